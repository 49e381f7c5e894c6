import type { Identities, Negotiation } from '../model.ts';
import type { Cast } from './cast.ts';
import { described, nameOf } from './describe.ts';
import type { ReportDigest } from './digest.ts';
import type { Draft } from './draft.ts';
import { inOrder } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { evidenceIn } from './evidence.ts';
import type { Parties } from './parties.ts';

/*
 * What was found of a report or a negotiation the last time, where all that it depends on is as it was then: after a
 * few reports more it is so for nearly all.
 */

interface KnownEvidence {
  /** Of everybody in the report: who that is, and for whom it counts. */
  readonly circumstances: readonly (string | undefined)[];
  readonly weight: number;
  readonly evidence: Evidence;
}

const knownEvidence = new WeakMap<ReportDigest, KnownEvidence>();

/** The evidence of a report: the same object where nothing changed. */
export function evidenceOnce(cast: Cast, parties: Parties, weight: number): Evidence {
  const circumstances = circumstancesOf(cast, parties);
  const known = knownEvidence.get(cast.digest);
  if (known?.weight === weight && isSame(known.circumstances, circumstances)) return known.evidence;
  const evidence = evidenceIn(cast, parties, weight);
  knownEvidence.set(cast.digest, { circumstances, weight, evidence });
  return evidence;
}

function circumstancesOf({ who }: Cast, { partyOf, countryOf }: Parties): (string | undefined)[] {
  const all: (string | undefined)[] = [];
  for (const [entity, identity] of who) {
    const { id, kind, country } = identity;
    all.push(entity, id, kind, country, partyOf(identity), countryOf(identity));
  }
  return all;
}

interface KnownNegotiation {
  readonly sides: readonly string[];
  readonly decisions: readonly string[];
  readonly reports: readonly Evidence[];
  readonly pinned: boolean;
  readonly negotiation: Negotiation;
}

const knownNegotiations = new WeakMap<Evidence, Map<string, KnownNegotiation>>();

/** What is to be said of a negotiation: the same object where nothing changed. */
export function describedOnce(draft: Draft, who: Parties, identities: Identities): Negotiation {
  const reports = inOrder(draft);
  const [first] = reports;
  const byId = knownNegotiations.get(first!) ?? new Map<string, KnownNegotiation>();
  knownNegotiations.set(first!, byId);
  const known = byId.get(draft.id);
  if (known && holds(known, draft, reports, identities)) return known.negotiation;
  const negotiation = described(draft, who, identities);
  const { decisions, pinned } = draft;
  byId.set(draft.id, { sides: [...draft.sides], decisions, reports, pinned, negotiation });
  return negotiation;
}

function holds(
  { sides, decisions, reports, pinned, negotiation }: KnownNegotiation,
  draft: Draft,
  now: readonly Evidence[],
  identities: Identities,
): boolean {
  const name = draft.name ?? nameOf(negotiation.parties, identities) ?? draft.id;
  return (
    pinned === draft.pinned &&
    name === negotiation.name &&
    isSame(sides, [...draft.sides]) &&
    isSame(decisions, draft.decisions) &&
    isSame(reports, now)
  );
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}
