import { expect, test } from 'vitest';
import { placeOf } from '../src/negotiation/as-of.tsx';
import { inOrder } from '../src/negotiation/changes.tsx';
import { countFilling } from '../src/parts/blocks.tsx';
import { citedBy, citedByEvidence } from '../src/parts/cites.tsx';
import { textOfBrief } from '../src/parts/copy.ts';
import { runsOf } from '../src/parts/lines.tsx';
import { tidy } from '../src/parts/quoted.ts';
import { binsOf } from '../src/parts/spark.tsx';
import { numberText } from '../src/words/counted.ts';
import { wordsOf } from '../src/words/index.ts';
import { brief, change, citation, line } from './samples.ts';

const en = wordsOf('en');

test('a brief is copied with the numbers of its sources and the sentences themselves', () => {
  const text = textOfBrief(
    brief({
      sections: [
        {
          id: 'when',
          heading: 'When',
          blocks: [
            {
              kind: 'list',
              lines: [line('talks', [2, 1, 2], { label: 'held', under: [line('was: Monday', [1])] })],
              more: [line('a call', [], { doubtful: true })],
            },
            {
              kind: 'table',
              columns: ['Party', 'Head'],
              rows: [{ name: 'Arland', about: [], cells: [[line('Ann Ars', [1])]] }],
            },
          ],
        },
      ],
      citations: [citation(1), citation(2)],
    }),
    en,
  );
  expect(text).toBe(`Arland – Borland
2 reports

WHEN
– held: talks [2, 1]
  – was: Monday [1]
– a call (?)
– Arland
  Head: Ann Ars [1]

SENTENCES CITED
[1] The Courier, 16 May 2031: “Sentence 1.”
[2] The Courier, 16 May 2031: “Sentence 2.”
`);
});

test('references to one sentence are one citation with all its words', () => {
  const { references } = line('x', [1, 2, 1]);
  expect(
    citedBy(references, [citation(1), citation(2)]).map(({ number, spans }) => [number, spans.length]),
  ).toEqual([
    [1, 2],
    [2, 1],
  ]);
});

test('the places of an outline are cited as references are, with their words where these are sent', () => {
  const places = [
    { number: 1, start: 0, end: 4 },
    { number: 1, start: 9, end: 12, quote: 'word' },
  ];
  expect(citedBy(places, [{ number: 1, report: 'r', date: null }])).toEqual([
    { report: 'r', spans: places, quotes: ['word'], number: 1 },
  ]);
});

test('as many sections are drawn at once as fill a screen, and all where they do not', () => {
  const list = (id: string, count: number) => ({
    id,
    heading: id,
    blocks: [
      { kind: 'list' as const, lines: Array.from({ length: count }, () => line('x')), more: [] },
      { kind: 'table' as const, columns: [], rows: [{ name: '', about: [line('x')], cells: [[line('x')]] }] },
    ],
  });
  expect(countFilling([list('a', 4), list('b', 4), list('c', 4)])).toBe(2);
  expect(countFilling([list('a', 1)])).toBe(1);
});

test('numbers are written as a language writes them', () => {
  expect([7, 999, 1000, 1234567].map((count) => numberText('en-GB', count))).toEqual(
    [7, 999, 1000, 1234567].map((count) => count.toLocaleString('en-GB')),
  );
  expect(numberText('nl-NL', 12000)).toBe('12.000');
});

test('evidence is one source for each report, in the order of its text', () => {
  const at = (document: string, start: number) => ({
    document,
    start,
    end: start + 1,
    quote: 'x',
    published: null,
  });
  const cited = citedByEvidence([at('a', 9), at('b', 1), at('a', 2)]);
  expect(cited.map(({ report, spans }) => [report, spans.map(({ start }) => start)])).toEqual([
    ['a', [2, 9]],
    ['b', [1]],
  ]);
});

test('lines under one label that follow each other share it', () => {
  const lines = [line('a', [], { label: 'x' }), line('b', [], { label: 'x' }), line('c'), line('d')];
  expect(runsOf(lines).map((run) => run.length)).toEqual([2, 1, 1]);
});

test('what contradicts comes before what is new, and meetings before statements', () => {
  const entries = [change('new', 'statement'), change('new', 'meeting'), change('contradicted', 'figure')];
  expect(inOrder(entries).map(({ claim }) => claim)).toEqual([
    'contradicted figure',
    'new meeting',
    'new statement',
  ]);
});

const COVERAGE = [
  { day: '2031-05-01', reports: 1 },
  { day: '2031-05-04', reports: 2 },
  { day: '2031-05-09', reports: 3 },
];

test.each([
  [undefined, 2],
  ['2031-05-09', 2],
  ['2031-05-08', 1],
  ['2031-04-01', 0],
])('as of %s the slider stands at step %i', (asOf, place) => {
  expect(placeOf(COVERAGE, asOf)).toBe(place);
});

test('coverage is counted in stretches of whole days, at least a month of them, and none is lost', () => {
  const bins = binsOf(COVERAGE, 60);
  expect(bins).toHaveLength(30);
  expect(bins.at(-1)).toEqual({ at: Date.UTC(2031, 4, 9), reports: 3 });
  expect(binsOf(COVERAGE, 10)).toHaveLength(10);
  expect(binsOf(COVERAGE, 10).reduce((sum, { reports }) => sum + reports, 0)).toBe(6);
});

test.each([
  [', who denies it', 'who denies it'],
  ['two or three days””', 'two or three days”'],
  ['he was “open to it”', 'he was “open to it”'],
  ['lifts the sanctions,', 'lifts the sanctions'],
])('“%s” is quoted as “%s”', (text, quoted) => {
  expect(tidy(text)).toBe(quoted);
});
