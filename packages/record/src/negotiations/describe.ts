import type { Issue } from '@parley/dossier';
import type { Bond, Negotiation } from '../model.ts';
import type { Context, Draft } from './draft.ts';
import { inOrder, spanOf } from './draft.ts';
import { edtfOf } from './days.ts';
import { CALLED, sideIn } from './cores.ts';
import type { Evidence } from './evidence.ts';
import { membersOf } from './pair.ts';
import type { Gathering } from './meetings.ts';
import { meetingsOf } from './meetings.ts';
import { roundsOf } from './rounds.ts';
import { Tally } from './tally.ts';

/** A side beside the main two is one that reports have opposite them half as strongly at least. */
const SIDE = 0.5;
/** A part of the reports, at least, must have somebody between the sides. */
const BETWEEN = 0.1;
/** That a meeting took place in a country makes it a host less surely than a report that calls it one. */
const BY_PLACE = 0.5;
/** What somebody else says of an issue says less about what the sides negotiate. */
const ASIDE = 0.3;
const NAME_SEPARATOR = ' – ';

/** Says all that is to be said of a negotiation. */
export function described(draft: Draft, context: Context): Negotiation {
  const reports = inOrder(draft);
  const sides = [...draft.sides];
  const between = betweenIn(reports, meetingsOf(reports, sides, [], context), context);
  const parties = partiesIn(reports, sides, between);
  const mediators = mediatorsIn(reports, parties, between);
  const meetings = meetingsOf(reports, parties, mediators, context);
  const issues = issuesIn(reports, parties, context);
  const places = placesIn(meetings, parties);
  const base = {
    id: draft.id,
    name: draft.name ?? nameOf(parties, context) ?? draft.id,
    parties,
    mediators,
    issues: issues.ranked().map(([issue]) => issue),
    places: places.ranked().map(([place]) => place),
    reports: reports.map(({ digest }) => digest.report),
    rounds: roundsOf(meetings, spanOf(draft), parties),
    pinned: draft.pinned,
  };
  return { ...base, because: bondsOf(draft, reports, base, context) };
}

/** Who stands between the sides, by how much over all reports. */
function betweenIn(reports: readonly Evidence[], meetings: readonly Gathering[], context: Context): Tally {
  const strongest = new Map<string, Map<string, number>>();
  const note = (report: string, identity: string | undefined, weight: number) => {
    if (identity === undefined) return;
    const known = strongest.get(report) ?? new Map<string, number>();
    strongest.set(report, known.set(identity, Math.max(known.get(identity) ?? 0, Math.min(1, weight))));
  };
  for (const { digest, between } of reports) {
    for (const [identity, weight] of between) note(digest.report, identity, weight);
  }
  for (const { report, place } of meetings) {
    if (place !== undefined) note(report, context.parties.countryOf(report, place), BY_PLACE);
  }
  const total = new Tally();
  for (const { digest, weight } of reports) {
    for (const [identity, strength] of strongest.get(digest.report) ?? [])
      total.add(identity, weight * strength);
  }
  return total;
}

function partiesIn(reports: readonly Evidence[], sides: readonly string[], between: Tally): string[] {
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

/** The surest first. */
function mediatorsIn(reports: readonly Evidence[], parties: readonly string[], between: Tally): string[] {
  const all = reports.reduce((sum, { weight }) => sum + weight, 0);
  const found = between.ranked().filter(([identity, strength]) => {
    return strength >= BETWEEN * all && !parties.includes(identity);
  });
  return found.map(([identity]) => identity);
}

function issuesIn(
  reports: readonly Evidence[],
  parties: readonly string[],
  { parties: of }: Context,
): Tally<Issue> {
  const issues = new Tally<Issue>();
  for (const { digest, weight } of reports) {
    for (const { issue, who } of digest.topics) {
      const ours = who.some((entity) => parties.includes(of.partyOf(digest.report, entity) ?? ''));
      issues.add(issue, weight * (ours ? 1 : ASIDE));
    }
  }
  return issues;
}

/** Identities of the places where the sides meet. A side's own country is where it lies, not a place to meet. */
function placesIn(meetings: readonly Gathering[], parties: readonly string[]): Tally {
  const places = new Tally();
  for (const { where } of meetings) if (where !== undefined && !parties.includes(where)) places.add(where, 1);
  return places;
}

function nameOf(parties: readonly string[], { identities }: Context): string | undefined {
  const names = parties.map((party) => identities.get(party)?.name ?? party);
  return names.length === 0 ? undefined : names.join(NAME_SEPARATOR);
}

type Described = Omit<Negotiation, 'because'>;

function bondsOf(draft: Draft, reports: readonly Evidence[], made: Described, context: Context): Bond[] {
  const having = (test: (one: Evidence) => boolean) => reports.filter(test).length;
  const bonds: Bond[] = [];
  const add = (how: Bond['how'], of: readonly string[], count: number) => {
    if (of.length > 0 && count > 0) bonds.push({ how, of, reports: count });
  };
  const { partyOf } = context.parties;
  const sides = [...draft.sides].sort();
  const names = ({ digest }: Evidence) =>
    new Set(digest.actors.map(({ entity }) => partyOf(digest.report, entity)));
  add(
    'parties',
    sides,
    having((one) => sides.every((side) => names(one).has(side))),
  );
  for (const issue of made.issues.slice(0, 3)) {
    add(
      'issues',
      [issue],
      having(({ digest }) => digest.topics.some((topic) => topic.issue === issue)),
    );
  }
  for (const place of made.places.slice(0, 3))
    add(
      'places',
      [place],
      having((one) => isAt(one, place, context)),
    );
  const span = spanOf(draft);
  if (span !== null) add('time', [...new Set([edtfOf(span.from), edtfOf(span.to)])], reports.length);
  add('decision', draft.decisions, reports.length);
  return bonds;
}

function isAt({ digest }: Evidence, place: string, { identities }: Context): boolean {
  return digest.encounters.some(
    ({ meeting }) =>
      meeting?.place !== undefined && identities.of(digest.report, meeting.place)?.id === place,
  );
}
