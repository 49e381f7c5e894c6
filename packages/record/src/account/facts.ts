import type { Fact } from '@parley/dossier';

type Rename = (id: string) => string;

/** A copy of a fact with other ids for its entities. */
export function renamed(fact: Fact, idOf: Rename): Fact {
  const copy = withNames(fact, idOf);
  if (fact.reportedBy === undefined) return copy;
  return { ...copy, reportedBy: idOf(fact.reportedBy) };
}

function withNames(fact: Fact, idOf: Rename): Fact {
  switch (fact.type) {
    case 'role': {
      const copy = { ...fact, person: idOf(fact.person) };
      if (fact.of !== undefined) copy.of = idOf(fact.of);
      return copy;
    }
    case 'part':
      return { ...fact, entity: idOf(fact.entity) };
    case 'delegation': {
      const people = { members: unique(fact.members, idOf), absent: unique(fact.absent, idOf) };
      const copy = { ...fact, ...people, party: idOf(fact.party) };
      if (fact.head !== undefined) copy.head = idOf(fact.head);
      return copy;
    }
    case 'meeting': {
      const copy = { ...fact, participants: unique(fact.participants, idOf) };
      if (fact.place !== undefined) copy.place = idOf(fact.place);
      return copy;
    }
    case 'statement': {
      const copy = { ...fact, speaker: idOf(fact.speaker) };
      if (fact.addressee !== undefined) copy.addressee = idOf(fact.addressee);
      return copy;
    }
    case 'position':
    case 'mandate':
    case 'precondition':
    case 'expectation':
      return { ...fact, holder: idOf(fact.holder) };
    case 'outcome':
      return { ...fact, parties: unique(fact.parties, idOf) };
    case 'event': {
      const who = { actors: unique(fact.actors, idOf), recipients: unique(fact.recipients, idOf) };
      const copy = { ...fact, ...who };
      if (fact.place !== undefined) copy.place = idOf(fact.place);
      return copy;
    }
    case 'figure':
      return fact;
  }
}

function unique(ids: readonly string[], idOf: Rename): string[] {
  const own = ids.map(idOf);
  return own.length < 2 ? own : [...new Set(own)];
}

/** A fact that refers to a meeting by another id for it, or not at all where `meetingOf` knows none. */
export function withMeeting<F extends Fact>(fact: F, meetingOf: (id: string) => string | undefined): F {
  if ((fact.type !== 'part' && fact.type !== 'delegation') || fact.meeting === undefined) return fact;
  const { meeting, ...rest } = fact;
  const known = meetingOf(meeting);
  return (known === undefined ? rest : { ...rest, meeting: known }) as F;
}

/** Those who take part in what a fact tells, as it names them: not where, nor who reports it. */
export function actorsOf(fact: Fact): readonly (string | undefined)[] {
  switch (fact.type) {
    case 'role':
      return [fact.person, fact.of];
    case 'part':
      return [fact.entity];
    case 'delegation':
      return [fact.party, fact.head, ...fact.members, ...fact.absent];
    case 'meeting':
      return fact.participants;
    case 'statement':
      return [fact.speaker, fact.addressee];
    case 'position':
    case 'mandate':
    case 'precondition':
    case 'expectation':
      return [fact.holder];
    case 'outcome':
      return fact.parties;
    case 'event':
      return [...fact.actors, ...fact.recipients];
    case 'figure':
      return [];
  }
}

/** Calls back with everybody and everything that a fact names. */
export function eachNamed(fact: Fact, found: (id: string) => void): void {
  for (const id of actorsOf(fact)) if (id !== undefined) found(id);
  if ((fact.type === 'meeting' || fact.type === 'event') && fact.place !== undefined) found(fact.place);
  if (fact.reportedBy !== undefined) found(fact.reportedBy);
}

/** Everybody and everything that a fact names. */
export function namedIn(fact: Fact): string[] {
  const named: string[] = [];
  eachNamed(fact, (id) => named.push(id));
  return named;
}
