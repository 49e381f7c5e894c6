import { atomsOf, isPossessive, phraseAnyCase, phraseAt } from '../phrases.ts';
import type { Atom, LexicalToken } from '../phrases.ts';
import type { Offices, Rank } from './grammar.ts';

/** A country, its people or an organisation among the atoms `from` (inclusive) to `to` (exclusive). */
export interface Named {
  readonly from: number;
  readonly to: number;
  /** An adjective, which may stand before any noun. */
  readonly adjective: boolean;
  /** A town or region, which seldom has offices of this sort. */
  readonly place: boolean;
}

/** A rank among the atoms `from` (inclusive) to `to` (exclusive). */
export interface RankSpan {
  readonly from: number;
  readonly to: number;
  readonly rank: Rank;
}

/** A sentence as the search for offices sees it; everything in terms of atoms. */
export interface Line {
  readonly atoms: readonly Atom[];
  /** The atoms in lower case. */
  readonly lower: readonly string[];
  readonly upos: readonly (string | undefined)[];
  readonly namedFrom: ReadonlyMap<number, Named>;
  readonly namedTo: ReadonlyMap<number, Named>;
  readonly ranksTo: ReadonlyMap<number, RankSpan>;
}

const CAPITAL = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;

/** Finds the names and ranks that the search for offices needs. */
export function readLine(tokens: readonly LexicalToken[], offices: Offices): Line {
  const atoms = atomsOf(tokens);
  const named = namesIn(atoms, offices);
  return {
    atoms,
    lower: atoms.map((atom) => atom.lower),
    upos: atoms.map((atom) => tokens[atom.token]!.upos),
    namedFrom: new Map(named.map((span) => [span.from, span])),
    namedTo: new Map(named.map((span) => [span.to, span])),
    ranksTo: new Map(ranksIn(atoms, offices).map((span) => [span.to, span])),
  };
}

export function isCapitalised(line: Line, at: number): boolean {
  const text = line.atoms[at]?.text;
  return text !== undefined && CAPITAL.test(text);
}

export function isWord(line: Line, at: number): boolean {
  const text = line.atoms[at]?.text;
  return text !== undefined && LETTER.test(text) && !isPossessive(text);
}

/** Whether the noun that ends before an atom is not followed by one that it modifies. */
export function endsNounPhrase(line: Line, next: number, offices: Offices): boolean {
  if (!isWord(line, next) || isCapitalised(line, next)) return line.lower[next] !== '-';
  const word = line.lower[next]!;
  if (offices.followers.has(word) || offices.of.has(word) || offices.for.has(word)) return true;
  const upos = line.upos[next];
  return upos !== undefined && !/^(?:NOUN|ADJ|PROPN)$/u.test(upos);
}

function namesIn(atoms: readonly Atom[], offices: Offices): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < atoms.length;) {
    const geo = phraseAt(atoms, at, offices.geography.phrases);
    const org = phraseAt(atoms, at, offices.organisations.phrases);
    const to = Math.max(geo?.to ?? 0, org?.to ?? 0);
    const form = geo?.to === to ? geo.value.form : undefined;
    if (to > 0 && !form?.startsWith('inhabitant')) {
      found.push({
        from: at,
        to,
        adjective: form === 'adjective',
        place: form === 'place' && org?.to !== to,
      });
    }
    at = Math.max(at + 1, to);
  }
  return found;
}

function ranksIn(atoms: readonly Atom[], offices: Offices): RankSpan[] {
  const found: RankSpan[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const hit = phraseAnyCase(atoms, at, offices.ranks);
    if (hit) found.push({ from: at, to: hit.to, rank: hit.value });
  }
  return found;
}
