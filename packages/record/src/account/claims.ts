import type { Fact } from '@parley/dossier';
import type { Attestation, Claim, ClaimState, Variant } from '../model.ts';
import { strengthOf } from './confidence.ts';
import { compare, draftsOf, leadOf } from './drafts.ts';
import { withMeeting } from './facts.ts';
import { hashOf } from './hash.ts';
import type { Context, Kind } from './kind.ts';
import { saidLast } from './knowledge.ts';
import type { Marks } from './marks.ts';
import type { Draft, Row, Topic, Verdict } from './row.ts';
import { order } from './sources.ts';

/** How two drafts of one claim stand to each other. */
interface Judged {
  readonly verdict: Verdict;
  readonly differing: readonly string[];
}

/** A draft on its way to a variant. */
interface Told<F extends Fact> {
  readonly draft: Draft<F>;
  readonly id: string;
  /** A person says that it is so. */
  readonly decided: boolean;
  /** A person says that it is not what the source says. */
  readonly overruled: boolean;
  readonly voices: number;
  readonly confidence: number;
  /** Drafts that took its place. */
  readonly after: Told<F>[];
  contested: boolean;
  beside: boolean;
}

/** What a claim is made of. */
export interface Making<F extends Fact> {
  readonly kind: Kind<F>;
  readonly id: string;
  readonly topic: Topic<F>;
  readonly context: Context;
  readonly marks: Marks;
}

/** The claim that the rows of one topic make. */
export function claimOf<F extends Fact>(making: Making<F>): Claim {
  const { kind, id, topic, context, marks } = making;
  const told = toldOf(kind, id, topic.rows, marks);
  const differing = new Set<string>();
  for (const [one, other] of pairsOf(told)) settle(one, other, kind, context, differing);
  const ordered = told.sort(leading);
  for (const one of ordered.slice(1)) {
    one.beside = !one.draft.vague && one.after.length === 0 && !one.contested;
  }
  const found = topic.rows.map((row) => marks.of(row)).filter((mark) => mark !== undefined);
  return {
    id,
    type: kind.type,
    state: stateOf(ordered),
    variants: ordered.map((one) => variantOf(one, making)),
    differsIn: kind.fields.map(({ name }) => name).filter((name) => differing.has(name)),
    decisions: [...new Set(found.flatMap((mark) => mark.decisions))],
    notes: found.flatMap(({ notes }) => notes),
  };
}

/** Up to so many ways of telling one thing are all compared; of more, each with only so many that were told next. */
const MOST_COMPARED = 48;
const NEXT_COMPARED = 8;

/** The pairs to compare, in time in proportion to the drafts. */
function* pairsOf<F extends Fact>(told: readonly Told<F>[]): Generator<[Told<F>, Told<F>]> {
  const isMany = told.length > MOST_COMPARED;
  const ordered = isMany ? told.toSorted((one, other) => earliest(one) - earliest(other)) : told;
  const reach = isMany ? NEXT_COMPARED : MOST_COMPARED;
  for (let i = 0; i < ordered.length; i++) {
    const end = Math.min(ordered.length, i + 1 + reach);
    for (let j = i + 1; j < end; j++) yield [ordered[i]!, ordered[j]!];
  }
}

function toldOf<F extends Fact>(
  kind: Kind<F>,
  claim: string,
  rows: readonly Row<F>[],
  marks: Marks,
): Told<F>[] {
  const corrected = rows.filter((row) => marks.of(row)?.corrected);
  const plain = corrected.length === 0 ? rows : rows.filter((row) => !marks.of(row)?.corrected);
  const drafts = plain.length === 0 ? [] : draftsOf(plain, kind.fields);
  const corrections = corrected.map((row) => marks.of(row)!.corrected as Row<F>);
  const decided = corrections.length === 0 ? [] : joinTo(drafts, draftsOf(corrections, kind.fields), kind);
  const overruled = corrected.length === 0 ? [] : draftsOf(corrected, kind.fields);
  const confirmed = (draft: Draft<F>) => draft.rows.some((row) => marks.of(row)?.confirmed);
  const tell = (draft: Draft<F>, isDecided: boolean, isOverruled: boolean): Told<F> => ({
    draft,
    id: `${claim}.${hashOf(keyOf(draft, kind) + (isOverruled ? '\u0002' : '')).slice(0, 7)}`,
    decided: isDecided,
    overruled: isOverruled,
    ...strengthOf(draft.rows),
    after: [],
    contested: false,
    beside: false,
  });
  return [
    ...drafts.map((draft) => tell(draft, decided.includes(draft) || confirmed(draft), false)),
    ...decided.filter((draft) => !drafts.includes(draft)).map((draft) => tell(draft, true, false)),
    ...overruled.map((draft) => tell(draft, false, true)),
  ];
}

/** Corrections join the draft that says the same already; the drafts that then hold them. */
function joinTo<F extends Fact>(drafts: Draft<F>[], corrections: Draft<F>[], kind: Kind<F>): Draft<F>[] {
  return corrections.map((correction) => {
    const same = drafts.find((draft) => {
      const { differing, beside } = compare(draft, correction, kind.fields);
      return !draft.vague && differing.length === 0 && !beside;
    });
    if (!same) return correction;
    same.rows.push(...correction.rows);
    same.ways.unshift(...correction.ways);
    return same;
  });
}

const keyOf = <F extends Fact>(draft: Draft<F>, { fields }: Kind<F>) =>
  fields.map((field) => field.keyOf(leadOf(draft, field))).join('\u0001');

/** Finds which of two holds, and notes it at both. */
function settle<F extends Fact>(
  one: Told<F>,
  other: Told<F>,
  kind: Kind<F>,
  context: Context,
  differing: Set<string>,
): void {
  const judged = judge(one, other, kind, context);
  for (const name of judged.differing) differing.add(name);
  if (judged.verdict === 'first') other.after.push(one);
  if (judged.verdict === 'second') one.after.push(other);
  if (judged.verdict === 'contested') one.contested = other.contested = true;
}

function judge<F extends Fact>(one: Told<F>, other: Told<F>, kind: Kind<F>, context: Context): Judged {
  const { differing, beside } = compare(one.draft, other.draft, kind.fields);
  if (one.overruled !== other.overruled) {
    return { verdict: one.overruled ? 'second' : 'first', differing };
  }
  if (differing.length === 0) return { verdict: 'beside', differing: [] };
  if (kind.facets && (beside || shareReport(one.draft, other.draft)))
    return { verdict: 'beside', differing: [] };
  const verdict = kind.judge
    ? kind.judge(one.draft, other.draft, differing, context)
    : saidLast(one.draft, other.draft);
  return { verdict, differing: verdict === 'beside' ? [] : differing };
}

/** Whether one report says both, but for one that has them from two who differ. */
function shareReport<F extends Fact>(one: Draft<F>, other: Draft<F>): boolean {
  const tellers = new Map<string, (string | undefined)[]>();
  for (const { source, fact } of one.rows) {
    const known = tellers.get(source.report.id);
    if (known) known.push(fact.reportedBy);
    else tellers.set(source.report.id, [fact.reportedBy]);
  }
  return other.rows.some(({ source, fact: { reportedBy } }) =>
    tellers
      .get(source.report.id)
      ?.some((by) => by === reportedBy || by === undefined || reportedBy === undefined),
  );
}

/** The one that holds first: decided before told, standing before replaced, precise before vague, then by voices. */
function leading<F extends Fact>(one: Told<F>, other: Told<F>): number {
  const standing = (told: Told<F>) => Number(told.after.length > 0);
  const replaced = standing(one) && standing(other);
  return (
    standing(one) - standing(other) ||
    Number(other.decided) - Number(one.decided) ||
    Number(one.draft.vague) - Number(other.draft.vague) ||
    (replaced ? latest(other) - latest(one) : 0) ||
    other.voices - one.voices ||
    other.confidence - one.confidence ||
    latest(other) - latest(one) ||
    earliest(one) - earliest(other)
  );
}

/** The place of its first row; no two drafts have the same. */
const earliest = <F extends Fact>({ draft }: Told<F>) => Math.min(...draft.rows.map(({ rank }) => rank));

const latest = <F extends Fact>({ draft }: Told<F>) =>
  draft.rows.reduce((last, { source }) => Math.max(last, source.days.from), -Infinity);

function stateOf<F extends Fact>(told: readonly Told<F>[]): ClaimState {
  if (told.some(({ decided }) => decided)) return 'confirmed';
  if (told.some(({ contested, after }) => contested && after.length === 0)) return 'contradicted';
  if (told.some(({ after }) => after.length > 0)) return 'changed';
  return told[0]!.voices > 1 ? 'corroborated' : 'reported';
}

function variantOf<F extends Fact>(told: Told<F>, making: Making<F>): Variant {
  const { draft, voices, confidence, after } = told;
  const rows =
    draft.ways.length === 1 ? draft.rows : draft.rows.toSorted((one, other) => one.rank - other.rank);
  const made: Writable<Variant> = {
    id: told.id,
    fact: factOf(told, rows, making),
    attestations: rows.map(attestationOf),
    voices,
    first: rows[0]!.source.info.published,
    last: rows.at(-1)!.source.info.published,
    confidence,
  };
  const [next] = after.toSorted((one, other) => latest(one) - latest(other) || order(one.id, other.id));
  if (next) made.supersededBy = next.id;
  if (told.beside) made.beside = true;
  return made;
}

function attestationOf({ source, fact, decision }: Row): Attestation {
  const { reportedBy } = fact;
  const made: Writable<Attestation> = {
    report: source.report.id,
    fact: fact.id,
    evidence: fact.evidence,
    published: source.info.published,
    voice: source.voice,
    confidence: fact.confidence,
  };
  if (reportedBy !== undefined) made.reportedBy = reportedBy;
  if (decision !== undefined) made.decision = decision;
  return made;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The most precise row's fact, or else the surest's, with the most precise value of each field; it rests on the words of all. */
function factOf<F extends Fact>(
  { draft, confidence }: Told<F>,
  rows: readonly Row<F>[],
  { kind, id, topic, context }: Making<F>,
): Fact {
  const [way] = draft.ways;
  const base =
    draft.ways.length > 1 ? way! : rows.reduce((best, row) => (strength(row) > strength(best) ? row : best));
  const meetingOf = (meeting: string) => context.occasions.claimOf(base.source.report.id, meeting);
  let fact = withMeeting({ ...base.fact, id, confidence }, meetingOf);
  if (draft.ways.length > 1) {
    for (const field of kind.fields) fact = field.copy(leadOf(draft, field), fact);
  }
  if (rows.length > 1) {
    // Its own words first: what is quoted from it stands in their document.
    fact.evidence = [...base.fact.evidence];
    for (const row of rows) if (row !== base) fact.evidence.push(...row.fact.evidence);
    // What one report says in its own voice needs nobody else to have said it.
    if (rows.some((row) => row.fact.reportedBy === undefined)) delete fact.reportedBy;
  }
  return kind.finish ? kind.finish(fact, rows, topic.rows, context) : fact;
}

const strength = ({ source, fact, decision }: Row) =>
  decision !== undefined ? 2 : fact.confidence * source.weight;
