import type { Evidence } from './evidence.ts';
import type { Pair } from './pair.ts';
import { membersOf, pairOf } from './pair.ts';
import { Tally } from './tally.ts';

/** A report tells of a pair whose weight in it is at least half that of its strongest pair. */
const BELONGS = 0.5;
/** A report that takes a mediator for a side need only tell this much of the real pair. */
const MISTAKEN = 0.2;
/** Reports that take a mediator for a side are mistaken as long as they are no more than this part of all. */
const FEW = 0.1;

/** A report that calls somebody a mediator or a host says more than one that has it meet a side. */
export const CALLED = 2;

/** Two sides that negotiate, and the reports that tell of it. */
export interface Core {
  readonly pair: Pair;
  readonly members: Set<Evidence>;
}

/** Pairs of sides that negotiate, and the reports in which no sides can be told. */
export interface Cores {
  readonly cores: readonly Core[];
  readonly unsorted: readonly Evidence[];
}

/**
 * Finds who negotiates with whom. Pairs of sides are taken in order of their weight over all reports, so that the
 * majority decides which pair a report of several is about; a pair that would only explain reports that a heavier
 * pair explains as well is no negotiation of its own. A report belongs to every pair found that it tells of.
 */
export function coresOf(evidence: readonly Evidence[]): Cores {
  const byPair = indexByPair(evidence);
  const claimed = new Set<Evidence>();
  const cores: Core[] = [];
  for (const pair of byWeight(evidence)) {
    const tellers = byPair.get(pair) ?? [];
    const founders = tellers.filter((one) => one.met.has(pair) && !claimed.has(one));
    const left = withoutMistaken(pair, founders, cores, claimed);
    if (left.length === 0) continue;
    cores.push({ pair, members: new Set(tellers) });
    for (const one of tellers) claimed.add(one);
  }
  return { cores, unsorted: evidence.filter((one) => !claimed.has(one)) };
}

function indexByPair(evidence: readonly Evidence[]): Map<Pair, Evidence[]> {
  const index = new Map<Pair, Evidence[]>();
  for (const one of evidence) {
    for (const [pair, share] of one.shares) {
      if (share < BELONGS) continue;
      const known = index.get(pair);
      if (known === undefined) index.set(pair, [one]);
      else known.push(one);
    }
  }
  return index;
}

function byWeight(evidence: readonly Evidence[]): Pair[] {
  const weights = new Tally<Pair>();
  for (const { shares, weight } of evidence) {
    for (const [pair, share] of shares) weights.add(pair, weight * share);
  }
  return weights.ranked().map(([pair]) => pair);
}

/**
 * The founders of a pair that are not explained by a reader's error: where few reports have a side of a known
 * negotiation sit opposite its mediator, they are given to that negotiation.
 */
function withoutMistaken(
  pair: Pair,
  founders: readonly Evidence[],
  cores: readonly Core[],
  claimed: Set<Evidence>,
): Evidence[] {
  if (founders.length === 0) return [];
  let left = [...founders];
  for (const core of cores) {
    const opposite = oppositeOf(pair, core);
    if (opposite === undefined) continue;
    const mistaken = left.filter((one) => (one.shares.get(core.pair) ?? 0) >= MISTAKEN);
    // Whether it is between the sides is asked last: it takes a look at every report.
    if (mistaken.length === 0 || sum(left) > Math.max(1, FEW * sum(core.members))) continue;
    if (!isBetween(opposite, core)) continue;
    for (const one of mistaken) {
      core.members.add(one);
      claimed.add(one);
    }
    left = left.filter((one) => !claimed.has(one));
  }
  return left;
}

/** Who sits opposite a side of a core in a pair; undefined where neither is a side of it. */
function oppositeOf(pair: Pair, core: Core): string | undefined {
  const [one, other] = membersOf(pair);
  const sides = membersOf(core.pair);
  if (sides.includes(one)) return other;
  return sides.includes(other) ? one : undefined;
}

/** How far somebody is between the sides of a core, by the first so many of its members. */
interface Balance {
  counted: number;
  sum: number;
}

interface Weighed {
  readonly members: Evidence[];
  readonly balances: Map<string, Balance>;
}

const weighed = new WeakMap<Core, Weighed>();

/** Whether reports have it between the two rather than on a side. Members are only added to a core, and weighed once. */
function isBetween(identity: string, core: Core): boolean {
  const { members, balances } = weighedOf(core);
  const balance = balances.get(identity) ?? { counted: 0, sum: 0 };
  balances.set(identity, balance);
  const opposite = pairsWith(identity, membersOf(core.pair));
  for (; balance.counted < members.length; balance.counted++) {
    const { between, shares, weight } = members[balance.counted]!;
    const called = CALLED * Math.min(1, between.get(identity) ?? 0);
    balance.sum += weight * (called - strongest(shares, opposite));
  }
  return balance.sum > 0;
}

function weighedOf(core: Core): Weighed {
  const known = weighed.get(core) ?? { members: [], balances: new Map<string, Balance>() };
  weighed.set(core, known);
  // A set keeps the order in which its members came.
  if (known.members.length < core.members.size) {
    known.members.push(...[...core.members].slice(known.members.length));
  }
  return known;
}

/** How strongly a report has an identity sit opposite one of the sides: 0..1. */
export function sideIn(
  shares: ReadonlyMap<Pair, number>,
  identity: string,
  sides: readonly string[],
): number {
  return strongest(shares, pairsWith(identity, sides));
}

const pairsWith = (identity: string, sides: readonly string[]): Pair[] =>
  sides.filter((side) => side !== identity).map((side) => pairOf(identity, side));

function strongest(shares: ReadonlyMap<Pair, number>, pairs: readonly Pair[]): number {
  let most = 0;
  for (const pair of pairs) most = Math.max(most, shares.get(pair) ?? 0);
  return most;
}

function sum(evidence: Iterable<Evidence>): number {
  let total = 0;
  for (const { weight } of evidence) total += weight;
  return total;
}
