import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NameSpan } from '../../src/ner/labels.ts';
import { KINDS, LABELS, labelsOf, mayBegin, mayEnd, mayFollow, spansOf } from '../../src/ner/labels.ts';

/** Sentences of up to 40 tokens with names that do not overlap. */
const sentences = fc
  .array(
    fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 4 }), kind: fc.constantFrom(...KINDS) }),
    {
      maxLength: 6,
    },
  )
  .map((parts) => {
    const spans: NameSpan[] = [];
    let at = 0;
    for (const { gap, length, kind } of parts) {
      spans.push({ kind, from: at + gap, to: at + gap + length });
      at += gap + length;
    }
    return { spans, length: at + 1 };
  });

test('names survive being written as labels', () => {
  fc.assert(
    fc.property(sentences, ({ spans, length }) => {
      expect(spansOf(labelsOf(spans, length))).toEqual(spans);
    }),
  );
});

test('labels of names are always a possible sequence', () => {
  fc.assert(
    fc.property(sentences, ({ spans, length }) => {
      const labels = [...labelsOf(spans, length)];
      expect(mayBegin(labels[0]!) && mayEnd(labels.at(-1)!)).toBe(true);
      expect(labels.slice(1).every((label, i) => mayFollow(labels[i]!, label))).toBe(true);
    }),
  );
});

test('of the 289 pairs of labels 97 can follow each other', () => {
  const all = Array.from({ length: LABELS * LABELS }, (_, p) => p);
  expect(all.filter((p) => mayFollow(Math.floor(p / LABELS), p % LABELS))).toHaveLength(97);
});

test('spans of a stretch of labels count from its beginning', () => {
  const labels = labelsOf([{ kind: 'LOC', from: 3, to: 5 }], 6);
  expect(spansOf(labels, 2, 6)).toEqual([{ kind: 'LOC', from: 1, to: 3 }]);
});
