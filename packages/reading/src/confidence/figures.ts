import type { Figures } from './model.ts';

/** Written by `npm run score -- --calibrate`. */
export const FIGURES: Figures = {
  weights: {
    pattern: 0.79,
    length: -0.87,
    pronoun: 0.23,
    body: -0.9,
    described: -0.79,
    apart: -0.85,
    neuter: -2.96,
  },
  levels: {
    role: 2.41,
    part: 2.4,
    delegation: 2.82,
    meeting: 2.16,
    statement: 2.49,
    position: 2.24,
    mandate: 2.43,
    precondition: 2.57,
    expectation: 2.13,
    outcome: 2.4,
    event: 2.4,
    figure: 2.4,
  },
  annotated: 0.5,
  unseen: -1.51,
};
