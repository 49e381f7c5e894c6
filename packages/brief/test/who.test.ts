import { expect, test } from 'vitest';
import { makeBrief } from '../src/index.ts';
import { explainer } from './article.ts';
import type { DossierBuilder } from './builder.ts';
import { linesOf, said, saidIn } from './lines.ts';

const dutch = (builder: DossierBuilder) => makeBrief(builder.build(), { language: 'nl' });
const english = (builder: DossierBuilder) => makeBrief(builder.build(), { language: 'en' });

test('delegations make a table of parties, with each person’s office', () => {
  const table = dutch(explainer()).sections.find(({ id }) => id === 'who')!.blocks[0]!;
  expect(table).toMatchObject({ kind: 'table', columns: ['Partij', 'Leiding', 'Leden', 'Afwezig'] });
  const rows = table.kind === 'table' ? table.rows : [];
  expect(rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell.map(said).join('; '))])).toEqual([
    ['Noordland', 'Bram Olde, onderminister', 'Carla Nieuw', 'Dirk Hoog'],
    ['Zuidland', '', '', ''],
  ]);
});

test('a member cites the words that name him, not all that is said of his delegation', () => {
  const line = linesOf(dutch(explainer()), 'who').find((it) => said(it) === 'Carla Nieuw')!;
  expect(line.references.map(({ span }) => span.quote)).toEqual(['Ook Carla Nieuw reist mee']);
});

test('who has an office but no seat is named besides', () => {
  expect(saidIn(dutch(explainer()), 'who')).toContain('Ella Zuid | minister van Zuidland');
});

test('an office in the language of another is translated, and the source’s word for it kept', () => {
  expect(saidIn(english(explainer()), 'who')).toContain('Bram Olde, deputy minister (“onderminister”)');
});

test('a seat or an office that is only reported, or only possible, says so in the table', () => {
  const builder = explainer()
    .fact(
      {
        type: 'role',
        person: 'nieuw',
        title: { id: 'lawyer', text: 'jurist' },
        former: false,
        modality: 'denied',
      },
      'Carla Nieuw',
    )
    .fact(
      { type: 'delegation', party: 'us', members: [], absent: [], modality: 'possible', reportedBy: 'zuid' },
      'De Verenigde Staten',
    );
  const who = saidIn(dutch(builder), 'who');
  expect(who).toContain('Carla Nieuw, ontkend: jurist');
  expect(who).toContain('mogelijk, volgens Ella Zuid');
});

test('an office whose words name its country does not get the country again', () => {
  const builder = explainer().fact(
    {
      type: 'role',
      person: 'diplomat',
      title: { id: null, text: 'Zuidlandse minister' },
      of: 'south',
      former: false,
    },
    'de Zuidlandse minister',
  );
  expect(saidIn(dutch(builder), 'who')).toContain('Een diplomaat | Zuidlandse minister');
});

test('an office that both languages call the same is said once', () => {
  const builder = explainer().fact(
    { type: 'role', person: 'diplomat', title: { id: 'president', text: 'President' }, former: false },
    'Een diplomaat',
  );
  expect(saidIn(english(builder), 'who')).toContain('“Een diplomaat” | president');
});

test('a word that does not tell the office gets the office before it', () => {
  const builder = explainer().fact(
    { type: 'role', person: 'diplomat', title: { id: 'prime-minister', text: 'ambtgenoot' }, former: true },
    'Een diplomaat',
  );
  expect(saidIn(dutch(builder), 'who')).toContain('Een diplomaat | voormalig premier („ambtgenoot”)');
});

test('countries bear their name in the reader’s language', () => {
  expect(saidIn(english(explainer()), 'who')).toContain('host | Switzerland');
});
