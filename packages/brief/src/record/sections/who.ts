import type { Fact } from '@parley/dossier';
import { list } from '../../blocks.ts';
import { describe } from '../../describe.ts';
import { groupBy } from '../../group.ts';
import type { Block } from '../../model.ts';
import { delegationTable, partLines } from '../../sections/who.ts';
import { keptOf, listOf } from '../lists.ts';
import type { Telling } from '../telling.ts';

type Delegation = Extract<Fact, { type: 'delegation' }>;

const MOST_PEOPLE = 16;

/** Who sat at the table last for each side, the parts that others play, and the people named besides. */
export function whoOf(telling: Telling): readonly Block[] {
  const { reading, account } = telling;
  const { headings } = reading.words;
  const delegations = latestFirst(telling, reading.facts('delegation'));
  const latest = [...groupBy(delegations, ({ party }) => party).values()].map((same) => same[0]!);
  const earlier = delegations.filter((one) => !latest.includes(one));
  const [kept, beyond] = keptOf(earlier, 0);
  const parts = reading
    .facts('part')
    .filter(({ entity, part }) => part !== 'principal' || !account.negotiation.parties.includes(entity));
  const table = latest.length > 0 ? [delegationTable(reading, partiesFirst(telling, latest))] : [];
  return [
    ...table.map((block) => ({ ...block, more: kept.map((one) => describe(reading, one)), beyond })),
    ...list(partLines(reading, parts), headings.parts),
    ...listOf(
      othersIn(telling, delegations),
      (role) => describe(reading, role),
      headings.people,
      MOST_PEOPLE,
    ),
  ];
}

function latestFirst({ told }: Telling, delegations: readonly Delegation[]): Delegation[] {
  const last = ({ id }: Delegation) => told.get(id)?.variant.last ?? '';
  return delegations.toSorted((one, other) =>
    last(one) < last(other) ? 1 : last(one) > last(other) ? -1 : 0,
  );
}

function partiesFirst({ isParty }: Telling, delegations: readonly Delegation[]): Delegation[] {
  return delegations.toSorted((one, other) => Number(isParty(other.party)) - Number(isParty(one.party)));
}

/** Of each person without a seat, the office that tells best who that is. */
function othersIn({ reading }: Telling, delegations: readonly Delegation[]) {
  const seated = new Set(delegations.flatMap(({ head, members, absent }) => [head, ...members, ...absent]));
  return [...reading.roles].filter(([person]) => !seated.has(person)).flatMap(([, [best]]) => best ?? []);
}
