import { PackedLookup, packLookup } from './lookup.ts';
import type { Lookup, Packed } from './lookup.ts';

/** A token as the lexicons see it; `upos`, where known, settles what the words alone leave open. */
export interface LexicalToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly upos?: string;
}

/** A token or a piece of one: hyphens, slashes and a final 's stand apart, so that “EU-top” is “EU”, “-”, “top”. */
export interface Atom {
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Index of its token. */
  readonly token: number;
}

/** A stretch of tokens `from` (inclusive) to `to` (exclusive); offsets into the text, half-open. */
export interface LexicalSpan {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Where a phrase stands. `part` is set where it is a piece of a longer token, such as the “EU” of “EU-top”. */
export interface PhraseMatch<T> extends LexicalSpan {
  readonly value: T;
  readonly part: boolean;
}

interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  value: T | undefined;
}

/**
 * Phrases by their first word in lower case. Those of a word become tries when it is first met, since a text meets
 * few of the many.
 */
export interface Phrases<T> {
  readonly byFirst: Lookup<Group<T>>;
}

/** The phrases with one first word: `entries` until a text asks for them, then `tries`. */
interface Group<T> {
  readonly entries: (readonly [phrase: string, value: T])[];
  tries: Tries<T> | undefined;
}

interface Tries<T> {
  /** As they are written. */
  readonly exact: Node<T>;
  /** In lower case, for headlines in capitals. */
  readonly folded: Node<T>;
}

/** Shortest phrase, in letters, that is recognised in capitals though it is not written so. */
const SHORTEST_FOLDED = 4;
const JOINT = /[-\u2010\u2011\u2012\u2013\u2014/]/u;
const SEAM = /[-\u2010-\u2014/'’]/u;
const HYPHEN = /^[\u2010\u2011\u2012\u2013\u2014]$/u;
/** Most words are written so, and need no closer look. */
const PLAIN = /^[A-Za-z]+$/;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

/** Builds the matcher; of phrases that are written alike the first wins. */
export function createPhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const byFirst = new Map<string, Group<T>>();
  for (const entry of entries) {
    const first = firstKey(entry[0]);
    const group = byFirst.get(first);
    if (group) group.entries.push(entry);
    else byFirst.set(first, { entries: [entry], tries: undefined });
  }
  return { byFirst };
}

/** Phrases as plain data, where JSON can hold their values. */
export function packPhrases<T>({ byFirst }: Phrases<T>): Packed {
  return packLookup(byFirst, (group) => group.entries);
}

/** The inverse of {@link packPhrases}. */
export function openPhrases<T>(packed: Packed): Phrases<T> {
  const groupOf = (entries: unknown): Group<T> => ({
    entries: entries as Group<T>['entries'],
    tries: undefined,
  });
  return { byFirst: new PackedLookup(packed, groupOf) };
}

function firstKey(phrase: string): string {
  const space = phrase.indexOf(' ');
  const word = space < 0 ? phrase : phrase.slice(0, space);
  const key = SEAM.test(word) ? keysOf(word)[0] : normal(word);
  return key?.toLowerCase() ?? '';
}

/** The phrases that may begin at an atom. */
function triesAt<T>(atoms: readonly Atom[], at: number, phrases: Phrases<T>): Tries<T> | undefined {
  const first = atoms[at]?.lower;
  const group = first === undefined ? undefined : phrases.byFirst.get(first);
  if (group) group.tries ??= triesOf(group.entries);
  return group?.tries;
}

function triesOf<T>(entries: Group<T>['entries']): Tries<T> {
  const tries = { exact: node<T>(), folded: node<T>() };
  for (const [phrase, value] of entries) {
    const keys = keysOf(phrase);
    insert(tries.exact, keys, value);
    insert(
      tries.folded,
      keys.map((key) => key.toLowerCase()),
      value,
    );
  }
  return tries;
}

/** The phrases in the tokens, leftmost and longest first, none overlapping. Linear in the number of tokens. */
export function findPhrases<T>(tokens: readonly LexicalToken[], phrases: Phrases<T>): PhraseMatch<T>[] {
  const atoms = atomsOf(tokens);
  const matches: PhraseMatch<T>[] = [];
  for (let at = 0; at < atoms.length;) {
    const hit = phraseAt(atoms, at, phrases);
    if (hit) matches.push(toMatch(atoms, at, hit.to, hit.value));
    at = hit ? hit.to : at + 1;
  }
  return matches;
}

/** Every lexicon looks through the same sentence, one after another. */
const cut = new WeakMap<readonly LexicalToken[], readonly Atom[]>();

/** Cuts tokens at hyphens, slashes and before a final 's. */
export function atomsOf(tokens: readonly LexicalToken[]): readonly Atom[] {
  const atoms = cut.get(tokens) ?? cutTokens(tokens);
  cut.set(tokens, atoms);
  return atoms;
}

function cutTokens(tokens: readonly LexicalToken[]): Atom[] {
  const atoms: Atom[] = [];
  tokens.forEach((token, index) => {
    const { text, start, end } = token;
    const exact = end - start === text.length;
    for (const [from, to] of pieces(text)) {
      const span = exact ? { start: start + from, end: start + to } : { start, end };
      atoms.push(atomOf(normal(text.slice(from, to)), span.start, span.end, index));
    }
  });
  return atoms;
}

/** An atom of its text, offsets and token. */
export function atomOf(text: string, start: number, end: number, token: number): Atom {
  return { text, lower: text.toLowerCase(), start, end, token };
}

/** A phrase, cut as tokens are. */
export function keysOf(phrase: string): string[] {
  const words = phrase.split(' ').filter((word) => word !== '');
  return words.flatMap((word) => pieces(word).map(([from, to]) => normal(word.slice(from, to))));
}

/** The longest phrase that begins at an atom, written as in the lexicon or all in capitals. */
export function phraseAt<T>(
  atoms: readonly Atom[],
  at: number,
  phrases: Phrases<T>,
): { to: number; value: T } | undefined {
  const tries = triesAt(atoms, at, phrases);
  if (!tries) return undefined;
  const exact = walk(atoms, at, tries.exact, (atom) => atom.text);
  const folded = walk(atoms, at, tries.folded, inCapitals);
  if (!folded || (exact && exact.to >= folded.to)) return exact;
  const letters = atoms[folded.to - 1]!.end - atoms[at]!.start;
  return letters >= SHORTEST_FOLDED ? folded : exact;
}

/** The longest phrase that begins at an atom, in whatever case. */
export function phraseAnyCase<T>(
  atoms: readonly Atom[],
  at: number,
  phrases: Phrases<T>,
): { to: number; value: T } | undefined {
  const tries = triesAt(atoms, at, phrases);
  return tries && walk(atoms, at, tries.folded, (atom) => atom.lower);
}

/** Whether an atom is a final 's or apostrophe. */
export function isPossessive(text: string): boolean {
  return text === "'s" || text === "'";
}

/** A match of the atoms `at` (inclusive) to `to` (exclusive). */
export function toMatch<T>(atoms: readonly Atom[], at: number, to: number, value: T): PhraseMatch<T> {
  const first = atoms[at]!;
  const last = atoms[to - 1]!;
  const before = atoms[at - 1];
  let after = to;
  while (atoms[after]?.token === last.token && isPossessive(atoms[after]!.text)) after++;
  const part = before?.token === first.token || atoms[after]?.token === last.token;
  return { from: first.token, to: last.token + 1, start: first.start, end: last.end, value, part };
}

function walk<T>(
  atoms: readonly Atom[],
  at: number,
  root: Node<T>,
  key: (atom: Atom) => string | undefined,
): { to: number; value: T } | undefined {
  let best: { to: number; value: T } | undefined;
  let state: Node<T> | undefined = root;
  for (let to = at; to < atoms.length; to++) {
    const edge = key(atoms[to]!);
    state = edge === undefined ? undefined : state.next?.get(edge);
    if (!state) break;
    if (state.value !== undefined) best = { to: to + 1, value: state.value };
  }
  return best;
}

function inCapitals({ text, lower }: Atom): string | undefined {
  return LOWER.test(text) ? undefined : lower;
}

function insert<T>(root: Node<T>, keys: readonly string[], value: T): void {
  let state = root;
  for (const key of keys) {
    state.next ??= new Map();
    let next = state.next.get(key);
    if (!next) state.next.set(key, (next = node()));
    state = next;
  }
  state.value ??= value;
}

function node<T>(): Node<T> {
  return { next: undefined, value: undefined };
}

function normal(text: string): string {
  if (PLAIN.test(text)) return text;
  if (HYPHEN.test(text)) return '-';
  const straight = text.replaceAll('’', "'").normalize('NFC');
  // “U.S.” at the end of a sentence may have lost its last stop.
  const abbreviated =
    straight.endsWith('.') && straight.indexOf('.') < straight.length - 1 && UPPER.test(straight);
  return abbreviated ? straight.slice(0, -1) : straight;
}

function pieces(text: string): [number, number][] {
  if (!SEAM.test(text)) return [[0, text.length]];
  const found: [number, number][] = [];
  const body = bodyLength(text);
  let from = 0;
  for (let at = 0; at < body; at++) {
    if (!JOINT.test(text[at]!)) continue;
    if (at > from) found.push([from, at]);
    found.push([at, at + 1]);
    from = at + 1;
  }
  if (body > from) found.push([from, body]);
  if (text.length > body) found.push([body, text.length]);
  return found;
}

/** Length without a final 's. */
function bodyLength(text: string): number {
  const suffix = text.length > 2 && /['’]s$/u.test(text.slice(-2)) ? 2 : 0;
  return text.length - suffix;
}
