import type { GeoMatch, Name, OrgMatch } from '@parley/analysis';
import type { Context } from '../context.ts';
import { fold, partsOf } from './names.ts';

/** What the lexicons found as words of their own. */
interface Known {
  readonly geography: readonly GeoMatch[];
  readonly organisations: readonly OrgMatch[];
}

/**
 * Names, with the family names of persons who are named in full elsewhere in the text where the recogniser passed over
 * them: a proper noun by itself that ends a full name and is nothing in the lexicons.
 */
export function withFamilyNames(names: readonly Name[], context: Context, known: Known): readonly Name[] {
  const families = new Set(
    names.flatMap(({ kind, text }) => {
      const parts = kind === 'PER' ? partsOf(text.split(/\s+/)) : [];
      return parts.length > 1 ? parts.slice(-1) : [];
    }),
  );
  if (families.size === 0) return names;
  const taken = new Set<number>();
  for (const { from, to } of [...names, ...known.geography, ...known.organisations])
    for (let at = from; at < to; at++) taken.add(at);
  const isFamily = (word: string) => families.has(word) || families.has(word.replace(/['’]?s$/u, ''));
  const found = context.tokens
    .filter((token) => token.upos === 'PROPN' && !taken.has(token.index) && isFamily(fold(token.text)))
    .filter(({ index }) => stands(index, context))
    .map(({ index, start, end, text }): Name => ({
      kind: 'PER',
      from: index,
      to: index + 1,
      start,
      end,
      text,
    }));
  return found.length === 0 ? names : [...names, ...found].sort((one, other) => one.from - other.from);
}

/** Whether a proper noun is a name by itself rather than a part of a longer one (“the Burhan Bridge”). */
function stands(index: number, context: Context): boolean {
  const isJoined = (one: number, other: number) => {
    const [token, next] = [context.token(one), context.token(other)];
    return next?.upos === 'PROPN' && (next.head === one || token?.head === other);
  };
  return !isJoined(index, index + 1) && !isJoined(index, index - 1);
}
