import { Room } from '../wasm/room.ts';
import type { Kernels } from './library.ts';
import { kernelsOver } from './library.ts';

/** A matrix of floats, row by row, in an arena. The width is a multiple of 8. */
export interface Matrix {
  readonly rows: number;
  readonly cols: number;
  /** Byte address in the arena's memory. */
  readonly at: number;
  readonly data: Float32Array;
}

/** The right-hand side of a product, laid out in panels of eight columns (see `MultiplyAdd`). */
export interface Packed {
  /** Rows it has, the inner dimension of the product. */
  rows: number;
  cols: number;
  readonly at: number;
  readonly data: Float32Array;
}

export const padTo8 = (count: number): number => (count + 7) & ~7;

/** Memory for matrices that lives as long as the model; nothing is ever given back. */
export class Arena extends Room {
  readonly kernels: Kernels;

  /** @param floats how many floats it must hold */
  constructor(floats: number) {
    super(4 * floats, 'The arena is full.');
    this.kernels = kernelsOver(this.memory);
  }

  matrix(rows: number, cols: number): Matrix {
    const width = padTo8(cols);
    return { rows, cols: width, ...this.floats(rows * width) };
  }

  packed(rows: number, cols: number): Packed {
    const width = padTo8(cols);
    return { rows, cols: width, ...this.floats(rows * width) };
  }

  /** `c += a · b`, over the first `m` rows of `a`, from column `fromA` of `a` into column `fromC` of `c` on. */
  multiply(a: Matrix, b: Packed, c: Matrix, m: number, fromA = 0, fromC = 0, rowA = 0, rowC = 0): void {
    if (m === 0 || b.rows === 0) return;
    const atA = a.at + 4 * (rowA * a.cols + fromA);
    const atC = c.at + 4 * (rowC * c.cols + fromC);
    this.kernels.multiplyAdd(atA, a.cols * 4, 4, b.at, atC, c.cols * 4, m, b.cols, b.rows);
  }

  /** `c += aᵀ · b`, where `a` has `b.rows` rows and the product `m` rows. */
  multiplyTransposed(
    a: Matrix,
    b: Packed,
    c: Matrix,
    m: number,
    fromA = 0,
    fromC = 0,
    rowA = 0,
    rowC = 0,
  ): void {
    if (m === 0 || b.rows === 0) return;
    const atA = a.at + 4 * (rowA * a.cols + fromA);
    const atC = c.at + 4 * (rowC * c.cols + fromC);
    this.kernels.multiplyAdd(atA, 4, a.cols * 4, b.at, atC, c.cols * 4, m, b.cols, b.rows);
  }
}

/** Packs `rows` rows of `source`, its columns `from` to `from + cols`, as a right-hand side. */
export function pack(source: Matrix, into: Packed, rows = source.rows, from = 0, firstRow = 0): Packed {
  into.rows = rows;
  const { data, cols } = into;
  let to = 0;
  for (let panel = 0; panel < cols; panel += 8) {
    for (let row = 0; row < rows; row++) {
      const start = (firstRow + row) * source.cols + from + panel;
      for (let lane = 0; lane < 8; lane++) data[to++] = source.data[start + lane]!;
    }
  }
  return into;
}

/**
 * Packs the transpose of `source`: its row r becomes column r. Columns of the result past `count` rows are zero.
 * `height` columns of the source, from `from` on, become the rows.
 */
export function packTransposed(
  source: Matrix,
  into: Packed,
  height: number,
  count = source.rows,
  from = 0,
  firstRow = 0,
): Packed {
  into.rows = height;
  into.cols = padTo8(count);
  const { data, cols } = into;
  for (let column = 0; column < cols; column++) {
    let to = (column >> 3) * height * 8 + (column & 7);
    const start = (firstRow + column) * source.cols + from;
    for (let row = 0; row < height; row++, to += 8) data[to] = column < count ? source.data[start + row]! : 0;
  }
  return into;
}
