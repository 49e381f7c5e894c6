import type { Reading } from '../fact.ts';
import type { Board } from './board.ts';
import { isPerson, peopleBetween, peopleIn, sideOf } from './people.ts';
import { clauseEnd } from './train.ts';

/** How far from the start of a sentence words of “on behalf of” may stand to open it. */
const OPENING = 4;

/** Who negotiates for a party: “For Norway A did the talking”, “A negotiates for the union”, “Negotiating for B was C”. */
export function seatSpokespeople(reading: Reading, board: Board): void {
  for (const index of reading.context.withConcept('FOR')) speaksFor(index, reading, board);
}

function speaksFor(preposition: number, reading: Reading, board: Board): void {
  const { context } = reading;
  const { from, to } = context.tree.sentenceOf(preposition);
  const party = context.token(preposition).upos === 'ADP' ? partyAfter(preposition, reading) : undefined;
  if (party === undefined) return;
  const inTurn = turnOf(preposition, party.to, reading);
  const opens = preposition - from < OPENING && peopleBetween(from, preposition, reading).length === 0;
  const verb = context
    .withConcept('SPEAK_FOR', ...(inTurn === undefined ? [] : (['ATTEND', 'SEAT', 'TRAVEL'] as const)))
    .find(
      (at) =>
        at >= from &&
        at < to &&
        (opens || inTurn !== undefined || context.tree.clauseOf(at) === context.tree.clauseOf(preposition)),
    );
  if (verb === undefined || context.isNegated(verb)) return;
  if (inTurn !== undefined) return board.seat(party.side, inTurn, 'head', context.span(from, to), 0.65);
  const people = opens ? peopleFrom(party.to, reading) : peopleIn(subjectOf(verb, reading), reading);
  const known = board.delegations.some(({ party: side, head }) => side === party.side && head !== undefined);
  const evidence = context.span(from, to);
  people.forEach((person, i) => {
    const first = i === 0 && opens && !known;
    board.seat(party.side, person, first ? 'head' : 'member', evidence, 0.65);
  });
}

/** “For Norway A did the talking, for Chile B”: the name right behind the party, behind a comma or a conjunction. */
function turnOf(
  preposition: number,
  after: number,
  { context, entities, ...rest }: Reading,
): string | undefined {
  const before = context.token(preposition - 1);
  const { from } = context.tree.sentenceOf(preposition);
  if (preposition === from || !(before.upos === 'CCONJ' || /^[,;]$/.test(before.text))) return undefined;
  let at = after;
  while (context.officeAt(at) !== undefined && entities.table.at(at)?.form !== 'name') at++;
  const mention = entities.table.at(at);
  const id = mention?.form === 'name' ? mention.entities[0]! : undefined;
  return id !== undefined && isPerson(id, { context, entities, ...rest }) ? id : undefined;
}

/** The people of a clause that begins with the party: up to its end, past its verb. */
function peopleFrom(from: number, reading: Reading): string[] {
  const { to } = reading.context.tree.sentenceOf(from - 1);
  const verb = clauseEnd(from, reading);
  const end = verb < to ? clauseEnd(verb + 1, reading) : to;
  const next = reading.context.withConcept('FOR').find((at) => at > from && at < end);
  return peopleBetween(from, next ?? end, reading);
}

function subjectOf(verb: number, { context }: Reading): number {
  const own = context.tree.subject(verb);
  return own >= 0 ? own : context.tree.subject(context.tree.clauseOf(verb));
}

/** The side right after a preposition. */
function partyAfter(preposition: number, reading: Reading): { side: string; to: number } | undefined {
  const { entities } = reading;
  const mention = [1, 2].map((step) => entities.table.at(preposition + step)).find(Boolean);
  if (!mention || isPerson(mention.entities[0]!, reading)) return undefined;
  const side = sideOf(mention.entities[0]!, reading);
  return side === undefined ? undefined : { side, to: mention.to };
}
