import { nounPhrase } from '../../entities/phrases.ts';
import type { Reading } from '../fact.ts';
import type { Board } from './board.ts';
import { peopleIn, sideOf } from './people.ts';

const CONFIDENCE = 0.75;

/** How many a delegation counts: “a 12-strong team”, “a delegation of twelve”, “telt veertien leden”, “sent 98 officials”. */
export function tellSizes(reading: Reading, board: Board): void {
  const { context } = reading;
  for (const index of context.withConcept('DELEGATION')) {
    const size = headcount(index, reading) ?? ofSo(index, reading) ?? counted(index, reading);
    const side = size === undefined ? undefined : sideOfTeam(index, reading);
    if (side !== undefined) tell(index, side, size!, reading, board);
  }
  for (const verb of context.withConcept('SEND')) sent(verb, reading, board);
}

function tell(index: number, side: string, size: string, reading: Reading, board: Board): void {
  const { from, to } = reading.context.tree.sentenceOf(index);
  board.size(side, size, reading.context.span(from, to), CONFIDENCE);
}

/** Whose team it is; where it says so nowhere, of those who send it or of whoever leads it. */
function sideOfTeam(index: number, reading: Reading): string | undefined {
  const { context, entities } = reading;
  const { head } = context.token(index);
  const subject = head >= 0 && context.is(head, 'SEND', 'LEAD') ? context.tree.subject(head) : -1;
  return [...entities.refer(index), ...entities.refer(subject), ...peopleIn(subject, reading)]
    .map((id) => sideOf(id, reading))
    .find((side) => side !== undefined);
}

/** “twaalfkoppige”, “12-strong”: a word of count within the noun phrase, or the number before it. */
function headcount(index: number, { context }: Reading): string | undefined {
  for (let i = index - 1; i >= Math.max(nounPhrase(index, context).from, index - 5); i--) {
    if (!context.is(i, 'HEADCOUNT')) continue;
    for (let at = i - 1; at >= i - 2; at--)
      if (context.tokens[at]?.upos === 'NUM') return context.token(at).text;
    if (context.token(i).upos === 'ADJ' && !context.is(i, 'MEMBER_OF')) return context.token(i).text;
  }
  return undefined;
}

/** “a delegation of twelve”, “een delegatie van twaalf man”. */
function ofSo(index: number, { context }: Reading): string | undefined {
  if (!context.is(index + 1, 'OF')) return undefined;
  const number = context.tokens[index + 2];
  return number !== undefined && isNumber(number.index, context) ? number.text : undefined;
}

/** “The delegation counts fourteen members”: a number with its noun as the object. */
function counted(index: number, { context }: Reading): string | undefined {
  const { head, deprel } = context.token(index);
  if (head < 0 || !deprel.startsWith('nsubj') || !context.is(head, 'INCLUDE')) return undefined;
  const objects = context.tree.children(head, 'obj', 'obl').filter((object) => isPeople(object, context));
  return objects.map((object) => numberOf(object, context)).find((number) => number !== undefined);
}

/** “B sent 98 officials to Brussels.” */
function sent(verb: number, reading: Reading, board: Board): void {
  const { context, entities } = reading;
  const object = context.tree.child(verb, 'obj');
  if (context.token(verb).upos !== 'VERB' || !isPeople(object, context) || context.isNegated(verb)) return;
  const number = numberOf(object, context);
  const side = entities
    .refer(context.tree.subject(verb))
    .map((id) => sideOf(id, reading))
    .find((each) => each !== undefined);
  if (number !== undefined && side !== undefined) tell(verb, side, number, reading, board);
}

/** Members, officials or negotiators: a team by its people, not soldiers or prisoners. */
function isPeople(index: number, context: Reading['context']): boolean {
  return index >= 0 && context.is(index, 'MEMBER_OF', 'OFFICIALS', 'NEGOTIATORS', 'HEADCOUNT');
}

function numberOf(noun: number, context: Reading['context']): string | undefined {
  const number = context.tree.children(noun, 'nummod').find((child) => isNumber(child, context));
  return number === undefined ? undefined : context.token(number).text;
}

/** A number, or a numeral that the tagger takes for a noun; no part of a date. */
function isNumber(index: number, context: Reading['context']): boolean {
  const { upos } = context.token(index);
  return (upos === 'NUM' || context.is(index, 'AMOUNT')) && !context.inTime(index);
}
