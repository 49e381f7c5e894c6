import type { Fact } from '@parley/dossier';
import { groupBy } from '../group.ts';
import type { Told } from './telling.ts';

type Role = Extract<Fact, { type: 'role' }>;

/** So many offices tell who somebody is. */
const MOST_ROLES = 2;

/**
 * The offices that tell best who each person is, in the order of `roles`: each once, present before former, and none
 * that another says more precisely (“deputy minister” beside “deputy minister of defence”).
 */
export function bestRoles(
  roles: readonly Role[],
  told: ReadonlyMap<string, Told>,
): ReadonlyMap<string, readonly Role[]> {
  const people = groupBy(roles, ({ person }) => person);
  return new Map([...people].map(([person, held]) => [person, bestOf(held, told)]));
}

function bestOf(roles: readonly Role[], told: ReadonlyMap<string, Told>): Role[] {
  const asserted = roles.filter(({ modality }) => modality === 'asserted');
  const offices = [...groupBy(asserted.length > 0 ? asserted : roles, officeOf).values()].map(
    (same) => same[0]!,
  );
  const voices = ({ id }: Role) => told.get(id)?.variant.voices ?? 1;
  const precise = offices.filter((role) => !offices.some((other) => saysMore(other, role)));
  return precise
    .toSorted((one, other) => Number(one.former) - Number(other.former) || voices(other) - voices(one))
    .slice(0, MOST_ROLES);
}

const officeOf = ({ title, former }: Role) => `${title.id ?? title.text.toLowerCase()} ${String(former)}`;

/** Whether the first holds all parts of the second office and more. */
function saysMore(one: Role, other: Role): boolean {
  const [more, less] = [one.title.id, other.title.id];
  return more !== null && less !== null && more !== less && `-${more}-`.includes(`-${less}-`);
}
