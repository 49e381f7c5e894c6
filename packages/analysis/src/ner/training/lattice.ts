import { ALLOWED, FROM, LABELS, TO } from '../labels.ts';

/** Forward and backward sums over all labellings of a sentence, scaled at every token (Rabiner 1989). */
export class Lattice {
  /** Per token and label the probability, after `run`. */
  marginals = new Float64Array(0);
  /** Expected number of times that a label follows a label, after `run`. */
  readonly pairs = new Float64Array(LABELS * LABELS);
  private scores = new Float32Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private length = 0;
  private readonly pair = new Float64Array(LABELS * LABELS);
  private readonly factors = new Float64Array(LABELS * LABELS);

  /** Begins a sentence; the caller adds scores (token * `LABELS` + label) to the zeros returned. */
  begin(length: number): Float32Array {
    this.length = length;
    const size = length * LABELS;
    if (this.scores.length < size) {
      this.scores = new Float32Array(size);
      this.forward = new Float64Array(size);
      this.backward = new Float64Array(size);
      this.marginals = new Float64Array(size);
    }
    this.scores.fill(0, 0, size);
    return this.scores;
  }

  /** Fills `marginals` and `pairs`. */
  run(transitions: Float32Array): void {
    for (const p of ALLOWED) this.factors[p] = Math.exp(transitions[p]!);
    const potentials = this.marginals;
    for (let i = 0; i < this.length; i++) this.exponentials(i, potentials);
    this.forwards(potentials);
    this.backwards(potentials);
    this.expectations(potentials);
  }

  private exponentials(i: number, out: Float64Array): void {
    let largest = -Infinity;
    for (let y = 0; y < LABELS; y++) largest = Math.max(largest, this.scores[i * LABELS + y]!);
    for (let y = 0; y < LABELS; y++) out[i * LABELS + y] = Math.exp(this.scores[i * LABELS + y]! - largest);
  }

  private forwards(potentials: Float64Array): void {
    const { forward, factors } = this;
    forward.fill(0, 0, this.length * LABELS);
    for (let i = 0; i < this.length; i++) {
      const row = i * LABELS;
      if (i === 0) forward.fill(1, 0, LABELS);
      else for (const p of ALLOWED) forward[row + TO[p]!]! += forward[row - LABELS + FROM[p]!]! * factors[p]!;
      let sum = 0;
      for (let y = row; y < row + LABELS; y++) sum += forward[y]! *= potentials[y]!;
      for (let y = row; y < row + LABELS; y++) forward[y]! /= sum;
    }
  }

  private backwards(potentials: Float64Array): void {
    const { backward, factors } = this;
    backward.fill(0, 0, this.length * LABELS);
    backward.fill(1, (this.length - 1) * LABELS, this.length * LABELS);
    for (let i = this.length - 2; i >= 0; i--) {
      const row = i * LABELS;
      const next = row + LABELS;
      for (const p of ALLOWED) {
        const after = next + TO[p]!;
        backward[row + FROM[p]!]! += factors[p]! * potentials[after]! * backward[after]!;
      }
      let sum = 0;
      for (let y = row; y < next; y++) sum += backward[y]!;
      for (let y = row; y < next; y++) backward[y]! /= sum;
    }
  }

  private expectations(potentials: Float64Array): void {
    const { forward, backward, factors, pairs, pair } = this;
    pairs.fill(0);
    for (let i = 1; i < this.length; i++) {
      const row = i * LABELS;
      let sum = 0;
      for (const p of ALLOWED) {
        const after = row + TO[p]!;
        const value = forward[row - LABELS + FROM[p]!]! * factors[p]! * potentials[after]! * backward[after]!;
        pair[p] = value;
        sum += value;
      }
      for (const p of ALLOWED) pairs[p]! += pair[p]! / sum;
    }
    for (let i = 0; i < this.length; i++) {
      const row = i * LABELS;
      let sum = 0;
      for (let y = row; y < row + LABELS; y++) sum += forward[y]! * backward[y]!;
      for (let y = row; y < row + LABELS; y++) potentials[y] = (forward[y]! * backward[y]!) / sum;
    }
  }
}
