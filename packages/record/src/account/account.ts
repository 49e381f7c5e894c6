import type { Fact, FactType } from '@parley/dossier';
import type { Account, Claim, Decision, Identities, Identity, Negotiation, Variant } from '../model.ts';
import { claimOf } from './claims.ts';
import { gradesOf, marksOf, standing } from './decisions.ts';
import { eachNamed, renamed } from './facts.ts';
import { hashOf } from './hash.ts';
import type { ByType, Context, Kind } from './kind.ts';
import { ofType } from './kind.ts';
import { KINDS, meetingKind } from './kinds/index.ts';
import type { Marks } from './marks.ts';
import { NO_OCCASIONS, occasionsIn } from './occasions.ts';
import { reckon } from './reckoning.ts';
import type { Dated } from './reckoning.ts';
import { groupBy } from './row.ts';
import type { Row, Topic } from './row.ts';
import { scopeOf } from './scope.ts';
import type { Scope } from './scope.ts';
import { order, reportsInUse, sourceOf } from './sources.ts';
import type { AccountReport, Source } from './sources.ts';

/** What an account is made of. */
export interface AccountInput {
  readonly negotiation: Negotiation;
  /** Those of the negotiation, in any order; others are passed over. */
  readonly reports: readonly AccountReport[];
  readonly identities: Identities;
  /** The voice of each report; one that has none is a voice of its own. */
  readonly voices: ReadonlyMap<string, string>;
  /** Admiralty codes of sources, under those that `decisions` give. */
  readonly grades?: ReadonlyMap<string, string>;
  /** All that count, whatever day they were made on; an undone one counts as never made. */
  readonly decisions: readonly Decision[];
  /** A day (YYYY-MM-DD); null for everything. See `reportsInUse`. */
  readonly asOf: string | null;
}

/** In which order claims stand: the more that a reader asks for them, the earlier. */
export const TYPES: readonly FactType[] = ['meeting', ...(Object.keys(KINDS) as (keyof typeof KINDS)[])];

/**
 * All that the reports of a negotiation say as of a day: facts of one thing together, with who says so, where they
 * differ and what changed. Depends on what is given and not on its order.
 */
export function makeAccount(input: AccountInput): Account {
  const { negotiation, identities, asOf } = input;
  const decisions = standing(input.decisions);
  const sources = sourcesOf(input, decisions);
  const marks = marksOf(decisions, sources, identities);
  const rows = rowsOf(sources);
  const concerned = concernedOf(rows, scopeOf(negotiation, identities, rows));
  const made = claimsOf(concerned, { ...input, marks });
  return {
    negotiation,
    asOf,
    reports: sources.map(({ info }) => info),
    identities: peopleIn(concerned.rows, made.claims, input, sources),
    claims: made.claims,
    reckonings: made.reckonings,
  };
}

function sourcesOf(input: AccountInput, decisions: readonly Decision[]): Source[] {
  const { negotiation, identities, voices, asOf } = input;
  const reports = reportsInUse({ reports: input.reports, of: new Set(negotiation.reports), asOf });
  const byId = new Map(input.reports.map((report) => [report.id, report]));
  const grades = gradesOf(decisions, input.grades ?? new Map());
  return reports.map((report) => sourceOf(report, { identities, voices, grades, byId }));
}

/** All facts of the reports, with the ids of identities, in order of their reports. */
function rowsOf(sources: readonly Source[]): Row[] {
  const rows: Row[] = [];
  for (const source of sources) {
    for (const fact of source.report.dossier.facts) {
      rows.push({ source, fact: renamed(fact, source.idOf), rank: rows.length });
    }
  }
  return rows;
}

interface Concerned {
  readonly rows: readonly Row[];
  readonly scope: Scope;
}

/** The facts that concern the negotiation; an office concerns it where its holder is named in another that does. */
function concernedOf(rows: readonly Row[], scope: Scope): Concerned {
  const own = rows.filter((row) => row.fact.type !== 'role' && scope.concerns(row));
  const named = new Set<string>();
  for (const { fact } of own) eachNamed(fact, (id) => named.add(id));
  const roles = rows.filter(
    (row) => row.fact.type === 'role' && (named.has(row.fact.person) || scope.concerns(row)),
  );
  return { rows: [...own, ...roles], scope };
}

interface Made {
  readonly claims: readonly Claim[];
  readonly reckonings: Account['reckonings'];
}

type Making = AccountInput & { readonly marks: Marks };

function claimsOf({ rows, scope }: Concerned, { negotiation, identities, marks }: Making): Made {
  const types = (rejected: boolean): ByType =>
    groupBy(
      rows.filter((row) => (marks.of(row)?.rejected ?? false) === rejected),
      ({ fact }) => fact.type,
    );
  const [live, rejected] = [types(false), types(true)];
  const context: Context = { negotiation, identities, scope, occasions: NO_OCCASIONS };
  const meetings = meetingKind(identities);
  const met = told(meetings, ofType(live, 'meeting'), context, marks);
  const occasions = occasionsIn(met, negotiation);
  const full: Context = { ...context, occasions };
  const others = (own: ByType) =>
    Object.values(KINDS).flatMap((visit) =>
      visit(own, full, (kind, some) => told(kind, some, full, marks) as readonly Told<Fact>[]),
    );
  const made: readonly Told<Fact>[] = [...met, ...others(live)];
  const gone: readonly Told<Fact>[] = [
    ...told(meetings, ofType(rejected, 'meeting'), full, marks),
    ...others(rejected),
  ];
  const claims = withRejected(made, gone).sort(inOrder);
  const dated = (type: FactType) =>
    made.filter(({ claim }) => claim.type === type).map((one) => datedOf(one, full));
  return { claims, reckonings: reckon(dated('expectation'), dated('outcome'), occasions) };
}

/** A claim with the topic that it was made of. */
interface Told<F extends Fact> {
  readonly claim: Claim;
  readonly topic: Topic<F>;
}

function told<F extends Fact>(
  kind: Kind<F>,
  rows: readonly Row<F>[],
  context: Context,
  marks: Marks,
): Told<F>[] {
  if (rows.length === 0) return [];
  const ids = new Set<string>();
  return kind.topicsOf(rows, context).map((topic) => {
    let id = `${kind.type}-${hashOf(topic.key)}`;
    // Two topics may have one key where two reports say one thing too far apart in time.
    for (const row of topic.rows) {
      if (!ids.has(id)) break;
      id = `${kind.type}-${hashOf(`${topic.key}\n${row.source.report.id} ${row.fact.evidence[0]!.start}`)}`;
    }
    ids.add(id);
    return { claim: claimOf({ kind, id, topic, context, marks }), topic };
  });
}

function datedOf({ claim, topic }: Told<Fact>, { occasions }: Context): Dated {
  const { attestations } = claim.variants[0]!;
  const { source } = topic.rows.find((row) => row.source.report.id === attestations[0]!.report)!;
  return { claim, said: source.days, occasion: occasions.next(topic.rows[0]!) };
}

/** What people rejected stays to be seen: last in the claim that it was of, or in one of its own. */
function withRejected(live: readonly Told<Fact>[], gone: readonly Told<Fact>[]): Claim[] {
  const claims = new Map(live.map(({ claim }) => [claim.id, claim]));
  for (const { claim } of gone) {
    const variants = claim.variants.map(asRejected);
    const known = claims.get(claim.id);
    const decisions = [...new Set([...(known?.decisions ?? []), ...claim.decisions])];
    const notes = [...(known?.notes ?? []), ...claim.notes];
    claims.set(
      claim.id,
      known
        ? { ...known, variants: [...known.variants, ...variants], decisions, notes }
        : { ...claim, state: 'rejected', variants, differsIn: [] },
    );
  }
  return [...claims.values()];
}

/** A rejected variant may say the same as one that stands, so its id is marked. */
function asRejected({ supersededBy, ...variant }: Variant): Variant {
  const after = supersededBy === undefined ? {} : { supersededBy: `${supersededBy}x` };
  return { ...variant, ...after, id: `${variant.id}x`, rejected: true };
}

const RANKS = new Map(TYPES.map((type, rank) => [type, rank]));

function inOrder(one: Claim, other: Claim): number {
  return (
    RANKS.get(one.type)! - RANKS.get(other.type)! ||
    order(one.variants[0]!.first ?? '9', other.variants[0]!.first ?? '9') ||
    order(one.id, other.id)
  );
}

/** Everybody whom a claim or the negotiation names, in order of their ids. */
function peopleIn(
  rows: readonly Row[],
  claims: readonly Claim[],
  { negotiation, identities }: AccountInput,
  sources: readonly Source[],
): Identity[] {
  const found = new Set([...negotiation.parties, ...negotiation.mediators, ...negotiation.places]);
  for (const { fact } of rows) eachNamed(fact, (id) => found.add(id));
  for (const { decisions, variants } of claims) {
    if (decisions.length === 0) continue;
    for (const { fact } of variants) eachNamed(fact, (id) => found.add(id));
  }
  const strangers = new Map(sources.flatMap((source) => source.strangers()).map((one) => [one.id, one]));
  return [...found]
    .sort(order)
    .map((id) => identities.get(id) ?? strangers.get(id))
    .filter((identity) => identity !== undefined);
}
