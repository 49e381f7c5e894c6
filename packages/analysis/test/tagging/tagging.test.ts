import { expect, test } from 'vitest';
import { UPOS } from '../../src/model.ts';
import { UPOS_ROOM } from '../../src/network/shape.ts';
import { TagSet } from '../../src/tagging/index.ts';

const tags = [
  { xpos: 'N', feats: 'Number=Sing' },
  { xpos: 'WW', feats: 'VerbForm=Inf' },
  { xpos: 'WW', feats: 'VerbForm=Fin' },
];
const [NOUN, VERB] = [UPOS.indexOf('NOUN'), UPOS.indexOf('VERB')];
const set = new TagSet(
  tags,
  UPOS.map((upos) => (upos === 'NOUN' ? [0] : upos === 'VERB' ? [1, 2] : [])),
);

function scores(values: Readonly<Record<number, number>>): Float32Array {
  const all = new Float32Array(100);
  for (const [at, value] of Object.entries(values)) all[50 + Number(at)] = value;
  return all;
}

test('the tag is the best of those that go with the best part of speech', () => {
  const chosen = set.choose(scores({ [VERB]: 2, [UPOS_ROOM]: 9, [UPOS_ROOM + 2]: 1 }), 50);
  expect(chosen).toEqual({ upos: 'VERB', tag: tags[2] });
  expect(set.choose(scores({ [NOUN]: 2, [UPOS_ROOM + 2]: 1 }), 50).tag).toBe(tags[0]);
});
