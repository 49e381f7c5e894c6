import type { Reading } from '../fact.ts';
import type { Board } from './board.ts';
import type { Seating } from './company.ts';
import { isPerson, peopleBetween, peopleIn, sideInContext, sideOf } from './people.ts';

/** Farthest tokens between a preposition and the name or the words that it goes with. */
const REACH = 8;

/** Who comes along: “came with A and B in tow”, “with A at her side”, “beside her sat A”, “in the B team are C and D”. */
export function seatTrain(reading: Reading, board: Board, seat: Seating): void {
  const { context } = reading;
  for (const index of context.withConcept('TRAIN')) behindNames(index, reading, board, seat);
  for (const index of context.withConcept('RETINUE')) beforeNames(index, reading, board, seat);
  for (const index of context.withConcept('NEXT_TO')) nextTo(index, reading, seat);
  for (const index of context.withConcept('WITH')) broughtWith(index, reading, seat);
  for (const index of context.withConcept('DELEGATION', 'SIDE')) within(index, reading, seat);
}

/** “with A and B at her side”, “met A in haar kielzog”. */
function behindNames(word: number, reading: Reading, board: Board, seat: Seating): void {
  const { context } = reading;
  const { from } = context.tree.sentenceOf(word);
  let start = word - 1;
  while (start >= from && !isWith(start, reading)) {
    if (context.token(start).upos === 'VERB' || /^[;:]$/.test(context.token(start).text)) return;
    start--;
  }
  if (start < from || start < word - 25) return;
  seatBeside(peopleBetween(start + 1, word, reading), word, start, reading, board, seat);
}

/** “with at her side A and B”, “met naast zich A”. */
function beforeNames(word: number, reading: Reading, board: Board, seat: Seating): void {
  if (!isWith(word - 1, reading)) return;
  const { context } = reading;
  const after = Math.max(...context.match(word, 'RETINUE')!.tokens) + 1;
  seatBeside(peopleBetween(after, clauseEnd(after, reading), reading), word, word - 1, reading, board, seat);
}

export const isWith = (index: number, { context }: Reading) => index >= 0 && context.is(index, 'WITH');

/** Seats people on the side of whoever the words point to, else of the subject, else of the person named last before. */
function seatBeside(
  people: readonly string[],
  word: number,
  before: number,
  reading: Reading,
  board: Board,
  seat: Seating,
): void {
  const { context, entities } = reading;
  const { from } = context.tree.sentenceOf(word);
  const tokens = context.match(word, 'TRAIN', 'RETINUE')!.tokens;
  const pointed = tokens.map((at) => entities.table.possessors.get(at)).find((id) => id !== undefined);
  const subject = peopleIn(context.tree.subject(context.tree.clauseOf(word)), reading);
  const leader = [...subject, ...peopleBetween(from, before, reading).reverse(), pointed].find(
    (id) => id !== undefined && !people.includes(id),
  );
  if (leader === undefined) return;
  const side = sideOf(leader, reading) ?? seatOf(leader, board) ?? sideInContext(from, reading);
  seat(
    people.filter((person) => person !== leader),
    side,
    word,
    leader,
  );
}

/** For whom somebody was said to sit at the table before. */
function seatOf(person: string, board: Board): string | undefined {
  return board.delegations.find(({ head, members }) => head === person || members.includes(person))?.party;
}

/** “Beside A sat B and C”, “B sat next to A and C next to D”. */
function nextTo(word: number, reading: Reading, seat: Seating): void {
  const { context } = reading;
  const { from, to } = context.tree.sentenceOf(word);
  const after = Math.max(...context.match(word, 'NEXT_TO')!.tokens) + 1;
  const leader = nameAfter(after, to, reading);
  if (leader === undefined) return;
  const sits = context.withConcept('SEAT', 'ATTEND', 'TABLE').some((at) => at >= from && at < to);
  const opens = word <= from + 1;
  const copula = opens && context.tokens.slice(leader.to, to).some(({ upos }) => upos === 'AUX');
  if (!sits && !copula) return;
  const people = opens
    ? peopleBetween(verbAfter(leader.to, to, reading), to, reading)
    : peopleBetween(from, word, reading).slice(-1);
  seat(
    people.filter((person) => person !== leader.person),
    sideOf(leader.person, reading),
    word,
    opens ? leader.person : undefined,
  );
}

function verbAfter(from: number, to: number, { context }: Reading): number {
  for (let at = from; at < to; at++) if (/^(VERB|AUX)$/.test(context.token(at).upos)) return at;
  return to;
}

/** The person named next, with nothing but a title before the name. */
function nameAfter(
  from: number,
  to: number,
  { context, entities, ...rest }: Reading,
): { person: string; to: number } | undefined {
  for (let at = from; at < Math.min(from + REACH, to); at++) {
    const mention = entities.table.at(at);
    if (mention?.form === 'name' && isPerson(mention.entities[0]!, { context, entities, ...rest }))
      return { person: mention.entities[0]!, to: mention.to };
    if (!/^(DET|ADJ|NOUN|PROPN|ADP|PART)$/.test(context.token(at).upos)) return undefined;
  }
  return undefined;
}

/** “The minister arrived with her deputy, A”: those who are named as hers, or serve nobody else. */
function broughtWith(word: number, reading: Reading, seat: Seating): void {
  const { context } = reading;
  const { tree } = context;
  const verb = tree.clauseOf(word);
  const { from } = tree.sentenceOf(word);
  const together = context.is(word - 1, 'TOGETHER') && context.is(verb, 'SEAT', 'ATTEND', 'LEAD', 'TABLE');
  if (context.token(word).upos !== 'ADP' || word === from || isMeetingWith(word, reading)) return;
  if (!together && !context.is(verb, 'TRAVEL', 'JOIN')) return;
  if (context.isNegated(verb)) return;
  const [leader] = peopleIn(tree.subject(verb), reading);
  if (leader === undefined) return;
  const end = together ? visitedFrom(word, reading) : clauseEnd(word + 1, reading);
  const people = peopleBetween(word + 1, end, reading).filter((id) => id !== leader);
  const own = people.map((person) => sideOf(person, reading));
  const led = sideOf(leader, reading);
  const side = led ?? own.find((each) => each !== undefined);
  if (side !== undefined && own.every((each) => each === undefined || each === side))
    seat(led === undefined ? [leader] : people, side, word, led === undefined ? undefined : leader);
}

/** “flew in for talks with A”: whom she meets is not in her company. */
function isMeetingWith(word: number, { context }: Reading): boolean {
  const noun = context.token(word).head < 0 ? -1 : context.token(context.token(word).head).head;
  return [word - 1, noun].some((at) => context.is(at, 'TALKS', 'ENCOUNTER', 'SUMMIT', 'ROUND', 'PHONE_CALL'));
}

/** “sat down together with A at B's”: where the words begin that tell with whom or where they did. */
function visitedFrom(word: number, reading: Reading): number {
  const end = clauseEnd(word + 1, reading);
  for (let at = word + 1; at < end; at++)
    if (reading.context.token(at).upos === 'ADP' && reading.context.is(at, 'IN', 'TOWARDS')) return at;
  return end;
}

/** “In the B delegation are C and D”, “on the B side sat C”, “Van Noorse kant waren A en B aanwezig”. */
function within(noun: number, reading: Reading, seat: Seating): void {
  const { context, entities } = reading;
  const { from, to } = context.tree.sentenceOf(noun);
  const opening = context.tokens.slice(from, noun).find(({ upos }) => upos === 'ADP');
  if (opening === undefined || opening.index > from + 1 || noun > from + REACH) return;
  if (!context.is(opening.index, 'IN', 'OF', 'FROM')) return;
  const verb = verbAfter(noun + 1, Math.min(noun + REACH, to), reading);
  const sits = context.is(verb, 'SEAT', 'ATTEND', 'TRAVEL') || context.token(verb)?.upos === 'AUX';
  if (verb >= Math.min(noun + REACH, to) || !sits || context.isNegated(verb)) return;
  const speaks = context.tree.clauseOf(verb);
  if (context.is(speaks, 'SAY', 'TALK', 'LEAD', 'ABSENT') || context.isNegated(speaks)) return;
  const owner = peopleBetween(from, noun, reading, true)[0];
  const mention = entities.table.at(noun);
  const side = mention ? sideOf(mention.entities[0]!, reading) : owner && sideOf(owner, reading);
  if (side === undefined) return;
  const people = peopleBetween(verb + 1, clauseEnd(verb + 1, reading), reading);
  seat(
    people.filter((person) => person !== owner),
    side,
    noun,
  );
}

/** Up to the next verb that starts another clause, or a semicolon. */
export function clauseEnd(from: number, { context }: Reading): number {
  // That of the token before: where this is the last one of a text, or a sentence, nothing follows.
  const { to } = context.tree.sentenceOf(from - 1);
  for (let at = from; at < to; at++) {
    const { upos, text, deprel, feats } = context.token(at);
    if (text === ';' || text === ':') return at;
    const finite = feats.includes('VerbForm=Fin') || deprel === 'root';
    if (/^(VERB|AUX)$/.test(upos) && finite && !deprel.startsWith('acl') && !context.officeAt(at)) return at;
  }
  return to;
}

/** Up to the semicolon behind a token, or the end of its sentence. */
export function partEnd(index: number, { context }: Reading): number {
  const { to } = context.tree.sentenceOf(index);
  for (let at = index; at < to; at++) if (context.token(at).text === ';') return at;
  return to;
}
