import type { Time } from '@parley/dossier';
import type { TimeExpression } from '@parley/analysis';
import { relation } from '../../tree.ts';
import type { Reading } from '../fact.ts';

/** Where and when. */
export interface Setting {
  readonly place?: string;
  readonly time?: Time;
}

/** The first token of a time expression, or -1. */
function tokenAt(time: TimeExpression, from: number, to: number, { context }: Reading): number {
  for (let i = from; i < to; i++) if (context.token(i).start >= time.start) return i;
  return -1;
}

/** Place and time of what the tokens `heads` (the noun or verb of meeting, and its clause) say. */
export function settingOf(anchor: number, heads: readonly number[], reading: Reading): Setting {
  const sentence = reading.context.tree.sentenceOf(anchor);
  return settingWithin(anchor, heads, sentence, reading);
}

/** As {@link settingOf}, from the words between two tokens only. */
export function settingWithin(
  anchor: number,
  heads: readonly number[],
  range: { readonly from: number; readonly to: number },
  reading: Reading,
): Setting {
  const place = placeOf(anchor, heads, range, reading);
  const time = timeOf(anchor, heads, range, reading);
  return { ...(place === undefined ? {} : { place }), ...(time === undefined ? {} : { time }) };
}

/** Whether a token belongs to one of the heads, with no other clause in between. */
function belongs(index: number, heads: readonly number[], reading: Reading): boolean {
  const { tree } = reading.context;
  let at = index;
  for (let steps = 0; steps < 10 && at >= 0; steps++) {
    if (heads.includes(at)) return true;
    const token = tree.token(at);
    const rel = relation(token);
    const clausal = token.upos === 'VERB' && /^(ccomp|advcl|acl|parataxis|conj|csubj|root|xcomp)$/.test(rel);
    if (clausal || (at !== index && (isTopic(at, reading) || isOtherEvent(at, reading)))) return false;
    at = token.head;
  }
  return false;
}

/** “talks on a truce in Gaza”: where the topic is says nothing of where they talk. */
function isTopic(index: number, { context }: Reading): boolean {
  if (context.token(index).upos !== 'NOUN' || context.inTime(index) || context.is(index, 'SIDELINES'))
    return false;
  return context.tree
    .children(index, 'case')
    .some((each) => each < index && context.is(each, 'ABOUT') && !context.inTime(each + 1));
}

/** “met again after the attack in May”, “since the tests in Kabul”: the time and place of something else. */
function isOtherEvent(index: number, { context }: Reading): boolean {
  if (context.token(index).upos !== 'NOUN' || context.inTime(index)) return false;
  if (context.is(index, 'TALKS', 'ENCOUNTER', 'ROUND', 'SUMMIT', 'PHONE_CALL', 'TABLE')) return false;
  return context.tree
    .children(index, 'case')
    .some((each) => each < index && context.is(each, 'SINCE', 'AFTER', 'AHEAD_OF'));
}

/** The day and hour: of those that belong to the clause the most exact, the nearest where they are equal. */
function timeOf(
  anchor: number,
  heads: readonly number[],
  range: { readonly from: number; readonly to: number },
  reading: Reading,
): Time | undefined {
  const found = reading.context
    .timesIn(range.from, range.to)
    .map((time) => ({ time, at: tokenAt(time, range.from, range.to, reading) }))
    .filter(
      ({ time, at }) =>
        time.value !== null &&
        at >= 0 &&
        belongs(at, heads, reading) &&
        !isOfThing(at, heads, reading) &&
        !(isFirst(anchor, reading) && isAfterSince(at, anchor, reading)),
    )
    .sort(
      (a, b) =>
        exactness(b.time.value!) - exactness(a.time.value!) ||
        distance(a.at, anchor) - distance(b.at, anchor),
    );
  const best = found[0]?.time;
  return best && { text: best.text, value: best.value };
}

/** “agreed on next year's quotas”: what has a time of its own gives it to nothing above it. */
function isOfThing(first: number, heads: readonly number[], { context }: Reading): boolean {
  for (let i = first; context.inTime(i); i++) {
    const { deprel, head } = context.token(i);
    if (deprel !== 'nmod:poss' || head < i || heads.includes(head)) continue;
    return !context.is(head, 'TALKS', 'ENCOUNTER', 'ROUND', 'SUMMIT', 'PHONE_CALL', 'AGREEMENT');
  }
  return false;
}

/** “the second round”: a meeting with its number. */
function isFirst(anchor: number, { context }: Reading): boolean {
  return context.tree
    .children(anchor, 'amod', 'nummod', 'compound')
    .some((each) => context.is(each, 'ORDINAL'));
}

/** Whether a time begins after “since”. */
function isSince(index: number, { context }: Reading): boolean {
  return index > 0 && context.is(index - 1, 'SINCE');
}

/** “the first talks since war broke out in May”: the time is in what “since” begins. */
function isAfterSince(index: number, anchor: number, { context }: Reading): boolean {
  for (let i = index - 1; i > anchor && context.token(i).upos !== 'PUNCT'; i--) {
    if (context.is(i, 'SINCE')) return true;
  }
  return false;
}

/** “the first talks since December 2015”: when the ones before them were. */
export function sinceEarlier(noun: number, reading: Reading): Time | undefined {
  const { context } = reading;
  if (!isFirst(noun, reading)) return undefined;
  const { to } = context.tree.sentenceOf(noun);
  for (let i = noun + 1; i < Math.min(to, noun + SINCE_REACH); i++) {
    if (!context.inTime(i) || !isSince(i, reading)) continue;
    const [time] = context.timesIn(i, Math.min(i + 8, to));
    return time && time.value !== null ? { text: time.text, value: time.value } : undefined;
  }
  return undefined;
}

/** How many tokens after a noun “since” is looked for. */
const SINCE_REACH = 14;

/** “was put off to 18 March”: the new day, which a verb names with a preposition of direction. */
export function newTime(verb: number, { context }: Reading): Time | undefined {
  const { to } = context.tree.sentenceOf(verb);
  for (let i = verb + 1; i < to; i++) {
    if (!context.is(i, 'TOWARDS', 'UNTIL') || !context.inTime(i + 1)) continue;
    const [time] = context.timesIn(i + 1, Math.min(i + 9, to));
    if (time && time.value !== null) return { text: time.text, value: time.value };
  }
  return undefined;
}

/** The time that follows a noun in its own stretch of words, wherever the tree hangs it. */
export function timeAfter(noun: number, { context }: Reading): Time | undefined {
  for (let i = noun + 1; i <= noun + 9 && i < context.tokens.length; i++) {
    const { upos, sentence, text } = context.token(i);
    // “a call with A, on Tuesday in Bern, changed nothing”: the time may stand between commas.
    const apposed =
      text === ',' && (context.inTime(i + 1) || (context.inTime(i + 2) && context.is(i + 1, 'IN')));
    if (
      sentence !== context.token(noun).sentence ||
      (['VERB', 'AUX', 'SCONJ', 'PUNCT', 'CCONJ'].includes(upos) && !apposed)
    )
      return undefined;
    if (!context.inTime(i)) continue;
    const [time] = context.timesIn(i, Math.min(i + 8, context.tokens.length));
    return time && time.value !== null ? { text: time.text, value: time.value } : undefined;
  }
  return undefined;
}

const distance = (a: number, b: number) => Math.abs(a - b);

/** How closely an EDTF value says when: a day with its hour 4, a day 3, an hour 2, a span of days 1, else 0. */
function exactness(value: string): number {
  if (/^\d{4}-\d\d-\d\dT/.test(value) && !value.includes('/')) return 4;
  if (/^\[?\d{4}-\d\d-\d\d/.test(value)) return value.includes('/') ? 1 : 3;
  return value.startsWith('T') ? 2 : 0;
}

/** The place that the clause names with a preposition of place: a town before a building before a country. */
function placeOf(
  anchor: number,
  heads: readonly number[],
  range: { readonly from: number; readonly to: number },
  reading: Reading,
): string | undefined {
  const { entities } = reading;
  let best: { id: string; rank: number } | undefined;
  for (let i = range.from; i < range.to; i++) {
    const mention = entities.table.at(i);
    if (mention?.head !== i || mention.form !== 'name' || !belongs(i, heads, reading)) continue;
    const id = mention.entities[0]!;
    const { kind } = entities.table.get(id);
    if (kind !== 'place' && kind !== 'country') continue;
    if (!isInside(i, mention.from, reading)) continue;
    const rank = (kind === 'place' ? 10 : 0) - Math.min(9, distance(i, anchor) / 10);
    if (!best || rank > best.rank) best = { id, rank };
  }
  return best?.id;
}

/** Whether a preposition of place stands before the mention, by the tree or by its neighbour. */
function isInside(head: number, from: number, { context }: Reading): boolean {
  const cases = [...context.tree.children(head, 'case'), from - 1];
  const travels = context.is(context.token(head).head, 'TRAVEL', 'INVITE', 'GATHER', 'VISIT');
  return cases.some(
    (each) =>
      each >= 0 &&
      context.token(each).upos === 'ADP' &&
      (context.is(each, 'IN') || (travels && context.is(each, 'TOWARDS'))),
  );
}
