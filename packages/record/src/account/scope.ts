import type { Fact } from '@parley/dossier';
import type { Identities, Identity, Negotiation } from '../model.ts';
import { actorsOf } from './facts.ts';
import { fold } from './fold.ts';
import type { Row } from './row.ts';
import type { Source } from './sources.ts';

/** Whose side everybody is on, and which facts a negotiation is concerned with. */
export interface Scope {
  /** The party or mediator that somebody belongs to; undefined for outsiders. */
  readonly sideOf: (id: string) => string | undefined;
  /** Whether a fact concerns the negotiation. Roles are asked about last: see `rolesOf`. */
  readonly concerns: (row: Row) => boolean;
}

/** How far a chain of offices and delegations is followed from a person to a party. */
const FURTHEST = 3;

/** Reads the sides out of the identities and out of the delegations and offices of the reports. */
export function scopeOf(negotiation: Negotiation, identities: Identities, rows: readonly Row[]): Scope {
  const ours = [...negotiation.parties, ...negotiation.mediators];
  const sideOf = sidesOf(ours, identities, belongings(rows));
  const mentions = new Map<Source, readonly number[]>();
  const namesOurs = ({ source, fact }: Row) => {
    const starts = mentions.get(source) ?? mentionsOf(source, sideOf);
    mentions.set(source, starts);
    return fact.evidence.some(({ start, end }) => (starts[firstAt(starts, start)] ?? end) < end);
  };
  const issues = new Set<string>(negotiation.issues);
  const concerns = (row: Row) => {
    const { fact } = row;
    return takesPart(fact, sideOf) || isOnTheTalks(fact, issues) || (isSpeech(fact) && namesOurs(row));
  };
  return { sideOf, concerns: ours.length === 0 ? () => true : concerns };
}

function takesPart(fact: Fact, sideOf: Scope['sideOf']): boolean {
  for (const id of actorsOf(fact)) if (id !== undefined && sideOf(id) !== undefined) return true;
  return false;
}

/** What belongs to the negotiation that a report tells of, whoever says it. */
function isOnTheTalks(fact: Fact, issues: ReadonlySet<string>): boolean {
  switch (fact.type) {
    case 'figure':
    case 'part':
    case 'expectation':
      return true;
    case 'position':
      return issues.has(fact.issue);
    case 'precondition':
      return [fact.before.issue, fact.requires.issue].some((issue) => issue !== null && issues.has(issue));
    case 'outcome':
      return fact.parties.length === 0;
    default:
      return false;
  }
}

const isSpeech = ({ type }: Fact) => type === 'statement' || type === 'position' || type === 'precondition';

/** Whom each person sits at the table for, or else holds office with: the first that a report says. */
function belongings(rows: readonly Row[]): Map<string, string> {
  const found = new Map<string, string>();
  const put = (person: string, body: string) => {
    if (!found.has(person) && person !== body) found.set(person, body);
  };
  for (const { fact } of rows) {
    if (fact.type !== 'delegation' || fact.modality === 'denied') continue;
    for (const person of [fact.head, ...fact.members]) {
      if (person !== undefined) put(person, fact.party);
    }
  }
  for (const { fact } of rows) {
    if (fact.type === 'role' && fact.of !== undefined && !fact.former && fact.modality !== 'denied') {
      put(fact.person, fact.of);
    }
  }
  return found;
}

function sidesOf(
  ours: readonly string[],
  identities: Identities,
  belongs: ReadonlyMap<string, string>,
): Scope['sideOf'] {
  const sides = new Map<string, string | undefined>(ours.map((id) => [id, id]));
  const byKey = keysOf(ours, identities);
  const find = (id: string, steps: number): string | undefined => {
    if (sides.has(id)) return sides.get(id);
    const identity = identities.get(id);
    const own = identity && sideByOffice(identity, byKey);
    const next = belongs.get(id);
    return own ?? (next !== undefined && steps > 0 ? find(next, steps - 1) : undefined);
  };
  return (id) => {
    if (!sides.has(id)) sides.set(id, find(id, FURTHEST));
    return sides.get(id);
  };
}

function keysOf(ours: readonly string[], identities: Identities): Map<string, string> {
  const keys = new Map<string, string>();
  for (const id of ours) {
    const identity = identities.get(id);
    const names = identity ? [identity.name, ...identity.aliases].map(fold) : [];
    for (const key of [id, identity?.country, ...names]) {
      if (key !== undefined && !keys.has(key)) keys.set(key, id);
    }
  }
  return keys;
}

function sideByOffice(identity: Identity, byKey: ReadonlyMap<string, string>): string | undefined {
  if (identity.kind === 'place') return undefined;
  const present = identity.roles.filter(({ former }) => !former).map(({ of }) => of);
  for (const key of [identity.country, ...present]) {
    const side = key === undefined ? undefined : (byKey.get(key) ?? byKey.get(fold(key)));
    if (side !== undefined) return side;
  }
  return undefined;
}

/** Where the names of those who take part begin in a report, in order. */
function mentionsOf({ report, idOf }: Source, sideOf: Scope['sideOf']): number[] {
  const starts: number[] = [];
  for (const { id, kind, mentions } of report.dossier.entities) {
    if (kind === 'place' || sideOf(idOf(id)) === undefined) continue;
    for (const { start } of mentions) starts.push(start);
  }
  return starts.sort((one, other) => one - other);
}

/** The index of the first number of a sorted list that is not below `least`. */
function firstAt(sorted: readonly number[], least: number): number {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
