import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '@parley/analysis';
import { languageFor } from '@parley/languages';
import { describe, expect, test } from 'vitest';
import { read } from '../src/index.ts';
import type { Case } from './case-lines.ts';
import { fits, lineOf, readCases } from './case-lines.ts';

const FOLDER = join(import.meta.dirname, 'cases');

for (const language of readdirSync(FOLDER)) {
  for (const file of readdirSync(join(FOLDER, language))) {
    describe(`${language}/${file}`, () => {
      const cases = readCases(readFileSync(join(FOLDER, language, file), 'utf8'));
      for (const each of cases) {
        const run = each.shortfall ? test.fails : test;
        run(each.text, () => check(each, language));
      }
    });
  }
}

function check({ text, wanted, unwanted }: Case, language: string): void {
  const document = { id: 'case', text, language, published: '2030-03-06' };
  const dossier = read(analyse(document, languageFor(language)!));
  const lines = dossier.facts.map((fact) => lineOf(fact, dossier));
  expect(
    wanted.filter((want) => !lines.some((line) => fits(want, line))),
    lines.join('\n'),
  ).toEqual([]);
  expect(
    unwanted.filter((not) => lines.some((line) => fits(not, line))),
    lines.join('\n'),
  ).toEqual([]);
}
