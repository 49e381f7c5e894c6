import { LANGUAGES } from '@parley/languages';
import { LOADABLE, loadLanguage } from '@parley/languages/load';
import { expect, test } from 'vitest';
import { filesBelow, foldersIn, importsOf, namesIn, targetOf } from './repository.ts';

const LANGUAGE_FOLDER = 'packages/languages/src';
const FACTS = 'packages/reading/src/facts';
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

/** The files of a language, relative to its folder. */
function namesOf(code: string): string[] {
  const folder = `${LANGUAGE_FOLDER}/${code}`;
  return filesBelow(folder).map((file) => file.slice(folder.length + 1));
}

/** The name in the folder of facts that a path leads into. */
function topOf(path: string): string {
  return path.slice(FACTS.length + 1).split('/')[0]!;
}
