import type { CompiledRules } from './rules.ts';
import type { Scanned } from './token.ts';
import { classAt, DIGIT, isApostrophe, LOWER } from './chars.ts';
import {
  ABBREVIATION_OR_END,
  ABBREVIATION_THEN_CAPITAL,
  CLOSE,
  DASH,
  ELLIPSIS,
  EXCLAMATION,
  OPEN,
  PAUSE,
  STOP,
} from './token.ts';

/** Most tokens of a sentence; later stages take time that grows with it. */
const LONGEST = 400;

interface Scene {
  readonly text: string;
  readonly tokens: readonly Scanned[];
  readonly rules: CompiledRules;
}

/** Where the sentences of a block end: ascending places in `tokens`, the last of them `tokens.length`. */
export function sentenceEnds(text: string, tokens: readonly Scanned[], rules: CompiledRules): number[] {
  const scene = { text, tokens, rules };
  const ends: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = endAfter(scene, at);
    if (end === 0 && at - (ends.at(-1) ?? 0) < LONGEST) continue;
    ends.push(end > 0 ? end : cutBefore(tokens, ends.at(-1) ?? 0, at));
    at = ends.at(-1)! - 1;
  }
  if (tokens.length > 0 && ends.at(-1) !== tokens.length) ends.push(tokens.length);
  return ends;
}

/** The best place to cut an endless sentence: behind its last pause in the second half. */
function cutBefore(tokens: readonly Scanned[], from: number, at: number): number {
  for (let place = at; place > from + LONGEST / 2; place -= 1)
    if (tokens[place]!.kind === PAUSE) return place + 1;
  return at;
}

/** Where the sentence ends that token `at` closes, closing quotation marks and brackets included; 0 if it does not. */
function endAfter(scene: Scene, at: number): number {
  const { kind } = scene.tokens[at]!;
  if (kind < ABBREVIATION_OR_END || kind > ELLIPSIS) return 0;
  let next = at + 1;
  while (scene.tokens[next]?.kind === CLOSE || isNote(scene, next))
    next += scene.tokens[next]!.kind === CLOSE ? 1 : 3;
  if (next >= scene.tokens.length) return next;
  if (kind === STOP || kind === EXCLAMATION || kind === ELLIPSIS) return signEnds(scene, at, next) ? next : 0;
  return abbreviationEnds(scene, kind, next) ? next : 0;
}

/** A note's number in square brackets: `[17]`. */
function isNote({ tokens, text }: Scene, at: number): boolean {
  const number = tokens[at + 1];
  if (!number || text[tokens[at]!.start] !== '[' || text[tokens[at + 2]?.start ?? -1] !== ']') return false;
  return /^\d{1,3}$/u.test(text.slice(number.start, Math.min(number.end, number.start + 4)));
}

function signEnds(scene: Scene, at: number, next: number): boolean {
  const { tokens, text } = scene;
  const { kind } = tokens[at]!;
  const following = tokens[next]!.kind;
  if (following === PAUSE || (following === DASH && next > at + 1)) return false;
  if (following === STOP || following === EXCLAMATION || following === ELLIPSIS) return false;
  if (kind === ELLIPSIS && isOmission(scene, at)) return false;
  if (tokens[at]!.end === tokens[next]!.start && classAt(text, tokens[next]!.start) === DIGIT) return false;
  const first = firstWord(scene, next);
  if (classAt(text, first) === LOWER) return false;
  return kind === STOP || next === at + 1 || !isAttribution(scene, next);
}

/** `(…)`, `[...]`: words left out, not the end. */
function isOmission({ tokens }: Scene, at: number): boolean {
  return tokens[at - 1]?.kind === OPEN && tokens[at + 1]?.kind === CLOSE;
}

/** The offset of the first letter or digit from token `from` on, past quotation marks, dashes and `'s`. */
function firstWord({ tokens, text }: Scene, from: number): number {
  let at = from;
  while (at < tokens.length - 1 && at < from + 4 && isLead(text, tokens[at]!)) at += 1;
  return tokens[at]!.start;
}

function isLead(text: string, token: Scanned): boolean {
  if (token.kind === OPEN || token.kind === DASH) return true;
  return isApostrophe(text[token.start]) && token.end - token.start <= 3;
}

/** A name and a verb of saying: “…?” Anna Novak asked. */
function isAttribution({ tokens, text, rules }: Scene, from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 6); at += 1) {
    const token = tokens[at]!;
    if (at > from && rules.attribution.has(text.slice(token.start, Math.min(token.end, token.start + 20))))
      return true;
    if (classAt(text, token.start) === LOWER || token.kind === PAUSE) return false;
  }
  return false;
}

function abbreviationEnds(scene: Scene, kind: number, next: number): boolean {
  const { tokens, text, rules } = scene;
  const token = tokens[next]!;
  if (token.kind === PAUSE || token.kind === DASH || token.kind === STOP) return false;
  const first = firstWord(scene, next);
  const word = wordAt(scene, first, next);
  if (classAt(text, first) === LOWER || word === word.toLowerCase()) return false;
  if (kind === ABBREVIATION_THEN_CAPITAL) return token.kind === OPEN || !goesOn(scene, next);
  return rules.starters.has(word.toLowerCase());
}

function wordAt({ tokens, text }: Scene, start: number, from: number): string {
  const token = tokens.slice(from, from + 5).find((each) => each.start === start);
  return token ? text.slice(token.start, Math.min(token.end, token.start + 40)) : '';
}

/** “10 a.m. Monday”, “12:30 p.m. Turkish time”. */
function goesOn({ tokens, text, rules }: Scene, next: number): boolean {
  const words = tokens
    .slice(next, next + 3)
    .map((token) => text.slice(token.start, Math.min(token.end, token.start + 40)));
  if (rules.continuers.has(words[0] ?? '')) return true;
  return words.slice(1).some((word) => rules.continuersNear.has(word.toLowerCase()));
}
