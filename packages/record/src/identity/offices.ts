import type { Title } from '../model.ts';
import { plain } from './names.ts';

/*
 * What an office tells of who holds it. Ids of titles are English words with hyphens whatever the language of the
 * report, so the words here are those of ids.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What one does in talks, or a relation to another: whoever holds an office can be that as well. */
const FUNCTIONS = set(
  `successor predecessor leader head chief negotiator mediator delegate representative candidate member official
   counterpart delegation participant top senior`,
);

/** Marks of public office. */
const OFFICES = set(
  `president minister premier chancellor secretary ambassador envoy adviser aide spokesperson speaker governor mayor
   senator parliament commissioner representative negotiator diplomat king queen prince emir sultan ruler general
   commander admiral staff leader deputy official intelligence`,
);

const LINKS = set('of and the for to in on');

/** Words that make another office of an office. */
const LESSER = set('deputy vice assistant former acting under');

/** How two sets of titles stand to each other. */
export type RoleMatch = 'same' | 'akin' | 'unknown' | 'change' | 'differ';

/** The words of a title that count. */
const wordsCache = new Map<string, readonly string[]>();
const wordsOf = ({ id, text }: Title): readonly string[] => {
  const source = id ?? text;
  const known = wordsCache.get(source);
  if (known !== undefined) return known;
  const words = plain(source)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !LINKS.has(word));
  if (wordsCache.size > 50_000) wordsCache.clear();
  wordsCache.set(source, words);
  return words;
};

const isFunction = (title: Title): boolean => wordsOf(title).every((word) => FUNCTIONS.has(word));

/** Whether a title is a public office, as against another profession. */
const isOffice = (title: Title): boolean =>
  title.id !== null && wordsOf(title).some((word) => OFFICES.has(word));

const isCode = (of: string | undefined): of is string => of !== undefined && /^[A-Z]{2}$/.test(of);

const otherState = (a: Title, b: Title): boolean => isCode(a.of) && isCode(b.of) && a.of !== b.of;

function isSame(a: Title, b: Title): boolean {
  if (otherState(a, b)) return false;
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length) as [
    string[],
    string[],
  ];
  const extra = long.filter((word) => !short.includes(word));
  return extra.length === long.length - short.length && !extra.some((word) => LESSER.has(word));
}

const isAkin = (a: Title, b: Title): boolean =>
  !otherState(a, b) && wordsOf(a).some((word) => !LESSER.has(word) && wordsOf(b).includes(word));

/**
 * Compares what two are said to be: `same` office, `akin` ones, `change` from one public office to another,
 * clearly `differ`ent, or `unknown` where one has no title that tells.
 */
export function roleMatch(a: readonly Title[], b: readonly Title[]): RoleMatch {
  const pairs = a.flatMap((one) => b.map((other) => [one, other] as const));
  if (pairs.some(([one, other]) => isSame(one, other))) return 'same';
  if (pairs.some(([one, other]) => isAkin(one, other))) return 'akin';
  const [ofA, ofB] = [a, b].map((titles) => titles.filter((title) => !isFunction(title))) as [
    Title[],
    Title[],
  ];
  if (ofA.length === 0 || ofB.length === 0) return 'unknown';
  return ofA.some(isOffice) && ofB.some(isOffice) ? 'change' : 'differ';
}

/** An office that one person at a time holds: its key, given whose it is; undefined for other titles. */
export function soleOffice(title: Title, country: string | undefined): string | undefined {
  const of = title.of ?? country;
  if (title.former || title.id === null || of === undefined) return undefined;
  const sole =
    /^(president|prime-minister|chancellor|king|supreme-leader|secretary-general|director-general|minister-of-.+)$/;
  return sole.test(title.id) ? `${title.id}|${of}` : undefined;
}
