import type { Mention } from '../../entities/table.ts';
import type { Reading } from '../fact.ts';
import type { Board } from './board.ts';
import type { Seating } from './company.ts';
import { deputies, negotiators } from './by-office.ts';
import { seatCompany } from './company.ts';
import { clauseEnd as endOfClause, partEnd, seatTrain } from './train.ts';
import { opposite } from './opposite.ts';
import { seatRelatives } from './relative.ts';
import { alsoThere, areNegotiators, represented } from './represent.ts';
import { evidenceAt, seatAll } from './seating.ts';
import {
  behindCopula,
  isPerson,
  peopleBetween,
  peopleIn,
  sentBy,
  sideInContext,
  sideOf,
  sideOpening,
} from './people.ts';
import { TITLE, teamBefore, teamBehind, teamSide } from './teams.ts';

/** How many behind it the verb may stand: “With A in the Norwegian delegation sat B”. */
const MOVES = 7;

/** Members: whom a team includes, who goes along, who is named or sent, who sits opposite, whose deputy is there. */
export function seatMembers(reading: Reading, board: Board): void {
  const { context } = reading;
  for (const index of context.withConcept('INCLUDE', 'AMONG')) included(index, reading, board);
  for (const index of context.withConcept('ACCOMPANY')) accompanied(index, reading, board);
  for (const index of context.withConcept('APPOINT', 'SEND')) named(index, reading, board);
  for (const index of context.withConcept('REPRESENT')) represented(index, reading, board);
  for (const index of context.withConcept('NEGOTIATORS')) areNegotiators(index, reading, board);
  for (const index of context.withConcept('WITH')) travelling(index, reading, board);
  for (const index of context.withConcept('MEMBER_OF')) partOf(index, reading, board);
  const seat: Seating = (people, side, index, leader) => {
    const own = people.map((person) => sideOf(person, reading)).find((each) => each !== undefined);
    const opened = leader === undefined ? undefined : sideOpening(index, reading);
    const party = side ?? own ?? opened;
    const seated = seatAll(people, side ?? opened, index, 0.7, reading, board);
    if (seated && leader !== undefined && party !== undefined)
      board.beside(party, leader, evidenceAt(index, reading));
  };
  for (const index of context.withConcept('OPPOSITE')) opposite(index, reading, board, seat);
  seatCompany(reading, board, seat);
  seatTrain(reading, board, seat);
  seatRelatives(reading, seat);
  negotiators(reading, board);
  deputies(reading, board);
  for (const index of context.withConcept('ATTEND')) alsoThere(index, reading, board);
}

/** “The team includes A and B”, “a dozen deputies, among them A”. */
function included(index: number, reading: Reading, board: Board): void {
  const { context } = reading;
  const { tree } = context;
  const sentence = tree.sentenceOf(index);
  const words = context.match(index, 'INCLUDE')?.tokens ?? [];
  const of = words.length > 1;
  if (context.is(index, 'INCLUDE') && (of || context.token(index).upos === 'VERB')) {
    // “It also includes A”, “Daarin zitten ook A en B”: the team that the text spoke of before.
    const spoken =
      context.is(tree.subject(index), 'IT') || words.some((each) => context.token(each).upos === 'ADV');
    const side =
      (spoken ? sideInContext(sentence.from, reading) : undefined) ??
      teamSide(tree.subject(index), reading) ??
      teamBefore(index, reading);
    const others = [tree.child(index, 'obj'), ...tree.children(index, 'obl')];
    const formed =
      side === undefined
        ? others.map((each) => teamSide(each, reading)).find((each) => each !== undefined)
        : undefined;
    if (formed !== undefined) {
      const subject = peopleIn(tree.subject(index), reading);
      const people = subject.length > 0 ? subject : behindCopula(index, reading);
      return void seatAll(people, formed, index, 0.75, reading, board);
    }
    if (side === undefined) return;
    return void seatAll(
      peopleBetween(index + 1, partEnd(index, reading), reading),
      side,
      index,
      0.8,
      reading,
      board,
    );
  }
  if (!context.is(index, 'AMONG')) return;
  const opened = index === sentence.from ? teamBehind(index, reading) : undefined;
  if (opened !== undefined) {
    const people = peopleBetween(opened.at + 1, partEnd(index, reading), reading);
    return void seatAll(people, opened.side, index, 0.75, reading, board);
  }
  const side = sideBefore(index, sentence.from, reading);
  const to = clauseEnd(index, sentence.to, reading);
  if (side !== undefined) seatAll(peopleBetween(index + 1, to, reading), side, index, 0.75, reading, board);
}

/** Up to the next semicolon or verb that starts another clause. */
function clauseEnd(from: number, to: number, { context }: Reading): number {
  for (let i = from + 1; i < to; i++) {
    const token = context.token(i);
    if (token.text === ';') return i;
    if (/^(VERB|AUX)$/.test(token.upos) && !/^(acl|advcl|amod)/.test(token.deprel)) return i;
  }
  return to;
}

function sideBefore(index: number, from: number, reading: Reading): string | undefined {
  const { context, entities } = reading;
  for (let i = index - 1; i >= from; i--) {
    const mention = entities.table.at(i);
    if (mention && context.is(mention.head, 'DELEGATION', 'NEGOTIATORS'))
      return sideOf(mention.entities[0]!, reading);
  }
  const team = context.withConcept('ACCOMPANY', 'SEND').find((each) => each >= from && each < index);
  if (team === undefined) return lastTeam(index, from, reading);
  const who = context.tree.subject(team);
  return entities
    .refer(who)
    .map((id) => sideOf(id, reading))
    .find((side) => side !== undefined);
}

/** “Four members of his team are women, among them A”: the possessor's side. */
function lastTeam(index: number, from: number, reading: Reading): string | undefined {
  for (let i = index - 1; i >= from; i--) {
    const owner = reading.entities.table.possessors.get(i);
    if (owner !== undefined && reading.context.is(i + 1, 'DELEGATION')) return sideOf(owner, reading);
  }
  return undefined;
}

/** “He is flanked by A and B”, “With him travel A and B”, “assisted by A”. */
function accompanied(index: number, reading: Reading, board: Board): void {
  const { context, entities } = reading;
  const { tree } = context;
  // “came with A”: who comes along is told by the preposition.
  const withWhom = context.match(index, 'ACCOMPANY')?.tokens.some((at) => context.is(at, 'WITH')) ?? false;
  if (context.token(index).upos !== 'VERB' || withWhom) return;
  const sentence = tree.sentenceOf(index);
  const subject = tree.subject(index);
  const passive =
    // “vergezeld van”
    (context.match(index, 'ACCOMPANY')?.tokens.some((at) => context.is(at, 'OF')) ?? false) ||
    tree.isPassive(index) ||
    context.token(index).feats.includes('Voice=Pass') ||
    tree.child(index, 'obl:agent') >= 0 ||
    tree
      .children(index, 'obl')
      .some((child) => child > index && tree.children(child, 'case').some((mark) => context.is(mark, 'BY')));
  const leaders = passive ? [subject] : [tree.child(index, 'obj'), ...tree.children(index, 'obl')];
  const leader = leaders
    .filter((each) => each >= 0)
    .flatMap((each) => entities.refer(each))
    .find((id) => isPerson(id, reading));
  if (leader === undefined && !passive) return;
  const own =
    (leader === undefined ? undefined : sideOf(leader, reading)) ??
    nearestSide(index, sentence.from, reading);
  const side = own ?? sideInContext(index, reading);
  if (side === undefined) return;
  const people = passive
    ? peopleBetween(index + 1, endOfClause(index + 1, reading), reading)
    : peopleIn(subject, reading);
  // “said A, flanked by the premiers of B and C”, “… by B's minister and the envoy of D”: guests.
  const sides = new Set(people.map((person) => sideOf(person, reading)).filter((each) => each !== undefined));
  if (passive && sides.size > 1 && [...sides].every((each) => each !== side)) return;
  if (leader !== undefined && people.length > 0) board.beside(side, leader, evidenceAt(index, reading));
  seatAll(
    people.filter((person) => person !== leader),
    side,
    index,
    0.8,
    reading,
    board,
  );
}

/** “With him travel A and B”: a sentence that opens so names the party of the person it points to. */
function travelling(index: number, reading: Reading, board: Board): void {
  const { context } = reading;
  const sentence = context.tree.sentenceOf(index);
  const leader = index === sentence.from ? firstPerson(index + 1, reading) : undefined;
  if (!leader) return;
  const people = peopleBetween(leader.to, sentence.to, reading);
  const moves = context.tokens
    .slice(leader.to, leader.to + MOVES)
    .some(({ index: at }) => context.is(at, 'TRAVEL', 'ATTEND', 'ACCOMPANY', 'TABLE', 'SEAT', 'BEING'));
  const side = sideOf(leader.entities[0]!, reading) ?? sideInContext(sentence.from, reading);
  const seated = moves && people.length > 0 && seatAll(people, side, index, 0.75, reading, board);
  if (seated && side !== undefined)
    board.beside(side, leader.entities[0]!, context.span(sentence.from, sentence.to));
}

/** The first person mentioned within a few tokens, titles passed over. */
function firstPerson(from: number, reading: Reading): Mention | undefined {
  for (let at = from; at < from + TITLE; at++) {
    const mention = reading.entities.table.at(at);
    if (mention && isPerson(mention.entities[0]!, reading)) return mention;
    if (/^(VERB|AUX|PUNCT)$/.test(reading.context.tokens[at]?.upos ?? 'PUNCT')) return undefined;
  }
  return undefined;
}

/** The side of the last person or team before a participle: “A, assisted by B”. */
function nearestSide(index: number, from: number, reading: Reading): string | undefined {
  for (let i = index - 1; i >= from; i--) {
    const mention = reading.entities.table.at(i);
    const side = mention?.entities.map((id) => sideOf(id, reading)).find((each) => each !== undefined);
    if (side !== undefined) return side;
  }
  return undefined;
}

/** “B has named three negotiators: A, …”, “B is sending A”. */
function named(index: number, reading: Reading, board: Board): void {
  const { context, entities } = reading;
  const { tree } = context;
  if (context.token(index).upos !== 'VERB' || context.isNegated(index)) return;
  const sentence = tree.sentenceOf(index);
  const subject = tree.subject(index);
  const side = entities
    .refer(subject)
    .map((id) => sideOf(id, reading))
    .find((each) => each !== undefined);
  if (side === undefined) return;
  const object = sentBy(index, reading);
  const colon = context.tokens.slice(index, sentence.to).findIndex((token) => token.text === ':');
  const listed = colon >= 0 ? peopleBetween(index + colon + 1, sentence.to, reading) : [];
  const plural = object >= 0 && context.is(object, 'NEGOTIATORS', 'DELEGATION', 'OFFICIALS', 'LEADERS');
  const people = listed.length > 0 ? listed : object >= 0 ? peopleIn(object, reading) : [];
  if (listed.length > 0 && !plural) return;
  const toLead = context.withConcept('LEAD', 'AT_HEAD').some((at) => at > index && at < sentence.to);
  const [only] = people;
  if (toLead && people.length === 1 && listed.length === 0 && only !== undefined)
    return board.seat(side, only, 'head', context.span(sentence.from, sentence.to), 0.75);
  seatAll(
    people.filter((person) => !entities.refer(subject).includes(person)),
    side,
    index,
    0.75,
    reading,
    board,
  );
}

/** “A and B are part of it”: of the delegation spoken of last. */
function partOf(index: number, reading: Reading, board: Board): void {
  const { context } = reading;
  const sentence = context.tree.sentenceOf(index);
  const predicate = context.tree.child(index, 'cop') >= 0;
  if (context.token(index).upos !== 'VERB' && !predicate) return;
  const subject = context.tree.subject(index);
  const people = subject >= 0 ? peopleIn(subject, reading) : [];
  const own = people.map((person) => sideOf(person, reading)).find((each) => each !== undefined);
  const named = context
    .withConcept('DELEGATION', 'SIDE')
    .filter((at) => at > index && at < sentence.to)
    .map((at) => teamSide(at, reading))
    .find((each) => each !== undefined);
  if (predicate && named === undefined) return;
  const side =
    named ?? sideBefore(index, sentence.from, reading) ?? sideInContext(sentence.from, reading) ?? own;
  seatAll(people, side, index, 0.7, reading, board);
}
