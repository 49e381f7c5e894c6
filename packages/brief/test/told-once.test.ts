import { expect, test } from 'vitest';
import { makeBrief } from '../src/index.ts';
import { explainer } from './article.ts';
import type { DossierBuilder } from './builder.ts';
import { linesOf, said, saidIn } from './lines.ts';

const dutch = (builder: DossierBuilder) => makeBrief(builder.build(), { language: 'nl' });
const quotes = (builder: DossierBuilder, text: string) =>
  linesOf(dutch(builder))
    .find((line) => said(line).includes(text))!
    .references.map(({ span }) => span.quote);

const CALL = { type: 'meeting' as const, kind: 'call' as const, participants: ['north', 'south'] };
const at = (value: string) => ({ text: 'vrijdag', value });

test('a meeting that was announced for a day and held at an hour of it is one, on the words of both', () => {
  const builder = explainer({ published: '2025-05-16' })
    .fact({ ...CALL, status: 'planned', modality: 'planned', time: at('2025-05-16') }, 'vrijdag in Genève')
    .fact({ ...CALL, status: 'held', time: at('T12:30:00') }, 'Noordland en Zuidland spreken elkaar');
  const call = 'gehouden | vrijdag 16 mei 2025, 12.30 uur: telefoongesprek tussen Noordland en Zuidland';
  expect(saidIn(dutch(builder), 'when').filter((line) => line.includes('telefoon'))).toEqual([call]);
  expect(quotes(builder, 'telefoon').toSorted()).toEqual([
    'Noordland en Zuidland spreken elkaar',
    'vrijdag in Genève',
  ]);
});

test('one that was announced for a day still to come is another', () => {
  const builder = explainer({ published: '2025-05-16' })
    .fact({ ...CALL, status: 'planned', modality: 'planned', time: at('2025-05-17') }, 'vrijdag in Genève')
    .fact({ ...CALL, status: 'held', time: at('T12:30:00') }, 'Noordland en Zuidland spreken elkaar');
  expect(saidIn(dutch(builder), 'when').filter((line) => line.includes('telefoon'))).toHaveLength(2);
});

test('a meeting is not told again as a consultation, nor under what is merely possible', () => {
  const builder = explainer()
    .fact({ ...CALL, status: 'proposed', modality: 'possible', time: at('2025-06-02') }, 'een top in juni')
    .fact(
      { type: 'event', event: 'CONSULT', actors: ['north'], recipients: [], text: '', modality: 'possible' },
      'Misschien volgt er een top in juni',
    );
  const lines = linesOf(dutch(builder)).map(said);
  expect(lines.filter((line) => /telefoon|overleg door/.test(line))).toEqual([
    'voorgesteld | maandag 2 juni 2025: telefoongesprek tussen Noordland en Zuidland',
  ]);
  expect(quotes(builder, 'telefoon')).toContain('Misschien volgt er een top in juni');
});

test('an event of others in the same words is told by itself', () => {
  const builder = explainer()
    .fact({ ...CALL, status: 'held', time: at('2025-05-12') }, 'een top in juni')
    .fact(
      { type: 'event', event: 'CONSULT', actors: ['swiss'], recipients: [], text: '' },
      'een top in juni',
    );
  expect(saidIn(dutch(builder), 'history')).toContain('overleg door Zwitserland');
});

test('those who play one part on the strength of the same words stand in one line', () => {
  const builder = explainer();
  for (const entity of ['north', 'south'])
    builder.fact({ type: 'part', entity, part: 'principal' }, 'Noordland en Zuidland spreken elkaar');
  expect(saidIn(dutch(builder), 'who')).toContain('partij | Noordland en Zuidland');
});

test('issues on which all is said in the same words make one row', () => {
  const builder = explainer();
  for (const issue of ['prisoners', 'remains'] as const)
    builder.fact(
      { type: 'position', holder: 'north', issue, stance: 'offers', text: 'een ruil' },
      'beide landen',
    );
  const rows = dutch(builder)
    .sections.find(({ id }) => id === 'stand')!
    .blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ name }) => name) : []));
  expect(rows).toEqual(['toezicht', 'gevangenen, stoffelijke overschotten']);
});

test('those who want the same in the same words stand in one line', () => {
  const builder = explainer();
  for (const holder of ['swiss', 'diplomat', 'oslo'])
    builder.fact(
      { type: 'position', holder, issue: 'trade', stance: 'demands', text: 'vrije handel' },
      'Oslo',
    );
  expect(saidIn(dutch(builder), 'stand')).toContain(
    'Zwitserland, Een diplomaat en Oslo – eist: „vrije handel”',
  );
});

test('words that several outcomes rest on are quoted once', () => {
  const builder = explainer();
  const text = 'ruilden beide landen gevangenen';
  const outcome = { type: 'outcome' as const, kind: 'exchange' as const, parties: [], text };
  builder.fact({ ...outcome, issue: 'prisoners' }, 'ruilden beide landen gevangenen');
  builder.fact({ ...outcome, issue: 'remains' }, 'ruilden beide landen gevangenen');
  expect(saidIn(dutch(builder), 'history')).toEqual([
    'uitwisseling over gevangenen: „ruilden beide landen gevangenen”',
    'uitwisseling over stoffelijke overschotten',
  ]);
});

test('a statement within another of the same speaker is told with it', () => {
  const builder = explainer();
  const statement = (words: string) =>
    builder.fact(
      {
        type: 'statement',
        speaker: 'diplomat',
        mode: 'indirect',
        cue: 'verwacht',
        content: [builder.span(words)],
      },
      words,
    );
  statement('er weinig van');
  statement('Een diplomaat verwacht er weinig van');
  expect(saidIn(dutch(builder), 'said')).toEqual(['Een diplomaat | Een diplomaat verwacht er weinig van']);
  expect(quotes(builder, 'Een diplomaat verwacht')).toHaveLength(2);
});

test('a clause that begins with a conjunction is quoted without it', () => {
  const builder = explainer().fact(
    { type: 'expectation', holder: 'zuid', outlook: 'cautious', text: 'en daarna praten over de grens' },
    'en daarna praten over de grens',
  );
  expect(saidIn(dutch(builder), 'expected')).toEqual([
    'Ella Zuid | voorzichtig: „daarna praten over de grens”',
  ]);
});

test('an office that the source has in the plural is told in the singular', () => {
  const builder = explainer().fact(
    { type: 'role', person: 'zuid', title: { id: 'president', text: 'Presidenten' }, former: false },
    'minister Ella Zuid',
  );
  expect(saidIn(dutch(builder), 'who')).toContain('Ella Zuid | president');
});
