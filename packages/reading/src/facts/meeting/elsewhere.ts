import { mainPair } from '../../entities/parties.ts';
import type { Reading } from '../fact.ts';

/** “the warring parties in Sudan”, in a text whose parties are other countries: not those. */
export function areElsewhere(head: number, { context, entities }: Reading): boolean {
  const { tree } = context;
  const country = tree
    .children(head, 'nmod')
    .filter((child) => tree.children(child, 'case').some((each) => context.is(each, 'IN')))
    .map((child) => entities.table.at(child)?.entities[0])
    .find((id) => id !== undefined && entities.table.get(id).kind === 'country');
  if (country === undefined || !context.is(head, 'SIDE', 'SIDES')) return false;
  const pair = mainPair(context, entities.table);
  return (
    pair.length > 1 &&
    !pair.includes(country) &&
    pair.every((id) => entities.table.get(id).kind === 'country')
  );
}
