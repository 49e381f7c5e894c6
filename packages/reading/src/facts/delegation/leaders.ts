import { isGenitiveParticle } from '../../entities/genitive.ts';
import { countryEntity } from '../../entities/named.ts';
import { overlapping } from '../../context.ts';
import type { Reading } from '../fact.ts';
import type { Board } from './board.ts';
import { isPerson, peopleBetween, sideOf } from './people.ts';

/** How many tokens a title may put between a description of a leader and the name. */
const TITLE = 8;

/** Heads by the words beside them: “the leader of that delegation, A”, “the B team was led by A, the C team by D”. */
export function seatNamedLeaders(reading: Reading, board: Board): void {
  const { context } = reading;
  for (const team of context.withConcept('DELEGATION')) {
    leaderOf(team, reading, board);
    eachLeads(team, reading, board);
  }
  for (const by of context.withConcept('BY')) gapped(by, reading, board);
  for (const noun of context.withConcept('MEMBER_OF')) membersLed(noun, reading, board);
  for (const word of context.withConcept('AT_HEAD')) atItsHead(word, reading, board);
}

/** “The leader of the Norwegian delegation, A”, “A, leader of the delegation”. */
function leaderOf(team: number, reading: Reading, board: Board): void {
  const { context, entities } = reading;
  const { from, to } = context.tree.sentenceOf(team);
  let of = team - 1;
  while (of > from && !context.is(of, 'OF') && team - of < 5) of--;
  if (!context.is(of, 'OF') || context.token(of - 1).upos !== 'NOUN' || !leads(of - 1, reading)) return;
  const after = context.tokens[team + 1]?.text === ',' ? team + 2 : team + 1;
  const person = nameAfter(after, to, reading) ?? nameBefore(of - 1, from, reading);
  if (person === undefined) return;
  const mention = entities.table.at(team);
  // “the heads of the two delegations, A, …, and B”: each of his own.
  const [party] = mention?.entities.length === 1 ? mention.entities : [];
  const side = (party === undefined ? undefined : sideOf(party, reading)) ?? sideOf(person, reading);
  if (side !== undefined) board.seat(side, person, 'head', context.span(from, to), 0.8);
}

/** “Seven members of the committee, led by A”. */
function membersLed(noun: number, reading: Reading, board: Board): void {
  const { context, entities } = reading;
  const { from, to } = context.tree.sentenceOf(noun);
  if (context.token(noun).upos !== 'NOUN' || !context.is(noun + 1, 'OF')) return;
  const body = entities.table.at(noun + 2) ?? entities.table.at(noun + 3);
  const by = body === undefined ? -1 : context.tokens[body.to]?.text === ',' ? body.to + 1 : body.to;
  if (body === undefined || by >= to || !context.is(by, 'LED_BY')) return;
  const after = Math.max(...context.match(by, 'LED_BY')!.tokens) + 1;
  const person = nameAfter(after, to, reading);
  const side = sideOf(body.entities[0]!, reading);
  if (person !== undefined && side !== undefined)
    board.seat(side, person, 'head', context.span(from, to), 0.75);
}

const leads = (index: number, { context }: Reading) =>
  context.is(index, 'LEAD') || /^(head|leader|chief-negotiator)/.test(context.officeAt(index)?.id ?? '');

/** The person named next, with nothing but a title before the name. */
function nameAfter(from: number, to: number, reading: Reading): string | undefined {
  const { context, entities } = reading;
  for (let i = from; i < Math.min(from + TITLE, to); i++) {
    const mention = entities.table.at(i);
    if (mention?.form === 'name' && isPerson(mention.entities[0]!, reading)) return mention.entities[0];
    const { upos, text } = context.token(i);
    const title =
      context.officeAt(i) !== undefined ||
      /^(DET|ADJ|PROPN|NOUN)$/.test(upos) ||
      /^\p{Lu}/u.test(text) ||
      context.is(i, 'OF');
    if (!title) return undefined;
  }
  return undefined;
}

/** The person named right before a description: “A, the leader of …”. */
function nameBefore(noun: number, from: number, reading: Reading): string | undefined {
  const { context, entities } = reading;
  let at = noun - 1;
  while (at > from && /^(DET|ADJ)$/.test(context.token(at).upos)) at--;
  if (context.token(at).text !== ',') return undefined;
  const mention = entities.table.at(at - 1);
  return mention?.form === 'name' && isPerson(mention.entities[0]!, reading)
    ? mention.entities[0]
    : undefined;
}

/** “…, the Greek one by B”, “de Griekse door B”: after a delegation that was said to be led by somebody. */
function gapped(by: number, reading: Reading, board: Board): void {
  const { context } = reading;
  const { from, to } = context.tree.sentenceOf(by);
  const led = context
    .withConcept('LEAD', 'LED_BY')
    .some((index) => index >= from && index < by && context.token(index).upos !== 'NOUN');
  const represented = context.withConcept('REPRESENT').some((index) => index >= from && index < by);
  const side = led || represented ? (sideEndingAt(by, reading) ?? partyBefore(by, reading)) : undefined;
  const person = side === undefined ? undefined : peopleBetween(by + 1, Math.min(by + 12, to), reading)[0];
  const told = board.delegations.some(({ head }) => head === person);
  if (person !== undefined && !told)
    board.seat(side!, person, led ? 'head' : 'member', context.span(from, to), 0.75);
}

/** “…, the Liberals by B”: the party named right before a token and right behind a comma. */
function partyBefore(index: number, reading: Reading): string | undefined {
  const { context, entities } = reading;
  const owns = isGenitiveParticle(index - 1, context);
  const mention = entities.table.at(owns ? index - 2 : index - 1);
  if (mention === undefined || isPerson(mention.entities[0]!, reading)) return undefined;
  const article = context.token(mention.from - 1)?.upos === 'DET' ? mention.from - 2 : mention.from - 1;
  // “…, that of B by C”
  const that = context.is(article, 'OF') && /^(PRON|DET)$/.test(context.tokens[article - 1]?.upos ?? '');
  const start = that ? article - 2 : article;
  const before = context.tokens[start];
  const opens = /^[,;]$/.test(before?.text ?? '') || before?.upos === 'CCONJ';
  return opens ? sideOf(mention.entities[0]!, reading) : undefined;
}

/** The country whose adjective ends right before a token, with “one” or “team” between at most, or undefined. */
function sideEndingAt(index: number, { context, entities }: Reading): string | undefined {
  for (const end of [index, index - 1]) {
    const [geo] = overlapping(context.analysis.geography, end - 1, end);
    const own = geo?.form === 'adjective' && geo.to === end && context.tokens[geo.from - 1]?.upos === 'DET';
    if (own && geo.country !== null) return countryEntity(geo.country, geo.entry, entities.table).id;
    if (context.tokens[index - 1]?.upos === 'VERB') return undefined;
  }
  return undefined;
}

/** “A of Norway and B of Chile signed. They each led their delegation.” */
function eachLeads(team: number, reading: Reading, board: Board): void {
  const { context, entities } = reading;
  const { head, deprel } = context.token(team);
  if (!deprel.startsWith('obj') || head < 0 || !context.is(head, 'LEAD') || !context.is(team - 1, 'THEIR'))
    return;
  const { from, to, index } = context.tree.sentenceOf(team);
  const own = peopleBetween(from, team, reading);
  const before = context.analysis.sentences[index - 1];
  const people =
    own.length > 1 || before === undefined ? own : peopleBetween(before.from, before.to, reading);
  const seats = people
    .map((person) => ({ person, side: sideOf(person, reading) }))
    .filter(({ person }) => !isServed(person, people, entities.roles));
  const sides = new Set(seats.map(({ side }) => side));
  if (seats.length < 2 || sides.size < seats.length || sides.has(undefined)) return;
  for (const { person, side } of seats) board.seat(side!, person, 'head', context.span(from, to), 0.7);
}

/** Whether somebody is named only as the one whom another serves: the “B” of “A, adviser to B”. */
function isServed(person: string, people: readonly string[], roles: Reading['entities']['roles']): boolean {
  return roles.some(({ of, person: holder }) => of === person && people.includes(holder));
}

/** “a delegation with A at its head”, “een delegatie met A aan het hoofd”. */
function atItsHead(word: number, reading: Reading, board: Board): void {
  const { context, entities } = reading;
  const { from, to } = context.tree.sentenceOf(word);
  const before = entities.table.at(word - 1);
  const team = Array.from({ length: word - from }, (_, i) => word - 1 - i).find((i) =>
    context.is(i, 'DELEGATION', 'NEGOTIATORS'),
  );
  if (team === undefined || before?.form !== 'name' || !isPerson(before.entities[0]!, reading)) return;
  const mention = entities.table.at(team);
  const side = (mention && sideOf(mention.entities[0]!, reading)) ?? sideOf(before.entities[0]!, reading);
  if (side !== undefined) board.seat(side, before.entities[0]!, 'head', context.span(from, to), 0.8);
}
