import type { Concept } from '@parley/analysis';
import type { Mention } from '../../entities/table.ts';
import type { Reading } from '../fact.ts';
import type { Parties, Who } from './who.ts';
import { NOBODY, together } from './who.ts';

/** How far from the verb the words are looked through where the tree names nobody. */
const REACH = 18;

/** Whether a token ends the stretch of words around a verb: another verb, a semicolon, a quotation mark. */
function isEdge(index: number, verb: number, { context }: Reading): boolean {
  const { upos, text, sentence } = context.token(index);
  if (sentence !== context.token(verb).sentence) return true;
  return upos === 'VERB' || upos === 'SCONJ' || /^[;:„“”"»«]$/u.test(text);
}

/** The tokens around a verb up to the next edges. */
function stretch(verb: number, reading: Reading): { from: number; to: number } {
  let from = verb;
  let to = verb + 1;
  const { tokens } = reading.context;
  while (from > 0 && verb - from < REACH && !isEdge(from - 1, verb, reading)) from--;
  while (to < tokens.length && to - verb < REACH && !isEdge(to, verb, reading)) to++;
  return { from, to };
}

/** Whom a preposition of company near the verb names, whatever the tree hangs it on. */
export function companionsNear(verb: number, reading: Reading, who: Who, ...concepts: Concept[]): Parties {
  const { context } = reading;
  const { from, to } = stretch(verb, reading);
  const found: Parties[] = [];
  for (let i = from; i < to; i++) {
    if (context.token(i).upos !== 'ADP' || !context.is(i, ...concepts)) continue;
    if ((i > 0 && context.is(i - 1, 'NOT')) || isOfMeeting(i, verb, reading)) continue;
    if (areMediators(i, reading)) continue;
    found.push(...listFrom(i + 1, to, reading, who));
  }
  return found.length === 0 ? NOBODY : together(...found);
}

/** “spoke after a meeting on Monday with A”: company of a noun of meeting between the verb and the preposition. */
function isOfMeeting(preposition: number, verb: number, { context }: Reading): boolean {
  for (let i = verb + 1; i < preposition; i++)
    if (
      context.token(i).upos === 'NOUN' &&
      context.is(i, 'TALKS', 'ENCOUNTER', 'ROUND', 'SUMMIT', 'PHONE_CALL')
    )
      return true;
  return false;
}

/** “with A and B as mediators”: in the company of those who are no party. */
export function areMediators(preposition: number, { context }: Reading): boolean {
  const { to } = context.tree.sentenceOf(preposition);
  for (let i = preposition + 1; i < to; i++) {
    if (context.token(i).upos === 'VERB') return false;
    if (
      context.is(i, 'AS') &&
      [i + 1, i + 2, i + 3].some((at) => context.is(at, 'MEDIATION', 'OBSERVER', 'HOST', 'GUARANTEE'))
    )
      return true;
  }
  return false;
}

/** Everybody in the list after a preposition. */
export function companionsAt(preposition: number, reading: Reading, who: Who): Parties {
  if (areMediators(preposition, reading)) return NOBODY;
  const end = reading.context.tree.sentenceOf(preposition).to;
  const found = listFrom(preposition + 1, Math.min(end, preposition + REACH), reading, who);
  return found.length === 0 ? NOBODY : together(...found);
}

/** Everybody in the list that begins at a token: “the French president A, chancellor B and C”. */
function listFrom(from: number, to: number, reading: Reading, who: Who): Parties[] {
  const { context, entities } = reading;
  const found: Parties[] = [];
  for (let at = from; at < to; at++) {
    const token = context.token(at);
    if (
      token.upos === 'AUX' ||
      token.upos === 'SCONJ' ||
      (token.upos === 'ADP' && !context.is(at, 'OF', 'FOR'))
    )
      break;
    const mention = entities.table.at(at);
    const whose = mention?.form === 'pronoun' && token.deprel === 'nmod:poss';
    if (mention === undefined || whose) {
      if (at - from > 10 && found.length === 0) break;
      continue;
    }
    // “joins A in Sweden for the last day”: where, not whom.
    if (at > from && isPlace(mention, reading)) break;
    const next = entities.table.at(mention.to);
    const better =
      nameAfterOffice(mention, reading) ??
      (mention.form !== 'name' && next?.form === 'name' ? next : mention);
    if (found.length === 0 || better.form === 'name') found.push(who.one(better.head));
    at = better.to - 1;
    const joined = context.tokens[at + 1];
    if (joined?.text !== ',' && joined?.upos !== 'CCONJ') break;
  }
  return found;
}

/** “U.S. Secretary of State A”: the country of an office is not who is met. */
function nameAfterOffice(mention: Mention, { context, entities }: Reading): Mention | undefined {
  const office = context.officeAt(mention.to);
  const named = office?.from === mention.to ? entities.table.at(office.to) : undefined;
  return named?.form === 'name' ? named : undefined;
}

/** “in Oman”: a country or town after a preposition of place is where, not who. */
function isPlace(mention: Mention, { context, entities }: Reading): boolean {
  const before = mention.from - 1;
  const id = mention.entities[0];
  return (
    before >= 0 &&
    context.is(before, 'IN') &&
    mention.form === 'name' &&
    id !== undefined &&
    ['country', 'place'].includes(entities.table.get(id).kind)
  );
}

/** “A Community (AC) and B”: the last word before what stands between brackets. */
function beforeBracket(index: number, { context }: Reading): number {
  if (context.tokens[index]?.text !== ')') return index;
  for (let i = index - 1; i > Math.max(0, index - 5); i--) if (context.token(i).text === '(') return i - 1;
  return index;
}

/** The mentions joined by “and” that stand nearest before the verb, else the nearest mention. */
export function subjectNear(verb: number, reading: Reading, who: Who): Parties {
  const { context, entities } = reading;
  const { from } = stretch(verb, reading);
  for (let i = verb - 1; i > from; i--) {
    if (context.token(i).upos !== 'CCONJ') continue;
    const next = [i + 1, i + 2, i + 3, i + 4].filter((at) => at < verb).map((at) => entities.table.at(at));
    const [one, other] = [
      entities.table.at(beforeBracket(i - 1, reading)),
      next.find((each) => each !== undefined),
    ];
    const second = other && (nameAfterOffice(other, reading) ?? other);
    const both = [one, second].flatMap((mention) => (mention ? [who.of(mention.head)] : []));
    const parties = together(...both);
    if (parties.ids.length > 1) return parties;
  }
  for (let i = verb - 1; i >= from; i--) {
    const mention = entities.table.at(i);
    const parties = mention && !isPlace(mention, reading) ? who.of(mention.head) : NOBODY;
    if (parties.ids.length > 0) return parties;
  }
  return NOBODY;
}
