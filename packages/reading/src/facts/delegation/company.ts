import type { Reading } from '../fact.ts';
import type { Board } from './board.ts';
import { isPerson, peopleBetween, peopleIn, sentBy, sideInContext, sideOf } from './people.ts';
import { clauseEnd, isWith } from './train.ts';

/** Seats people as members, each on the side given or else on their own; `leader` is whom they are with. */
export type Seating = (
  people: readonly string[],
  side: string | undefined,
  index: number,
  leader?: string,
) => void;

/** Who is beside whom: “for Norway came A and B”, “A was at her side”, “A had B and C with him”, “A stood in for B”. */
export function seatCompany(reading: Reading, board: Board, seat: Seating): void {
  const { context } = reading;
  for (const index of context.withConcept('FOR', 'OF', 'FROM', 'IN')) forParty(index, reading, board, seat);
  for (const index of context.withConcept('TRAVEL', 'ATTEND')) inForce(index, reading, seat);
  for (const index of context.withConcept('RETINUE')) beside(index, reading, seat);
  for (const index of context.withConcept('BRING_ALONG')) brought(index, reading, seat);
  for (const index of context.withConcept('BRING')) if (isBare(index, reading)) brought(index, reading, seat);
  for (const index of context.withConcept('ACROSS')) across(index, reading, board, seat);
  for (const index of context.withConcept('DELEGATION')) listed(index, reading, seat);
  for (const index of context.withConcept('SEND')) sentDeputy(index, reading, board);
}

/** “For Norway three ministers came along: A, B and C”, “Namens Chili zaten A en B aan tafel”. */
function forParty(preposition: number, reading: Reading, board: Board, seat: Seating): void {
  const { context, entities } = reading;
  const { from, to } = context.tree.sentenceOf(preposition);
  if (context.token(preposition).upos !== 'ADP' || preposition > from + 1) return;
  const mention = [preposition + 1, preposition + 2].map((at) => entities.table.at(at)).find(Boolean);
  if (!mention || isPerson(mention.entities[0]!, reading)) return;
  const side = sideOf(mention.entities[0]!, reading);
  // “In Norway sat A”: a place. “From the union came A”: a party.
  const place = side === undefined || entities.table.get(side).kind === 'country';
  if (!context.is(preposition, 'FOR') && place) return;
  const verb = context
    .withConcept('TRAVEL', 'ATTEND', 'SEAT')
    .find((index) => index >= mention.to && index < to && !context.isNegated(index));
  const replaces = context.withConcept('REPLACE').some((index) => index > from && index < to);
  if (side === undefined || verb === undefined || replaces) return;
  const colon = colonAfter(verb, to, reading);
  // “For Norway A sat at the table, for Chile B”: B does not sit for Norway.
  const next = context
    .withConcept('FOR')
    .find((at) => at > mention.to && at < to && isParty(at + 1, reading));
  const people = peopleBetween(colon ?? mention.to, next ?? to, reading);
  const headed = board.delegations.some(({ party, head }) => party === side && head !== undefined);
  const alone = colon === undefined && context.token(verb).feats.includes('Number=Sing');
  // “For Norway A sat at the table, with B beside her”: one who is there alone leads.
  if (alone && !headed && people.length > 0)
    board.seat(side, people[0]!, 'head', context.span(from, to), 0.65);
  seat(people, side, preposition);
}

function isParty(index: number, reading: Reading): boolean {
  const id = [index, index + 1].map((at) => reading.entities.table.at(at)?.entities[0]).find(Boolean);
  return id !== undefined && !isPerson(id, reading) && sideOf(id, reading) !== undefined;
}

/** “The Bolivians were there in force: A, B and C”, “Chile sent three ministers: A, B and C”. */
function inForce(verb: number, reading: Reading, seat: Seating): void {
  const { context, entities } = reading;
  const { to } = context.tree.sentenceOf(verb);
  const colon = colonAfter(verb, to, reading);
  if (colon === undefined || context.isNegated(verb)) return;
  const people = peopleBetween(colon, to, reading);
  const subject = entities.refer(context.tree.subject(context.tree.clauseOf(verb)));
  const side =
    subject.length === 1 && !isPerson(subject[0]!, reading) ? sideOf(subject[0]!, reading) : undefined;
  if (side !== undefined && people.length > 1) seat(people, side, verb);
}

/** The token behind a colon after a token, or undefined. */
function colonAfter(index: number, to: number, { context }: Reading): number | undefined {
  for (let i = index; i < to; i++) if (context.token(i).text === ':') return i + 1;
  return undefined;
}

/** “A was at his side”, “Aan haar zijde zat A”, “In het gevolg van B bevond zich A”. */
function beside(index: number, reading: Reading, seat: Seating): void {
  const { context, entities } = reading;
  // “with at her side A and B” is read by itself.
  if (isWith(index - 1, reading)) return;
  const { from, to } = context.tree.sentenceOf(index);
  const tokens = context.match(index, 'RETINUE')!.tokens;
  const after = Math.max(...tokens) + 1;
  const pointed = tokens
    .map((at) => entities.table.possessors.get(at) ?? pronounAt(at, reading))
    .find((id) => id !== undefined);
  const leader = pointed ?? peopleBetween(after, Math.min(after + 6, to), reading, true)[0];
  if (leader === undefined) return;
  const verb = context.tree.clauseOf(index);
  const people =
    index <= from + 1
      ? peopleBetween(after, to, reading)
      : context.is(verb, 'SAY', 'TALK')
        ? []
        : peopleIn(context.tree.subject(verb), reading);
  const side = sideOf(leader, reading) ?? sideInContext(from, reading);
  // “At his side are two Americans”: mediators or guests, none of his team.
  const own = people.map((person) => sideOf(person, reading));
  if (own.some((each) => each !== undefined && each !== side)) return;
  const others = people.filter((person) => person !== leader);
  seat(others, side, index, leader);
}

function pronounAt(index: number, { entities }: Reading): string | undefined {
  const mention = entities.table.at(index);
  return mention?.form === 'pronoun' ? mention.entities[0] : undefined;
}

/** “A brought B and C”, not “A hopes to bring B to the table”, “brought B together with C”. */
function isBare(verb: number, { context }: Reading): boolean {
  const { feats } = context.token(verb);
  const others = context.tree.children(verb, 'advmod', 'compound:prt', 'obl', 'xcomp', 'advcl');
  return feats.includes('VerbForm=Fin') && others.length === 0;
}

/** So many tokens behind a verb are looked through for whom it is about, where the tree does not say. */
const BEHIND = 20;

const behindVerb = (verb: number, reading: Reading) => Math.min(verb + BEHIND, clauseEnd(verb + 1, reading));

/** “A brought B along”, “Each leader had his negotiator with him: A, of Norway, and B, of Chile”. */
function brought(verb: number, reading: Reading, seat: Seating): void {
  const { context } = reading;
  // “A had B with him”: the tagger may take that for an auxiliary.
  const several = (context.match(verb, 'BRING_ALONG')?.tokens.length ?? 0) > 1;
  if ((context.token(verb).upos !== 'VERB' && !several) || context.isNegated(verb)) return;
  const { from, to } = context.tree.sentenceOf(verb);
  const subject = context.tree.subject(verb);
  // Of a verb and two names the tree may take either for the subject: whoever stands before the verb brings.
  const before =
    subject >= 0 && subject < verb ? peopleIn(subject, reading)[0] : peopleBetween(from, verb, reading)[0];
  // “Bij de Liberalen krijgt A gezelschap van B.”
  const leader = before ?? (subject >= 0 ? peopleIn(subject, reading)[0] : undefined);
  const colon = colonAfter(verb, to, reading);
  const object = context.tree.child(verb, 'obj');
  const told = colon === undefined ? peopleIn(object, reading) : peopleBetween(colon, to, reading);
  const behind = told.length > 0 ? told : peopleBetween(verb, behindVerb(verb, reading), reading);
  // “A had B en C meegebracht”: the verb comes last.
  const last = (object >= 0 && object < verb && subject < object) || !behind.some((id) => id !== leader);
  const people =
    last && colon === undefined
      ? peopleBetween(subject >= 0 && subject < verb ? subject : from, verb, reading)
      : behind;
  const side = leader === undefined ? undefined : sideOf(leader, reading);
  const each =
    subject >= 0 && [subject, ...context.tree.children(subject)].some((at) => context.is(at, 'EACH', 'BOTH'));
  if (leader === undefined && !each && colon === undefined) return;
  seat(
    people.filter((person) => person !== leader),
    side,
    from,
    each ? undefined : leader,
  );
}

/** “At the other side of the table sat A and B”: of the party that was not just spoken of. */
function across(index: number, reading: Reading, board: Board, seat: Seating): void {
  const { context } = reading;
  const { from, to } = context.tree.sentenceOf(index);
  if (index > from + 1) return;
  const people = peopleBetween(Math.max(...context.match(index, 'ACROSS')!.tokens) + 1, to, reading);
  const own = people.map((person) => sideOf(person, reading)).find((side) => side !== undefined);
  const told = board.delegations.at(-1)?.party;
  if (own === undefined || own === told) return;
  // “Across the table, beside A, sat her deputy, B.”
  const beside = context.withConcept('NEXT_TO').find((at) => at > index && at < to);
  const leader = beside === undefined ? undefined : peopleBetween(beside, to, reading)[0];
  seat(
    people.filter((person) => person !== leader),
    own,
    index,
    leader,
  );
}

/** “the Norwegian delegation: A, B and C”, “a team (A, B)”, “een delegatie met A en B”. */
function listed(team: number, reading: Reading, seat: Seating): void {
  const { context, entities } = reading;
  const { to } = context.tree.sentenceOf(team);
  const mention = entities.table.at(team);
  const next = context.tokens[team + 1]?.text ?? '';
  const opens = /^[:(–—]$/u.test(next) && team + 2 < to;
  if (mention === undefined || !opens) return;
  let end = team + 2;
  while (end < to && !/^[)–—;]$/u.test(context.token(end).text) && context.token(end).upos !== 'VERB') end++;
  const people = peopleBetween(team + 2, end, reading);
  if (people.length > 1 || next !== ':') seat(people, sideOf(mention.entities[0]!, reading), team);
}

/** “A sent his deputy, B”: A stays away. */
function sentDeputy(verb: number, reading: Reading, board: Board): void {
  const { context } = reading;
  const { tree } = context;
  const { from, to } = tree.sentenceOf(verb);
  const object = sentBy(verb, reading);
  if (context.token(verb).upos !== 'VERB' || context.isNegated(verb) || object < 0) return;
  const instead = context.withConcept('INSTEAD').some((at) => at > verb && at < to);
  const deputy =
    instead || context.is(object, 'DEPUTY') || (context.officeAt(object)?.id ?? '').startsWith('deputy');
  const own = tree.children(object, 'nmod', 'det').some((child) => context.is(child, 'HIS', 'HER'));
  const [person] = peopleIn(tree.subject(verb), reading);
  const side = person === undefined ? undefined : sideOf(person, reading);
  if (deputy && (own || instead) && side !== undefined)
    board.seat(side, person!, 'absent', context.span(from, to), 0.7);
}
