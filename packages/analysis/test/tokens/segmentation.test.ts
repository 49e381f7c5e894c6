import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { evaluate, f1, readGold } from '../../src/evaluate/segmentation.ts';
import { rules } from './rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'segmentation-'));
afterAll(() => rmSync(folder, { recursive: true }));

const word = (id: string, form: string, misc = '_') =>
  [id, form, ...Array<string>(7).fill('_'), misc].join('\t');
const path = join(folder, 'gold.conllu');
writeFileSync(
  path,
  [
    '# newdoc id = a:1',
    '# sent_id = a:1.p.1.s.1',
    "# text = They can't.",
    word('1', 'They'),
    word('2-3', "can't", 'SpaceAfter=No'),
    word('2', 'ca'),
    word('3', "n't"),
    word('4', '.'),
    '',
    '# sent_id = a:1.p.2.s.1',
    word('1', 'x.y', 'SpaceAfter=No'),
    word('2', '.'),
    '',
    '',
  ].join('\n'),
);

test('a treebank is read back as text with its words, multiword tokens shared out', () => {
  const [gold] = readGold(path);
  expect(gold!.text).toBe("They can't.\n\nx.y.");
  expect(gold!.words.map(({ start, end }) => gold!.text.slice(start, end))).toEqual([
    'They',
    'ca',
    "n't",
    '.',
    'x.y',
    '.',
  ]);
});

test('words and sentences are scored for each treebank', () => {
  const { words, sentences } = evaluate(path, rules).get('a')!;
  expect(words).toEqual({ right: 4, found: 5, expected: 6 });
  expect(f1(words)).toBeCloseTo(72.73, 2);
  expect(f1(sentences)).toBe(100);
});
