import type { Figures } from './model.ts';

/** Written by `npm run score -- --calibrate`. */
export const FIGURES: Figures = {
  weights: {
    pattern: 0.78,
    length: -0.86,
    pronoun: 0.21,
    body: -0.93,
    described: -0.83,
    apart: -0.86,
    neuter: -3.05,
  },
  levels: {
    role: 1.31,
    part: 1.74,
    delegation: 2.03,
    meeting: 1.68,
    statement: 1.63,
    position: 1.79,
    mandate: 1.79,
    precondition: 2.02,
    expectation: 1.71,
    outcome: 1.74,
    event: 1.74,
    figure: 1.74,
  },
  annotated: 0.52,
  unseen: -0.63,
};
