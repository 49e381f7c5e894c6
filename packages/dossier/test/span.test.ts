import { spanOf } from '@parley/dossier';
import { problemsOf } from '@parley/dossier/schemas';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { document, sound } from './dossiers.ts';

test('a span quotes what stands between its offsets', () => {
  expect(spanOf(document, 13, 23)).toEqual({ document: 'd', start: 13, end: 23, quote: 'Anna Novak' });
});

test('a span counts UTF-16 code units, so that a flag is four', () => {
  const flags = { ...document, text: '🇨🇭 Geneva' };
  expect(spanOf(flags, 5, 11).quote).toBe('Geneva');
});

test.each([
  ['before the text', -1, 3],
  ['empty', 3, 3],
  ['the wrong way round', 5, 3],
  ['past the end of the text', 0, document.text.length + 1],
  ['of no number', Number.NaN, 3],
])('a span %s is refused', (_what, start, end) => {
  expect(() => spanOf(document, start, end)).toThrow(RangeError);
});

test('every span that is given quotes the document, whatever its text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const mentions = [spanOf({ ...document, text }, start, end)];
      const entity = { ...sound.entities[0]!, mentions };
      const dossier = {
        ...sound,
        documents: [{ ...document, text }],
        entities: [entity],
        times: [],
        facts: [],
      };
      expect(problemsOf(dossier)).toEqual([]);
    }),
  );
});
