import type { Code, Local, Value } from '../wasm/assembler.ts';
import {
  abs2,
  add,
  add2,
  add8,
  differ,
  div2,
  F64,
  f64,
  f64OfTwoF32,
  f64OfTwoI32,
  greater4,
  I32,
  lastTwo,
  less,
  load2,
  load4,
  load8Bytes,
  loop,
  lowerI32,
  mul,
  mul2,
  procedure,
  set,
  splatF64,
  store2,
  store4,
  sub,
  sub2,
  twoF32OfF64,
  upperI32,
  V128,
  when,
  whilst,
  zeros,
} from '../wasm/assembler.ts';
import { SUFFIXES, PREFIXES } from './features.ts';

/*
 * What the network does beside products, as WebAssembly: an article is read before V8 would have found out that these
 * loops deserve to be compiled well. All addresses, strides and widths are in bytes, a width is that of a row of floats
 * and a multiple of 32. Sums of 64 bits are rounded where JavaScript would, on storing them, so that both find the same.
 */

/** Puts a copy of the row at `from` in each of `rows` rows. */
export const fillRows = procedure(
  'fillRows',
  { into: I32, width: I32, rows: I32, from: I32 },
  ({ into, width, rows, from }, local) => {
    const [row, d] = [local(I32), local(I32)];
    return loop(row, 0, rows, [
      loop(d, 0, width, store4(add(into, d), load4(add(from, d))), 16),
      set(into, add(into, width)),
    ]);
  },
);

/** `max(0, x)` in the first `width` bytes of `rows` rows that lie `stride` apart. */
export const relu = procedure(
  'relu',
  { at: I32, stride: I32, width: I32, rows: I32 },
  ({ at, stride, width, rows }, local) => {
    const [row, d] = [local(I32), local(I32)];
    return loop(row, 0, rows, [
      loop(d, 0, width, store4(add(at, d), greater4(load4(add(at, d)), zeros)), 16),
      set(at, add(at, stride)),
    ]);
  },
);

/** Writes each of the rows of one sentence with its neighbours, `[left | self | right]`, zeros where there is none. */
export const widen = procedure(
  'widen',
  { from: I32, into: I32, width: I32, rows: I32 },
  ({ from, into, width, rows }, local) => {
    const [row, d] = [local(I32), local(I32)];
    const copy = (to: Value, source: Value): Code =>
      loop(d, 0, width, store4(add(to, d), load4(add(source, d))), 16);
    const clear = (to: Value): Code => loop(d, 0, width, store4(add(to, d), zeros), 16);
    const right = add(into, mul(width, 2));
    return loop(row, 0, rows, [
      when(row, copy(into, sub(from, width)), clear(into)),
      copy(add(into, width), from),
      when(less(add(row, 1), rows), copy(right, add(from, width)), clear(right)),
      set(from, add(from, width)),
      set(into, add(into, mul(width, 3))),
    ]);
  },
);

/**
 * One direction of the recurrence of a layer (see `recur` in layers.ts), over the rows of one sentence from `row` by
 * steps of `by`, 1 or -1, before `end`, in the columns from `from` to `to`.
 */
export const recur = procedure(
  'recur',
  {
    ...{ gates: I32, input: I32, state: I32, out: I32, width: I32 },
    ...{ row: I32, end: I32, by: I32 },
    from: I32,
    to: I32,
  },
  ({ gates, input, state, out, width, row, end, by, from, to }, local) => {
    const [first, d, own, atX, atF, atR] = Array.from({ length: 6 }, () => local(I32)) as Six;
    const [now, past, x] = [local(V128), local(V128), local(V128)];
    const [half, one, gate] = [local(V128), local(V128), local(V128)];
    const at = (matrix: Local): Code => add(add(matrix, own), d);
    /** Turns the gates at an address into their values, `0.5 + (0.5 * g) / (1 + |g|)`, and leaves these in `gate`. */
    const softsign = (address: Code): Code => [
      set(gate, f64OfTwoF32(load2(address))),
      set(gate, add2(half, div2(mul2(half, gate), add2(one, abs2(gate))))),
      store2(address, twoF32OfF64(gate)),
    ];
    return [
      set(half, splatF64(f64(0.5))),
      set(one, splatF64(f64(1))),
      set(first, row),
      whilst(differ(row, end), [
        set(own, mul(row, width)),
        set(atX, add(gates, mul(own, 3))),
        set(atF, add(atX, width)),
        set(atR, add(atF, width)),
        loop(
          d,
          from,
          to,
          [
            set(past, zeros),
            when(differ(row, first), set(past, f64OfTwoF32(load2(sub(at(state), mul(by, width)))))),
            set(x, f64OfTwoF32(load2(add(atX, d)))),
            softsign(add(atF, d)),
            set(now, add2(x, mul2(gate, sub2(past, x)))),
            store2(at(state), twoF32OfF64(now)),
            softsign(add(atR, d)),
            set(x, f64OfTwoF32(load2(at(input)))),
            store2(at(out), twoF32OfF64(add2(x, mul2(gate, sub2(now, x))))),
          ],
          8,
        ),
        set(row, add(row, by)),
      ]),
    ];
  },
);

/**
 * Adds up the embeddings of words: the source's row `own`, of floats, and for each word twelve rows of signed bytes that
 * follow on each other: the word's, its affixes', its shape's. `width` is the number of bytes in one of these.
 */
export const embed = procedure(
  'embed',
  { ...{ rows: I32, own: I32, into: I32, width: I32, count: I32 }, ...{ word: F64, affix: F64, shape: F64 } },
  ({ rows, own, into, width, count, word, affix, shape }, local) => {
    const [row, d, at] = [local(I32), local(I32), local(I32)];
    const [words, affixes, shapes, sum] = [local(V128), local(V128), local(V128), local(V128)];
    const next = set(at, add(at, width));
    /** The floats of two places of eight, `part` bytes further. */
    const two = (lanes: (bytes: Local) => Code, part: number): Code => {
      const times = (bytes: Local, scale: Local): Code => mul2(f64OfTwoI32(lanes(bytes)), splatF64(scale));
      const place = add(own, mul(d, 4));
      return [
        set(sum, add2(add2(f64OfTwoF32(load2(place, part)), times(words, word)), times(shapes, shape))),
        // JavaScript stored this before it added the affixes.
        set(sum, add2(f64OfTwoF32(twoF32OfF64(sum)), times(affixes, affix))),
        store2(add(into, mul(d, 4)), twoF32OfF64(sum), part),
      ];
    };
    return loop(row, 0, count, [
      loop(
        d,
        0,
        width,
        [
          set(at, add(rows, d)),
          set(words, load8Bytes(at)),
          [next, set(affixes, load8Bytes(at))],
          Array.from({ length: SUFFIXES + PREFIXES - 1 }, () => [
            next,
            set(affixes, add8(affixes, load8Bytes(at))),
          ]),
          [next, set(shapes, load8Bytes(at))],
          two((bytes) => lowerI32(bytes), 0),
          two((bytes) => lastTwo(lowerI32(bytes)), 8),
          two((bytes) => upperI32(bytes), 16),
          two((bytes) => lastTwo(upperI32(bytes)), 24),
        ],
        8,
      ),
      set(rows, add(rows, mul(width, SUFFIXES + PREFIXES + 2))),
      set(into, add(into, mul(width, 4))),
    ]);
  },
);

type Six = [Local, Local, Local, Local, Local, Local];
