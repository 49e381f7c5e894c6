import type { Name } from '@parley/analysis';
import type { Context } from '../context.ts';
import { fold, partsOf } from './names.ts';
import { nounPhrase } from './phrases.ts';
import { keyOf, ShortNames } from './short-names.ts';
import type { EntityTable } from './table.ts';

/** A word without the ending of a genitive that may be glued to it. */
export const withoutGenitive = (word: string): string => word.replace(/['’]?s$/u, '');

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
  const shortNames = new ShortNames(mentions.map(({ words }) => words));
  const lastSeen = new Map<string, number>();
  for (const { name, words } of mentions) {
    const near = (owner: readonly string[]) => isNear(lastSeen.get(keyOf(owner)), name.from, context);
    const key = shortNames.ownerOf(words, near) ?? words;
    shortNames.see(key, words);
    const id = `person:${partsOf(key).join(' ')}`;
    const draft = table.find(id) ?? table.create('person', key.join(' '), { key: id });
    lastSeen.set(keyOf(key), name.from);
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
  const address = before !== undefined && (ADDRESS.test(before.text) || context.is(from - 1, 'ADDRESS'));
  return address ? from - 1 : from;
}

/** Whether a token comes in the same sentence as an earlier one, or in the next. */
function isNear(seen: number | undefined, index: number, { tokens }: Context): boolean {
  return seen !== undefined && tokens[index]!.sentence - tokens[seen]!.sentence <= 1;
}

/** The token of a name that hangs outside the name. */
export function headOf(range: { from: number; to: number }, context: Context): number {
  for (let i = range.from; i < range.to; i++) {
    const { head } = context.token(i);
    if (head < range.from || head >= range.to) return i;
  }
  return range.from;
}
