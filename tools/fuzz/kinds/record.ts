import { makeSearch, searchJson, searchTable } from '@parley/brief/record';
import { renderTerminal } from '@parley/brief';
import type { Dossier } from '@parley/dossier';
import { problemsOf as wrongWith } from '@parley/dossier/schemas';
import { documentOf, findIdentities, findNegotiations } from '@parley/record';
import type { Ledger, Report } from '@parley/record';
import fc from 'fast-check';
import { dossiers } from '../../../packages/brief/test/arbitrary.ts';
import { grown, joined, many, manyCharacters, seldom } from '../input/parts.ts';
import { hostileText, ODD, salad } from '../input/words.ts';
import { kind } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { problemsOfRecord } from './forms.ts';
import { inRecord, lastingRecord } from './places.ts';
import { problemsOfDossier } from './reading.ts';

/*
 * Briefs of hostile dossiers, records of them, and queries.
 */

type Language = 'nl' | 'en';
const language = fc.constantFrom<Language>('nl', 'en');

interface Told {
  readonly dossier: Dossier;
  readonly language: Language;
}

const brief = kind<Told>({
  name: 'brief',
  inputs: fc.record({ dossier: dossiers, language }),
  open: () => ({ problemsOf: ({ dossier, language: to }) => problemsOfDossier(dossier, to) }),
});

const DAYS = ['2025-05-13', '2025-05-14', '2025-05-16', '2025-05', null];

/** Reports with one document each: the dossiers that they hold may be as odd as they like. */
function reportOf(dossier: Dossier, at: number): Report {
  const id = `r${String(at)}`;
  const text = JSON.stringify({ ...dossier, documents: dossier.documents.slice(0, 1) }).replaceAll(
    '"d1"',
    `"${id}"`,
  );
  const own = JSON.parse(text) as Dossier;
  const facts = own.facts.filter((fact) => !JSON.stringify(fact).includes('"d2"'));
  const entities = own.entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.filter(({ document }) => document === id),
  }));
  const meetings = new Set(facts.filter(({ type }) => type === 'meeting').map((fact) => fact.id));
  const whole = facts.map((fact) =>
    'meeting' in fact && !meetings.has(fact.meeting ?? '') ? { ...fact, meeting: undefined } : fact,
  );
  const documents = own.documents.map((document) => ({
    ...document,
    published: document.published ?? DAYS[at % DAYS.length]!,
  }));
  return {
    id,
    dossier: JSON.parse(JSON.stringify({ ...own, documents, entities, facts: whole })) as Dossier,
    reader: 'fuzz',
    addedAt: '2025-07-01T00:00:00.000Z',
  };
}

interface Kept {
  readonly all: readonly Dossier[];
  readonly language: Language;
}

const record = kind<Kept>({
  name: 'record',
  inputs: fc.record({ all: many(dossiers, 4, 1), language }),
  open: () => ({
    problemsOf: ({ all, language: to }) =>
      inRecord(async (ledger) => {
        const reports = all.map(reportOf).filter(({ dossier }) => wrongWith(dossier).length === 0);
        await ledger.add(reports);
        const { problems } = await ledger.store.check();
        return [...problems, ...(await problemsOfRecord(ledger, to, JSON.stringify(reports)))];
      }),
  }),
});

const query = seldom(
  40,
  fc.oneof(
    joined(
      fc.oneof(
        fc.constantFrom(
          '"',
          '“',
          '*',
          '-',
          'OR',
          'AND',
          'NOT',
          'NEAR(',
          ')',
          '(',
          '^',
          ':',
          'title:',
          '{',
          '}',
          '+',
          "'",
          ';',
          '--',
          '%',
          ' ',
          ' ',
          ' ',
          'talks',
          'Istanbul*',
          '-talks',
          '\0',
        ),
        fc.constantFrom(...ODD),
      ),
      20,
    ),
    salad('nl', 10),
    manyCharacters,
    hostileText('en', [2000]),
  ),
  grown(fc.constantFrom('a ', 'a OR ', '"a" ', '"', '-a ', 'a*', 'é', 'ß ', '“a” OR “b” ')),
);

const search = kind<string>({
  name: 'search',
  inputs: query,
  open: async () => {
    const { ledger, close } = await lastingRecord();
    return { problemsOf: (text) => problemsOfQuery(ledger, text), close };
  },
});

async function problemsOfQuery(ledger: Ledger, text: string): Promise<string[]> {
  const hits = await ledger.store.search(text, { limit: 10 });
  const { identities, negotiations } = await ledger.overview();
  findIdentities(identities, text);
  findNegotiations(negotiations, identities, text);
  const documents = [];
  for await (const report of ledger.store.reports({ ids: hits.map((hit) => hit.report.id) }))
    documents.push(documentOf(report));
  const shown = renderTerminal(makeSearch(text, hits, documents, { language: 'nl' }), {
    width: 60,
    colour: false,
    cite: true,
  });
  searchTable(hits, documents);
  const texts = new Map(documents.map((document) => [document.id, document.text]));
  const isQuoted = hits.every(
    ({ report, snippet }) => texts.get(report.id)!.slice(snippet.start, snippet.end) === snippet.text,
  );
  return [
    ...(isQuoted ? [] : ['a snippet is not in its report']),
    ...(JSON.stringify(searchJson(hits, documents)).length > 0 && shown !== '' ? [] : ['nothing is shown']),
  ];
}

export const RECORD: readonly Kind[] = [brief, record, search];
