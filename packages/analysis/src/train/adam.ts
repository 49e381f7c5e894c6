import type { Matrix } from '../network/arena.ts';

const BETA1 = 0.9;
const BETA2 = 0.98;
const EPSILON = 1e-8;

/** Adam (Kingma and Ba 2015) for a dense weight. */
export class DenseAdam {
  readonly #weight: Matrix;
  readonly #gradient: Matrix;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;

  constructor(weight: Matrix, gradient: Matrix) {
    this.#weight = weight;
    this.#gradient = gradient;
    this.#mean = new Float32Array(weight.data.length);
    this.#square = new Float32Array(weight.data.length);
  }

  /** Moves the weight along its gradient times `scale` and clears the gradient. `time` counts from 1. */
  step(rate: number, scale: number, time: number): void {
    const rowRate = (rate * Math.sqrt(1 - BETA2 ** time)) / (1 - BETA1 ** time);
    update(
      this.#weight.data,
      this.#gradient.data,
      this.#mean,
      this.#square,
      0,
      0,
      this.#weight.data.length,
      rowRate,
      scale,
    );
    this.#gradient.data.fill(0);
  }
}

function update(
  weight: Float32Array,
  gradient: Float32Array,
  mean: Float32Array,
  square: Float32Array,
  at: number,
  from: number,
  count: number,
  rate: number,
  scale: number,
): void {
  for (let i = 0; i < count; i++) {
    const g = gradient[from + i]! * scale;
    const m = (mean[at + i] = BETA1 * mean[at + i]! + (1 - BETA1) * g);
    const v = (square[at + i] = BETA2 * square[at + i]! + (1 - BETA2) * g * g);
    weight[at + i]! -= (rate * m) / (Math.sqrt(v) + EPSILON);
  }
}

/** Adam for a table of which a batch touches few rows: rows that are not touched stand still. */
export class TableAdam {
  readonly table: Float32Array;
  readonly width: number;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;
  /** The place of a row's gradient in `#gradients`, or -1. */
  readonly #slot: Int32Array;
  readonly #touched: number[] = [];
  #gradients: Float32Array;

  constructor(table: Float32Array, width: number) {
    this.table = table;
    this.width = width;
    this.#mean = new Float32Array(table.length);
    this.#square = new Float32Array(table.length);
    this.#slot = new Int32Array(table.length / width).fill(-1);
    this.#gradients = new Float32Array(1024 * width);
  }

  /** Adds a gradient, `width` numbers of `source` from `from` on, to a row's. */
  add(row: number, source: Float32Array, from: number): void {
    let slot = this.#slot[row]!;
    if (slot < 0) {
      slot = this.#slot[row] = this.#touched.length;
      this.#touched.push(row);
      if ((slot + 1) * this.width > this.#gradients.length) this.#grow();
    }
    const at = slot * this.width;
    for (let i = 0; i < this.width; i++) this.#gradients[at + i]! += source[from + i]!;
  }

  step(rate: number, scale: number, time: number): void {
    const { width } = this;
    const rowRate = (rate * Math.sqrt(1 - BETA2 ** time)) / (1 - BETA1 ** time);
    this.#touched.forEach((row, slot) => {
      const at = row * width;
      update(this.table, this.#gradients, this.#mean, this.#square, at, slot * width, width, rowRate, scale);
      this.#slot[row] = -1;
    });
    this.#gradients.fill(0, 0, this.#touched.length * width);
    this.#touched.length = 0;
  }

  #grow(): void {
    const larger = new Float32Array(this.#gradients.length * 2);
    larger.set(this.#gradients);
    this.#gradients = larger;
  }
}
