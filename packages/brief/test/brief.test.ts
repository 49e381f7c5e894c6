import { expect, test } from 'vitest';
import { makeBrief } from '../src/index.ts';
import { TEXT, explainer } from './article.ts';
import { DossierBuilder, together } from './builder.ts';
import { linesOf, said, saidIn } from './lines.ts';

const dutch = (builder: DossierBuilder) => makeBrief(builder.build(), { language: 'nl' });
const english = (builder: DossierBuilder) => makeBrief(builder.build(), { language: 'en' });

test('the head of a brief gives title, source, date and language in the reader’s words', () => {
  expect(english(explainer()).heads).toMatchObject([
    { title: 'Noordland en Zuidland vrijdag weer aan tafel', details: ['De Bode', 'May 2025', 'Dutch'] },
  ]);
});

test('without a title the first line of the article after its stamp stands for it', () => {
  const { heads } = dutch(new DossierBuilder('date 2025-05\n\nEen kop\nEen zin.', { bodyStart: 13 }));
  expect(heads[0]!.title).toBe('Een kop');
});

test('a meeting tells its status, its days as far as they are known, who meets and where', () => {
  expect(saidIn(dutch(explainer()), 'when')).toEqual([
    'gepland | vrijdag (een van 2, 9, 16, 23, 30 mei 2025): overleg tussen Noordland en Zuidland in Genève',
  ]);
});

test('what is to come stands before what was, each in order of time', () => {
  const builder = explainer();
  for (const [status, value] of [
    ['held', '2025-05-10'],
    ['cancelled', '2025-05-08'],
    ['held', '2025-05-01'],
    ['ongoing', '2025-05-14'],
  ] as const) {
    builder.fact(
      { type: 'meeting', kind: 'call', participants: [], status, time: { text: '', value } },
      'vrijdag',
    );
  }
  expect(saidIn(english(builder), 'when').map((line) => line.split(':')[0])).toEqual([
    'ongoing | Wednesday 14 May 2025',
    'planned | Friday (one of 2, 9, 16, 23, 30 May 2025)',
    'held | Thursday 1 May 2025',
    'held | Saturday 10 May 2025',
    'cancelled | Thursday 8 May 2025',
  ]);
});

test('a meeting long over belongs to how we got here', () => {
  const builder = explainer().fact(
    {
      type: 'meeting',
      kind: 'talks',
      participants: ['north', 'south'],
      place: 'oslo',
      status: 'broken-off',
      time: { text: 'In maart 2024', value: '2024-03' },
    },
    'In maart 2024 liepen gesprekken in Oslo op niets uit',
  );
  expect(saidIn(dutch(builder), 'history')).toEqual([
    'maart 2024 | overleg tussen Noordland en Zuidland in Oslo (afgebroken)',
  ]);
});

test('positions make a matrix of issues and parties, which says who reports them', () => {
  const section = dutch(explainer()).sections.find(({ id }) => id === 'stand')!;
  const table = section.blocks.find(({ kind }) => kind === 'table')!;
  expect(table).toMatchObject({ columns: ['Onderwerp', 'Zuidland', 'Verenigde Staten'] });
  const rows = table.kind === 'table' ? table.rows : [];
  expect(rows.map(({ name, cells }) => [name, ...cells.flat().map(said)])).toEqual([
    ['toezicht', 'wijst af: „waarnemers”', 'steunt: „waarnemers”, volgens Ella Zuid'],
  ]);
});

test('with many parties each line says whose it is; a group, which may be many, stands apart from its verb', () => {
  const builder = explainer();
  for (const holder of ['diplomat', 'swiss']) {
    builder.fact({ type: 'position', holder, issue: 'trade', stance: 'supports', text: '' }, 'Een diplomaat');
  }
  const lines = saidIn(english(builder), 'stand');
  expect(lines).toContain('“Een diplomaat” – supports');
  expect(lines).toContain('Switzerland supports');
});

test('a minister stands in the column of his country, by name', () => {
  const builder = explainer().fact(
    { type: 'position', holder: 'zuid', issue: 'ceasefire', stance: 'demands', text: 'een handtekening' },
    'Zonder handtekening geen stilte',
  );
  expect(saidIn(dutch(builder), 'stand')).toContain('Ella Zuid eist: „een handtekening”');
});

test('preconditions that wait for each other are told as a deadlock, on the words of both', () => {
  const [line] = linesOf(dutch(explainer()), 'stand');
  expect(said(line!)).toBe(
    'Noordland wil eerst „een bestand”, pas daarna „praten over de grens”; ' +
      'Ella Zuid wil eerst „praten over de grens”, pas daarna „een bestand”',
  );
  expect(line!.references).toHaveLength(2);
});

test('a list that is cut keeps the rest aside', () => {
  const builder = explainer();
  for (let index = 0; index < 20; index += 1) {
    builder.fact({ type: 'figure', measure: 'deaths', value: '40', text: '40' }, '40');
  }
  const block = dutch(builder).sections.find(({ id }) => id === 'history')!.blocks[0]!;
  expect(block.kind === 'list' && [block.lines.length, block.more.length]).toEqual([12, 8]);
});

test('words spoken stand between quotation marks, words retold do not', () => {
  const builder = explainer();
  const content = [builder.span('„Zonder handtekening geen stilte”')];
  builder
    .fact({ type: 'statement', speaker: 'zuid', mode: 'direct', cue: 'zei', content }, 'Zonder handtekening')
    .fact(
      {
        type: 'statement',
        speaker: 'diplomat',
        mode: 'indirect',
        cue: 'verwacht',
        content: [builder.span('weinig')],
      },
      'Een diplomaat verwacht er weinig van',
    );
  expect(saidIn(dutch(builder), 'said')).toEqual([
    'Ella Zuid | „Zonder handtekening geen stilte”',
    'Een diplomaat | weinig',
  ]);
});

test('words spoken in several stretches stand between the marks of each, and between no others', () => {
  const builder = explainer();
  const content = [0, 1].map(() => builder.span('„Zonder handtekening geen stilte”'));
  builder.fact(
    { type: 'statement', speaker: 'zuid', mode: 'direct', cue: 'zei', content },
    'Zonder handtekening',
  );
  expect(saidIn(dutch(builder), 'said')).toEqual([
    'Ella Zuid | „Zonder handtekening geen stilte” … „Zonder handtekening geen stilte”',
  ]);
});

test('what is open: a day that may be one of several, a head that is not named', () => {
  expect(saidIn(dutch(explainer()), 'open')).toEqual([
    'overleg tussen Noordland en Zuidland in Genève: de dag staat niet vast',
    'Wie de delegatie van Zuidland leidt, staat er niet',
  ]);
});

test('of a party of whom only an absence is told, no head is missing', () => {
  const builder = explainer().fact(
    { type: 'delegation', party: 'us', members: [], absent: ['hoog'] },
    'President Dirk Hoog komt niet',
  );
  expect(saidIn(dutch(builder), 'open').filter((line) => line.includes('leidt'))).toEqual([
    'Wie de delegatie van Zuidland leidt, staat er niet',
  ]);
});

test('a meeting without a known time is open, with the words that the source has for it', () => {
  const builder = explainer().fact(
    {
      type: 'meeting',
      kind: 'summit',
      participants: [],
      status: 'proposed',
      time: { text: 'binnenkort', value: null },
    },
    'een top in juni',
  );
  expect(saidIn(dutch(builder), 'open')).toContain(
    'topontmoeting: de bron geeft geen tijd die vaststaat („binnenkort”)',
  );
});

test('figures that two sources give differently stand side by side', () => {
  const figure = (value: string, reportedBy: string) =>
    ({ type: 'figure', measure: 'deaths', value, text: value, reportedBy }) as const;
  const builder = explainer().fact(figure('40', 'north'), '40 doden').fact(figure('60', 'south'), '60');
  expect(saidIn(dutch(builder), 'open')).toContain('Het aantal: doden: 40 – 60');
});

test('what is possible or denied is said so where it stands, and again under what is open', () => {
  const builder = explainer().fact(
    { type: 'expectation', holder: 'diplomat', outlook: 'pessimistic', text: 'weinig', modality: 'possible' },
    'weinig',
  );
  expect(saidIn(dutch(builder), 'expected')).toEqual(['Een diplomaat | mogelijk: somber: „weinig”']);
  expect(saidIn(dutch(builder), 'open')).toContain('mogelijk | Een diplomaat: somber: „weinig”');
});

test('less than even confidence is marked, and gathered under what is open', () => {
  const builder = explainer().fact(
    { type: 'expectation', holder: 'diplomat', outlook: 'pessimistic', text: 'weinig', confidence: 0.49 },
    'weinig',
  );
  expect(saidIn(dutch(builder), 'expected')).toEqual(['Een diplomaat | somber: „weinig” ?']);
  expect(saidIn(dutch(builder), 'open')).toContain('Eén regel is onzeker gelezen ?');
});

test('surer facts come first, equally sure ones in the order of the text', () => {
  const builder = explainer();
  const expectation = (text: string, confidence: number) =>
    builder.fact({ type: 'expectation', holder: 'diplomat', outlook: 'cautious', text, confidence }, text);
  expectation('juni', 0.6);
  expectation('weinig', 0.95);
  expectation('Genève', 0.9);
  expect(saidIn(dutch(builder), 'expected').map((line) => /„(.*)”/.exec(line)![1])).toEqual([
    'Genève',
    'weinig',
    'juni',
  ]);
});

test('an article without a negotiation gives a brief that says so and still tells what it has', () => {
  const builder = new DossierBuilder('Koning Jan opent een brug.')
    .entity('jan', 'person', 'Jan')
    .fact(
      { type: 'role', person: 'jan', title: { id: 'king', text: 'Koning' }, former: false },
      'Koning Jan',
    );
  const brief = dutch(builder);
  expect(brief.notice).toBe('Hierin staat niets over een onderhandeling.');
  expect(saidIn(brief, 'who')).toEqual(['Jan | koning']);
});

test('an empty dossier gives a brief without sections', () => {
  const brief = makeBrief(
    { contract: '1', documents: [], entities: [], times: [], facts: [] },
    { language: 'en' },
  );
  expect(brief).toMatchObject({
    notice: 'There is nothing about a negotiation in this.',
    sections: [],
    citations: [],
  });
});

test('a sentence has one number, however many lines rest on its words', () => {
  const brief = dutch(explainer());
  const sentence = 'De delegatie van Noordland staat onder leiding van onderminister Bram Olde.';
  const start = TEXT.indexOf(sentence);
  const numbers = brief.citations.filter((it) => it.start === start);
  expect(numbers.map(({ end, spans }) => [end - start, spans.length])).toEqual([[sentence.length, 2]]);
});

test('with several documents each citation names its own', () => {
  const other = new DossierBuilder('Later nieuws.', { id: 'd2', title: 'Later' })
    .entity('x', 'person', 'X')
    .fact({ id: 'g1', type: 'expectation', holder: 'x', outlook: 'cautious', text: '' }, 'Later nieuws')
    .build();
  const { citations } = makeBrief(together(explainer().build(), other), { language: 'nl' });
  expect(citations.find(({ document }) => document === 'd2')!.title).toBe('Later');
});

test('a fact that cites a document that is not there is refused', () => {
  const dossier = { ...explainer().build(), documents: [] };
  expect(() => makeBrief(dossier, { language: 'nl' })).toThrow('No document d1');
});
