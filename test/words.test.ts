import { languageFor } from '@parley/languages';
import { expect, test } from 'vitest';
import { filesBelow, jsonOf, literalsOf, namesIn, sourcesBelow, textOf, trackedFiles } from './repository.ts';

/** Common words of Dutch and English that are no words of programs. */
const COMMON =
  `de het een van en die niet met zijn voor aan ook door naar bij werd heeft hebben maar wordt over zei zegt
  volgens aldus tegen onder tussen nog geen waar hij zij hun haar deze dit wie om als dan kan moet
  the his her their they says would should which whose this these those because`.split(/\s+/);
/** What Dutch concepts begin with and English ones do not, where it is long enough to be no word of programs. */
const DUTCH = [...languageFor('nl')!.concepts.byFirstWord.keys()].filter(
  (word) => word.length > 4 && !languageFor('en')!.concepts.byFirstWord.has(word),
);
const WORDS = new Set([...COMMON, ...DUTCH]);
/** Literals of more words than this are sentences to people: descriptions, messages. */
const LIST_AT_MOST = 3;
/** What the concepts mean, said in words of both languages. */
const DESCRIPTIONS = 'packages/analysis/src/lexicon/inventory/';
const TRAINERS = /\/(train|training|evaluate)\//;

test.each(['analysis', 'reading'])('packages/%s holds no words of a language', (name) => {
  const files = sourcesBelow(`packages/${name}/src`).filter(
    (file) => !file.startsWith(DESCRIPTIONS) && !TRAINERS.test(file),
  );
  const found = files.flatMap(literalsOf).filter(({ text }) => holdsWords(text));
  expect(found).toEqual([]);
});

test('a list of words would be noticed', () => {
  expect(['zei', '/^(de|het|een)$/', 'the', '(?:said|says) that', 'ontmoeten'].every(holdsWords)).toBe(true);
});

/**
 * README shows what comes out of an example, and the tests of who is who hold spellings of names that the world's
 * papers print in many ways; everything else makes up its names.
 */
const NAMING =
  /^examples\/|^README\.md$|\.bin$|package-lock\.json$|^packages\/record\/test\/identity\/|^test\/(words|record\.property)\.test/;
const FILES = trackedFiles().filter((file) => !NAMING.test(file));

test('no source, test or page names a person of the examples', () => {
  const names = personsOfExamples();
  const found = FILES.flatMap((file) => {
    const text = textOf(file);
    return names.filter((name) => says(text, name)).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

test('the examples name persons to look for', () => {
  expect(personsOfExamples().length).toBeGreaterThan(50);
  expect(filesBelow('examples').length).toBe(namesIn('examples').length);
});

function holdsWords(text: string): boolean {
  // Names of concepts are in capitals, words of a language in lower case.
  const words = text.match(/\p{L}+/gu) ?? [];
  const isPattern = /[|()[\]^$]/.test(text);
  return (isPattern || words.length <= LIST_AT_MOST) && words.some((word) => WORDS.has(word));
}

/**
 * Names that are general knowledge besides: an armed group that is named after a family, and what people of a country
 * are called.
 */
const GENERAL = ['Haqqani', 'Fransman'];

/** Full names of the gold's persons and the last words of them, those of four letters or more. */
function personsOfExamples(): string[] {
  const names = namesIn('examples')
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => Object.values(jsonOf<Gold>(`examples/${file}`).entities))
    .filter(({ kind }) => kind === 'person')
    .flatMap((entity) => entity.names)
    .map((name) => name.split(' '))
    .filter((words) => /^\p{Lu}/u.test(words.at(-1)!))
    .flatMap((words) => [words.join(' '), words.at(-1)!]);
  return [...new Set(names)].filter((name) => name.length >= 4 && !GENERAL.includes(name)).sort();
}

/** Whether a text has a name, not within a word. */
function says(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/\p{L}/u.test(`${text[at - 1] ?? ''}${text[at + name.length] ?? ''}`)) return true;
  }
  return false;
}

interface Gold {
  readonly entities: Readonly<Record<string, { readonly kind: string; readonly names: readonly string[] }>>;
}
