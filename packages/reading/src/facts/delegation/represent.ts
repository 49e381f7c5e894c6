import type { Reading } from '../fact.ts';
import { seatedBefore } from './absent.ts';
import type { Board } from './board.ts';
import { sideBehind } from './heads.ts';
import { behindCopula, peopleBetween, peopleIn, sideOf } from './people.ts';
import { isRival, seatAll } from './seating.ts';
import { clauseEnd, partEnd } from './train.ts';

/** How far behind “negotiators” the verb may stand. */
const COPULA = 10;

/** “B is represented by A and C”, “B will be represented not by A but by C.” */
export function represented(index: number, reading: Reading, board: Board): void {
  const { context, entities } = reading;
  const { tree } = context;
  if (context.token(index).upos !== 'VERB') return;
  const subject = tree.subject(index);
  const side = entities
    .refer(subject)
    .map((id) => sideOf(id, reading))
    .find((each) => each !== undefined);
  const active =
    !tree.isPassive(index) && tree.child(index, 'obl:agent') < 0 && tree.child(index, 'obj') >= 0;
  if (side === undefined || active) return activelyFor(index, subject, reading, board);
  const to = beforeGap(index, partEnd(index, reading), reading);
  const not = context.withConcept('NOT').find((at) => at > index && at < to) ?? to;
  const but = context.withConcept('BUT').find((at) => at > not && at < to) ?? not;
  const kept = [
    ...peopleBetween(index + 1, not, reading),
    ...(but > not ? peopleBetween(but + 1, to, reading) : []),
  ];
  seatAll(kept, side, index, 0.8, reading, board);
}

/** “B is represented by A, the union by C”: where the second party begins, or the end. */
function beforeGap(index: number, to: number, { context }: Reading): number {
  const bys = context.withConcept('BY').filter((at) => at > index && at < to);
  for (const by of bys.slice(1)) {
    let at = by - 1;
    while (at > index && /^(NOUN|PROPN|ADJ|DET)$/.test(context.token(at).upos)) at--;
    if (at < by - 1 && /^[,;]$/.test(context.token(at).text)) return at;
  }
  return to;
}

/** “A and B represent the union”, “A, die Noorwegen vertegenwoordigt”. */
function activelyFor(verb: number, subject: number, reading: Reading, board: Board): void {
  const { context, entities } = reading;
  const fronted = behindCopula(verb, reading);
  const people = fronted.length > 0 ? fronted : subject < 0 ? [] : peopleIn(subject, reading);
  const object = context.tree.child(verb, 'obj');
  if (people.length === 0 || object < 0 || context.isNegated(verb)) return;
  const party = entities
    .refer(object)
    .map((id) => sideOf(id, reading))
    .find((each) => each !== undefined);
  const own = people.map((person) => sideOf(person, reading)).find((each) => each !== undefined);
  if (
    party !== undefined &&
    (own === undefined || own === party || !isRival(people[0]!, own, party, reading))
  )
    seatAll(people, party, verb, 0.65, reading, board);
}

/** “The chief negotiators for the Liberals are A and B.” */
export function areNegotiators(noun: number, reading: Reading, board: Board): void {
  const { context, entities } = reading;
  const { to } = context.tree.sentenceOf(noun);
  const { upos, feats } = context.token(noun);
  if (upos !== 'NOUN' || !feats.includes('Number=Plur')) return;
  const copula = context.tokens
    .slice(noun + 1, Math.min(to, noun + COPULA))
    .find(({ upos: each }) => each === 'AUX');
  if (copula === undefined || peopleBetween(noun, copula.index, reading).length > 0) return;
  const predicate = context.tokens[copula.index + 1];
  const named = entities.table.at(copula.index + 1)?.form === 'name' || context.officeAt(copula.index + 1);
  if (predicate === undefined || !named) return;
  const own = entities.refer(noun).map((id) => sideOf(id, reading));
  const side = sideBehind(noun, reading) ?? own.find((each) => each !== undefined);
  const people = peopleBetween(copula.index + 1, clauseEnd(copula.index + 1, reading), reading);
  if (side !== undefined) seatAll(people, side, noun, 0.7, reading, board);
}

/** “The Norwegian team was led by A. B was there too.”: of the one delegation that the text just told of. */
export function alsoThere(index: number, reading: Reading, board: Board): void {
  const { context } = reading;
  const { from, to } = context.tree.sentenceOf(index);
  const also = context.withConcept('ALSO').some((at) => at >= from && at < to);
  if (!also || context.isNegated(index) || context.token(index).upos === 'NOUN') return;
  const subject = context.tree.subject(index);
  const people = subject < 0 ? [] : peopleIn(subject, reading);
  const side = people.length === 0 ? undefined : seatedBefore(index, reading, board, 1);
  if (side === undefined) return;
  const own = people.map((person) => sideOf(person, reading));
  if (own.every((each) => each === undefined || each === side))
    seatAll(people, side, index, 0.6, reading, board);
}
