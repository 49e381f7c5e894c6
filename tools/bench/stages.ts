import {
  analyse,
  analyseSentence,
  findConcepts,
  findGeography,
  findNames,
  findOffices,
  findOrganisations,
  findTimes,
  tokenise,
} from '@parley/analysis';
import type { Analysis, Language, Token } from '@parley/analysis';
import { LANGUAGES } from '@parley/languages';
import { read } from '@parley/reading';
import { corpusOf } from './corpus.ts';
import { median, processorTime, table, whole } from './measure.ts';

/** An analysed document, and its tokens by sentence, which the stages are given anew. */
interface Ready {
  readonly analysis: Analysis;
  readonly sentences: readonly (readonly Token[])[];
  readonly forms: readonly (readonly string[])[];
}

type Stage = (ready: Ready, language: Language) => unknown;

const STAGES: readonly (readonly [string, Stage])[] = [
  ['words and sentences', ({ analysis }, { tokens }) => tokenise(analysis.document.text, tokens)],
  ['tags, lemmas, trees', ({ forms }, { syntax }) => forms.map((words) => analyseSentence(syntax, words))],
  ['names', ({ forms }, { names }) => findNames(names, forms)],
  [
    'times',
    ({ analysis: { document }, sentences }, { times }) =>
      findTimes({ text: document.text, sentences, published: document.published }, times),
  ],
  ['lexicons', findInLexicons],
  ['the whole analysis', ({ analysis }, language) => analyse(analysis.document, language)],
  ['reading', ({ analysis }) => read(analysis)],
  ['all of it', ({ analysis }, language) => read(analyse(analysis.document, language))],
];

/** Words per second of processor time, of each stage alone and of all, once V8 knows the code. */
export function benchStages(runs: number): string {
  const columns = LANGUAGES.map((language) => speeds(language, runs));
  const heads = LANGUAGES.map((language) => `${language.code}, words/s`);
  const rows = STAGES.map(([name], at) => [name, ...columns.map((column) => whole(column[at]!))]);
  return table([['', ...heads], ...rows]);
}

function speeds(language: Language, runs: number): number[] {
  const { documents, words } = corpusOf(language);
  const ready = documents.map((document) => prepare(analyse(document, language)));
  return STAGES.map(([, stage]) => {
    const pass = (): void => ready.forEach((each) => stage(each, language));
    pass();
    const times = Array.from({ length: runs }, () => processorTime(pass));
    return (words / median(times)) * 1000;
  });
}

function prepare(analysis: Analysis): Ready {
  const sentences = analysis.sentences.map(({ from, to }) => analysis.tokens.slice(from, to));
  return { analysis, sentences, forms: sentences.map((tokens) => tokens.map((token) => token.text)) };
}

function findInLexicons({ analysis: { tokens }, sentences }: Ready, language: Language): unknown[] {
  return [
    findConcepts(tokens, language.concepts),
    findConcepts(tokens, language.issues),
    ...sentences.flatMap((words) => [
      findGeography(words, language.geography),
      findOrganisations(words, language.organisations),
      findOffices(words, language.offices),
    ]),
  ];
}
