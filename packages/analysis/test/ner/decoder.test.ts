import { expect, test } from 'vitest';
import type { Block } from '../../src/ner/block.ts';
import type { Crf } from '../../src/ner/crf.ts';
import { forbid } from '../../src/ner/crf.ts';
import { AT_ONCE, Decoder } from '../../src/ner/decoder.ts';
import { LABELS, mayBegin, mayEnd, mayFollow } from '../../src/ner/labels.ts';
import { buildTable, slotOf } from '../../src/ner/table.ts';
import { randomNumbers } from '../../src/ner/training/random.ts';

/** The scores of every label for every token, in plain loops. */
function emissions({ table, step }: Crf, blocks: readonly Block[], tokens: number): Float32Array {
  const scores = new Float32Array(tokens * LABELS);
  for (let token = 0; token < tokens; token++) {
    const sums = new Int32Array(LABELS);
    for (const { ids, ends } of blocks) {
      for (const id of ids.subarray(token === 0 ? 0 : ends[token - 1], ends[token])) {
        const slot = slotOf(table.prints, id);
        for (let y = 0; slot >= 0 && y < LABELS; y++) sums[y]! += table.rows[slot * LABELS + y]!;
      }
    }
    sums.forEach((sum, y) => (scores[token * LABELS + y] = sum * step));
  }
  return scores;
}

/** The best labels of the tokens `from` to `to`, in plain loops; of equal ones those whose labels before are lowest. */
function viterbi(scores: Float32Array, transitions: Float32Array, from: number, to: number): number[] {
  const back: number[][] = [];
  let best = Float32Array.from({ length: LABELS }, (_, y) =>
    mayBegin(y) ? scores[from * LABELS + y]! : -Infinity,
  );
  for (let token = from + 1; token < to; token++) {
    const next = new Float32Array(LABELS).fill(-Infinity);
    const before = Array<number>(LABELS).fill(0);
    for (let a = 0; a < LABELS; a++) {
      for (let b = 0; b < LABELS; b++) {
        const score = best[a]! + transitions[a * LABELS + b]!;
        if (!mayFollow(a, b) || score <= next[b]!) continue;
        next[b] = score;
        before[b] = a;
      }
    }
    best = next.map((score, y) => score + scores[token * LABELS + y]!);
    back.unshift(before);
  }
  let label = 0;
  best.forEach((score, y) => {
    if (mayEnd(y) && score > best[label]!) label = y;
  });
  return back.reduce((labels, before) => [before[labels[0]!]!, ...labels], [label]);
}

const KEYS = 400;

/** A field that knows this many features, with the numbers that `seed` makes. */
function field(seed: number, most: number, step: number, known = KEYS): Crf {
  const random = randomNumbers(seed);
  const keys = Array.from({ length: known }, (_, k) => Math.imul(k, 0x9e3779b1));
  const rows = Int8Array.from({ length: known * LABELS }, () => Math.round((2 * random() - 1) * most));
  const transitions = Float32Array.from({ length: LABELS * LABELS }, () =>
    step < 1 ? 4 * random() - 2 : Math.round(4 * random() - 2),
  );
  return { table: buildTable(keys, rows, LABELS), step, transitions: forbid(transitions) };
}

/** Tokens with up to 60 features each, half of which a field knows. */
function block(seed: number, tokens: number): Block {
  const random = randomNumbers(seed);
  const ids: number[] = [];
  const ends = Int32Array.from({ length: tokens }, () => {
    for (let left = Math.floor(random() * 60); left > 0; left--) {
      ids.push(Math.imul(Math.floor(random() * 2 * KEYS), 0x9e3779b1));
    }
    return ids.length;
  });
  return { ids: Int32Array.from(ids), ends };
}

const sentences = Int32Array.of(0, 1, 1, 8, 40, 40 + AT_ONCE, 500, 600);

test.each([
  ['any scores', 127, 0.0137],
  ['scores of which many are equal', 1, 1],
])('the labels are those of plain loops, for %s', (_, most, step) => {
  const crf = field(most, most, step);
  const blocks = [block(5, 600), block(6, 600)];
  const scores = emissions(crf, blocks, 600);
  const expected: number[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    const [from, to] = [sentences[s]!, sentences[s + 1]!];
    if (to > from) expected.push(...viterbi(scores, crf.transitions, from, to));
  }
  expect(new Set(expected).size).toBe(LABELS);
  expect([...new Decoder(crf).decode(blocks, sentences)]).toEqual(expected);
});

test('labels stay right when more rows were met than are kept', () => {
  const crf = field(2, 127, 0.01, 90_000);
  const decoder = new Decoder(crf);
  const tokens = 500;
  const ids = Int32Array.from({ length: tokens * 180 }, (_, at) => Math.imul(at, 0x9e3779b1));
  const ends = Int32Array.from({ length: tokens }, (_, token) => 180 * (token + 1));
  const scores = emissions(crf, [{ ids, ends }], tokens);
  const expected = viterbi(scores, crf.transitions, 0, tokens);
  for (let time = 0; time < 2; time++) {
    expect([...decoder.decode([{ ids, ends }], Int32Array.of(0, tokens))]).toEqual(expected);
  }
});

test('a document without words has no labels', () => {
  expect(new Decoder(field(1, 9, 0.1)).decode([block(1, 0)], Int32Array.of(0, 0))).toHaveLength(0);
});
