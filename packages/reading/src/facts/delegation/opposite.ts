import type { Reading } from '../fact.ts';
import type { Board } from './board.ts';
import type { Seating } from './company.ts';
import { isPerson, peopleBetween, sideOf } from './people.ts';

/** How many tokens after “opposite” whom it means is looked for. */
const ACROSS = 4;

/** “Facing him were A, B and C”: the other side's people, the first of them its head. */
export function opposite(index: number, reading: Reading, board: Board, seat: Seating): void {
  const { context, entities } = reading;
  const sentence = context.tree.sentenceOf(index);
  const after = Math.max(...context.match(index, 'OPPOSITE')!.tokens) + 1;
  const team = context.is(after, 'THEY') && !context.is(after + 1, 'WHO');
  const facing = team
    ? undefined
    : Array.from({ length: ACROSS }, (_, i) => entities.table.at(after + i)).find(Boolean);
  if (!facing && !team) return;
  if (!team && bothNamed(index, after, reading, seat)) return;
  const across = facing?.entities ?? [];
  const people = peopleBetween(facing?.to ?? after, sentence.to, reading).filter(
    (person) => !across.includes(person),
  );
  const theirs = team ? board.delegations.at(-1)?.party : sideAcross(across, board, reading);
  if (people.length === 0 || theirs === undefined) return;
  const named = people.map((person) => sideOf(person, reading)).find((each) => each !== undefined);
  const side = named ?? onlyOther(theirs, board) ?? sideNamed(facing?.to ?? after, sentence.to, reading);
  if (side === undefined || side === theirs) return;
  // Facing a whole team nobody is opposite its head.
  if (!team) board.seat(side, people[0]!, 'head', context.span(sentence.from, sentence.to), 0.6);
  seat(team ? people : people.slice(1), side, index);
}

/** The party of those who are faced: of somebody who heads or sits in a delegation, or of a delegation itself. */
function sideAcross(across: readonly string[], board: Board, reading: Reading): string | undefined {
  const seated = board.delegations.find(
    ({ head, members }) => across.includes(head ?? '') || members.some((member) => across.includes(member)),
  );
  if (seated) return seated.party;
  return across.every((id) => !isPerson(id, reading)) && across.length === 1
    ? sideOf(across[0]!, reading)
    : undefined;
}

/** The one other party whose delegation was told of. */
function onlyOther(side: string, board: Board): string | undefined {
  const others = new Set(board.delegations.map(({ party }) => party).filter((party) => party !== side));
  return others.size === 1 ? [...others][0] : undefined;
}

/** A country or movement named among people: “A, B and C of Chile”. */
function sideNamed(from: number, to: number, reading: Reading): string | undefined {
  for (let i = from; i < to; i++) {
    const mention = reading.entities.table.at(i);
    if (!mention || isPerson(mention.entities[0]!, reading)) continue;
    const side = sideOf(mention.entities[0]!, reading);
    if (side !== undefined) return side;
  }
  return undefined;
}

/** “A and B sat down opposite C and D”: each on the side that is known for them, where the two differ. */
function bothNamed(index: number, after: number, reading: Reading, seat: Seating): boolean {
  const { context } = reading;
  const { from, to } = context.tree.sentenceOf(index);
  const sits = context.withConcept('SEAT', 'ATTEND', 'TABLE').some((at) => at >= from && at < to);
  const here = peopleBetween(from, index, reading);
  const there = peopleBetween(after, to, reading);
  if (!sits || here.length === 0 || there.length === 0) return false;
  const known = (people: readonly string[]) =>
    people.map((person) => sideOf(person, reading)).find((side) => side !== undefined);
  const [own, other] = [known(here), known(there)];
  if (own === undefined || other === undefined || own === other) return false;
  seat(here, undefined, index);
  seat(there, undefined, index);
  return true;
}
