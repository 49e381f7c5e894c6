import type { Reading } from '../fact.ts';
import { sideOf } from './people.ts';

/** How many tokens of a title may stand before a name. */
export const TITLE = 6;

/** The side of a team that a noun phrase refers to; undefined where it is no team. */
export function teamSide(index: number, reading: Reading): string | undefined {
  const { context, entities } = reading;
  if (index < 0) return undefined;
  const mention = entities.table.at(index);
  const team = context.is(index, 'DELEGATION', 'NEGOTIATORS', 'SIDE') || mention?.form === 'pronoun';
  if (!team) return undefined;
  for (const id of entities.refer(index)) {
    const side = sideOf(id, reading);
    if (side !== undefined) return side;
  }
  return undefined;
}

/** “Among the Norwegian negotiators are A and B”: the team that such a sentence opens with. */
export function teamBehind(index: number, reading: Reading): { at: number; side: string } | undefined {
  for (let at = index + 1; at < index + TITLE && at < reading.context.tokens.length; at++) {
    const side = reading.context.is(at, 'DELEGATION', 'NEGOTIATORS') ? teamSide(at, reading) : undefined;
    if (side !== undefined) return { at, side };
  }
  return undefined;
}

/** “The B team was led by A and further consisted of C”: the team that the sentence began with. */
export function teamBefore(index: number, reading: Reading): string | undefined {
  const { context, entities } = reading;
  const { from } = context.tree.sentenceOf(index);
  if (!context.is(index + 1, 'OF', 'FROM') || context.token(index).deprel === 'root') return undefined;
  const team = context.withConcept('DELEGATION').find((at) => at >= from && at < index);
  const mention = team !== undefined && team < from + 4 ? entities.table.at(team) : undefined;
  return mention && sideOf(mention.entities[0]!, reading);
}
