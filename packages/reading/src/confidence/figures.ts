import type { Figures } from './model.ts';

/** Written by `npm run score -- --calibrate`. */
export const FIGURES: Figures = {
  weights: {
    pattern: 0.78,
    length: -0.87,
    pronoun: 0.22,
    body: -0.92,
    described: -0.81,
    apart: -0.86,
    neuter: -3.03,
  },
  levels: {
    role: 2.43,
    part: 2.43,
    delegation: 2.85,
    meeting: 2.18,
    statement: 2.53,
    position: 2.25,
    mandate: 2.45,
    precondition: 2.59,
    expectation: 2.15,
    outcome: 2.43,
    event: 2.43,
    figure: 2.43,
  },
  annotated: 0.52,
  unseen: -1.53,
};
