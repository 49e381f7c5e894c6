import { isGenitive } from '../../entities/genitive.ts';
import type { Reading } from '../fact.ts';
import type { Board } from './board.ts';
import { isPerson, sideOf } from './people.ts';

/** Whether somebody is a head of state or government, who has a team without sitting at its head. */
function isAbove(person: string, { entities }: Reading): boolean {
  return entities.roles.some((role) => role.person === person && role.id !== null && ABOVE.has(role.id));
}

/** Offices whose holders have a team at the talks without sitting at its head. */
const ABOVE: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'king',
  'supreme-leader',
  'emir',
]);

/** “His team”, “A's delegation”: of whoever negotiates, not of a head of state or government. */
export function hasTeam(index: number, reading: Reading, board: Board): void {
  const { context, entities } = reading;
  const mention = entities.table.at(index);
  if (!mention) return;
  const owner = ownerIn(mention.from, index, reading);
  if (owner === undefined || isAbove(owner, reading) || !isPerson(owner, reading)) return;
  const side = sideOf(owner, reading);
  const sentence = context.tree.sentenceOf(index);
  if (side !== undefined) board.seat(side, owner, 'head', context.span(sentence.from, sentence.to), 0.55);
}

function ownerIn(from: number, to: number, { context, entities }: Reading): string | undefined {
  for (let i = from; i < to; i++) {
    const owner = entities.table.possessors.get(i);
    if (owner !== undefined) return owner;
    const named = entities.table.at(i);
    if (named?.form === 'name' && isGenitive(named, context, entities.table)) return named.entities[0];
  }
  return undefined;
}
