import { UPOS } from '../model.ts';
import type { Matrix } from '../network/arena.ts';
import { Arena } from '../network/arena.ts';
import { FEATURES, UNKNOWN_ROW, Vocabulary } from '../network/features.ts';
import { activationCount, makeActivations, makePacked, packWeights, runLayers } from '../network/forward.ts';
import type { Shape } from '../network/shape.ts';
import { listWeights, makeWeights, weightCount } from '../network/shape.ts';
import type { Tables } from '../network/tables.ts';
import { TABLES, tableOf, tableRows } from '../network/tables.ts';
import { DenseAdam, TableAdam } from './adam.ts';
import { disguise } from './augment.ts';
import type { Backward, Losses } from './backward.ts';
import { backward } from './backward.ts';
import { makeTargets } from './batch.ts';
import type { Example, Inventory } from './examples.ts';
import { normal, randomFrom, shuffle } from './random.ts';

/** Settings of a training run. */
export interface Settings {
  readonly seed: number;
  readonly epochs: number;
  /** Words in a batch, about. */
  readonly batch: number;
  readonly rate: number;
  /** Share of the numbers between layers that are dropped. */
  readonly dropout: number;
  /** A word seen n times in training is taken for an unknown one with probability w / (w + n). */
  readonly wordDropout: number;
  /** Title Case Is Usual In Headlines. */
  readonly titleCase: boolean;
}

/** Sentences longer than this are left out of training. */
const LONGEST = 120;

/** Trains the network on examples. */
export class Trainer {
  readonly shape: Shape;
  readonly weights;
  readonly tables: Tables<TableAdam>;
  readonly #settings: Settings;
  readonly #inventory: Inventory;
  readonly #vocabulary: Vocabulary;
  readonly #random: () => number;
  readonly #arena: Arena;
  readonly #backward: Backward;
  readonly #adams: DenseAdam[];
  readonly #masks: Float32Array[];
  readonly #targets;
  readonly #features: Int32Array;
  readonly #sources: Uint8Array;
  #time = 0;

  constructor(shape: Shape, inventory: Inventory, settings: Settings) {
    const rows = settings.batch + LONGEST;
    this.shape = shape;
    this.#settings = settings;
    this.#inventory = inventory;
    this.#vocabulary = new Vocabulary(inventory.words);
    this.#random = randomFrom(settings.seed);
    const scratch = Math.max(
      3 * shape.width * Math.max(shape.width, rows),
      3 * shape.embedding * shape.width,
    );
    const counts = { tags: shape.tags, labels: shape.labels };
    const arena = new Arena(
      3 * weightCount(shape) + 2 * activationCount(shape, counts, rows, LONGEST) + 2 * scratch + 4096,
    );
    this.#arena = arena;
    this.weights = makeWeights(arena, shape);
    const gradients = makeWeights(arena, shape);
    this.#backward = {
      arena,
      weights: this.weights,
      packed: makePacked(arena, this.weights),
      gradients,
      values: makeActivations(arena, shape, this.weights, rows, LONGEST),
      d: makeActivations(arena, shape, this.weights, rows, LONGEST),
      scratch: arena.packed(scratch / 8, 8),
      between: (layer, matrix, count) => {
        multiplyBy(matrix, this.#masks[layer]!, count);
      },
    };
    const grads = listWeights(gradients);
    this.#adams = listWeights(this.weights).map((weight, at) => new DenseAdam(weight, grads[at]!));
    this.#masks = Array.from({ length: shape.layers + 1 }, () => new Float32Array(rows * shape.width));
    this.#targets = makeTargets(rows, { upos: UPOS.length, ...counts });
    this.#features = new Int32Array(rows * FEATURES);
    this.#sources = new Uint8Array(rows);
    this.tables = this.#makeTables();
    this.#start();
  }

  /** One pass over the examples; `progress` goes from 0 to 1 over the whole run and sets the rate. */
  epoch(examples: readonly Example[], progress: (share: number) => number): Losses & { words: number } {
    const losses = { tags: 0, arcs: 0, labels: 0, words: 0 };
    const order = shuffle([...examples], this.#random).filter((one) => one.forms.length <= LONGEST);
    for (let at = 0; at < order.length;) {
      const starts = [0];
      while (at < order.length && starts.at(-1)! < this.#settings.batch) {
        starts.push(starts.at(-1)! + this.#place(order[at]!, starts.at(-1)!));
        at++;
      }
      losses.words += starts.at(-1)!;
      this.#learn(starts, losses, rateAt(progress(at / order.length)) * this.#settings.rate);
    }
    return losses;
  }

  #learn(starts: readonly number[], losses: Losses, rate: number): void {
    const b = this.#backward;
    const rows = starts.at(-1)!;
    this.#time++;
    this.#embed(rows);
    packWeights(this.weights, b.packed);
    this.#drawMasks(rows);
    runLayers(this.#arena, this.weights, b.packed, b.values, starts, b.between);
    backward(b, starts, this.#targets, losses);
    this.#spread(rows);
    const scale = 1 / rows;
    for (const adam of this.#adams) adam.step(rate, scale, this.#time);
    for (const name of TABLES) this.tables[name].step(rate, scale, this.#time);
  }

  /** Puts an example's words in the batch from row `at` on; returns how many. */
  #place(original: Example, at: number): number {
    const example = disguise(original, this.#vocabulary, this.#random, this.#settings.titleCase);
    const count = example.forms.length;
    const { wordDropout } = this.#settings;
    this.#features.set(example.features.subarray(0, count * FEATURES), at * FEATURES);
    for (let word = 0; word < count; word++) {
      const slot = (at + word) * FEATURES;
      const seen = this.#inventory.counts[this.#features[slot]!]!;
      if (this.#random() < wordDropout / (wordDropout + seen)) this.#features[slot] = UNKNOWN_ROW;
    }
    this.#sources.fill(example.source, at, at + count);
    const t = this.#targets;
    t.upos.set(example.upos.subarray(0, count), at);
    t.tag.set(example.tag.subarray(0, count), at);
    t.head.set(example.head.subarray(0, count), at);
    t.label.set(example.label.subarray(0, count), at);
    t.tagWeight.fill(example.tagWeight, at, at + count);
    t.arcWeight.fill(example.arcWeight, at, at + count);
    return count;
  }

  #embed(rows: number): void {
    const { x } = this.#backward.values;
    const width = x.cols;
    x.data.fill(0, 0, rows * width);
    for (let row = 0; row < rows; row++) {
      const at = row * width;
      addRow(this.tables.sources.table, this.#sources[row]!, x.data, at, width);
      for (let slot = 0; slot < FEATURES; slot++) {
        addRow(this.tables[tableOf(slot)].table, this.#features[row * FEATURES + slot]!, x.data, at, width);
      }
    }
  }

  /** Hands the gradient of each word's embedding to the rows it was the sum of. */
  #spread(rows: number): void {
    const { x } = this.#backward.d;
    for (let row = 0; row < rows; row++) {
      this.tables.sources.add(this.#sources[row]!, x.data, row * x.cols);
      for (let slot = 0; slot < FEATURES; slot++) {
        this.tables[tableOf(slot)].add(this.#features[row * FEATURES + slot]!, x.data, row * x.cols);
      }
    }
  }

  #drawMasks(rows: number): void {
    const { dropout } = this.#settings;
    const keep = 1 / (1 - dropout);
    for (const mask of this.#masks) {
      for (let at = 0; at < rows * this.shape.width; at++) mask[at] = this.#random() < dropout ? 0 : keep;
    }
  }

  #makeTables(): Tables<TableAdam> {
    const rows = tableRows(this.#inventory.words.length + 1, this.shape.sources);
    const { embedding } = this.shape;
    const make = (count: number): TableAdam => {
      const table = new Float32Array(count * embedding);
      for (let at = 0; at < table.length; at++) table[at] = (this.#random() - 0.5) * 0.2;
      return new TableAdam(table, embedding);
    };
    return {
      words: make(rows.words),
      affixes: make(rows.affixes),
      shapes: make(rows.shapes),
      sources: make(rows.sources),
    };
  }

  /** Draws the weights (He et al. 2015); biases start at 0, those of the forget gates at 1. */
  #start(): void {
    for (const weight of listWeights(this.weights)) {
      if (weight.rows === 1) continue;
      const deviation = Math.sqrt(1.5 / weight.rows);
      for (let at = 0; at < weight.data.length; at++) weight.data[at] = normal(this.#random) * deviation;
    }
    const { width } = this.shape;
    for (const layer of this.weights.layers) layer.bias.data.fill(1, width, 2 * width);
  }
}

/** The share of the full rate: up over the first hundredth, then down in a straight line. */
function rateAt(share: number): number {
  return Math.min(1, (share + 0.0005) * 100) * Math.max(0.01, 1 - share);
}

function addRow(table: Float32Array, row: number, into: Float32Array, at: number, width: number): void {
  const from = row * width;
  for (let i = 0; i < width; i++) into[at + i]! += table[from + i]!;
}

function multiplyBy(matrix: Matrix, mask: Float32Array, rows: number): void {
  for (let at = 0; at < rows * matrix.cols; at++) matrix.data[at]! *= mask[at]!;
}
