import { CALLED, sideIn } from './cores.ts';
import type { Evidence } from './evidence.ts';
import type { Gathering } from './meetings.ts';
import { membersOf } from './pair.ts';
import type { Parties } from './parties.ts';
import { Tally } from './tally.ts';

/** A side beside the main two is one that reports have opposite them half as strongly at least. */
const SIDE = 0.5;
/** A part of the reports, at least, must have somebody between the sides. */
const BETWEEN = 0.1;
/** That a meeting took place in a country makes it a host less surely than a report that calls it one. */
const BY_PLACE = 0.5;

/** Who mediates, hosts or guarantees, and how surely over all reports: once a report at most. */
export function betweenIn(
  reports: readonly Evidence[],
  meetings: readonly Gathering[],
  { countryOf }: Parties,
): Tally {
  const hosts = new Map<string, Set<string>>();
  for (const { report, where } of meetings) {
    const country = where === undefined ? undefined : countryOf(where);
    if (country !== undefined) hosts.set(report, (hosts.get(report) ?? new Set()).add(country));
  }
  const total = new Tally();
  for (const { digest, between, weight } of reports) {
    const strengths = new Map(between);
    for (const host of hosts.get(digest.report) ?? []) {
      strengths.set(host, Math.max(BY_PLACE, strengths.get(host) ?? 0));
    }
    for (const [identity, strength] of strengths) total.add(identity, weight * Math.min(1, strength));
  }
  return total;
}

/** The founding sides, and whoever sits opposite them as well and is not between them; in order of their ids. */
export function partiesIn(reports: readonly Evidence[], sides: readonly string[], between: Tally): string[] {
  const opposite = new Tally();
  for (const { shares, weight } of reports) {
    const named = new Set([...shares.keys()].flatMap((pair) => membersOf(pair)));
    for (const identity of named) opposite.add(identity, weight * sideIn(shares, identity, sides));
  }
  const most = Math.max(0, ...sides.map((side) => opposite.of(side)));
  const others = opposite.keys().filter((identity) => {
    const strength = opposite.of(identity);
    return strength >= SIDE * most && strength > CALLED * between.of(identity);
  });
  return [...new Set([...sides, ...(most === 0 ? [] : others)])].sort();
}

/** Those between who are no parties, the surest first. */
export function mediatorsIn(
  reports: readonly Evidence[],
  parties: readonly string[],
  between: Tally,
): string[] {
  const all = reports.reduce((sum, { weight }) => sum + weight, 0);
  const found = between.ranked().filter(([identity, strength]) => {
    return strength >= BETWEEN * all && !parties.includes(identity);
  });
  return found.map(([identity]) => identity);
}
