import type { Document, Fact, Issue, Stance } from '@parley/dossier';
import type { Account, Variant } from '@parley/record';
import { describe } from '../../describe.ts';
import type { Block, Brief } from '../../model.ts';
import type { Backing } from '../../reading.ts';
import { positionTable } from '../../sections/positions.ts';
import type { Position } from '../../sections/positions.ts';
import { accountHead } from '../brief.ts';
import { shortDay } from '../days.ts';
import { toldVariants } from '../dossier.ts';
import { evidenceCells, evidenceOf } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import { listOf } from '../lists.ts';
import { cutCells } from '../sections/stand.ts';
import type { Table } from '../table.ts';
import { recordBrief, tellingOf } from '../telling.ts';
import type { RecordOptions, Telling } from '../telling.ts';

/** A cell holds so many lines; more stand aside. */
const MOST_IN_CELL = 4;
const SHOWN = 40;

/** Where each party stands on each issue, since when, and how that moved; then what others want. */
export function makePositions(
  account: Account,
  documents: readonly Document[],
  options: RecordOptions,
): Brief {
  const telling = tellingOf(account, documents, options);
  const { own, isParty } = telling;
  const reading = { ...telling.reading, backingOf: sinceToo(telling) };
  const positions = reading.facts('position');
  const ours = positions.filter(({ holder }) => isParty(holder));
  const others = positions.filter(({ holder }) => !isParty(holder));
  const table =
    ours.length > 0
      ? [{ ...cutCells(positionTable(reading, ours), MOST_IN_CELL), heading: own.columns.parties }]
      : [];
  const blocks: Block[] = [
    ...table,
    ...(others.length > 0
      ? [{ ...positionTable(reading, others.slice(0, SHOWN), 0), heading: own.headings.others }]
      : []),
    ...listOf(
      reading.facts('precondition'),
      (fact) => describe(reading, fact),
      reading.words.headings.preconditions,
    ),
    ...listOf(reading.facts('mandate'), (fact) => describe(reading, fact), reading.words.headings.mandates),
  ];
  const section = { id: 'positions' as const, heading: own.sections.positions, blocks };
  return recordBrief(telling, accountHead(telling), [section], own.nothingHere);
}

/** What is said of a fact besides, and since when it is so where several reports say it. */
function sinceToo({ reading, told, own, words, year }: Telling) {
  return (fact: Fact): Backing | undefined => {
    const backing = reading.backingOf?.(fact);
    const variant = told.get(fact.id)?.variant;
    const first = variant?.first ?? null;
    if (!variant || first === null || variant.attestations.length < 2) return backing;
    const since = own.sinceDay(shortDay(first, words, year));
    return { ...backing, aside: [since, backing?.aside].filter(Boolean).join('; ') };
  };
}

/** A position for programs; names are in the reader's language. */
export interface PositionEntry {
  readonly claim: string;
  readonly party: string;
  readonly holder: string;
  readonly issue: Issue;
  readonly stance: Stance;
  readonly text: string;
  /** The first and the last day (EDTF) on which a report said so. */
  readonly since: string | null;
  readonly last: string | null;
  /** What it was before, the earliest first. */
  readonly before: readonly {
    readonly stance: Stance;
    readonly text: string;
    readonly since: string | null;
  }[];
  readonly state: string;
  readonly voices: number;
  readonly reports: number;
  readonly evidence: readonly Evidence[];
}

/** The positions for programs. */
export function positionsJson(
  account: Account,
  documents: readonly Document[],
  options: RecordOptions,
): PositionEntry[] {
  const telling = tellingOf(account, documents, options);
  return telling.reading.facts('position').map((fact) => entryOf(telling, fact));
}

function entryOf(telling: Telling, fact: Position): PositionEntry {
  const { claim, variant } = telling.told.get(fact.id)!;
  const { names } = telling.reading;
  const leading = toldVariants(claim)[0] === variant;
  const replaced = claim.variants.filter(
    ({ supersededBy, rejected }) => supersededBy !== undefined && !rejected,
  );
  return {
    claim: claim.id,
    party: names.of(names.party(fact.holder)),
    holder: names.of(fact.holder),
    issue: fact.issue,
    stance: fact.stance,
    text: variant.fact.type === 'position' ? variant.fact.text : fact.text,
    since: variant.first,
    last: variant.last,
    before: leading ? replaced.flatMap(earlier) : [],
    state: claim.state,
    voices: variant.voices,
    reports: new Set(variant.attestations.map(({ report }) => report)).size,
    evidence: evidenceOf(variant.attestations, telling.reports),
  };
}

function earlier({ fact, first }: Variant): PositionEntry['before'] {
  return fact.type === 'position' ? [{ stance: fact.stance, text: fact.text, since: first }] : [];
}

/** The positions as a table. */
export function positionsTable(
  account: Account,
  documents: readonly Document[],
  options: RecordOptions,
): Table {
  const columns = [
    'party',
    'holder',
    'issue',
    'stance',
    'text',
    'since',
    'last',
    'before',
    'state',
    'voices',
    'reports',
  ];
  const rows = positionsJson(account, documents, options).map((entry) => [
    entry.party,
    entry.holder,
    entry.issue,
    entry.stance,
    entry.text,
    entry.since,
    entry.last,
    entry.before.map(({ stance, since }) => [stance, since].filter(Boolean).join(' ')),
    entry.state,
    entry.voices,
    entry.reports,
    ...evidenceCells(entry.evidence),
    entry.claim,
  ]);
  return { columns: [...columns, 'evidence', 'sources', 'claim'], rows };
}
