import type { MeetingKind, Part } from '@parley/dossier';
import type { Cast } from './cast.ts';
import type { Days } from './days.ts';
import { daysOf } from './days.ts';
import type { Encounter, ReportDigest } from './digest.ts';
import type { Pair } from './pair.ts';
import { membersOf, pairsAmong } from './pair.ts';
import type { Parties } from './parties.ts';
import { partiesAmong } from './parties.ts';
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
/** That somebody is called a mediator weighs as much against a side as so much of what it does. */
const MEDIATING = 2;
/** A person stands for a side less than its name does: many are mentioned who do not negotiate. */
const PERSON_MENTIONS = 0.5;
/** Of the most mentioned; nobody counts for less. */
const LEAST_SALIENCE = 0.1;
/** More sides than this are a crowd: a list of guests, not a table. It also bounds the pairs of a report. */
const CROWD = 40;
/** Pairs with a smaller share than this of the strongest pair's weight are left out. */
const LEAST_SHARE = 0.1;

/** What one report says about who negotiates with whom, in identities. */
export interface Evidence extends Cast {
  /** Everybody that somebody in the report counts for. */
  readonly parties: ReadonlySet<string>;
  /** Of every encounter of the digest, the parties that stand together in it. */
  readonly sides: readonly (readonly string[])[];
  /** When it appeared. */
  readonly published: Days | null;
  /** Every pair of sides, and its weight as a share of that of the strongest: 0..1. */
  readonly shares: ReadonlyMap<Pair, number>;
  /** The pairs that stand together in a fact: the others were just found in one report. */
  readonly met: ReadonlySet<Pair>;
  /** Those who mediate, host or guarantee. */
  readonly between: ReadonlyMap<string, number>;
  /** What the report counts for: reprints share one vote. */
  readonly weight: number;
}

/**
 * Weighs what a report says about who negotiates with whom.
 * @param weight What the report counts for.
 */
export function evidenceIn(cast: Cast, parties: Parties, weight: number): Evidence {
  const { digest } = cast;
  const sidesOf = (entities: readonly string[]) => partiesAmong(entities, cast, parties);
  const sides = digest.encounters.map(({ who }) => sidesOf(who));
  const activity = activityIn(digest, sides, sidesOf);
  const between = betweenIn(digest, sidesOf);
  const mentions = mentionsIn(cast, parties);
  const weights = weightsOf(activity, between, mentions);
  return {
    ...cast,
    sides,
    published: daysOf(digest.published),
    parties: new Set(mentions.keys()),
    shares: sharesOf(weights),
    met: new Set(activity.together.keys()),
    between,
    weight,
  };
}

type SidesOf = (entities: readonly string[]) => string[];

interface Activity {
  /** What two do together. */
  readonly together: Tally<Pair>;
  /** What each does, with others or not. */
  readonly alone: Tally;
}

function activityIn(digest: ReportDigest, sides: Evidence['sides'], sidesOf: SidesOf): Activity {
  const [together, alone] = [new Tally<Pair>(), new Tally()];
  const add = (some: readonly string[], weight: number) => {
    if (some.length > CROWD) return;
    for (const side of some) alone.add(side, weight);
    for (const pair of pairsAmong(some)) together.add(pair, weight / (some.length - 1));
  };
  digest.encounters.forEach((encounter, i) => add(sides[i]!, weightOf(encounter)));
  add(...onesidedOutcomes(digest, sides));
  const principals = digest.parts.filter(({ part }) => part === 'principal');
  const sure = Math.min(1, ...principals.map(({ weight }) => weight));
  add(sidesOf(principals.map(({ entity }) => entity)), PRINCIPALS_WEIGHT * sure);
  const seated = digest.teams.filter(({ by }) => by === 'delegation').map(({ party }) => party);
  add(sidesOf(seated), DELEGATIONS_WEIGHT);
  for (const { who } of digest.topics) for (const side of sidesOf(who)) alone.add(side, TOPIC_WEIGHT);
  return { together, alone };
}

/** Pairs of the most active sides, by what they do and by how much of the report is about them. */
function weightsOf(
  { together, alone }: Activity,
  between: ReadonlyMap<string, number>,
  mentions: Tally,
): Tally<Pair> {
  const most = Math.max(1, ...mentions.keys().map((side) => mentions.of(side)));
  const weigh = (side: string) => {
    const active = alone.of(side);
    const salience = Math.max(LEAST_SALIENCE, mentions.of(side) / most);
    return salience * (active / (active + MEDIATING * (between.get(side) ?? 0))) ** 2;
  };
  const weights = new Tally<Pair>();
  const sides = alone.ranked().slice(0, CROWD);
  for (const pair of pairsAmong(sides.map(([side]) => side))) {
    const [one, other] = membersOf(pair);
    const apart = APART_WEIGHT * Math.min(1, alone.of(one), alone.of(other));
    weights.add(pair, (together.of(pair) + apart) * Math.sqrt(weigh(one) * weigh(other)));
  }
  return weights;
}

/** What one party does in a deal and what another does: they are the sides of that deal. */
function onesidedOutcomes({ encounters }: ReportDigest, sides: Evidence['sides']): [string[], number] {
  const doers = new Set<string>();
  let sure = 1;
  encounters.forEach((encounter, i) => {
    if (encounter.meeting !== undefined || sides[i]!.length !== 1) return;
    doers.add(sides[i]![0]!);
    sure = Math.min(sure, weightOf(encounter));
  });
  return [doers.size > 1 ? [...doers] : [], sure];
}

function weightOf({ meeting, weight }: Encounter): number {
  if (meeting === undefined) return OUTCOME_WEIGHT * weight;
  return MEETING_WEIGHTS[meeting.kind] * weight * (meeting.denied ? 0.5 : 1);
}

function betweenIn({ parts }: ReportDigest, sidesOf: SidesOf): Map<string, number> {
  const between = new Map<string, number>();
  for (const { entity, part, weight } of parts) {
    const strength = BETWEEN_WEIGHTS[part] * weight;
    if (strength === 0) continue;
    for (const side of sidesOf([entity])) between.set(side, (between.get(side) ?? 0) + strength);
  }
  return between;
}

/** How often a report names a side, or somebody who counts for it. */
function mentionsIn({ digest, who }: Cast, { partyOf }: Parties): Tally {
  const mentions = new Tally();
  for (const { entity, mentions: count } of digest.actors) {
    const identity = who.get(entity);
    const party = identity === undefined ? undefined : partyOf(identity);
    if (party !== undefined)
      mentions.add(party, identity?.kind === 'person' ? PERSON_MENTIONS * count : count);
  }
  return mentions;
}

function sharesOf(weights: Tally<Pair>): Map<Pair, number> {
  const ranked = weights.ranked();
  const most = ranked[0]?.[1] ?? 0;
  if (most === 0) return new Map();
  const shares = ranked.map(([pair, weight]) => [pair, weight / most] as const);
  return new Map(shares.filter(([, share]) => share >= LEAST_SHARE));
}
