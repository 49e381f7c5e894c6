import type { Reading } from '../fact.ts';
import type { Seating } from './company.ts';
import { peopleBetween, sideOf } from './people.ts';

/** “the B delegation, in which A also sits”, “de delegatie waar ook A in zit”: who sits in it by a clause behind it. */
export function seatRelatives(reading: Reading, seat: Seating): void {
  for (const team of reading.context.withConcept('DELEGATION')) withinClause(team, reading, seat);
}

/** “the B team, of which A is a member”: a preposition and a relative pronoun right behind it, up to “member”. */
function ofWhich(team: number, side: string, reading: Reading, seat: Seating): void {
  const { context } = reading;
  const at = context.tokens[team + 1]?.text === ',' ? team + 2 : team + 1;
  if (context.tokens[at]?.upos !== 'ADP' || !context.is(at + 1, 'WHO')) return;
  const { to } = context.tree.sentenceOf(team);
  let end = at + 2;
  while (end < to && context.token(end).upos !== 'PUNCT' && !context.is(end, 'MEMBER_OF', 'SEAT')) end++;
  if (end < to && context.is(end, 'MEMBER_OF', 'SEAT')) seat(peopleBetween(at + 2, end, reading), side, team);
}

function withinClause(team: number, reading: Reading, seat: Seating): void {
  const { context, entities } = reading;
  const { tree } = context;
  const mention = entities.table.at(team);
  const side = mention && sideOf(mention.entities[0]!, reading);
  if (side === undefined) return;
  ofWhich(team, side, reading, seat);
  for (const clause of tree.children(team, 'acl:relcl')) {
    const sits = context.is(clause, 'SEAT', 'ATTEND', 'MEMBER_OF') && !context.isNegated(clause);
    const subject = tree.child(clause, 'nsubj');
    // “the delegation, which sits in Oslo”: the team itself.
    if (!sits || subject < 0 || context.token(subject).feats.includes('PronType=Rel')) continue;
    const last = Math.max(clause, ...tree.subtree(subject));
    seat(peopleBetween(team + 1, last + 1, reading), side, team);
  }
}
