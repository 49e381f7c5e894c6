import type { Reading } from '../fact.ts';
import type { Board } from './board.ts';
import { seatedBefore } from './absent.ts';
import { peopleBetween, peopleIn, sideOf } from './people.ts';
import { seatAll } from './seating.ts';

/** How far behind “instead of” whoever is meant may be named. */
const REACH = 10;

/** Who comes for somebody else, who stays away: “B sends A instead of C”, “A stood in for C”. */
export function seatReplaced(reading: Reading, board: Board): void {
  for (const index of reading.context.withConcept('REPLACE')) {
    insteadOf(index, reading, board);
    replaced(index, reading, board);
  }
}

/** “B sends A instead of C”, “Instead of its minister, C, B sent A”: C, who would have come, stays away. */
function insteadOf(index: number, reading: Reading, board: Board): void {
  const { context, entities } = reading;
  const tokens = context.match(index, 'REPLACE')?.tokens ?? [index];
  if (index !== Math.min(...tokens) || context.token(index).upos === 'VERB') return;
  const { from, to } = context.tree.sentenceOf(index);
  const coming = context
    .withConcept('SEND', 'TRAVEL', 'ATTEND', 'LEAD', 'REPRESENT', 'SEAT', 'APPOINT')
    .find((at) => at >= from && at < to && !context.isNegated(at));
  if (coming === undefined) return;
  const after = Math.max(...tokens) + 1;
  const [away] = peopleBetween(after, phraseEnd(after, Math.min(to, after + REACH), reading), reading, true);
  if (away === undefined) return;
  const subject = context.tree.subject(coming);
  // “In plaats van A stuurde B C”, where the tree has no subject: B.
  const sends = subject >= 0 ? entities.refer(subject) : (entities.table.at(coming + 1)?.entities ?? []);
  const sender = sends.filter((id) => id !== away);
  const side =
    sideOf(away, reading) ??
    sender.map((id) => sideOf(id, reading)).find((each) => each !== undefined) ??
    seatedBefore(index, reading, board);
  const there = peopleIn(context.tree.subject(coming), reading);
  if (side !== undefined && !there.includes(away))
    board.seat(side, away, 'absent', context.span(from, to), 0.7);
}

/** Up to the verb, the comma behind a name, or the end. */
function phraseEnd(from: number, to: number, { context, entities }: Reading): number {
  for (let at = from; at < to; at++) {
    if (/^(VERB|AUX)$/.test(context.token(at).upos)) return at;
    if (entities.table.at(at)?.form === 'name' && context.tokens[at + 1]?.text === ',') return at + 1;
  }
  return to;
}

/** “For Norway deputy minister A stood in for his chief, B”: at a meeting A is there and B is not. */
function replaced(verb: number, reading: Reading, board: Board): void {
  const { context } = reading;
  const { tree } = context;
  const { from, to, index } = tree.sentenceOf(verb);
  if (context.token(verb).upos !== 'VERB' || context.isNegated(verb) || isOffice(verb, reading)) return;
  const before = context.analysis.sentences[index - 1]?.from ?? from;
  const atTalks = context
    .withConcept('TALKS', 'ENCOUNTER', 'SUMMIT', 'ROUND', 'DELEGATION', 'TABLE')
    .some((at) => at >= before && at < to);
  if (!atTalks && seatedBefore(verb, reading, board) === undefined) return;
  const passive = tree.isPassive(verb);
  const subject = peopleIn(tree.subject(verb), reading);
  const objects = tree.children(verb, 'obj', 'obl');
  const named = objects.flatMap((child) => peopleIn(child, reading));
  const others = named.length > 0 ? named : ownersOf(objects, reading);
  const [there, away] = passive ? [others, subject] : [subject, others];
  const person = away.find((id) => !there.includes(id));
  const side = [...there, ...away].map((id) => sideOf(id, reading)).find((each) => each !== undefined);
  if (person === undefined || there.length === 0 || side === undefined) return;
  board.seat(side, person, 'absent', context.span(from, to), 0.65);
  seatAll(there.slice(0, 1), side, verb, 0.65, reading, board);
}

/** “took her seat”: whose place it is. */
function ownersOf(objects: readonly number[], { context, entities }: Reading): string[] {
  const owners = objects.flatMap((object) => [object - 1, ...context.tree.children(object, 'nmod')]);
  return owners.flatMap((at) => entities.table.possessors.get(at) ?? []);
}

/** “replaced B as minister”: in an office, for good. */
function isOffice(verb: number, { context }: Reading): boolean {
  return context.tree
    .children(verb, 'obl', 'xcomp', 'advcl')
    .some((child) => context.tree.children(child, 'case', 'mark').some((mark) => context.is(mark, 'AS')));
}
