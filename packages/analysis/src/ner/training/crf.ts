import type { Block } from '../block.ts';
import type { Crf } from '../crf.ts';
import { forbid } from '../crf.ts';
import { LABELS, mayBegin, mayEnd } from '../labels.ts';
import { buildTable } from '../table.ts';
import { KeyIndex } from './key-index.ts';
import { Lattice } from './lattice.ts';
import { randomNumbers, shuffle } from './random.ts';

/** A document to train on. */
export interface Example {
  readonly blocks: readonly Block[];
  readonly sentences: Int32Array;
  readonly labels: Uint8Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly seed: number;
  /** Features that occur less often are left out. */
  readonly least: number;
  /** AdaGrad's step. */
  readonly rate: number;
  /** Strength of the L2 penalty at every update. */
  readonly decay: number;
  /** Share of features that a token loses at random. */
  readonly dropout: number;
  /** Weights of a feature that are all smaller are left out of the stored table. */
  readonly prune: number;
}

export const DEFAULTS: TrainingOptions = {
  epochs: 8,
  seed: 1,
  least: 2,
  rate: 0.1,
  decay: 1e-5,
  dropout: 0.25,
  prune: 0.25,
};

interface Sequence {
  /** Numbers of features, token after token. */
  readonly ids: Int32Array;
  readonly ends: Int32Array;
  readonly gold: Uint8Array;
}

/** Trains a field by AdaGrad on the conditional log-likelihood (Lafferty 2001; Duchi 2011). */
export function trainCrf(examples: readonly Example[], options: Partial<TrainingOptions> = {}): Crf {
  const chosen = { ...DEFAULTS, ...options };
  const { keys, sequences } = number(examples, chosen.least);
  return new Trainer(keys, sequences, chosen).run();
}

function number(examples: readonly Example[], least: number): { keys: number[]; sequences: Sequence[] } {
  const index = new KeyIndex();
  for (const { blocks } of examples)
    for (const { ids } of blocks) for (let f = 0; f < ids.length; f++) index.add(ids[f]!);
  const renumbered = new Int32Array(index.keys.length).fill(-1);
  const keys: number[] = [];
  index.counts.forEach((count, k) => {
    if (count >= least) renumbered[k] = keys.push(index.keys[k]!) - 1;
  });
  const sequences = examples.flatMap((example) => sequencesOf(example, (key) => renumbered[index.get(key)]!));
  return { keys, sequences };
}

function sequencesOf(example: Example, numberOf: (key: number) => number): Sequence[] {
  const { sentences, blocks, labels } = example;
  const result: Sequence[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s]!;
    const to = sentences[s + 1]!;
    const ids: number[] = [];
    const ends = new Int32Array(to - from);
    for (let i = from; i < to; i++) {
      for (const block of blocks) {
        for (let f = i === 0 ? 0 : block.ends[i - 1]!; f < block.ends[i]!; f++) {
          const id = numberOf(block.ids[f]!);
          if (id >= 0) ids.push(id);
        }
      }
      ends[i - from] = ids.length;
    }
    result.push({ ids: Int32Array.from(ids), ends, gold: labels.subarray(from, to) });
  }
  return result;
}

/** What a step of the stored weights is worth; half of it makes no difference to F1 and a larger file. */
const STEP = 0.05;

/** Gradients smaller than this are not worth an update. */
const TRIFLE = 1e-3;

class Trainer {
  private readonly keys: readonly number[];
  private readonly sequences: readonly Sequence[];
  private readonly options: TrainingOptions;
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly transitions = new Float32Array(LABELS * LABELS);
  private readonly transitionSquares = new Float32Array(LABELS * LABELS);
  private readonly lattice = new Lattice();
  private readonly random: () => number;

  constructor(keys: readonly number[], sequences: readonly Sequence[], options: TrainingOptions) {
    this.keys = keys;
    this.sequences = sequences;
    this.options = options;
    this.weights = new Float32Array(keys.length * LABELS);
    this.squares = new Float32Array(keys.length * LABELS);
    this.random = randomNumbers(options.seed);
    forbid(this.transitions);
  }

  run(): Crf {
    const order = this.sequences.map((_, s) => s);
    for (let epoch = 0; epoch < this.options.epochs; epoch++) {
      shuffle(order, this.random);
      for (const s of order) this.learn(this.sequences[s]!);
    }
    return this.pack();
  }

  private learn(whole: Sequence): void {
    const sequence = this.options.dropout > 0 ? this.thin(whole) : whole;
    const length = sequence.ends.length;
    const scores = this.lattice.begin(length);
    let f = 0;
    for (let i = 0; i < length; i++) {
      for (; f < sequence.ends[i]!; f++) {
        const row = sequence.ids[f]! * LABELS;
        for (let y = 0; y < LABELS; y++) scores[i * LABELS + y]! += this.weights[row + y]!;
      }
    }
    for (let y = 0; y < LABELS; y++) {
      if (!mayBegin(y)) scores[y] = -Infinity;
      if (!mayEnd(y)) scores[(length - 1) * LABELS + y] = -Infinity;
    }
    this.lattice.run(this.transitions);
    this.update(sequence);
  }

  private thin(whole: Sequence): Sequence {
    const ids = new Int32Array(whole.ids.length);
    const ends = new Int32Array(whole.ends.length);
    let size = 0;
    let f = 0;
    for (let i = 0; i < ends.length; i++) {
      for (; f < whole.ends[i]!; f++) if (this.random() >= this.options.dropout) ids[size++] = whole.ids[f]!;
      ends[i] = size;
    }
    return { ids, ends, gold: whole.gold };
  }

  private update({ ids, ends, gold }: Sequence): void {
    const { marginals, pairs } = this.lattice;
    const { rate, decay } = this.options;
    const active = new Int32Array(LABELS);
    let f = 0;
    for (let i = 0; i < ends.length; i++) {
      let n = 0;
      marginals[i * LABELS + gold[i]!]! -= 1;
      for (let y = 0; y < LABELS; y++) if (Math.abs(marginals[i * LABELS + y]!) > TRIFLE) active[n++] = y;
      if (i > 0) pairs[gold[i - 1]! * LABELS + gold[i]!]! -= 1;
      if (n === 0) {
        f = ends[i]!;
        continue;
      }
      for (; f < ends[i]!; f++) {
        for (let a = 0; a < n; a++) {
          const y = active[a]!;
          const w = ids[f]! * LABELS + y;
          const g = marginals[i * LABELS + y]! + decay * this.weights[w]!;
          this.squares[w]! += g * g;
          this.weights[w]! -= (rate * g) / Math.sqrt(this.squares[w]! + 1e-8);
        }
      }
    }
    for (let p = 0; p < pairs.length; p++) {
      const g = pairs[p]!;
      if (Math.abs(g) < TRIFLE || this.transitions[p] === -Infinity) continue;
      this.transitionSquares[p]! += g * g;
      this.transitions[p]! -= (rate * g) / Math.sqrt(this.transitionSquares[p]! + 1e-8);
    }
  }

  /** Weights to 8 bits. */
  private pack(): Crf {
    const kept: number[] = [];
    for (let k = 0; k < this.keys.length; k++) {
      let largest = 0;
      for (let y = 0; y < LABELS; y++) largest = Math.max(largest, Math.abs(this.weights[k * LABELS + y]!));
      if (largest < this.options.prune) continue;
      kept.push(k);
    }
    const rows = new Int8Array(kept.length * LABELS);
    kept.forEach((k, r) => {
      for (let y = 0; y < LABELS; y++) {
        rows[r * LABELS + y] = Math.max(
          -127,
          Math.min(127, Math.round(this.weights[k * LABELS + y]! / STEP)),
        );
      }
    });
    const keys = kept.map((k) => this.keys[k]!);
    return { table: buildTable(keys, rows, LABELS), step: STEP, transitions: this.transitions };
  }
}
