import type { Document, Fact, FactType, Span } from '@parley/dossier';
import type { Account, Attestation, Change, Variant } from '@parley/record';
import { describe } from '../../describe.ts';
import { groupBy } from '../../group.ts';
import { labelledWithin } from '../../lines.ts';
import type { Block, Brief, Line, Piece } from '../../model.ts';
import { DOUBT, lineOn } from '../../reading.ts';
import { dateInWords } from '../../times.ts';
import { differenceLines, movedFields, movement } from '../backing.ts';
import { accountHead } from '../brief.ts';
import { shortDay } from '../days.ts';
import { citedOf } from '../dossier.ts';
import { evidenceCells, evidenceOf } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import { listOf } from '../lists.ts';
import { supportInWords } from '../origins.ts';
import type { Table } from '../table.ts';
import { recordBrief, tellingOf } from '../telling.ts';
import type { RecordOptions, Telling } from '../telling.ts';
import { namesIn } from './claim.ts';

/** Between which days something is told to have changed, where that is known (YYYY-MM-DD). */
export interface ChangesOptions extends RecordOptions {
  readonly since?: string | null;
}

/** In which order kinds of change are told, and how many of each at first sight. */
const KINDS: readonly (readonly [Change['kind'], number])[] = [
  ['changed', 24],
  ['contradicted', 24],
  ['withdrawn', 24],
  ['new', 24],
  ['corroborated', 12],
];

/** What is new, changed, withdrawn, contradicted and corroborated, in words. `account` is the later of the two. */
export function makeChanges(
  changes: readonly Change[],
  account: Account,
  documents: readonly Document[],
  options: ChangesOptions,
): Brief {
  const telling = tellingOf(account, documents, options);
  const { own, words } = telling;
  const held = new Set(documents.map(({ id }) => id));
  const kinds = groupBy(changes, ({ kind }) => kind);
  const blocks = KINDS.flatMap(([kind, shown]): Block[] => {
    const told = (kinds.get(kind) ?? []).filter((change) => citable(change, held).length > 0);
    return listOf(
      mostTelling(telling, told, shown),
      (change) => changeLine(telling, change, citable(change, held)),
      own.changes[kind],
      shown,
    );
  });
  const { title, details } = accountHead(telling);
  const since = options.since ? [own.sinceDay(dateInWords(options.since, words))] : [];
  const section = { id: 'changes' as const, heading: own.sections.changes, blocks };
  return recordBrief(telling, { title, details: [...since, ...details] }, [section], own.nothingNew);
}

/** How much a reader asks for what is told of each kind. */
const WEIGHTS: Readonly<Record<FactType, number>> = {
  meeting: 5,
  outcome: 5,
  delegation: 4,
  position: 3,
  precondition: 3,
  mandate: 2,
  expectation: 2,
  part: 1,
  role: 1,
  event: 1,
  figure: 0,
  statement: 0,
};

/** The changes that are shown, which are those that tell most, in the order given; then the others. */
function mostTelling(telling: Telling, changes: readonly Change[], shown: number): Change[] {
  const weights = new Map(changes.map((change) => [change, weightOf(telling, change)]));
  const ranked = changes.toSorted((one, other) => weights.get(other)! - weights.get(one)!);
  const first = new Set(ranked.slice(0, shown));
  return [...changes.filter((one) => first.has(one)), ...changes.filter((one) => !first.has(one))];
}

/** By its kind, its voices, and whether it is of the parties that it tells. */
function weightOf({ isParty }: Telling, { type, after, before }: Change): number {
  const { fact, voices } = (after ?? before)!;
  const who = [
    ...('holder' in fact ? [fact.holder] : []),
    ...('party' in fact ? [fact.party] : []),
    ...('participants' in fact ? fact.participants : []),
    ...('parties' in fact ? fact.parties : []),
  ];
  return WEIGHTS[type] + Math.min(3, voices) + Math.min(2, who.filter(isParty).length);
}

/** The words that brought a change: those of its reports, else all of the variant that it is about. */
function attestationsOf({ after, before, reports }: Change): readonly Attestation[] {
  const all = (after ?? before)?.attestations ?? [];
  const news = all.filter(({ report }) => reports.includes(report));
  return news.length > 0 ? news : all;
}

const citable = (change: Change, held: ReadonlySet<string>): Span[] =>
  citedOf(attestationsOf(change))
    .flatMap(({ evidence }) => evidence)
    .filter(({ document }) => held.has(document));

/** “16 May | Russia: demands …”, with what it was or what contradicts it. */
function changeLine(telling: Telling, change: Change, evidence: readonly Span[]): Line {
  const { own, words, year } = telling;
  const variant = (change.after ?? change.before)!;
  const fact = telling.tell(variant);
  const label = change.at === null ? '' : shortDay(change.at, words, year);
  const kind: Piece = { text: `${own.facts[change.type]} – ` };
  const text = [kind, ...wordsFor(telling, fact)];
  const under = underOf(telling, change);
  return {
    ...lineOn(evidence, text, variant.confidence < DOUBT, label),
    aside: supportInWords(variant.attestations, variant.voices, telling),
    ...(under.length > 0 && { under }),
  };
}

/** A fact in words, what it is about before the rest. */
function wordsFor({ reading }: Telling, fact: Fact): readonly Piece[] {
  return labelledWithin(describe({ ...reading, backingOf: () => undefined }, fact)).text;
}

function underOf(telling: Telling, change: Change): Line[] {
  const claim = telling.account.claims.find(({ id }) => id === change.claim);
  if (!claim) return [];
  if (change.kind === 'contradicted') return differenceLines(telling, claim);
  const { before, after } = change;
  if (change.kind !== 'changed' || !before || !after) return [];
  const fields = movedFields(telling, claim, before, after);
  const spans = (variant: Variant) => citedOf(variant.attestations).flatMap(({ evidence }) => evidence);
  return fields.length === 0
    ? []
    : [lineOn([...spans(before), ...spans(after)], movement(telling, before, after, fields), false)];
}

/** A change for programs. */
export interface ChangeEntry {
  readonly kind: Change['kind'];
  readonly type: FactType;
  readonly claim: string;
  /** When the first report that brought it was published (EDTF). */
  readonly at: string | null;
  /** In words, in the reader's language. */
  readonly text: string;
  /** In words, what was so, where something else is now. */
  readonly was?: string;
  /** What is so now; of what was withdrawn, what was. Its ids are those of identities. */
  readonly fact: Fact;
  /** What was so, where something else is now. */
  readonly before?: Fact;
  /** The names of the identities that the facts name. */
  readonly names: Readonly<Record<string, string>>;
  readonly reports: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** The changes for programs. */
export function changesJson(
  changes: readonly Change[],
  account: Account,
  documents: readonly Document[],
  options: RecordOptions,
): ChangeEntry[] {
  const telling = tellingOf(account, documents, options);
  return changes.map((change) => entryOf(telling, change));
}

function entryOf(telling: Telling, change: Change): ChangeEntry {
  const { kind, type, claim, at, reports, before, after } = change;
  const variant = (after ?? before)!;
  const inWords = (one: Variant) =>
    wordsFor(telling, telling.tell(one))
      .map((piece) => piece.text)
      .join('');
  const replaced = after ? before : undefined;
  return {
    kind,
    type,
    claim,
    at,
    text: inWords(variant),
    ...(replaced && { was: inWords(replaced) }),
    fact: variant.fact,
    ...(replaced && { before: replaced.fact }),
    names: namesIn(telling, replaced ? [variant.fact, replaced.fact] : [variant.fact]),
    reports,
    evidence: evidenceOf(attestationsOf(change), telling.reports),
  };
}

/** The changes as a table. */
export function changesTable(
  changes: readonly Change[],
  account: Account,
  documents: readonly Document[],
  options: RecordOptions,
): Table {
  const rows = changesJson(changes, account, documents, options).map((entry) => [
    entry.at,
    entry.kind,
    entry.type,
    entry.text,
    ...evidenceCells(entry.evidence),
    entry.claim,
  ]);
  return { columns: ['at', 'kind', 'type', 'text', 'evidence', 'sources', 'claim'], rows };
}
