import { Fact } from '@parley/dossier/schemas';
import type { Time } from '@parley/dossier';
import type { Action, Decision, FactRef, Identities, Identity } from '../model.ts';
import { namedIn, renamed } from './facts.ts';
import { bare } from './fold.ts';
import type { Mark, Marks } from './marks.ts';
import { matchFact } from './reference.ts';
import type { Row } from './row.ts';
import { order } from './sources.ts';
import type { Source } from './sources.ts';

type OnFact = Extract<Action, { fact: FactRef }>;

/** The decisions that nothing undoes, the oldest first. To undo an undo is to decide again. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const ordered = decisions.toSorted((one, other) => order(one.at, other.at) || order(one.id, other.id));
  const undone = new Set<string>();
  for (const { id, action } of ordered.toReversed()) {
    if (action.kind === 'undo' && !undone.has(id)) undone.add(action.decision);
  }
  return ordered.filter(({ id, action }) => action.kind !== 'undo' && !undone.has(id));
}

/** The grades of sources: the latest decision on each, over those that are given. */
export function gradesOf(
  decisions: readonly Decision[],
  given: ReadonlyMap<string, string>,
): Map<string, string> {
  const grades = new Map(given);
  for (const { action } of decisions) if (action.kind === 'grade') grades.set(action.source, action.grade);
  return grades;
}

/** What stands decided about the facts of the reports in use; a decision about a fact that is gone marks nothing. */
export function marksOf(
  decisions: readonly Decision[],
  sources: readonly Source[],
  identities: Identities,
): Marks {
  const byReport = new Map(sources.map((source) => [source.report.id, source]));
  const marks = new Map<string, Draft>();
  for (const decision of decisions) {
    const { action } = decision;
    if (!isOnFact(action)) continue;
    const source = byReport.get(action.fact.report);
    const fact = source && matchFact(action.fact, source.report);
    if (!source || !fact) continue;
    const key = keyOf(source.report.id, fact.id);
    const mark = marks.get(key) ?? { decisions: [], notes: [], confirmed: false, rejected: false };
    marks.set(key, mark);
    decide(mark, decision, action, { source, fact, rank: 0 }, identities);
  }
  return {
    of: ({ source, fact }) => (marks.size === 0 ? undefined : marks.get(keyOf(source.report.id, fact.id))),
  };
}

type Draft = { -readonly [K in keyof Mark]: Mark[K] extends readonly string[] ? string[] : Mark[K] };

const keyOf = (report: string, fact: string) => `${report}\n${fact}`;

const isOnFact = (action: Action): action is OnFact => 'fact' in action;

function decide(mark: Draft, decision: Decision, action: OnFact, row: Row, identities: Identities): void {
  mark.decisions.push(decision.id);
  switch (action.kind) {
    case 'annotate':
      mark.notes.push(action.text);
      return;
    case 'correct': {
      const before = mark.corrected ?? decidedRow(row, decision);
      const fact = corrected(before.fact, action.field, action.value, row.source, identities);
      if (fact) mark.corrected = { ...before, fact, decision: decision.id };
      return;
    }
    default:
      // What was said last holds: to confirm is to take a rejection back.
      mark.confirmed = action.kind === 'confirm';
      mark.rejected = action.kind === 'reject';
  }
}

/** The row in the voice of the person who decided. */
function decidedRow({ source, fact, rank }: Row, { author, id }: Decision): Row {
  const own: Source = { ...source, voice: `person ${author}`, weight: 1 };
  return {
    source: own,
    fact: { ...renamed(fact, source.idOf), confidence: 1 },
    rank,
    decision: id,
  };
}

const FIXED: ReadonlySet<string> = new Set(['id', 'type', 'evidence', 'confidence', 'content']);

/** The fact with another value in one field; undefined where that makes no fact. */
function corrected(
  fact: Fact,
  field: string,
  value: unknown,
  source: Source,
  identities: Identities,
): Fact | undefined {
  if (FIXED.has(field)) return undefined;
  const parsed = Fact.safeParse(withField(fact, field, valueOf(fact, field, value)));
  if (!parsed.success) return undefined;
  const before = new Set(namedIn(fact));
  const known = (id: string) => (before.has(id) ? id : whoIs(id, source, identities));
  if (namedIn(parsed.data).some((id) => known(id) === undefined)) return undefined;
  return renamed(parsed.data, (id) => known(id)!);
}

function withField(fact: Fact, field: string, value: unknown): object {
  const others = Object.entries(fact).filter(([name]) => name !== field);
  const own = value === null || value === undefined ? [] : [[field, value] as const];
  return Object.fromEntries([...others, ...own]);
}

/** A time may be given by its EDTF value, a title by its id. */
function valueOf(fact: Fact, field: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (field === 'time') return { text: value, value } satisfies Time;
  return field === 'title' && fact.type === 'role' ? { id: value, text: value } : value;
}

/** Whom a person means by an id of an identity, an id of the report’s own entities, or a name. */
function whoIs(name: string, source: Source, identities: Identities): string | undefined {
  if (identities.get(name)) return name;
  if (source.report.dossier.entities.some(({ id }) => id === name)) return source.idOf(name);
  const wanted = bare(name);
  const found = identities.all.filter((one: Identity) =>
    [one.name, ...one.aliases].some((form) => bare(form) === wanted),
  );
  return found.length === 1 ? found[0]!.id : undefined;
}
