import type { Code, Local } from '../wasm/assembler.ts';
import {
  add,
  add4,
  atLeast,
  I32,
  less,
  load4,
  mul,
  mul4,
  procedure,
  repeat,
  set,
  splat,
  store4,
  sub,
  V128,
  whilst,
} from '../wasm/assembler.ts';

/**
 * The one loop nearly all the time goes to, `C += A · B` in 32-bit floats, as WebAssembly with 128-bit vectors: about
 * five times as fast as the same loop in JavaScript. Four rows of A against eight columns of B at a time. `k` must be
 * at least 1.
 *
 * @param a address of A, whose element (i, p) lies at `a + i * rowA + p * stepA` (so A may be read transposed)
 * @param b address of B in panels: eight columns beside each other, row by row, panel after panel
 * @param c address of C, whose rows lie `rowC` apart; all distances in bytes
 * @param n columns of B and C, a multiple of 8
 */
export type MultiplyAdd = (
  a: number,
  rowA: number,
  stepA: number,
  b: number,
  c: number,
  rowC: number,
  m: number,
  n: number,
  k: number,
) => void;

export const multiplyAdd = procedure(
  'multiplyAdd',
  { a: I32, rowA: I32, stepA: I32, b: I32, c: I32, rowC: I32, m: I32, n: I32, k: I32 },
  ({ a, rowA, stepA, b, c, rowC, m, n, k }, local) => {
    const [column, row, panel] = [local(I32), local(I32), local(I32)];
    const [atB, left, atC] = [local(I32), local(I32), local(I32)];
    const atA = Array.from({ length: 4 }, () => local(I32));
    const sums = Array.from({ length: 8 }, () => local(V128));
    const [b0, b1, one] = [local(V128), local(V128), local(V128)];

    /** One block: `rows` rows of C, eight columns wide, from `row` and `column` on. */
    const block = (rows: number): Code => {
      const each = (part: (r: number) => Code): Code => Array.from({ length: rows }, (_, r) => part(r));
      const rowOfC = (r: number): Code => add(atC, mul(rowC, r));
      const accumulate = (to: Local, from: Local): Code => set(to, add4(to, mul4(one, from)));
      return [
        set(atC, add(add(c, mul(row, rowC)), mul(column, 4))),
        each((r) => set(atA[r]!, add(a, mul(add(row, r), rowA)))),
        each((r) => [set(sums[2 * r]!, load4(rowOfC(r))), set(sums[2 * r + 1]!, load4(rowOfC(r), 16))]),
        set(atB, panel),
        set(left, k),
        repeat(
          [
            set(b0, load4(atB)),
            set(b1, load4(atB, 16)),
            each((r) => [
              set(one, splat(atA[r]!)),
              accumulate(sums[2 * r]!, b0),
              accumulate(sums[2 * r + 1]!, b1),
              set(atA[r]!, add(atA[r]!, stepA)),
            ]),
            set(atB, add(atB, 32)),
            set(left, sub(left, 1)),
          ],
          left,
        ),
        each((r) => [store4(rowOfC(r), sums[2 * r]!), store4(rowOfC(r), sums[2 * r + 1]!, 16)]),
        set(row, add(row, rows)),
      ];
    };

    return [
      set(panel, b),
      set(column, 0),
      whilst(less(column, n), [
        set(row, 0),
        whilst(atLeast(m, add(row, 4)), block(4)),
        whilst(less(row, m), block(1)),
        set(panel, add(panel, mul(k, 32))),
        set(column, add(column, 8)),
      ]),
    ];
  },
);
