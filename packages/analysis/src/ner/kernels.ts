import {
  add,
  addF32,
  addF64,
  addFourI32,
  and,
  choose,
  differ,
  equal,
  F64,
  f32,
  f32OfF64,
  f64OfF32,
  f64OfI32,
  f64OfU32,
  greaterF64,
  I32,
  load4,
  load8Bytes,
  loadF32,
  loadI32,
  loadI8,
  loadU16,
  loadU8,
  loop,
  lowerI32,
  moduleOf,
  mul,
  mulF64,
  procedure,
  set,
  shiftRight,
  store4,
  storeF32,
  storeI16,
  storeI32,
  storeI8,
  sub,
  u32OfF64,
  upperI32,
  V128,
  when,
  whilst,
} from '../wasm/assembler.ts';
import type { Code } from '../wasm/assembler.ts';
import type { Numbers } from '../wasm/webassembly.ts';
import { library } from '../wasm/webassembly.ts';
import { LABELS } from './labels.ts';

/*
 * What decoding takes, as WebAssembly: a text is read before V8 would have found out that these loops deserve to be
 * compiled well. Addresses are in bytes. Sums of 64 bits are rounded where JavaScript would, on storing them.
 */

/**
 * Replaces features by the numbers of their rows, 0 where the table does not have them (see `slotOf` in table.ts, which
 * finds them in the same way). A slot that has no number yet gets the next one.
 *
 * @param prints the table's fingerprints, `size` of them; `share` is size / 2^32
 * @param numbers each slot's number, of 16 bits, or 0
 * @param last the number that was given last
 * @param fresh receives how many slots got a number, and then these slots
 */
const numberRows = procedure(
  'numberRows',
  {
    ...{ prints: I32, size: I32, share: F64 },
    ...{ numbers: I32, last: I32, ids: I32, count: I32, fresh: I32 },
  },
  ({ prints, size, share, numbers, last, ids, count, fresh }, local) => {
    const [end, hash, print, slot] = [local(I32), local(I32), local(I32), local(I32)];
    const [found, number, slots] = [local(I32), local(I32), local(I32)];
    const look = set(found, loadU16(add(prints, mul(slot, 2))));
    const numberOfSlot = add(numbers, mul(slot, 2));
    return [
      set(end, add(ids, mul(count, 4))),
      loop(
        ids,
        ids,
        end,
        [
          set(hash, loadI32(ids)),
          set(print, shiftRight(mul(hash, 0x9e3779b1 | 0), 16)),
          set(print, choose(print, print, 1)),
          set(slot, u32OfF64(mulF64(f64OfU32(hash), share))),
          look,
          whilst(and(differ(found, 0), differ(found, print)), [
            set(slot, add(slot, 1)),
            when(equal(slot, size), set(slot, 0)),
            look,
          ]),
          set(number, 0),
          when(found, [
            set(number, loadU16(numberOfSlot)),
            when(equal(number, 0), [
              set(last, add(last, 1)),
              set(number, last),
              storeI16(numberOfSlot, number),
              set(slots, add(slots, 1)),
              storeI32(add(fresh, mul(slots, 4)), slot),
            ]),
          ]),
          storeI32(ids, number),
        ],
        4,
      ),
      storeI32(fresh, slots),
    ];
  },
);

/**
 * Adds the rows of tokens' features to their sums, `LABELS` numbers of 32 bits a token. A row is taken as four vectors
 * of four numbers and one number more, which makes the seventeen of `LABELS`.
 *
 * @param rows that of number n lies at n * `LABELS`
 * @param numbers of the rows; those of a token end where `ends` says, counted from `first` on
 */
const addRows = procedure(
  'addRows',
  { rows: I32, numbers: I32, ends: I32, first: I32, tokens: I32, sums: I32 },
  ({ rows, numbers, ends, first, tokens, sums }, local) => {
    const [token, at, end, row] = [local(I32), local(I32), local(I32), local(I32)];
    const four = [local(V128), local(V128), local(V128), local(V128)];
    const [bytes, last] = [local(V128), local(I32)];
    const addHalf = (half: 0 | 1): Code => [
      set(bytes, load8Bytes(row, 8 * half)),
      set(four[2 * half]!, addFourI32(four[2 * half]!, lowerI32(bytes))),
      set(four[2 * half + 1]!, addFourI32(four[2 * half + 1]!, upperI32(bytes))),
    ];
    return [
      set(at, numbers),
      loop(token, 0, tokens, [
        four.map((sum, part) => set(sum, load4(sums, 16 * part))),
        set(last, loadI32(sums, 64)),
        set(end, add(numbers, mul(sub(loadI32(add(ends, mul(token, 4))), first), 4))),
        loop(
          at,
          at,
          end,
          [
            set(row, mul(loadI32(at), LABELS)),
            when(row, [
              set(row, add(row, rows)),
              addHalf(0),
              addHalf(1),
              set(last, add(last, loadI8(row, 16))),
            ]),
          ],
          4,
        ),
        four.map((sum, part) => store4(sums, sum, 16 * part)),
        storeI32(sums, last, 64),
        set(sums, add(sums, 4 * LABELS)),
      ]),
    ];
  },
);

/** Turns `count` whole numbers into as many floats, each multiplied by `step`. */
const scale = procedure(
  'scale',
  { numbers: I32, count: I32, step: F64 },
  ({ numbers, count, step }, local) => {
    const [at, end] = [local(I32), local(I32)];
    return [
      set(end, add(numbers, mul(count, 4))),
      loop(at, numbers, end, storeF32(at, f32OfF64(mulF64(f64OfI32(loadI32(at)), step))), 4),
    ];
  },
);

/**
 * Goes on along a sentence (Viterbi 1967): what the best labels up to each token score.
 *
 * @param scores of every label for every token
 * @param pairs of labels that may follow each other, eight bytes each: four times the first, four times the second, the
 *   first, nothing, and as a float what the pair scores
 * @param best what the best labels so far score, by the last; replaced
 * @param next room for as many floats
 * @param back receives for every token and label the label before, 0 where there is none
 */
const goOn = procedure(
  'goOn',
  { scores: I32, tokens: I32, pairs: I32, count: I32, best: I32, next: I32, back: I32 },
  ({ scores, tokens, pairs, count, best, next, back }, local) => {
    const [token, label, pair, end, to] = [local(I32), local(I32), local(I32), local(I32), local(I32)];
    const score = local(F64);
    return [
      set(end, add(pairs, mul(count, 8))),
      loop(token, 0, tokens, [
        loop(label, 0, LABELS, [
          storeF32(add(next, mul(label, 4)), f32(-Infinity)),
          storeI8(add(back, label), 0),
        ]),
        loop(
          pair,
          pairs,
          end,
          [
            set(score, addF64(f64OfF32(loadF32(add(best, loadU8(pair)))), f64OfF32(loadF32(pair, 4)))),
            set(to, loadU8(pair, 1)),
            when(greaterF64(score, f64OfF32(loadF32(add(next, to)))), [
              storeF32(add(next, to), f32OfF64(score)),
              storeI8(add(back, shiftRight(to, 2)), loadU8(pair, 2)),
            ]),
          ],
          8,
        ),
        loop(
          label,
          0,
          4 * LABELS,
          storeF32(add(best, label), addF32(loadF32(add(next, label)), loadF32(add(scores, label)))),
          4,
        ),
        set(scores, add(scores, 4 * LABELS)),
        set(back, add(back, LABELS)),
      ]),
    ];
  },
);

/** The procedures of decoding over one memory; what each takes, and in which order, is said where it is written. */
export interface Kernels {
  readonly numberRows: Numbers<8>;
  readonly addRows: Numbers<6>;
  readonly scale: Numbers<3>;
  readonly goOn: Numbers<7>;
}

/** The bytes of the module; builds store them, since to assemble them takes its time. */
export const namesModule = (): Uint8Array =>
  process.env.PARLEY_NAMES_MODULE === undefined
    ? moduleOf([numberRows, addRows, scale, goOn])
    : Buffer.from(process.env.PARLEY_NAMES_MODULE, 'base64');

export const kernelsOver = library<Kernels>(namesModule);
