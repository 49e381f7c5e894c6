import type { RoleFact } from '@parley/dossier';
import type { Piece } from './model.ts';
import { oneLine, sameLanguage } from './text.ts';
import { FIELDS, OFFICES, RANKS, isOneOf } from './words/words.ts';
import type { Words } from './words/index.ts';

/** The words of a title id (`deputy-minister-of-defence`), or null where the language has none for it. */
export function titleInWords(id: string, words: Words): string | null {
  if (isOneOf(OFFICES, id)) return words.offices[id];
  const field = /^minister-of-(.+)$/.exec(id)?.[1];
  if (field !== undefined && isOneOf(FIELDS, field)) return words.minister(words.fields[field]);
  for (const rank of RANKS) {
    if (!id.startsWith(`${rank}-`)) continue;
    const office = titleInWords(id.slice(rank.length + 1), words);
    if (office !== null) return words.ranks[rank](office);
  }
  return null;
}

/**
 * A role's title for the reader. In the source's own language its words are best, unless they do not tell the
 * office (“counterpart”); in another the office is translated and the source's words follow in brackets.
 */
export function titlePieces(
  fact: RoleFact,
  language: string,
  words: Words,
  quoted: (text: string) => Piece[],
): Piece[] {
  const source = oneLine(fact.title.text);
  const known = fact.title.id === null ? null : titleInWords(fact.title.id, words);
  const former = (title: string) =>
    fact.former && !words.saysFormer.test(title) ? words.ranks.former('') : '';
  if (known !== null && isFormOf(source, known)) return [{ text: `${former(known)}${known}` }];
  if (
    source !== '' &&
    (known === null || (sameLanguage(language, words.language) && sharesAStem(source, known)))
  ) {
    return [{ text: former(source) }, { text: source, from: { language } }];
  }
  const office = `${former(source)}${known ?? ''}`;
  if (source === '') return [{ text: office }];
  return [{ text: `${office} (` }, ...quoted(source), { text: ')' }];
}

/** The most letters that an ending of the plural adds to a word. */
const LONGEST_PLURAL = 3;

/** Whether the words of a source are those of the office, but for capitals and an ending: of several, each holds one. */
function isFormOf(source: string, known: string): boolean {
  const [told, office] = [source.toLowerCase(), known.toLowerCase()];
  const ending = told.slice(office.length);
  return told.startsWith(office) && ending.length <= LONGEST_PLURAL && /^\p{L}*$/u.test(ending);
}

/** Whether two wordings have a word of the same beginning: “Oekraïense” and “Oekraïne”. */
export function sharesAStem(one: string, other: string): boolean {
  const stems = new Set(stemsOf(one));
  return stemsOf(other).some((stem) => stems.has(stem));
}

const stemsOf = (title: string) =>
  title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 5));
