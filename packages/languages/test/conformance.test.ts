import type { Analysis, ConceptIndex, Language } from '@parley/analysis';
import { analyse, findTimes, INVENTORY, tokenise } from '@parley/analysis';
import { ISSUES } from '@parley/dossier';
import { LANGUAGES, languageFor } from '@parley/languages';
import { describe, expect, test } from 'vitest';
import { SAMPLES, STATES } from './samples.ts';

/** Concepts that a language has no words for, with the reason. */
const WITHOUT_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nl: { BRING: 'Dutch always says along: meebrengen, meenemen' },
  en: {},
};

describe.each(LANGUAGES.map((language) => [language.code, language] as const))(
  'the language %s',
  (code, language) => {
    const sample = SAMPLES[code]!;

    test.each(Object.entries(INVENTORY))(
      'has words for every concept of the family %s',
      (_family, concepts) => {
        const known = conceptsOf(language.concepts);
        const missing = Object.keys(concepts).filter((concept) => !known.has(concept));
        expect(missing).toEqual(Object.keys(WITHOUT_WORDS[code]!).filter((concept) => concept in concepts));
      },
    );

    test('has words for no concept that the inventory lacks', () => {
      const all = Object.values(INVENTORY).flatMap((concepts) => Object.keys(concepts));
      expect([...conceptsOf(language.concepts)].filter((concept) => !all.includes(concept))).toEqual([]);
    });

    test('has words for every issue, and only for issues', () => {
      expect([...conceptsOf(language.issues)].sort()).toEqual([...ISSUES].sort());
    });

    test('says a concept or issue in no way twice', () => {
      expect([...doubles(language.concepts), ...doubles(language.issues)]).toEqual([]);
    });

    test('makes a tree of a row of marks, and finds no name in it', () => {
      const { tokens, names, sentences } = read(language, '* * * “ ” — …');
      expect(tokens.map(({ upos }) => upos)).toEqual(tokens.map(() => 'PUNCT'));
      expect(tokens.filter(({ deprel }) => deprel === 'root')).toHaveLength(sentences.length);
      expect(tokens.every(({ head, deprel }) => head < 0 === (deprel === 'root'))).toBe(true);
      expect(names).toEqual([]);
    });

    test('makes one tree of each plain sentence', () => {
      const analysis = read(language, sample.sentences.join(' '));
      expect(textsOf(analysis)).toEqual(sample.sentences);
      expect(analysis.sentences.map((_, i) => rootsOf(analysis, i))).toEqual(sample.sentences.map(() => 1));
      expect(analysis.tokens.filter((token) => !reachesRoot(analysis, token.index))).toEqual([]);
    });

    test('tells the subject and the object of a plain sentence', () => {
      const { tokens } = read(language, sample.sentences[0]!);
      const relations = tokens.map((token) => `${token.text} ${token.deprel}`);
      expect(relations).toEqual(expect.arrayContaining([...sample.relations]));
    });

    test('knows persons, places and organisations by their names', () => {
      const { names } = read(language, sample.names.text);
      expect(names.map(({ kind, text }) => `${kind} ${text}`)).toEqual(sample.names.found);
    });

    test.each([1, 2, 3, 4, 5, 6, 7])('knows the name of day %d of the week', (day) => {
      const date = `2025-06-${String(day + 1).padStart(2, '0')}`;
      const name = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' }).format(new Date(date));
      expect(timesIn(language, `${name}.`, date)).toEqual([date]);
    });

    test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('knows the name of month %d', (month) => {
      const value = `2025-${String(month).padStart(2, '0')}`;
      const name = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' }).format(new Date(value));
      expect(timesIn(language, `${name} 2025.`, null)).toEqual([value]);
    });

    test('knows every member state of the United Nations', async () => {
      const module = (await import(`../src/${code}/geography/countries.ts`)) as { countries: string };
      const known = new Set(
        module.countries
          .trim()
          .split('\n')
          .map((line) => line.slice(0, 2)),
      );
      expect(STATES.filter((state) => !known.has(state))).toEqual([]);
    });

    test('is found by its code, with a region and in capitals too', () => {
      expect([code, `${code}-XX`, code.toUpperCase()].map(languageFor)).toEqual([
        language,
        language,
        language,
      ]);
    });
  },
);

test('a language that is not read is not found', () => {
  expect([languageFor('tlh'), languageFor('')]).toEqual([undefined, undefined]);
});

test('every language has samples, and every reason for a missing concept a language', () => {
  const codes = LANGUAGES.map(({ code }) => code).sort();
  expect([Object.keys(SAMPLES).sort(), Object.keys(WITHOUT_WORDS).sort()]).toEqual([codes, codes]);
});

test('the United Nations have 193 members', () => {
  expect(new Set(STATES).size).toBe(193);
});

function read(language: Language, text: string): Analysis {
  return analyse({ id: 'd', text: `${text}\n`, language: language.code, published: null }, language);
}

function conceptsOf(index: ConceptIndex): Set<string> {
  return new Set([...index.byFirstWord.values()].flat().map((entry) => entry.concept));
}

/** Entries of one concept that are the same in all but their source. */
function doubles(index: ConceptIndex): string[] {
  const seen = new Set<string>();
  return [...index.byFirstWord.values()]
    .flat()
    .map((entry) => JSON.stringify(entry))
    .filter((entry) => seen.size === seen.add(entry).size);
}

function textsOf({ document, sentences }: Analysis): string[] {
  return sentences.map(({ start, end }) => document.text.slice(start, end));
}

function rootsOf({ tokens }: Analysis, sentence: number): number {
  return tokens.filter((token) => token.sentence === sentence && token.head < 0).length;
}

/** Whether the heads of a token lead to a root within its sentence. */
function reachesRoot({ tokens, sentences }: Analysis, index: number): boolean {
  const { from, to } = sentences[tokens[index]!.sentence]!;
  let at = index;
  for (let steps = from; steps < to && at >= 0; steps++) {
    if (at < from || at >= to) return false;
    at = tokens[at]!.head;
  }
  return at < 0;
}

function timesIn(language: Language, text: string, published: string | null): (string | null)[] {
  const { sentences, tokens } = tokenise(text, language.tokens);
  const words = sentences.map(({ from, to }) => tokens.slice(from, to));
  return findTimes({ text, sentences: words, published }, language.times).map(({ value }) => value);
}
