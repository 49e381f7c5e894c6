import type { Fact } from '@parley/dossier';

type Rename = (id: string) => string;

/** A copy of a fact with other ids for its entities. A meeting that it refers to is left out where `meetingOf` knows none. */
export function renamed(fact: Fact, idOf: Rename, meetingOf: (id: string) => string | undefined): Fact {
  const by = fact.reportedBy === undefined ? {} : { reportedBy: idOf(fact.reportedBy) };
  return { ...withNames(fact, idOf, meetingOf), ...by };
}

function withNames(fact: Fact, idOf: Rename, meetingOf: (id: string) => string | undefined): Fact {
  switch (fact.type) {
    case 'role':
      return { ...fact, person: idOf(fact.person), ...optional('of', fact.of, idOf) };
    case 'part': {
      const { meeting, ...rest } = fact;
      return { ...rest, entity: idOf(fact.entity), ...known('meeting', meeting && meetingOf(meeting)) };
    }
    case 'delegation': {
      const { meeting, ...rest } = fact;
      const people = { members: unique(fact.members.map(idOf)), absent: unique(fact.absent.map(idOf)) };
      const head = optional('head', fact.head, idOf);
      return {
        ...rest,
        party: idOf(fact.party),
        ...people,
        ...head,
        ...known('meeting', meeting && meetingOf(meeting)),
      };
    }
    case 'meeting':
      return {
        ...fact,
        participants: unique(fact.participants.map(idOf)),
        ...optional('place', fact.place, idOf),
      };
    case 'statement':
      return { ...fact, speaker: idOf(fact.speaker), ...optional('addressee', fact.addressee, idOf) };
    case 'position':
    case 'mandate':
    case 'precondition':
    case 'expectation':
      return { ...fact, holder: idOf(fact.holder) };
    case 'outcome':
      return { ...fact, parties: unique(fact.parties.map(idOf)) };
    case 'event': {
      const who = { actors: unique(fact.actors.map(idOf)), recipients: unique(fact.recipients.map(idOf)) };
      return { ...fact, ...who, ...optional('place', fact.place, idOf) };
    }
    case 'figure':
      return fact;
  }
}

function optional<K extends string>(
  name: K,
  id: string | undefined,
  idOf: Rename,
): Partial<Record<K, string>> {
  return known(name, id === undefined ? undefined : idOf(id));
}

function known<K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<K, string>>);
}

const unique = (ids: readonly string[]) => (ids.length < 2 ? [...ids] : [...new Set(ids)]);

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

/** Everybody and everything that a fact names. */
export function namedIn(fact: Fact): readonly (string | undefined)[] {
  const where = fact.type === 'meeting' || fact.type === 'event' ? fact.place : undefined;
  return [...actorsOf(fact), where, fact.reportedBy];
}
