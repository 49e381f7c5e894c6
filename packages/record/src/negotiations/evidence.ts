import type { MeetingKind, Part } from '@parley/dossier';
import type { Identities } from '../model.ts';
import type { Encounter, ReportDigest } from './digest.ts';
import type { Pair } from './pair.ts';
import { membersOf, pairsAmong } from './pair.ts';
import type { Parties } from './parties.ts';
import { Tally } from './tally.ts';

/** How much a meeting says about who negotiates with whom: talks are negotiations, a visit is a courtesy. */
const MEETING_WEIGHTS: Readonly<Record<MeetingKind, number>> = {
  talks: 1,
  summit: 0.8,
  trilateral: 0.8,
  bilateral: 0.6,
  multilateral: 0.6,
  call: 0.3,
  visit: 0.3,
};
const OUTCOME_WEIGHT = 0.8;
const PRINCIPALS_WEIGHT = 1;
const DELEGATIONS_WEIGHT = 0.5;
const TOPIC_WEIGHT = 0.2;
/** Two that a report shows at work, but in no fact together. */
const APART_WEIGHT = 0.5;
const BETWEEN_WEIGHTS: Readonly<Record<Part, number>> = {
  principal: 0,
  observer: 0.5,
  mediator: 1,
  host: 1,
  guarantor: 1,
};
const MEDIATING = 2;
/** A person stands for a side less than its name does: many are mentioned who do not negotiate. */
const PERSON_MENTIONS = 0.5;
/** Of the most mentioned; nobody counts for less. */
const LEAST_SALIENCE = 0.1;
/** Pairs with a smaller share than this of the strongest pair's weight are left out. */
const LEAST_SHARE = 0.1;

/** What one report says about who negotiates with whom, in identities. */
export interface Evidence {
  readonly digest: ReportDigest;
  /** Every pair of sides, and its weight as a share of that of the strongest: 0..1. */
  readonly shares: ReadonlyMap<Pair, number>;
  /** The pairs that stand together in a fact: the others were just found in one report. */
  readonly met: ReadonlySet<Pair>;
  /** Those who mediate, host or guarantee. */
  readonly between: ReadonlyMap<string, number>;
  /** What the report counts for: reprints share one vote. */
  readonly weight: number;
}

/** Weighs what a report says about who negotiates with whom. */
export function evidenceIn(
  digest: ReportDigest,
  parties: Parties,
  identities: Identities,
  weight: number,
): Evidence {
  const { report } = digest;
  const sidesOf = (who: readonly string[]) => [
    ...new Set(who.flatMap((entity) => parties.partyOf(report, entity) ?? [])),
  ];
  const { together, alone } = encounters(digest, sidesOf);
  const between = betweenIn(digest, sidesOf);
  const salience = salienceIn(digest, parties, identities);
  const weigh = (side: string) => {
    const active = alone.of(side);
    return salience(side) * (active / (active + MEDIATING * (between.get(side) ?? 0))) ** 2;
  };
  const weights = new Tally<Pair>();
  for (const pair of pairsAmong(alone.keys())) {
    const [one, other] = membersOf(pair);
    const apart = APART_WEIGHT * Math.min(1, alone.of(one), alone.of(other));
    weights.add(pair, (together.of(pair) + apart) * Math.sqrt(weigh(one) * weigh(other)));
  }
  return { digest, shares: sharesOf(weights), met: new Set(together.keys()), between, weight };
}

interface Activity {
  /** What two do together. */
  readonly together: Tally<Pair>;
  /** What each does, with others or not. */
  readonly alone: Tally;
}

function encounters(digest: ReportDigest, sidesOf: (who: readonly string[]) => string[]): Activity {
  const [together, alone] = [new Tally<Pair>(), new Tally()];
  const add = (sides: readonly string[], weight: number) => {
    for (const side of sides) alone.add(side, weight);
    for (const pair of pairsAmong(sides)) together.add(pair, weight / (sides.length - 1));
  };
  for (const encounter of digest.encounters) add(sidesOf(encounter.who), weightOf(encounter));
  add(...onesidedOutcomes(digest, sidesOf));
  const principals = digest.parts.filter(({ part }) => part === 'principal');
  const sure = Math.min(1, ...principals.map(({ weight }) => weight));
  add(sidesOf(principals.map(({ entity }) => entity)), PRINCIPALS_WEIGHT * sure);
  const seated = digest.teams.filter(({ by }) => by === 'delegation').map(({ party }) => party);
  add(sidesOf(seated), DELEGATIONS_WEIGHT);
  for (const { who } of digest.topics) for (const side of sidesOf(who)) alone.add(side, TOPIC_WEIGHT);
  return { together, alone };
}

/** What one party does in a deal and what another does: they are the sides of that deal. */
function onesidedOutcomes(
  { encounters: all }: ReportDigest,
  sidesOf: (who: readonly string[]) => string[],
): [string[], number] {
  const found = all
    .filter(({ meeting }) => meeting === undefined)
    .flatMap((outcome) => {
      const sides = sidesOf(outcome.who);
      return sides.length === 1 ? [{ side: sides[0]!, weight: weightOf(outcome) }] : [];
    });
  const sides = [...new Set(found.map(({ side }) => side))];
  return [sides.length > 1 ? sides : [], Math.min(1, ...found.map(({ weight }) => weight))];
}

function weightOf({ meeting, weight }: Encounter): number {
  if (meeting === undefined) return OUTCOME_WEIGHT * weight;
  return MEETING_WEIGHTS[meeting.kind] * weight * (meeting.denied ? 0.5 : 1);
}

function betweenIn(
  { parts }: ReportDigest,
  sidesOf: (who: readonly string[]) => string[],
): Map<string, number> {
  const between = new Map<string, number>();
  for (const { entity, part, weight } of parts) {
    const strength = BETWEEN_WEIGHTS[part] * weight;
    if (strength === 0) continue;
    for (const side of sidesOf([entity])) between.set(side, (between.get(side) ?? 0) + strength);
  }
  return between;
}

/** How much of a report is about a side, against the side that it is most about. */
function salienceIn(
  digest: ReportDigest,
  parties: Parties,
  identities: Identities,
): (side: string) => number {
  const mentions = new Tally();
  for (const { entity, mentions: count } of digest.actors) {
    const side = parties.partyOf(digest.report, entity);
    if (side === undefined) continue;
    const person = identities.of(digest.report, entity)?.kind === 'person';
    mentions.add(side, person ? PERSON_MENTIONS * count : count);
  }
  const most = Math.max(1, ...mentions.keys().map((side) => mentions.of(side)));
  return (side) => Math.max(LEAST_SALIENCE, mentions.of(side) / most);
}

function sharesOf(weights: Tally<Pair>): Map<Pair, number> {
  const ranked = weights.ranked();
  const most = ranked[0]?.[1] ?? 0;
  if (most === 0) return new Map();
  const shares = ranked.map(([pair, weight]) => [pair, weight / most] as const);
  return new Map(shares.filter(([, share]) => share >= LEAST_SHARE));
}
