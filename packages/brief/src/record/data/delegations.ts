import type { Document, Fact } from '@parley/dossier';
import type { Account, Round } from '@parley/record';
import { rolePieces } from '../../describe.ts';
import { groupBy } from '../../group.ts';
import { tellingOf } from '../telling.ts';
import type { RecordOptions, Telling } from '../telling.ts';
import { namedIn, supportOf, toldBy, variantBeside } from './common.ts';
import type { Named, Supported } from './common.ts';

type Of<Type extends Fact['type']> = Extract<Fact, { type: Type }>;

/** Somebody at a table; `rank` is the office in words. */
export interface PersonData extends Named {
  readonly rank?: string;
  readonly country?: string;
}

/** Whom a party sends. */
export interface DelegationData extends Supported {
  readonly variant?: string;
  readonly party: Named;
  readonly head?: PersonData;
  readonly members: PersonData[];
  readonly absent: PersonData[];
  readonly size?: string;
  readonly level?: string;
  readonly differsIn: string[];
}

/** A round as the record has it, its places with their names. */
export interface RoundData {
  readonly number: number;
  readonly status: Round['status'];
  readonly from: string | null;
  readonly to: string | null;
  readonly places: Named[];
}

export interface DelegationsData {
  readonly parties: Named[];
  /** The latest round first; those of no known round last. */
  readonly rounds: { readonly round: RoundData | null; readonly delegations: DelegationData[] }[];
  readonly parts: (Supported & { readonly entity: Named; readonly part: Of<'part'>['part'] })[];
}

/** Who sits at the table, round by round, and the parts that others play. */
export function delegationsData(
  account: Account,
  documents: readonly Document[],
  options: RecordOptions,
): DelegationsData {
  const telling = tellingOf(account, documents, options);
  const named = namedIn(telling);
  const { parties } = account.negotiation;
  const rounds = groupBy(telling.reading.facts('delegation'), ({ meeting }) => roundOf(telling, meeting));
  const latestFirst = [...rounds].toSorted(([one], [other]) => (other?.number ?? 0) - (one?.number ?? 0));
  return {
    parties: parties.map(named),
    rounds: latestFirst.map(([round, facts]) => ({
      round: round ? roundData(round, named) : null,
      delegations: partiesFirst(parties, facts).map((fact) => delegationOf(telling, fact)),
    })),
    parts: telling.reading
      .facts('part')
      .filter(({ entity, part }) => part !== 'principal' || !parties.includes(entity))
      .map((fact) => ({ ...supportOf(telling, fact), entity: named(fact.entity), part: fact.part })),
  };
}

const roundOf = ({ rounds }: Telling, meeting: string | undefined): Round | undefined =>
  meeting === undefined ? undefined : rounds.get(meeting);

/** A round, its places named. */
export function roundData(round: Round, named: (id: string) => Named): RoundData {
  const { number, status, from, to, places } = round;
  return { number, status, from, to, places: places.map(named) };
}

/** The delegations of the parties in their order, then those of others. */
function partiesFirst(parties: readonly string[], facts: readonly Of<'delegation'>[]) {
  const place = ({ party }: Of<'delegation'>) =>
    parties.includes(party) ? parties.indexOf(party) : parties.length;
  return facts.toSorted((one, other) => place(one) - place(other));
}

function delegationOf(telling: Telling, fact: Of<'delegation'>): DelegationData {
  const told = toldBy(telling, fact);
  const person = (id: string) => personOf(telling, id, fact.party);
  const { head, members, absent, size, level } = fact;
  return {
    ...supportOf(telling, fact),
    ...variantBeside(told),
    party: namedIn(telling)(fact.party),
    ...(head !== undefined && { head: person(head) }),
    members: members.filter((id) => id !== head).map(person),
    absent: absent.map(person),
    ...(size !== undefined && { size }),
    ...(level !== undefined && { level }),
    differsIn: told.claim.state === 'contradicted' ? [...told.claim.differsIn] : [],
  };
}

/** Somebody with the office that tells best who that is. */
function personOf({ reading, account }: Telling, id: string, party: string): PersonData {
  const [role] = reading.roles.get(id) ?? [];
  const country = account.identities.find((one) => one.id === id)?.country;
  const rank = role && rolePieces(reading, role, party).map(({ text }) => text);
  return {
    id,
    name: reading.names.of(id),
    ...(rank && { rank: rank.join('') }),
    ...(country !== undefined && { country }),
  };
}
