import type { Issue, Span } from '@parley/dossier';
import type { Identity, Negotiation, Report, ReportInfo } from '@parley/record';
import { inList } from '../../names.ts';
import type { Brief, Line } from '../../model.ts';
import { lineOn } from '../../reading.ts';
import { recordWordsOf } from '../../words/record/index.ts';
import type { RecordWords } from '../../words/record/index.ts';
import { wordsOf } from '../../words/index.ts';
import type { Words } from '../../words/index.ts';
import { shortDay } from '../days.ts';
import { documentOf } from '../documents.ts';
import { namesFor } from '../data/card.ts';
import { listOf } from '../lists.ts';
import { negotiationName } from '../negotiation.ts';
import type { Table } from '../table.ts';
import { later, recordBrief } from '../telling.ts';
import type { RecordOptions } from '../telling.ts';

/** A negotiation with what a list of negotiations tells of it. */
export interface NegotiationEntry {
  readonly negotiation: Negotiation;
  /** Its parties and mediators, at least. */
  readonly identities: readonly Identity[];
  /** All its reports. */
  readonly reports: readonly Pick<ReportInfo, 'id' | 'published'>[];
  /** One of its reports, best the latest: words of it are cited. */
  readonly latest: Report;
}

const SHOWN = 100;
const ISSUES_SHOWN = 3;

/** The negotiations: parties, issues, rounds and how much is known of each, in the order given. */
export function makeNegotiations(entries: readonly NegotiationEntry[], options: RecordOptions): Brief {
  const words = wordsOf(options.language);
  const own = recordWordsOf(options.language);
  const documents = [...new Map(entries.map(({ latest }) => [latest.id, documentOf(latest)])).values()];
  const blocks = listOf(entries, (entry) => entryLine(entry, words, own), undefined, SHOWN);
  const section = { id: 'negotiations' as const, heading: own.headings.negotiations, blocks };
  const reports = new Set(entries.flatMap(({ negotiation }) => negotiation.reports)).size;
  const details = [own.negotiations(entries.length), own.reports(reports)];
  const head = { title: own.sections.negotiations, details };
  return recordBrief({ words, documents }, head, [section], own.nothingKept);
}

/** “Russia – Ukraine | on ceasefire, prisoners; 2 rounds, the last on 2 June 2025; 6 reports (ru-ua-2025)” */
function entryLine(entry: NegotiationEntry, words: Words, own: RecordWords): Line {
  const { negotiation, reports } = entry;
  const names = namesFor(entry.identities, { language: words.language });
  const issues = negotiation.issues.filter((issue) => issue !== 'other').slice(0, ISSUES_SHOWN);
  const last = lastChange(reports);
  const parts = [
    issues.length > 0
      ? `${words.about} ${inList(
          issues.map((issue: Issue) => words.issues[issue]),
          words,
        )}`
      : '',
    roundsInWords(negotiation, words, own),
    `${own.reports(reports.length)}${last === null ? '' : `, ${own.latest(shortDay(last, words, null))}`}`,
  ];
  const text = parts.filter((part) => part !== '').join('; ');
  const label = negotiationName(negotiation, entry.identities, names);
  return { ...lineOn([citedIn(entry)], [{ text }], false, label), aside: negotiation.id };
}

function roundsInWords({ rounds }: Negotiation, words: Words, own: RecordWords): string {
  const last = rounds.at(-1);
  if (!last) return '';
  const day =
    last.from === null
      ? ''
      : `, ${own.latest(`${words.statuses[last.status]} ${shortDay(last.from, words, null)}`)}`;
  return `${own.rounds(rounds.length)}${day}`;
}

const lastChange = (reports: NegotiationEntry['reports']) =>
  reports.reduce<string | null>((last, { published }) => later(last, published), null);

/** Words of the report that is cited: a meeting of the negotiation, else another fact, else how it begins. */
function citedIn({ negotiation, latest }: NegotiationEntry): Span {
  const meetings = new Set(
    negotiation.rounds.flatMap(({ meetings: met }) =>
      met.filter(({ report }) => report === latest.id).map(({ fact }) => fact),
    ),
  );
  const { facts } = latest.dossier;
  const fact =
    facts.find(({ id }) => meetings.has(id)) ?? facts.find(({ type }) => type === 'meeting') ?? facts[0];
  return fact?.evidence[0] ?? beginningOf(latest);
}

function beginningOf(report: Report): Span {
  const { id, text, bodyStart = 0 } = documentOf(report);
  const line = /\S[^\n]*/.exec(text.slice(bodyStart));
  const start = bodyStart + (line?.index ?? 0);
  const end = start + (line?.[0].length ?? 1);
  return { document: id, start, end, quote: text.slice(start, end) };
}

/** A negotiation for programs. */
export interface NegotiationJson {
  readonly id: string;
  readonly name: string;
  /** Names, in the reader's language. */
  readonly parties: readonly string[];
  readonly mediators: readonly string[];
  readonly issues: readonly Issue[];
  /** How many. */
  readonly reports: number;
  /** How many times the parties met or are to meet; `rounds` tells of each. */
  readonly meetings: number;
  readonly rounds: readonly {
    readonly from: string | null;
    readonly to: string | null;
    readonly status: string;
  }[];
  /** When the latest report was published (EDTF). */
  readonly lastChange: string | null;
  readonly pinned: boolean;
}

/** The negotiations for programs. */
export function negotiationsJson(
  entries: readonly Omit<NegotiationEntry, 'latest'>[],
  options: RecordOptions,
): NegotiationJson[] {
  return entries.map((entry) => {
    const { negotiation, identities, reports } = entry;
    const names = namesFor(identities, options);
    return {
      id: negotiation.id,
      name: negotiationName(negotiation, identities, names),
      parties: negotiation.parties.map(names.of),
      mediators: negotiation.mediators.map(names.of),
      issues: negotiation.issues,
      reports: reports.length,
      meetings: negotiation.rounds.length,
      rounds: negotiation.rounds.map(({ from, to, status }) => ({ from, to, status })),
      lastChange: lastChange(reports),
      pinned: negotiation.pinned,
    };
  });
}

/** The negotiations as a table. */
export function negotiationsTable(
  entries: readonly Omit<NegotiationEntry, 'latest'>[],
  options: RecordOptions,
): Table {
  const columns = ['id', 'name', 'parties', 'mediators', 'issues', 'reports', 'meetings', 'lastChange'];
  const rows = negotiationsJson(entries, options).map((entry) => [
    entry.id,
    entry.name,
    entry.parties,
    entry.mediators,
    entry.issues,
    entry.reports,
    entry.meetings,
    entry.lastChange,
  ]);
  return { columns, rows };
}
