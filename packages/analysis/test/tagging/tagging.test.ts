import { expect, test } from 'vitest';
import { UPOS } from '../../src/model.ts';
import { Arena } from '../../src/network/arena.ts';
import { UPOS_ROOM } from '../../src/network/shape.ts';
import { TagSet } from '../../src/tagging/index.ts';

const [NOUN, VERB] = [UPOS.indexOf('NOUN'), UPOS.indexOf('VERB')];
const arena = new Arena(1000);
const set = new TagSet(
  arena,
  UPOS.map((upos) => (upos === 'NOUN' ? [0] : upos === 'VERB' ? [1, 2] : [])),
);
const scores = arena.matrix(3, UPOS_ROOM + 8);
const into = { upos: arena.integers(3), tags: arena.integers(3) };

function choose(...rows: readonly Readonly<Record<number, number>>[]): { upos: number[]; tags: number[] } {
  scores.data.fill(0);
  rows.forEach((row, word) => {
    for (const [at, value] of Object.entries(row)) scores.data[word * scores.cols + Number(at)] = value;
  });
  set.choose(scores, rows.length, into);
  return { upos: [...into.upos.data], tags: [...into.tags.data] };
}

test('the tag is the best of those that go with the best part of speech', () => {
  const verb = { [VERB]: 2, [UPOS_ROOM]: 9, [UPOS_ROOM + 2]: 1 };
  expect(choose(verb, { [NOUN]: 2, [UPOS_ROOM + 2]: 1 }, { [UPOS_ROOM + 1]: 1 })).toEqual({
    upos: [VERB, NOUN, 0],
    tags: [2, 0, 0],
  });
});
