import type { FactType } from '@parley/dossier';
import { TYPES } from './account.ts';
import type { Account, Change, Claim, ReportInfo, Variant } from '../model.ts';
import { firstDay, order } from './sources.ts';

/**
 * What is different between two accounts of one negotiation, by day and then by importance. `before` may be null:
 * then everything is new. A claim gives one change at most, and one more for each variant that was withdrawn.
 */
export function changesBetween(before: Account | null, after: Account): Change[] {
  const infos = new Map([...(before?.reports ?? []), ...after.reports].map((info) => [info.id, info]));
  const known = new Set(before?.reports.map(({ id }) => id));
  const old = new Matcher(before?.claims.filter(isLive) ?? []);
  const claims = after.claims.filter(isLive);
  const scene: Scene = { infos, known, replacing: replacingIn(after) };
  const changes = claims.flatMap((claim) => changesOf(old.of(claim), claim, scene));
  return [...changes, ...withdrawn(before, claims, scene)]
    .map((change) => ({ change, day: dayOf(change, infos) }))
    .sort((one, other) => order(one.day, other.day) || byImportance(one.change, other.change))
    .map(({ change }) => change);
}

interface Scene {
  readonly infos: ReadonlyMap<string, ReportInfo>;
  /** The reports of the account before. */
  readonly known: ReadonlySet<string>;
  /** For a report that a newer version replaced, that version. */
  readonly replacing: ReadonlyMap<string, string>;
}

const isLive = ({ state }: Claim) => state !== 'rejected';

const liveIn = ({ variants }: Claim) => variants.filter(({ rejected }) => !rejected);

function replacingIn({ reports }: Account): Map<string, string> {
  return new Map(
    reports.flatMap(({ id, replaces }) => (replaces ?? []).map((earlier) => [earlier, id] as const)),
  );
}

const wordsOf = ({ attestations }: Variant) => attestations.map(({ report, fact }) => `${report}\n${fact}`);

/** Finds a claim in another account: by its id, else by the word of a report that both rest on. */
class Matcher {
  readonly #byId: ReadonlyMap<string, Claim>;
  readonly #byWord = new Map<string, Claim>();

  constructor(claims: readonly Claim[]) {
    this.#byId = new Map(claims.map((claim) => [claim.id, claim]));
    for (const claim of claims) {
      for (const variant of liveIn(claim)) {
        for (const word of wordsOf(variant)) this.#byWord.set(word, claim);
      }
    }
  }

  of(claim: Claim): Claim | undefined {
    const words = liveIn(claim).flatMap(wordsOf);
    return this.#byId.get(claim.id) ?? words.map((word) => this.#byWord.get(word)).find((found) => found);
  }
}

/** Finds in a claim the variant that is the same as, or rests on the word of, a variant of another account. */
function counterpartsIn(claim: Claim): (variant: Variant) => Variant | undefined {
  const byId = new Map<string, Variant>();
  const byWord = new Map<string, Variant>();
  for (const variant of liveIn(claim)) {
    byId.set(variant.id, variant);
    for (const word of wordsOf(variant)) if (!byWord.has(word)) byWord.set(word, variant);
  }
  return (variant) => {
    const found = byId.get(variant.id);
    if (found) return found;
    for (const word of wordsOf(variant)) if (byWord.has(word)) return byWord.get(word);
    return undefined;
  };
}

function changesOf(before: Claim | undefined, after: Claim, scene: Scene): Change[] {
  const now = liveIn(after)[0]!;
  if (!before) return [changeOf('new', after, undefined, now, scene)];
  const then = liveIn(before)[0]!;
  const counterpart = counterpartsIn(before);
  const fresh = liveIn(after).find((variant) => !variant.beside && !counterpart(variant));
  if (after.state === 'contradicted' && (before.state !== 'contradicted' || fresh)) {
    const against = fresh ?? liveIn(after).find((one) => one !== now && !one.beside);
    return [changeOf('contradicted', after, then, against ?? now, scene)];
  }
  if (isChanged(before, after)) return [changeOf('changed', after, then, now, scene)];
  const same = counterpart(now);
  if (same && same.voices < 2 && now.voices > 1) return [changeOf('corroborated', after, same, now, scene)];
  return [];
}

/** What a variant says in the fields that reports can differ in: all of its id but that of its claim. */
const valueOf = ({ id }: Variant) => id.slice(id.lastIndexOf('.') + 1);

/** Whether what holds now is not what held: replaced, decided, or told more precisely. */
function isChanged(before: Claim, after: Claim): boolean {
  const [then, now] = [liveIn(before)[0]!, liveIn(after)[0]!];
  if (valueOf(then) === valueOf(now) && before.state === after.state) return false;
  const still = counterpartsIn(after)(then);
  if (still === now) return valueOf(then) !== valueOf(now);
  if (still?.supersededBy !== undefined) return true;
  return before.state === 'contradicted' ? after.state !== 'contradicted' : after.state === 'confirmed';
}

function changeOf(
  kind: Change['kind'],
  { id, type }: Claim,
  before: Variant | undefined,
  after: Variant,
  { known, infos }: Scene,
): Change {
  const all = [...new Set(after.attestations.map(({ report }) => report))];
  const news = all.filter((report) => !known.has(report));
  const reports = news.length > 0 ? news : all;
  return { kind, claim: id, type, ...(before && { before }), after, reports, at: firstOf(reports, infos) };
}

/** The variants that no claim holds any more: their sources took them back, or a person rejected them. */
function withdrawn(before: Account | null, claims: readonly Claim[], scene: Scene): Change[] {
  if (!before) return [];
  const live = claims.flatMap(liveIn);
  const ids = new Set(live.map(({ id }) => id));
  const words = new Set(live.flatMap(wordsOf));
  const isGone = (variant: Variant) =>
    !ids.has(variant.id) && !wordsOf(variant).some((word) => words.has(word));
  return before.claims.filter(isLive).flatMap(({ id, type, variants }) =>
    variants
      .filter((variant) => !variant.rejected && isGone(variant))
      .map((variant) => {
        const told = variant.attestations.map(({ report }) => scene.replacing.get(report));
        const reports = [...new Set(told.filter((report) => report !== undefined))];
        return {
          kind: 'withdrawn',
          claim: id,
          type,
          before: variant,
          reports,
          at: firstOf(reports, scene.infos),
        };
      }),
  );
}

/** When the first of the reports came out, as it says itself. */
function firstOf(reports: readonly string[], infos: Scene['infos']): string | null {
  const known = reports.map((id) => infos.get(id)).filter((info) => info !== undefined);
  const [first] = known.toSorted(
    (one, other) => order(firstDay(one), firstDay(other)) || order(one.id, other.id),
  );
  return first?.published ?? null;
}

/** What changes are ordered by: the day of the first report; what none brought comes last. */
function dayOf({ reports }: Change, infos: Scene['infos']): string {
  const days = reports.map((id) => infos.get(id)).filter((info) => info !== undefined);
  return days.map(firstDay).sort(order)[0] ?? '9';
}

const KINDS: readonly Change['kind'][] = ['contradicted', 'changed', 'withdrawn', 'new', 'corroborated'];
const RANKS: ReadonlyMap<FactType, number> = new Map(TYPES.map((type, rank) => [type, rank]));

function byImportance(one: Change, other: Change): number {
  return (
    RANKS.get(one.type)! - RANKS.get(other.type)! ||
    KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
    order(one.claim, other.claim) ||
    order(one.before?.id ?? '', other.before?.id ?? '')
  );
}
