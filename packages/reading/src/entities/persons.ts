import type { Name } from '@parley/analysis';
import type { Context } from '../context.ts';
import { fold, isShortFor, partsOf } from './names.ts';
import { nounPhrase } from './phrases.ts';
import type { EntityTable } from './table.ts';

/** A word without the ending of a genitive that may be glued to it. */
export const withoutGenitive = (word: string): string => word.replace(/['’]?s$/u, '');

/** How often a short name must have stood for somebody to go on doing so. */
const HABIT = 2;

/** The words of a personal name; a genitive ending glued to a known name (Dutch “Novaks”) is taken off. */
function wordsOf(name: Name, known: ReadonlySet<string>): string[] {
  const words = name.text.split(/\s+/);
  const last = words.at(-1)!;
  const bare = withoutGenitive(last);
  if (bare !== last && !known.has(fold(last)) && known.has(fold(bare))) words[words.length - 1] = bare;
  return words;
}

/**
 * Makes one person of all the names that stand for her: a full name, and later mentions that end it.
 * A single word that ends two full names goes to the one mentioned last before it, unless that was a while ago and
 * the word has been another's so far.
 */
export function gatherPersons(names: readonly Name[], context: Context, table: EntityTable): void {
  const several = names.map((name) => name.text.split(/\s+/)).filter(({ length }) => length > 1);
  const known = new Set(several.flat().map(fold));
  const mentions = names.map((name) => ({ name, words: wordsOf(name, known) }));
  const full = fullNames(mentions.map(({ words }) => words));
  const lastSeen = new Map<string, number>();
  const habits = new Map<string, Map<string, number>>();
  for (const { name, words } of mentions) {
    const short = fold(words.join(' '));
    const near = (key: readonly string[]) => isNear(lastSeen.get(fold(key.join(' '))), name.from, context);
    const key = ownerOf(words, full, lastSeen, habits.get(short), near) ?? words;
    if (key !== words) count(habits, short, fold(key.join(' ')));
    const id = `person:${partsOf(key).join(' ')}`;
    const draft = table.find(id) ?? table.create('person', key.join(' '), { key: id });
    lastSeen.set(fold(key.join(' ')), name.from);
    const { from, to, end } = name;
    table.mention(
      { from, to, head: headOf(name, context), entities: [draft.id], form: 'name' },
      { start: context.token(titleOf(name, context)).start, end },
      words.join(' '),
    );
  }
}

/** An abbreviated form of address or title: “Mr.”, “Sen.”. */
const ADDRESS = /^\p{Lu}\p{L}{0,3}\.$/u;

/** Where a name begins with the titles before it: “Mr. Lindt”, “the Swedish prime minister Anna Berg”. */
function titleOf({ from }: Name, context: Context): number {
  const office = context.officeAt(from - 1);
  if (office) return Math.min(office.from, nounPhrase(office.head, context).from);
  const before = context.tokens[from - 1];
  return before !== undefined && ADDRESS.test(before.text) ? from - 1 : from;
}

/** The names that are nobody's short form, one per spelling. */
function fullNames(all: readonly (readonly string[])[]): (readonly string[])[] {
  const unique = [...new Map(all.map((words) => [partsOf(words).join(' '), words])).values()];
  return unique.filter((words) => !unique.some((other) => isShortFor(words, other)));
}

function ownerOf(
  words: readonly string[],
  full: readonly (readonly string[])[],
  lastSeen: ReadonlyMap<string, number>,
  habit: ReadonlyMap<string, number> | undefined,
  isNear: (name: readonly string[]) => boolean,
): readonly string[] | undefined {
  const owners = full.filter((name) => isShortFor(words, name));
  const seen = (name: readonly string[]) => lastSeen.get(fold(name.join(' '))) ?? -1;
  const [last] = owners.sort((a, b) => seen(b) - seen(a));
  if (last === undefined || owners.length < 2 || isNear(last)) return last;
  const usual = owners.find((name) => (habit?.get(fold(name.join(' '))) ?? 0) >= HABIT);
  return usual ?? last;
}

/** Whether a token comes in the same sentence as an earlier one, or in the next. */
function isNear(seen: number | undefined, index: number, { tokens }: Context): boolean {
  return seen !== undefined && tokens[index]!.sentence - tokens[seen]!.sentence <= 1;
}

function count(habits: Map<string, Map<string, number>>, short: string, name: string): void {
  const counts = habits.get(short) ?? new Map<string, number>();
  habits.set(short, counts.set(name, (counts.get(name) ?? 0) + 1));
}

/** The token of a name that hangs outside the name. */
export function headOf(range: { from: number; to: number }, context: Context): number {
  for (let i = range.from; i < range.to; i++) {
    const { head } = context.token(i);
    if (head < range.from || head >= range.to) return i;
  }
  return range.from;
}
