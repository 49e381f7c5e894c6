import type { Reading } from '../fact.ts';
import type { Seating } from './company.ts';
import { peopleBetween, sideOf } from './people.ts';

/** “the B delegation, in which A also sits”, “de delegatie waar ook A in zit”: who sits in it by a clause behind it. */
export function seatRelatives(reading: Reading, seat: Seating): void {
  for (const team of reading.context.withConcept('DELEGATION')) withinClause(team, reading, seat);
}

function withinClause(team: number, reading: Reading, seat: Seating): void {
  const { context, entities } = reading;
  const { tree } = context;
  const mention = entities.table.at(team);
  const side = mention && sideOf(mention.entities[0]!, reading);
  if (side === undefined) return;
  for (const clause of tree.children(team, 'acl:relcl')) {
    const sits = context.is(clause, 'SEAT', 'ATTEND', 'MEMBER_OF') && !context.isNegated(clause);
    const subject = tree.child(clause, 'nsubj');
    // “the delegation, which sits in Oslo”: the team itself.
    if (!sits || subject < 0 || context.token(subject).feats.includes('PronType=Rel')) continue;
    const last = Math.max(clause, ...tree.subtree(subject));
    seat(peopleBetween(team + 1, last + 1, reading), side, team);
  }
}
