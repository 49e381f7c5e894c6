import type { Document, Fact } from '@parley/dossier';
import type { Account } from '@parley/record';
import { describe, encounterInWords } from '../../describe.ts';
import type { Brief, Line } from '../../model.ts';
import { lineOf } from '../../reading.ts';
import { NEVER, beginning } from '../../sections/when.ts';
import { quotedOnce } from '../../sections/history.ts';
import { dateInWords, timeInWords } from '../../times.ts';
import { accountHead } from '../brief.ts';
import { evidenceCells, evidenceOf } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import { listOf } from '../lists.ts';
import type { Table } from '../table.ts';
import { momentOf } from '../sections/when.ts';
import { recordBrief, tellingOf } from '../telling.ts';
import type { RecordOptions, Telling } from '../telling.ts';

type Moment = Extract<Fact, { type: 'meeting' | 'outcome' }>;

const SHOWN = 60;

/** When the parties met or are to meet and what came of it, day by day. */
export function makeTimeline(
  account: Account,
  documents: readonly Document[],
  options: RecordOptions,
): Brief {
  const telling = tellingOf(account, documents, options);
  const { own } = telling;
  const { past, toCome, undated } = momentsOf(telling);
  const tell = (fact: Moment) => momentLine(telling, fact);
  const blocks = [
    ...listOf(quotedOnce(past), tell, own.headings.past, SHOWN),
    ...listOf(quotedOnce(toCome), tell, own.headings.toCome, SHOWN),
    ...listOf(quotedOnce(undated), tell, own.headings.undatedMeetings, SHOWN),
  ];
  const section = { id: 'timeline' as const, heading: own.sections.timeline, blocks };
  return recordBrief(telling, accountHead(telling), [section], own.nothingHere);
}

interface Moments {
  readonly past: readonly Moment[];
  readonly toCome: readonly Moment[];
  /** Of no day that reports tell. */
  readonly undated: readonly Moment[];
}

/** Meetings and outcomes, parted by the day from which the account is told, each part in order of time. */
function momentsOf(telling: Telling): Moments {
  const { reading } = telling;
  const now = beginning(reading.now) ?? NEVER;
  const at = (fact: Moment) => whenOf(telling, fact);
  const all: readonly Moment[] = [...reading.facts('meeting'), ...reading.facts('outcome')];
  const ordered = all.toSorted((one, other) => at(one) - at(other));
  return {
    past: ordered.filter((fact) => at(fact) <= now),
    toCome: ordered.filter((fact) => at(fact) > now && at(fact) !== NEVER),
    undated: ordered.filter((fact) => at(fact) === NEVER),
  };
}

const whenOf = (telling: Telling, fact: Moment) =>
  fact.type === 'meeting' ? momentOf(telling, fact) : (beginning(fact.time?.value) ?? NEVER);

/** “Friday 16 May 2025 | held: talks between …”; a meeting whose hour alone is told stands on the day of its round. */
function momentLine(telling: Telling, fact: Moment): Line {
  const { reading } = telling;
  if (fact.type === 'outcome') return describe(reading, fact);
  const { words } = reading;
  const said = fact.time && timeInWords(fact.time, words);
  const round = telling.rounds.get(fact.id);
  const dated = beginning(fact.time?.value) !== null || !round?.from;
  const day = dated ? (said ?? '') : dateInWords(round.from, words);
  const hour = dated || !said ? '' : `${said}: `;
  const text = `${words.statuses[fact.status]}: ${hour}${encounterInWords(reading, fact)}`;
  return lineOf(reading, fact, [{ text }], day);
}

/** A meeting or an outcome, for programs; names are in the reader's language. */
export interface TimelineEntry {
  readonly claim: string;
  readonly type: 'meeting' | 'outcome';
  /** EDTF; of a meeting whose day no report tells, that of its round. */
  readonly time: string | null;
  readonly round?: number;
  readonly kind: string;
  readonly status?: string;
  readonly issue?: string | null;
  readonly who: readonly string[];
  readonly place?: string;
  readonly text?: string;
  readonly state: string;
  readonly voices: number;
  readonly reports: number;
  readonly evidence: readonly Evidence[];
}

/** The timeline for programs, in order of time, those without a day last. */
export function timelineJson(
  account: Account,
  documents: readonly Document[],
  options: RecordOptions,
): TimelineEntry[] {
  const telling = tellingOf(account, documents, options);
  const { past, toCome, undated } = momentsOf(telling);
  return [...past, ...toCome, ...undated].map((fact) => entryOf(telling, fact));
}

function entryOf(telling: Telling, fact: Moment): TimelineEntry {
  const { claim, variant } = telling.told.get(fact.id)!;
  const { names } = telling.reading;
  const round = telling.rounds.get(fact.id);
  const dated = beginning(fact.time?.value) !== null;
  const time = dated ? (fact.time?.value ?? null) : (round?.from ?? fact.time?.value ?? null);
  return {
    claim: claim.id,
    type: fact.type,
    time,
    ...(round && { round: round.number }),
    kind: fact.kind,
    ...(fact.type === 'meeting' && { status: fact.status }),
    ...(fact.type === 'outcome' && { issue: fact.issue }),
    who: (fact.type === 'meeting' ? fact.participants : fact.parties).map(names.of),
    ...(fact.type === 'meeting' && fact.place !== undefined && { place: names.of(fact.place) }),
    ...(variant.fact.type === 'outcome' && { text: variant.fact.text }),
    state: claim.state,
    voices: variant.voices,
    reports: new Set(variant.attestations.map(({ report }) => report)).size,
    evidence: evidenceOf(variant.attestations, telling.reports),
  };
}

/** The timeline as a table. */
export function timelineTable(
  account: Account,
  documents: readonly Document[],
  options: RecordOptions,
): Table {
  const columns = [
    'time',
    'type',
    'kind',
    'status',
    'who',
    'place',
    'issue',
    'text',
    'state',
    'voices',
    'reports',
  ];
  const rows = timelineJson(account, documents, options).map((entry) => [
    entry.time,
    entry.type,
    entry.kind,
    entry.status,
    entry.who,
    entry.place,
    entry.issue,
    entry.text,
    entry.state,
    entry.voices,
    entry.reports,
    ...evidenceCells(entry.evidence),
    entry.claim,
  ]);
  return { columns: [...columns, 'evidence', 'sources', 'claim'], rows };
}
