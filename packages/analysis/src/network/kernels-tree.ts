import {
  add,
  add4,
  addF32,
  addF64,
  and,
  choose,
  differ,
  f32,
  f32OfF64,
  F64,
  f64,
  f64OfF32,
  F32,
  greater4,
  greaterF32,
  I32,
  less,
  load4,
  loadF32,
  loadI32,
  loadU8,
  loop,
  mul,
  mulF64,
  procedure,
  set,
  shiftRight,
  store4,
  storeF32,
  storeI32,
  sub,
  when,
  zeros,
} from '../wasm/assembler.ts';

/* What finding tags, heads and relations takes beside products; see kernels.ts about all of these. */

/** Packs the transpose of `count` rows as a right-hand side of `height` rows (see `packTransposed` in arena.ts). */
export const transpose = procedure(
  'transpose',
  { from: I32, stride: I32, count: I32, height: I32, into: I32 },
  ({ from, stride, count, height, into }, local) => {
    const [column, row, to] = [local(I32), local(I32), local(I32)];
    return loop(column, 0, count, [
      set(to, add(into, add(mul(mul(shiftRight(column, 3), height), 32), mul(and(column, 7), 4)))),
      loop(row, 0, height, [storeF32(to, loadF32(add(from, mul(row, 4)))), set(to, add(to, 32))]),
      set(from, add(from, stride)),
    ]);
  },
);

/**
 * Adds to each score of an arc what its distance is worth, and forbids a word to be its own head.
 *
 * @param scores a row a dependent, `stride` apart
 * @param worths a row a dependent, `width` apart: what each class of distances is worth
 * @param classes a byte for each distance `head - dependent`: where in such a row that of its class lies; this is the
 *   address of that for distance 0
 */
export const addDistances = procedure(
  'addDistances',
  { scores: I32, stride: I32, worths: I32, width: I32, count: I32, classes: I32 },
  ({ scores, stride, worths, width, count, classes }, local) => {
    const [word, head, at] = [local(I32), local(I32), local(I32)];
    return loop(word, 0, count, [
      loop(head, 0, count, [
        set(at, add(scores, mul(head, 4))),
        storeF32(at, addF32(loadF32(at), loadF32(add(worths, loadU8(add(classes, sub(head, word))))))),
      ]),
      storeF32(add(scores, mul(word, 4)), f32(-1e9)),
      set(scores, add(scores, stride)),
      set(worths, add(worths, width)),
    ]);
  },
);

/**
 * Each word's score as root: what stands at `worths` (rows `stride` apart) and the product of its row of `queries`
 * with `root`, added up in 64 bits.
 */
export const rootScores = procedure(
  'rootScores',
  { queries: I32, root: I32, width: I32, worths: I32, stride: I32, count: I32, into: I32 },
  ({ queries, root, width, worths, stride, count, into }, local) => {
    const [word, d, sum] = [local(I32), local(I32), local(F64)];
    const factor = (row: typeof d): ReturnType<typeof f64OfF32> => f64OfF32(loadF32(add(row, d)));
    return loop(word, 0, count, [
      set(sum, f64(0)),
      loop(d, 0, width, set(sum, addF64(sum, mulF64(factor(queries), factor(root)))), 4),
      storeF32(into, f32OfF64(addF64(f64OfF32(loadF32(worths)), sum))),
      set(queries, add(queries, width)),
      set(worths, add(worths, stride)),
      set(into, add(into, 4)),
    ]);
  },
);

/** Each word's best head, -1 where that is the root: of those with one score the first, and the root before all. */
export const bestHeads = procedure(
  'bestHeads',
  { scores: I32, stride: I32, roots: I32, count: I32, into: I32 },
  ({ scores, stride, roots, count, into }, local) => {
    const [word, head, best] = [local(I32), local(I32), local(I32)];
    const [score, most] = [local(F32), local(F32)];
    return loop(word, 0, count, [
      set(best, -1),
      set(most, loadF32(roots)),
      loop(head, 0, count, [
        set(score, loadF32(add(scores, mul(head, 4)))),
        when(and(greaterF32(score, most), differ(head, word)), [set(most, score), set(best, head)]),
      ]),
      storeI32(into, best),
      set(scores, add(scores, stride)),
      set(roots, add(roots, 4)),
      set(into, add(into, 4)),
    ]);
  },
);

/**
 * Adds to each word's row of `words` that of its head, and keeps of the sum what is above zero.
 *
 * @param words and `others`, the rows of words as heads, lie `stride` apart; `root` is that of the root
 * @param heads each word's head, below 0 for the root
 */
export const joinHeads = procedure(
  'joinHeads',
  { words: I32, others: I32, stride: I32, root: I32, heads: I32, count: I32, width: I32, into: I32 },
  ({ words, others, stride, root, heads, count, width, into }, local) => {
    const [word, d, head, other] = [local(I32), local(I32), local(I32), local(I32)];
    return loop(word, 0, count, [
      set(head, loadI32(add(heads, mul(word, 4)))),
      set(other, choose(less(head, 0), root, add(others, mul(head, stride)))),
      loop(
        d,
        0,
        width,
        store4(add(into, d), greater4(zeros, add4(load4(add(words, d)), load4(add(other, d))))),
        16,
      ),
      set(words, add(words, stride)),
      set(into, add(into, width)),
    ]);
  },
);

/** The place of the highest of the first `count` scores in each row but that at `skip`; of equal ones the first. */
export const bestPlaces = procedure(
  'bestPlaces',
  { scores: I32, stride: I32, rows: I32, count: I32, skip: I32, into: I32 },
  ({ scores, stride, rows, count, skip, into }, local) => {
    const [row, place, best] = [local(I32), local(I32), local(I32)];
    const [score, most] = [local(F32), local(F32)];
    return loop(row, 0, rows, [
      set(best, choose(skip, 0, 1)),
      set(most, loadF32(add(scores, mul(best, 4)))),
      loop(place, 0, count, [
        set(score, loadF32(add(scores, mul(place, 4)))),
        when(and(greaterF32(score, most), differ(place, skip)), [set(most, score), set(best, place)]),
      ]),
      storeI32(into, best),
      set(scores, add(scores, stride)),
      set(into, add(into, 4)),
    ]);
  },
);

/**
 * The place of the highest score in each row among the places that go with the row's class; 0 where there are none.
 *
 * @param classes each row's class
 * @param starts where in `places` those of each class start, and after the last where they end
 */
export const bestOfClass = procedure(
  'bestOfClass',
  { scores: I32, stride: I32, rows: I32, classes: I32, starts: I32, places: I32, into: I32 },
  ({ scores, stride, rows, classes, starts, places, into }, local) => {
    const [row, at, end, place] = [local(I32), local(I32), local(I32), local(I32)];
    const [best, score, most] = [local(I32), local(F32), local(F32)];
    return loop(row, 0, rows, [
      set(at, add(starts, mul(loadI32(classes), 4))),
      set(end, loadI32(at, 4)),
      set(at, loadI32(at)),
      set(best, 0),
      when(less(at, end), set(best, loadI32(add(places, mul(at, 4))))),
      set(most, loadF32(add(scores, mul(best, 4)))),
      loop(at, at, end, [
        set(place, loadI32(add(places, mul(at, 4)))),
        set(score, loadF32(add(scores, mul(place, 4)))),
        when(greaterF32(score, most), [set(most, score), set(best, place)]),
      ]),
      storeI32(into, best),
      set(scores, add(scores, stride)),
      set(classes, add(classes, 4)),
      set(into, add(into, 4)),
    ]);
  },
);
