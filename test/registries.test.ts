import { LANGUAGES } from '@parley/languages';
import { FORMATS } from '@parley/sources';
import { LOADABLE, loadLanguage } from '@parley/languages/load';
import { expect, test } from 'vitest';
import { filesBelow, foldersIn, importsOf, namesIn, targetOf, textOf } from './repository.ts';
import type { Import } from './repository.ts';

const LANGUAGE_FOLDER = 'packages/languages/src';
const FACTS = 'packages/reading/src/facts';
const SOURCE_FORMATS = 'packages/sources/src/formats';
/** What readers of facts share; everything else beside them is a reader. */
const SHARED_BY_READERS = ['clauses', 'fact.ts', 'index.ts'];

test('every folder of a language is in LANGUAGES, and every language has its folder', () => {
  expect(LANGUAGES.map(({ code }) => code).sort()).toEqual(foldersIn(LANGUAGE_FOLDER));
});

test('every language can be loaded by itself', async () => {
  expect([...LOADABLE].sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
  for (const language of LANGUAGES) expect(await loadLanguage(`${language.code}-XX`)).toBe(language);
  expect(await loadLanguage('xx')).toBeUndefined();
});

const [first, ...others] = foldersIn(LANGUAGE_FOLDER);
test.each(others)(`the folder of %s has the same file names as that of ${first}`, (code) => {
  expect(namesOf(code)).toEqual(namesOf(first!));
});

test('every reader of facts is in READERS', () => {
  const used = new Set(importsOf(`${FACTS}/index.ts`).map((one) => topOf(targetOf(one))));
  const there = namesIn(FACTS).filter((name) => !SHARED_BY_READERS.includes(name));
  expect(there.filter((name) => !used.has(name))).toEqual([]);
});

test('every format of the brief is used by the command line or by another format', () => {
  const index = importsOf('packages/brief/src/index.ts').map(targetOf);
  const formats = namesIn('packages/brief/src/formats').filter((name) =>
    ['html', 'markdown.ts', 'terminal.ts'].includes(name),
  );
  expect(formats.filter((name) => !index.some((path) => path.includes(`/formats/${name}`)))).toEqual([]);
});

test('every format that is read has its line, its file and its test', () => {
  const names = FORMATS.map(({ name }) => name).sort();
  const loaded = importsOf('packages/sources/src/formats.ts')
    .map(targetOf)
    .filter((path) => path.startsWith(`${SOURCE_FORMATS}/`));
  expect(namesIn(SOURCE_FORMATS)).toEqual(names.map((name) => `${name}.ts`));
  expect(loaded.sort()).toEqual(names.map((name) => `${SOURCE_FORMATS}/${name}.ts`));
  expect(namesIn('packages/sources/test/formats')).toEqual(names.map((name) => `${name}.test.ts`));
});

test('no library is loaded for a format that is not read', () => {
  const always = ['index', 'read', 'formats', 'head', 'plain-text', 'document'].map(
    (name) => `packages/sources/src/${name}.ts`,
  );
  const libraries = ['@mozilla/readability', 'linkedom', 'feedsmith', 'fast-xml-parser', 'unpdf', 'warcio'];
  expect(
    reachedFrom(always)
      .flatMap(importsOf)
      .filter(({ specifier }) => libraries.includes(specifier)),
  ).toEqual([]);
});

/** The files that are loaded with these, those that only wait to be loaded left out. */
function reachedFrom(files: readonly string[]): string[] {
  const reached = new Set(files);
  for (const file of reached) {
    const now = importsOf(file).filter((one) => one.specifier.startsWith('.') && !isLate(one));
    for (const path of now.map(targetOf)) reached.add(path);
  }
  return [...reached];
}

/** Whether a module is asked for when it is needed: `import('…')`. */
function isLate({ file, specifier }: Import): boolean {
  return textOf(file).includes(`import('${specifier}')`);
}

/** The files of a language, relative to its folder. */
function namesOf(code: string): string[] {
  const folder = `${LANGUAGE_FOLDER}/${code}`;
  return filesBelow(folder).map((file) => file.slice(folder.length + 1));
}

/** The name in the folder of facts that a path leads into. */
function topOf(path: string): string {
  return path.slice(FACTS.length + 1).split('/')[0]!;
}
