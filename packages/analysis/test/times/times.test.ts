import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { easterOf, epochDay, weekdayOf, zoneOffset } from '../../src/times/calendar.ts';
import type { TimeGrammar, TimeWord } from '../../src/times/index.ts';
import { findTimes } from '../../src/times/index.ts';
import { compilePattern } from '../../src/times/pattern.ts';

const none = new Set<string>();

/** A language of three words: `zoem` says Friday, `was` looks back, `ro` twice over is a length of time. */
const grammar: TimeGrammar = {
  terms: { WEEKDAY: { zoem: 5 }, UNIT: { ro: 'day' } },
  capitalised: new Set(),
  rules: {
    TIME: [
      { pattern: 'WEEKDAY:weekday', make: 'weekday' },
      { pattern: 'UNIT UNIT', make: 'open' },
      { pattern: 'in < YEAR:year !ro', make: 'year' },
    ],
  },
  tense: {
    past: new Set(['was']),
    pastEndings: ['ed'],
    notPast: none,
    present: none,
    future: none,
    planned: none,
    conditional: none,
    passive: none,
    perfect: none,
    participle: /^$/,
    asParticiple: new Set(),
    subordinators: none,
    connectors: none,
    moved: none,
    onto: none,
  },
};

function wordsOf(text: string): TimeWord[] {
  return [...text.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, text: m[0] }));
}

function read(text: string, published: string | null = '2025-05-20') {
  return findTimes({ text, sentences: [wordsOf(text)], published }, grammar).map(
    (t) => `${t.text} = ${t.value}`,
  );
}

describe('finding times', () => {
  test('a weekday lies ahead unless the verb looks back', () => {
    expect(read('zoem')).toEqual(['zoem = 2025-05-23']);
    expect(read('was zoem')).toEqual(['zoem = 2025-05-16']);
    expect(read('walked zoem')).toEqual(['zoem = 2025-05-16']);
  });

  test('tags of a tagger go before endings', () => {
    const text = 'walked zoem';
    const [verb, day] = wordsOf(text) as [TimeWord, TimeWord];
    const sentences = [[{ ...verb, upos: 'VERB' as const, feats: 'Tense=Pres|VerbForm=Fin' }, day]];
    expect(findTimes({ text, sentences, published: '2025-05-20' }, grammar)[0]!.value).toBe('2025-05-23');
  });

  test('a weekday without a publication date has no value', () =>
    expect(read('zoem', null)).toEqual(['zoem = null']));

  test('context to the left and the word that must not follow stay outside', () => {
    expect(read('in 2015')).toEqual(['2015 = 2015']);
    expect(read('in 2015 ro')).toEqual([]);
  });

  test('text outside the sentences is not read', () => {
    const text = 'zoem was zoem';
    const found = findTimes({ text, sentences: [wordsOf(text).slice(1)], published: '2025-05-20' }, grammar);
    expect(found.map((t) => t.start)).toEqual([9]);
  });

  test('spans quote the text, in order and apart, whatever the text', () => {
    const words = fc.array(fc.constantFrom('zoem', 'ro', 'in', '2015', 'was', ',', '12.30', 'ë', '😀'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        let end = 0;
        for (const t of findTimes({ text, sentences: [wordsOf(text)], published: '2025' }, grammar)) {
          expect(t.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(t.start, t.end)).toBe(t.text);
          end = t.end;
        }
      }),
    );
  });
});

describe('a pattern', () => {
  test.each(['[ a', 'a ]'])('with brackets that do not match (%s) is refused', (pattern) => {
    expect(() => compilePattern(pattern)).toThrow(pattern);
  });

  test('that names an unknown kind is refused', () => {
    const rules = { TIME: [{ pattern: 'NOTHING' }] };
    expect(() => findTimes({ text: '', sentences: [], published: null }, { ...grammar, rules })).toThrow(
      'NOTHING',
    );
  });
});

describe('the calendar', () => {
  test('knows weekdays', () => expect(weekdayOf(epochDay(2025, 5, 16))).toBe(5));

  test.each([
    [2024, 3, 31],
    [2025, 4, 20],
    [2026, 4, 5],
  ])('has Easter of %i on %i/%i', (year, month, day) =>
    expect(easterOf(year)).toBe(epochDay(year, month, day)),
  );

  test('knows summer time', () => {
    expect(zoneOffset('Europe/Amsterdam', epochDay(2025, 5, 16))).toBe(120);
    expect(zoneOffset('Europe/Amsterdam', epochDay(2025, 1, 16))).toBe(60);
  });
});
