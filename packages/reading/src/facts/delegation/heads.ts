import type { RoleClaim } from '../../entities/roles.ts';
import type { Reading } from '../fact.ts';
import type { Board } from './board.ts';
import { seatNamedLeaders } from './leaders.ts';
import { hasTeam } from './own-team.ts';
import { atHead, besides, underLead } from './under-lead.ts';
import {
  behindCopula,
  countryOfPeople,
  isForeign,
  isPerson,
  peopleBetween,
  peopleIn,
  sideInContext,
  sideOf,
} from './people.ts';

/** Offices whose holder heads a delegation. */
const HEADS: ReadonlySet<string> = new Set(['chief-negotiator', 'head-of-delegation', 'lead-negotiator']);

/** Heads of delegations: who leads them, under whose lead they are, and who is called chief negotiator. */
export function seatHeads(reading: Reading, board: Board): void {
  const { context } = reading;
  for (const index of context.withConcept('LEAD')) leads(index, reading, board);
  for (const index of context.withConcept('DELEGATION')) hasTeam(index, reading, board);
  for (const index of context.withConcept('LED_BY')) underLead(index, reading, board);
  for (const index of context.withConcept('AT_HEAD')) atHead(index, reading, board);
  seatNamedLeaders(reading, board);
  for (const role of reading.entities.roles) counterpart(role, reading, board);
  for (const role of reading.entities.roles) {
    if (role.id === null || !HEADS.has(role.id) || role.former || !isPerson(role.person, reading)) continue;
    const own = sideOf(role.person, reading);
    // “The chief negotiators for the Liberals are A, B and C”: none above the others.
    if (role.office.plural && own !== undefined && sideBehind(role.office.head, reading) === own) continue;
    // “China wants … Head of delegation A said”: of the side that the text speaks of.
    const opens = role.id === 'head-of-delegation' && role.from === context.tree.sentenceOf(role.from).from;
    const side = own ?? (opens ? sideInContext(role.from, reading) : undefined);
    const confidence = own === undefined ? 0.55 : 0.75;
    if (side !== undefined)
      board.seat(side, role.person, 'head', context.span(role.from, role.to), confidence);
  }
}

/** “His Russian counterpart A”, where he heads a delegation. */
function counterpart(role: RoleClaim, reading: Reading, board: Board): void {
  if (role.office.id !== 'counterpart' || !isPerson(role.person, reading)) return;
  const { context } = reading;
  const owner = reading.entities.table.possessors.get(context.tree.child(role.office.head, 'nmod'));
  const heads = board.delegations.some((each) => each.head !== undefined && each.head === owner);
  const side = sideOf(role.person, reading);
  if (heads && side !== undefined)
    board.seat(side, role.person, 'head', context.span(role.from, role.to), 0.55);
}

/** “A leads the B team”, “the B team is led by A”, “a B team led by A”. */
function leads(verb: number, reading: Reading, board: Board): void {
  const { context } = reading;
  const { tree } = context;
  if (context.token(verb).upos !== 'VERB') return;
  const sent = sentTeam(verb, reading);
  const passive =
    sent >= 0 ||
    tree.isPassive(verb) ||
    (context.token(verb).feats.includes('VerbForm=Part') && tree.child(verb, 'obl:agent') >= 0);
  const led = sent >= 0 ? sent : passive ? tree.subject(verb) : tree.child(verb, 'obj');
  const leader = passive ? agentOf(verb, reading) : tree.subject(verb);
  const head =
    headAmong(leader, reading) ??
    (passive
      ? byAfter(verb, reading)
      : leader < 0
        ? (behindCopula(verb, reading)[0] ?? rightBefore(verb, reading))
        : undefined);
  if (head !== undefined && fellAway(verb, reading)) return;
  if (head === undefined || (!passive && led < 0)) return;
  const people = countryOfPeople(led, reading);
  if (context.isNegated(verb)) return;
  if (led >= 0 && (runsBody(led, reading) || isMediators(led, reading))) return;
  if (people === undefined && !isTeam(led, reading) && !speaksFor(verb, reading)) return;
  if (passive && isPlural(led, reading)) return ledByEach(verb, leader, reading, board);
  const serves = isNamed(led, reading) && isTeam(led, reading) ? undefined : sideServed(verb, reading);
  const known = sideOf(head, reading);
  // “B's former president led the talks for the union”: he mediates.
  if (serves !== undefined && isMediating(serves, head, reading)) return;
  const own = serves ?? known ?? sideInSentence(verb, reading);
  const side =
    people ??
    (isNamed(led, reading) || (led >= 0 && context.is(led, 'BARGAINERS'))
      ? (sideLed(led, reading) ?? own)
      : (own ?? sideLed(led, reading))) ??
    sideInContext(tree.sentenceOf(verb).from, reading);
  if (side === undefined || isForeign(known, side, reading)) return;
  const sentence = tree.sentenceOf(verb);
  for (const each of [head, ...(passive ? besides(head, verb, sentence.to, side, reading) : [])])
    board.seat(side, each, 'head', context.span(sentence.from, sentence.to), 0.85);
}

/** “heads the panel of mediators”: nobody's delegation. */
const isMediators = (led: number, { context }: Reading) =>
  context.tree.children(led, 'nmod', 'compound').some((child) => context.is(child, 'MEDIATORS'));

/** “who once led the union”: who runs a body does not lead its team, where nothing is said of talks. */
function runsBody(led: number, { context }: Reading): boolean {
  const { from, to } = context.tree.sentenceOf(led);
  if (!context.is(led, 'BODY') || context.is(led, 'DELEGATION') || context.token(led).feats.includes('Plur'))
    return false;
  return !context
    .withConcept('TALKS', 'ENCOUNTER', 'ROUND', 'SUMMIT', 'TABLE')
    .some((at) => at >= from && at < to);
}

/** “his deputy, A, led the team”: the person named right before the verb, where the tree gives it no subject. */
function rightBefore(verb: number, reading: Reading): string | undefined {
  const { from } = reading.context.tree.sentenceOf(verb);
  const end = reading.context.token(verb - 1)?.text === ',' ? verb - 1 : verb;
  return peopleBetween(Math.max(from, end - 3), end, reading).at(-1);
}

/** “was to lead the team, but fell ill”: somebody who then stays away. */
function fellAway(verb: number, { context }: Reading): boolean {
  const { to } = context.tree.sentenceOf(verb);
  const but = context.withConcept('BUT').find((at) => at > verb && at < to);
  return but !== undefined && context.withConcept('ABSENT').some((at) => at > but && at < to);
}

const isPlural = (index: number, { context }: Reading) =>
  index >= 0 &&
  context.token(index).feats.includes('Number=Plur') &&
  context.is(index, 'DELEGATION', 'NEGOTIATORS');

/** “The delegations were led by A and B”: each that of her own side. */
export function ledByEach(verb: number, leader: number, reading: Reading, board: Board): void {
  const { context } = reading;
  const sentence = context.tree.sentenceOf(verb);
  const heads = reading.entities.refer(leader).filter((id) => isPerson(id, reading));
  const all = heads.length > 1 ? heads : peopleBetween(verb + 1, sentence.to, reading);
  for (const head of all) {
    const side = sideOf(head, reading);
    if (side !== undefined) board.seat(side, head, 'head', context.span(sentence.from, sentence.to), 0.85);
  }
}

function agentOf(verb: number, { context }: Reading): number {
  const { tree } = context;
  const agent = tree.child(verb, 'obl:agent');
  if (agent >= 0) return agent;
  return (
    tree
      .children(verb, 'obl')
      .find((child) => tree.children(child, 'case').some((mark) => context.is(mark, 'BY'))) ?? -1
  );
}

/** The name right after “by” behind a participle, where the tree does not say. */
function byAfter(verb: number, reading: Reading): string | undefined {
  const { context } = reading;
  for (let i = verb + 1; i < verb + 8 && context.tokens[i]?.sentence === context.token(verb).sentence; i++) {
    if (context.is(i, 'BY')) return peopleBetween(i + 1, Math.min(i + 10, context.tokens.length), reading)[0];
  }
  return undefined;
}

function headAmong(index: number, reading: Reading): string | undefined {
  if (index < 0) return undefined;
  return reading.entities.refer(index).find((id) => isPerson(id, reading)) ?? peopleIn(index, reading)[0];
}

/** Whether something led is a delegation, or a pronoun for one; not a country or a ministry. */
function isTeam(index: number, { context, entities }: Reading): boolean {
  const mention = index < 0 ? undefined : entities.table.at(index);
  if (mention?.form === 'pronoun') {
    const { kind, owner } = entities.table.get(mention.entities[0]!);
    return kind === 'group' && owner !== undefined;
  }
  return (
    index >= 0 &&
    context.tree.conjuncts(index).some(
      (each) =>
        context.is(each, 'DELEGATION', 'NEGOTIATORS', 'SIDE', 'OFFICIALS', 'BARGAINERS') ||
        // “Seven members of the committee, led by A”.
        (context.is(each, 'MEMBER_OF') && context.token(each).feats.includes('Number=Plur')),
    )
  );
}

/** “B sent 98 officials, led in A's absence by C”: the team that was sent, where a bare participle tells its head; or -1. */
function sentTeam(verb: number, reading: Reading): number {
  const { context } = reading;
  const { head, feats } = context.token(verb);
  const bare = feats.includes('VerbForm=Part') && context.tree.children(verb, 'aux', 'obj').length === 0;
  if (!bare || head < 0 || !context.is(head, 'SEND') || byAfter(verb, reading) === undefined) return -1;
  return context.tree.child(head, 'obj');
}

/** Whether the verb has a nominal for whom it is done: “led the rounds on behalf of the US”. */
function speaksFor(verb: number, reading: Reading): boolean {
  return servedBy(verb, reading).length > 0;
}

function servedBy(verb: number, { context, entities }: Reading): string[] {
  const { tree } = context;
  return (
    [verb, ...tree.children(verb, 'obj')]
      .flatMap((each) => tree.children(each, 'obl', 'nmod'))
      .filter((child) => tree.children(child, 'case').some((mark) => context.is(mark, 'FOR')))
      // “for talks with Norway”: nobody's service.
      .filter((child) => !context.is(child, 'TALKS', 'ENCOUNTER', 'ROUND', 'SUMMIT'))
      .flatMap((child) => [child, ...tree.children(child, 'nmod')])
      .flatMap((child) => entities.refer(child))
  );
}

/** Whether an organisation is served by somebody of a country: a union of states rather than a party. */
function isMediating(party: string, person: string, { entities }: Reading): boolean {
  const { kind, country } = entities.table.get(party);
  const foreign = entities.roles.some(({ person: holder, of }) => {
    const side = of === undefined ? undefined : entities.table.get(entities.partyOf(of));
    return holder === person && side?.kind === 'country';
  });
  return kind === 'organisation' && country === undefined && foreign;
}

function sideServed(verb: number, reading: Reading): string | undefined {
  return servedBy(verb, reading)
    .map((id) => sideOf(id, reading))
    .find((side) => side !== undefined);
}

/** Whether a team's noun phrase says whose it is. */
function isNamed(index: number, { context, entities }: Reading): boolean {
  const mention = entities.table.at(index);
  if (!mention) return false;
  const inside = (at: number) => at >= mention.from && at < mention.to;
  return (
    context.analysis.geography.some((geo) => inside(geo.from)) ||
    context.analysis.organisations.some((org) => inside(org.from)) ||
    [...entities.table.possessors.keys()].some(inside)
  );
}

/** “On the Russian side A led the team.” */
function sideInSentence(index: number, reading: Reading): string | undefined {
  const { context, entities } = reading;
  const { from, to } = context.tree.sentenceOf(index);
  for (let i = from; i < to; i++) {
    const mention = context.is(i, 'SIDE') ? entities.table.at(i) : undefined;
    const side = mention && sideOf(mention.entities[0]!, reading);
    if (side !== undefined) return side;
  }
  return undefined;
}

function sideLed(index: number, reading: Reading): string | undefined {
  if (!isTeam(index, reading)) return undefined;
  for (const id of reading.entities.refer(index)) {
    const side = sideOf(id, reading);
    if (side !== undefined) return side;
  }
  return senderOf(index, reading) ?? sideBehind(index, reading);
}

/** “negotiators for the airline”: those whom they negotiate for. */
export function sideBehind(index: number, { context, ...rest }: Reading): string | undefined {
  const reading = { context, ...rest };
  return context.tree
    .children(index, 'nmod')
    .filter((child) => context.tree.children(child, 'case').some((mark) => context.is(mark, 'FOR', 'OF')))
    .flatMap((child) => reading.entities.refer(child))
    .map((id) => sideOf(id, reading))
    .find((side) => side !== undefined);
}

/** “B sent 98 officials, led by A”: B's. */
function senderOf(index: number, reading: Reading): string | undefined {
  const { context, entities } = reading;
  const verb = context.token(index).head;
  if (verb < 0 || !context.is(verb, 'SEND')) return undefined;
  return entities
    .refer(context.tree.subject(verb))
    .map((id) => sideOf(id, reading))
    .find((side) => side !== undefined);
}
