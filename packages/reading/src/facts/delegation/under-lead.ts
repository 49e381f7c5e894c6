import { overlapping } from '../../context.ts';
import type { Reading } from '../fact.ts';
import type { Board } from './board.ts';
import { ledByEach, sideBehind } from './heads.ts';
import { countryOfPeople, isForeign, peopleBetween, peopleIn, sideOf } from './people.ts';

/** “The B delegation under the lead of A”, “the experts were under A”. */
export function underLead(index: number, reading: Reading, board: Board): void {
  const { context } = reading;
  const match = context.match(index, 'LED_BY')!;
  const sentence = context.tree.sentenceOf(index);
  const after = Math.max(...match.tokens) + 1;
  const head = peopleBetween(after, Math.min(after + 9, sentence.to), reading)[0];
  if (head === undefined) return;
  const several = nearestDelegations(index, sentence.from, context);
  if (several >= 0) return ledByEach(index, -1, reading, board);
  const team = nearestTeam(index, sentence.from, reading);
  const people = countryOfPeople(context.tree.subject(context.tree.clauseOf(index)), reading);
  if (team === undefined) {
    if (people !== undefined)
      board.seat(people, head, 'head', context.span(sentence.from, sentence.to), 0.75);
    return;
  }
  const side = sideOf(team.id, reading) ?? sideBehind(team.at, reading) ?? sideOf(head, reading);
  if (side === undefined || isForeign(sideOf(head, reading), side, reading)) return;
  for (const each of [head, ...besides(head, after, sentence.to, side, reading)])
    board.seat(side, each, 'head', context.span(sentence.from, sentence.to), 0.8);
}

/** “led by A and B”: whoever is named right behind the first, after “and”, and is known to serve no other side. */
export function besides(head: string, from: number, to: number, side: string, reading: Reading): string[] {
  const { context, entities } = reading;
  let first = from;
  while (first < to && entities.table.at(first)?.entities[0] !== head) first++;
  const end = entities.table.at(first)?.to ?? to;
  if (end >= to || context.token(end).deprel !== 'cc') return [];
  let until = end + 1;
  while (until < Math.min(end + 7, to) && !/^(VERB|AUX|PUNCT)$/.test(context.token(until).upos)) until++;
  // “led by A and the Chilean team by B”
  if (context.tokens.slice(end, until).some(({ index }) => context.is(index, 'BY'))) return [];
  return peopleBetween(end + 1, until, reading)
    .slice(0, 1)
    .filter((id) => {
      const own = sideOf(id, reading) ?? side;
      const { kind } = entities.table.get(side);
      // “The European team was led by Commissioner A and the Danish minister B.”
      return own === side || (kind === 'organisation' && entities.table.get(own).kind === 'country');
    });
}

/** “The delegations”, where those were spoken of last before a token: its index, or -1. */
function nearestDelegations(index: number, from: number, context: Reading['context']): number {
  for (let i = index - 1; i >= from; i--) {
    if (!context.is(i, 'DELEGATION')) continue;
    const first = context.tree.subtree(i)[0] ?? i;
    const alone = overlapping(context.analysis.geography, first, i).length === 0;
    return alone && context.token(i).feats.includes('Number=Plur') ? i : -1;
  }
  return -1;
}

/** The delegation or group mentioned last before a token, within its sentence. */
function nearestTeam(
  index: number,
  from: number,
  { context, entities }: Reading,
): { id: string; at: number } | undefined {
  for (let i = index - 1; i >= from; i--) {
    const mention = entities.table.at(i);
    const team = mention && context.is(mention.head, 'DELEGATION', 'OFFICIALS', 'NEGOTIATORS', 'SIDE');
    // “refused to govern under its leader, A”: a party by its name is no team.
    const named = mention?.form === 'name' && !context.is(mention.head, 'DELEGATION');
    if (team && !named && !context.is(mention.head, 'OBSERVER'))
      return { id: mention.entities[0]!, at: mention.head };
  }
  // “De Noren onder leiding van A”: the people of a country right before it.
  const before = index > from ? entities.table.at(index - 1) : undefined;
  const end = context.token(index - 1).text === ',' ? index - 1 : index;
  const [people] = overlapping(context.analysis.geography, end - 1, end).filter(({ form }) =>
    form.startsWith('inhabitant'),
  );
  if (!people) return undefined;
  const id =
    (end === index ? before?.entities[0] : undefined) ??
    (people.country === null ? undefined : entities.table.find(`country:${people.country}`)?.id);
  return id === undefined ? undefined : { id, at: end - 1 };
}

/** “At the head of the B delegation stood A.” */
export function atHead(index: number, reading: Reading, board: Board): void {
  const { context, entities } = reading;
  const sentence = context.tree.sentenceOf(index);
  const after = Math.max(...context.match(index, 'AT_HEAD')!.tokens) + 1;
  for (let i = after; i < Math.min(after + 6, sentence.to); i++) {
    if (!context.is(i, 'DELEGATION', 'SIDE')) continue;
    const mention = entities.table.at(i) ?? { to: i + 1, entities: [] };
    const placed =
      peopleIn(context.tree.child(context.tree.clauseOf(index), 'obj'), reading)[0] ??
      peopleBetween(Math.max(sentence.from, index - 4), index, reading).at(-1);
    if (placed !== undefined && mention.entities.length === 0) {
      const own = sideOf(placed, reading);
      if (own !== undefined) board.seat(own, placed, 'head', context.span(sentence.from, sentence.to), 0.75);
      return;
    }
    if (mention.entities.length === 0) continue;
    const side = sideOf(mention.entities[0]!, reading);
    const subject = context.tree.subject(context.tree.clauseOf(index));
    const head = peopleIn(subject, reading)[0] ?? peopleBetween(mention.to, sentence.to, reading)[0];
    if (side !== undefined && head !== undefined)
      board.seat(side, head, 'head', context.span(sentence.from, sentence.to), 0.85);
    return;
  }
}
