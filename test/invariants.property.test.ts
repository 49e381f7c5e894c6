import { join } from 'node:path';
import { analyse } from '@parley/analysis';
import { makeBrief, renderHtml, renderMarkdown, renderTerminal } from '@parley/brief';
import type { Dossier } from '@parley/dossier';
import { isEdtf } from '@parley/dossier';
import { problemsOf } from '@parley/dossier/schemas';
import { LANGUAGES, languageFor } from '@parley/languages';
import { read } from '@parley/reading';
import { readPlainText, SourceError } from '@parley/sources';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examplesIn } from '../tools/score/gold.ts';
import type { Example } from '../tools/score/gold.ts';
import { readText } from '../tools/score/read.ts';
import { changed, cut, shuffledLines, SPOILED, stuttered } from './mutilations.ts';
import { ROOT } from './repository.ts';

const EXAMPLES = examplesIn(join(ROOT, 'examples'));
/** How often each random mutilation is tried; another seed every time, printed where one fails. */
const RUNS = { numRuns: 12, interruptAfterTimeLimit: 12_000 };

describe('what is read of an example', () => {
  test.each(EXAMPLES)('is sound and the same each time: $name', ({ name, text }) => {
    const first = readText(text, name);
    const second = readText(text, name);
    expect(wrongWith(first)).toEqual([]);
    expect(second).toEqual(first);
  });

  test('depends on no article that was read before it', () => {
    const [first, ...others] = EXAMPLES.slice(0, 5).map(({ name, text }) => ({ name, text }));
    const alone = readText(first!.text, first!.name);
    for (const { name, text } of others) readText(text, name);
    expect(readText(first!.text, first!.name)).toEqual(alone);
  });
});

describe.each(Object.entries(SPOILED))('an example with %s', (what, spoil) => {
  // Each way is tried on every other example, since reading takes its time.
  const turn = Object.keys(SPOILED).indexOf(what) % 2;
  test.each(EXAMPLES.filter((_, i) => i % 2 === turn))('is read soundly: $name', ({ text, gold }) => {
    expect(problems(spoil(text), gold.language)).toEqual([]);
  });
});

describe.each([
  ['cut off anywhere', cut],
  ['with its lines shuffled', shuffledLines],
  ['with odd characters in it', changed],
  ['with words lost and said twice', stuttered],
])('an example %s', (_what, mutilate) => {
  test('is read soundly', () => {
    const articles = fc
      .constantFrom(...EXAMPLES)
      .chain(({ text, gold }) => mutilate(text).map((spoiled) => [spoiled, gold.language] as const));
    fc.assert(
      fc.property(articles, ([text, language]) => {
        expect(problems(text, language)).toEqual([]);
      }),
      RUNS,
    );
  });
});

test('two articles in one file are read soundly, whatever their languages', () => {
  const example = fc.constantFrom(...EXAMPLES);
  const joined = (one: Example, other: Example) => `${one.text}\n\n${other.text}`;
  fc.assert(
    fc.property(example, example, (one, other) => {
      expect(problems(joined(one, other), one.gold.language)).toEqual([]);
    }),
    RUNS,
  );
});

test('text of no language is read soundly', () => {
  const code = fc.constantFrom(...LANGUAGES.map((language) => language.code));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), code, (text, language) => {
      expect(problems(text, language)).toEqual([]);
    }),
    { ...RUNS, numRuns: 100 },
  );
});

/** What is wrong with what is read of a text; nothing where there is nothing in it to read. */
function problems(text: string, language: string): string[] {
  try {
    const document = readPlainText(new TextEncoder().encode(text), { name: 'test', language });
    return wrongWith(read(analyse(document, languageFor(language)!)));
  } catch (error) {
    if (error instanceof SourceError) return [];
    throw error;
  }
}

/** What is wrong with a dossier, its times or any brief of it. */
function wrongWith(dossier: Dossier): string[] {
  const values = dossier.times.flatMap(({ value }) => value ?? []);
  const brief = makeBrief(dossier, { language: 'en' });
  const formats = {
    terminal: renderTerminal(brief, { width: 60, colour: false, cite: true }),
    markdown: renderMarkdown(brief),
    html: renderHtml(brief, dossier),
  };
  return [
    ...problemsOf(dossier),
    ...values.filter((value) => !isEdtf(value)).map((value) => `${value} is not EDTF`),
    ...Object.entries(formats).flatMap(([name, out]) =>
      /undefined|\[object/.test(out) ? `${name}: ${out}` : [],
    ),
  ];
}
