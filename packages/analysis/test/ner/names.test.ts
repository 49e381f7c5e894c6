import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { NerModel } from '../../src/ner/index.ts';
import { findNames, loadNerModel } from '../../src/ner/index.ts';

const modelOf = (language: string): NerModel =>
  loadNerModel(readFileSync(new URL(`../../../languages/src/${language}/ner.bin`, import.meta.url)));

/** The names of a text whose words stand apart and whose sentences end with a line, as `PER Mira Dolan | LOC Rome`. */
function namesIn(model: NerModel, text: string): string {
  const sentences = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
  return findNames(model, sentences)
    .flatMap((spans, s) =>
      spans.map(({ kind, from, to }) => `${kind} ${sentences[s]!.slice(from, to).join(' ')}`),
    )
    .join(' | ');
}

/** Every case is a text, `==>` and the names that must be found in it, and no others. */
function check(model: NerModel, cases: string): void {
  const wrong: string[] = [];
  for (const part of cases.trim().split(/\n\s*\n/)) {
    const [text, names] = part.split('==>').map((side) => side.trim());
    const found = namesIn(model, text!);
    if (found !== names) wrong.push(`${text!} ==> ${found}`);
  }
  expect(wrong).toEqual([]);
}

const nl = modelOf('nl');
const en = modelOf('en');

test('Dutch newswire: persons, whatever language their names come from', () => {
  check(
    nl,
    `
    De minister sprak met Oleksandr Horbatenko en Dmitri Voronin . ==> PER Oleksandr Horbatenko | PER Dmitri Voronin

    Volgens Yusuf bin Khalid Al Harthi is er vooruitgang . ==> PER Yusuf bin Khalid Al Harthi

    Ook Annelies van der Meulen en Heinrich von der Heide waren aanwezig . ==> PER Annelies van der Meulen | PER Heinrich von der Heide

    Het voorstel komt van Hossein Karimi-Nejad , zei Rodrigo de la Fuente . ==> PER Hossein Karimi-Nejad | PER Rodrigo de la Fuente

    President Mehmet Demirtas ontving premier Kim Jae-min . ==> PER Mehmet Demirtas | PER Kim Jae-min
    `,
  );
});

test('English newswire: persons, whatever language their names come from', () => {
  check(
    en,
    `
    The minister met Oleksandr Horbatenko and Dmitry Voronin . ==> PER Oleksandr Horbatenko | PER Dmitry Voronin

    Yusuf bin Khalid Al Harthi said there was progress . ==> PER Yusuf bin Khalid Al Harthi

    Annelies van der Meulen and Heinrich von der Heide also attended . ==> PER Annelies van der Meulen | PER Heinrich von der Heide

    The proposal came from Hossein Karimi - Nejad , said Rodrigo de la Fuente . ==> PER Hossein Karimi - Nejad | PER Rodrigo de la Fuente

    President Mehmet Demirtas received Prime Minister Kim Jae - min . ==> PER Mehmet Demirtas | PER Kim Jae - min
    `,
  );
});

test('a family name alone is a person where the document gives the whole name', () => {
  check(
    nl,
    `
    De delegatie staat onder leiding van Viktor Melnitsjoek .
    Melnitsjoek wilde niets zeggen . ==> PER Viktor Melnitsjoek | PER Melnitsjoek
    `,
  );
  check(
    en,
    `
    The delegation is led by Viktor Melnychuk .
    Melnychuk declined to comment . ==> PER Viktor Melnychuk | PER Melnychuk
    `,
  );
});

test('states, capitals and datelines are places', () => {
  check(
    nl,
    `
    NAIROBI
    De regering van Kenia wil praten met Ethiopië en Soedan . ==> LOC NAIROBI | LOC Kenia | LOC Ethiopië | LOC Soedan
    `,
  );
  check(
    en,
    `
    NAIROBI , March 9 –
    Kenya wants to talk to Ethiopia and Sudan . ==> LOC NAIROBI | LOC Kenya | LOC Ethiopia | LOC Sudan
    `,
  );
});

test('standing organisations are found by their full name', () => {
  check(
    nl,
    'De Verenigde Naties en de Europese Unie steunen het plan . ==> ORG Verenigde Naties | ORG Europese Unie',
  );
  check(en, 'The United Nations and the World Bank back the plan . ==> ORG United Nations | ORG World Bank');
});

test('two places joined by a hyphen are two places', () => {
  check(en, 'The Iran - Iraq talks go on . ==> LOC Iran | LOC Iraq');
  check(en, 'They left for Guinea - Bissau . ==> LOC Guinea - Bissau');
});

test('text without names has none', () => {
  check(nl, 'De gesprekken duren nog tot laat in de avond , zegt een diplomaat . ==> ');
  check(en, 'The talks will go on until late in the evening , a diplomat said . ==> ');
});

test('documents without sentences or with empty ones are no trouble', () => {
  expect(findNames(en, [])).toEqual([]);
  expect(findNames(en, [[], ['Rome']])).toHaveLength(2);
});

test('names of a sentence are in order and do not overlap', () => {
  const spans = findNames(en, ['Tom Reed met Ann Day in Rome and Port Vila on Monday .'.split(' ')])[0]!;
  expect(spans.slice(1).every((span, i) => span.from >= spans[i]!.to)).toBe(true);
});

test('a file of another kind is refused', () => {
  expect(() => loadNerModel(new Uint8Array([1, 2, 3]))).toThrow();
});
