import type { Concept } from '@parley/analysis';
import type { MeetingKind } from '@parley/dossier';
import type { Reading } from '../fact.ts';
import { clauseStatus, effect, governors, isPredicate, telling } from './clause.ts';
import type { Mention } from './mention.ts';
import { carrierOf, frameStatus, isFrame } from './frame.ts';
import { formatOf, ordinalOf, otherOf } from './modifiers.ts';
import { subjectNear } from './near.ts';
import { nounParties } from './noun-parties.ts';
import type { Setting } from './setting.ts';
import { newTime, settingOf, timeAfter } from './setting.ts';
import { statusOf, versusPublished } from './status.ts';
import type { Who } from './who.ts';
import { NOBODY, together } from './who.ts';

const NOUNS: readonly Concept[] = ['TALKS', 'ENCOUNTER', 'SUMMIT', 'ROUND', 'PHONE_CALL'];
/** Verbs that only say that the meeting which is their subject or object takes place. */
const LIGHT: readonly Concept[] = ['LAST', 'HOLD', 'BEGIN', 'END', 'CONVENE', 'MEET', 'LEAD'];

/** Whether a word is a noun of meeting; “round” also where the tagger takes it for an adverb. */
export function isNoun(index: number, { context }: Reading): boolean {
  const { upos } = context.token(index);
  if (context.is(index, 'PRESS_CONFERENCE') || isQuestion(index, context) || isAround(index, context))
    return false;
  if (upos === 'NOUN') return context.is(index, ...NOUNS) && !isMeans(index, context);
  return upos !== 'VERB' && context.is(index, 'ROUND') && context.tree.child(index, 'det', 'amod') >= 0;
}

/** “met on the sidelines of a summit”: the summit is not their meeting. */
function isAround(index: number, context: Reading['context']): boolean {
  const { head, deprel } = context.token(index);
  return deprel.startsWith('nmod') && head >= 0 && context.is(head, 'SIDELINES');
}

/** “A summit?”, as the heading of what follows: nobody says that there is one. */
function isQuestion(index: number, { tokens, tree }: Reading['context']): boolean {
  const { from, to } = tree.sentenceOf(index);
  return (
    tokens[to - 1]?.text === '?' && tokens.slice(from, to).every(({ upos }) => !/^(VERB|AUX)$/.test(upos))
  );
}

/** “in consultation with A”: how something is decided, not that they met. */
function isMeans(index: number, context: Reading['context']): boolean {
  const bare = context.token(index).feats.includes('Number=Sing') && context.is(index, 'TALKS');
  return bare && index > 0 && context.is(index - 1, 'IN') && context.is(index + 1, 'WITH');
}

/** What a noun says of a meeting. */
export function nounMention(noun: number, reading: Reading, who: Who): Mention {
  const { context } = reading;
  const above = governors(noun, context);
  const clauses = ownClauses(noun, reading);
  const light = above[0] !== undefined && isLight(noun, above[0], reading);
  const heads = [
    noun,
    ...clauses,
    ...(light ? opening(telling(above[0]!, context), context) : adverbial(noun, above[0], reading)),
  ];
  const own = standing(noun, heads, clauses, above, reading);
  const after = own.time === undefined ? timeAfter(noun, reading) : undefined;
  const setting = moved(above[0], after === undefined ? own : { ...own, time: after }, reading);
  const byWhom = openers(noun, above[0], setting.time?.value, reading, who);
  return {
    anchor: noun,
    parties: byWhom?.parties ?? nounParties(noun, above, clauses, light, reading, who),
    status:
      byWhom?.status ??
      statusOf(noun, above, setting.time, reading, clauses) ??
      bygone(noun, setting.time?.value, after !== undefined, reading),
    ...setting,
    kind: kindOf(noun, reading),
    format: formatOf([noun, ...clauses, ...(light ? above.slice(0, 1) : [])], reading),
    ordinal: ordinalOf(noun, reading),
    other: otherOf(noun, reading),
    definite:
      light ||
      isDated(noun, reading) ||
      clauses.some((clause) => clauseStatus(clause, context) !== undefined),
    same: isPointedTo(noun, reading),
    confidence: 0.75,
    pattern: 'meeting/noun',
  };
}

/** “The talks, which were to begin at seven, began at ten”: not the hour of a plan where the clause has one of its own. */
function standing(
  noun: number,
  heads: readonly number[],
  clauses: readonly number[],
  above: readonly number[],
  reading: Reading,
): Setting {
  const { context } = reading;
  const status = (clause: number) => clauseStatus(clause, context);
  const over = above[0] !== undefined && status(above[0]) === 'past';
  const plans = clauses.filter((clause) => /^(future|planned|proposed)$/.test(status(clause) ?? ''));
  const all = settingOf(noun, heads, reading);
  if (!over || plans.length === 0) return all;
  const told = settingOf(
    noun,
    heads.filter((head) => !plans.includes(head)),
    reading,
  );
  return told.time === undefined ? all : told;
}

/** Where a meeting was put off to another day that the clause names, that day counts. */
function moved(predicate: number | undefined, setting: Setting, reading: Reading): Setting {
  const postponed = predicate !== undefined && reading.context.is(predicate, 'POSTPONE');
  const time = postponed ? newTime(predicate, reading) : undefined;
  return time === undefined ? setting : { ...setting, time };
}

/** “the talks of 27 February in Oslo”: a noun with a day and a town of its own. */
function isDated(noun: number, { context, entities }: Reading): boolean {
  const below = context.tree.children(noun, 'nmod');
  const dated = below.some((child) => context.inTime(child));
  const inPlace = (index: number): boolean => {
    const mention = entities.table.at(index);
    const isPlace = mention !== undefined && entities.table.get(mention.entities[0]!).kind === 'place';
    return isPlace || context.tree.children(index, 'nmod').some(inPlace);
  };
  return dated && below.some(inPlace);
}

/** “A call between A and B on Thursday cleared the way”: of a day of its own that is over, it was held. */
function bygone(
  noun: number,
  value: string | null | undefined,
  apposed: boolean,
  { context }: Reading,
): Mention['status'] {
  const dated = apposed || context.tree.children(noun, 'nmod', 'obl').some((child) => context.inTime(child));
  const over = versusPublished(value, context.document.published) === 'past';
  return dated && over && !context.isNegated(noun) ? 'held' : undefined;
}

/** “that summit”, “dat overleg”: the one that was just spoken of. */
function isPointedTo(noun: number, { context }: Reading): boolean {
  return context.tree.children(noun, 'det').some((child) => context.is(child, 'THIS'));
}

/** The verbs that a verb of planning opens to: “is expected to take place in Oslo”. */
function opening(verbs: readonly number[], context: Reading['context']): number[] {
  const opened = verbs.flatMap((verb) => context.tree.children(verb, 'xcomp'));
  return [...verbs, ...opened.filter((verb) => context.is(verb, ...LIGHT))];
}

/** Those who together go to the talks, resume them or end them, with what that says of where they stand. */
function openers(
  noun: number,
  predicate: number | undefined,
  value: string | null | undefined,
  reading: Reading,
  who: Who,
): Pick<Mention, 'parties' | 'status'> | undefined {
  const misread = misreadVerb(noun, reading);
  const nearby = misread === undefined ? NOBODY : subjectNear(misread, reading, who);
  if (nearby.ids.length > 1) return { parties: nearby, status: 'held' };
  const skipped = predicate === undefined ? undefined : skipping(noun, predicate, reading, who);
  if (skipped) return skipped;
  if (predicate === undefined || !isFrame(noun, predicate, reading)) return undefined;
  const { tree } = reading.context;
  const parties = together(who.of(tree.subject(predicate)), who.of(tree.child(predicate, 'obl:agent')));
  const found = frameStatus(noun, predicate, value, reading);
  if (parties.ids.length < 2 || found === undefined) return undefined;
  return {
    parties,
    status:
      found === 'past' ? 'held' : found === 'future' ? 'planned' : found === 'present' ? 'ongoing' : found,
  };
}

/** “A will skip the round with B”: a party that stays away from what is to come. */
function skipping(
  noun: number,
  predicate: number,
  reading: Reading,
  who: Who,
): Pick<Mention, 'parties' | 'status'> | undefined {
  const { context, entities } = reading;
  const skips = [predicate, ...context.tree.children(predicate, 'xcomp')].find((each) =>
    context.is(each, 'ABSENT'),
  );
  if (skips === undefined || context.isNegated(skips) || context.is(skips, 'CANCEL')) return undefined;
  if (!/^(obj|obl)/.test(context.token(noun).deprel)) return undefined;
  const away = who.of(context.tree.subject(predicate));
  const parties = together(away, nounParties(noun, [], [], false, reading, who));
  const whole = away.ids.length > 0 && away.ids.every((id) => entities.table.get(id).kind !== 'person');
  return whole ? { parties: { ...parties, sides: parties.ids.length < 2 }, status: 'refused' } : undefined;
}

/** “A and B resumed talks”, where the tagger takes the verb after a name for a participle before the noun. */
function misreadVerb(noun: number, { context, entities }: Reading): number | undefined {
  return context.tree
    .children(noun, 'amod')
    .find(
      (child) =>
        child > 0 &&
        context.token(child).feats.includes('VerbForm=Part') &&
        context.is(child, 'BEGIN', 'HOLD', 'END') &&
        entities.table.at(child - 1)?.form === 'name',
    );
}

/** Whether the clause says of the meeting that it takes place, begins, is put off and the like. */
function isLight(noun: number, predicate: number, reading: Reading): boolean {
  const { context } = reading;
  // “Five days of talks ended”
  const carrier = carrierOf(noun, reading);
  const core =
    /^(nsubj|obj|advmod|obl|dep|root)/.test(context.token(carrier).deprel) &&
    context.tree.children(carrier, 'case').length === 0;
  const does =
    context.is(predicate, ...LIGHT) || (effect(predicate, context) !== undefined && predicate !== noun);
  return core && does && context.tree.isUnder(noun, predicate);
}

/** The clause of a noun that stands in an adverbial of it, where that clause says nothing that is said elsewhere. */
function adverbial(noun: number, predicate: number | undefined, { context }: Reading): number[] {
  if (predicate === undefined || predicate === noun) return [];
  // “said on Monday at a meeting with A”: it was said there and then.
  const there = context.tree.children(noun, 'case').some((each) => context.is(each, 'IN', 'DURING'));
  if (there && context.is(predicate, 'SAY')) return [predicate];
  // “invited A to talks on 3 April in Oslo”
  if (context.is(predicate, 'INVITE') && context.token(noun).head === predicate)
    return context.tree.children(predicate, 'obl', 'nmod').filter((child) => child > noun);
  return context.is(predicate, 'SAY', 'THINK', 'PROPOSE') ? [] : [predicate];
}

/** Relative clauses and participles of the noun: “the talks that collapsed in 2022”, “a round planned for May”. */
function ownClauses(noun: number, { context }: Reading): number[] {
  const { tree } = context;
  const carriers = [noun, ...tree.children(noun, 'nmod')];
  return carriers.flatMap((each) => tree.children(each, 'acl')).filter((each) => isPredicate(each, context));
}

function kindOf(noun: number, { context }: Reading): MeetingKind | undefined {
  const near = [noun, ...context.tree.children(noun, 'amod', 'compound')];
  const is = (concept: Concept) => near.some((each) => context.is(each, concept));
  if (is('PHONE_CALL')) return 'call';
  if (is('TRILATERAL')) return 'trilateral';
  if (is('BILATERAL')) return 'bilateral';
  if (is('MULTILATERAL')) return 'multilateral';
  if (is('SUMMIT')) return 'summit';
  return is('TALKS') || is('ROUND') ? 'talks' : undefined;
}
