import type { GeoMatch, Name, OrgMatch } from '@parley/analysis';
import type { Context } from '../context.ts';
import { overlapping } from '../context.ts';

/** What the lexicons found as words of their own. */
interface Known {
  readonly geography: readonly GeoMatch[];
  readonly organisations: readonly OrgMatch[];
}

/** How many words the tree may add to the front of a name. */
const FORENAMES = 2;

/**
 * Names with the edges that lexicon and tree give them where the recogniser errs: a country or capital behind a full
 * name is another word (“put Anna Berg Kyiv under pressure”); a forename that the tree joins to a name is part of it;
 * and who stands right behind an office is a person, whatever the name looks like (“opposition leader Yara Lund”).
 */
export function withEdges(names: readonly Name[], context: Context, known: Known): Name[] {
  const taken = new Set(
    names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  return names.map((name) => {
    if (name.kind !== 'PER') return isTitled(name, context) ? { ...name, kind: 'PER' } : name;
    return cutTo(forenames(name, taken, context, known), lastWord(name, known), name, context);
  });
}

function cutTo(from: number, to: number, name: Name, context: Context): Name {
  if (from === name.from && to === name.to) return name;
  const [start, end] = [context.token(from).start, context.token(to - 1).end];
  return { ...name, from, to, start, end, text: context.text(from, to) };
}

function lastWord({ from, to }: Name, { geography }: Known): number {
  const place = geography.find(
    (geo) =>
      geo.to === to && geo.from >= from + 2 && !geo.ambiguous && /^(name|capital|seat)$/.test(geo.form),
  );
  return place?.from ?? to;
}

/** “VN-chef Anna Berg”: an office that the recogniser takes into the name is left out. */
function firstWord({ from, to }: Name, context: Context): number {
  const office = context.officeAt(from);
  return office?.from === from && office.to < to && !office.plural ? office.to : from;
}

function forenames(name: Name, taken: ReadonlySet<number>, context: Context, known: Known): number {
  let from = firstWord(name, context);
  if (from > name.from) return from;
  for (let steps = 0; steps < FORENAMES && isForename(from - 1, from, taken, context, known); steps++) from--;
  return from;
}

function isForename(
  index: number,
  next: number,
  taken: ReadonlySet<number>,
  context: Context,
  { geography, organisations }: Known,
): boolean {
  const token = context.tokens[index];
  const after = context.tokens[next];
  if (token?.upos !== 'PROPN' || taken.has(index) || token.sentence !== after?.sentence) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(token.text) || context.officeAt(index) || context.inTime(index)) return false;
  const known = [
    ...overlapping(geography, index, index + 1),
    ...overlapping(organisations, index, index + 1),
  ];
  if (known.length > 0) return false;
  return /^(flat|appos|nmod:desc|compound)/.test(after.deprel) && after.head === index
    ? true
    : /^(flat|nmod:desc|compound)/.test(token.deprel) && token.head === next;
}

function isTitled({ from, to }: Name, context: Context): boolean {
  const office = context.officeAt(from - 1);
  if (office?.to !== from || office.plural || office.from >= from) return false;
  const proper = context.tokens.slice(from, to).every(({ upos }) => upos === 'PROPN');
  return proper && to - from > 1 && to - from < 5;
}
