import type { CompiledRules } from './rules.ts';

/** Longest dateline looked for, in code units. */
const LONGEST = 100;
const PLACE = /^[\p{Lu}][\p{L}\p{M}.'’\-/, ]*$/u;
const DASH = /\s(?:[-–—]{1,2}|\|)(?:\s|$)|[–—](?=\s|[\p{Lu}])/u;

/**
 * Length of the dateline with its dash at the beginning of `paragraph`, 0 where there is none: “BRUSSELS, May 3 –”,
 * “TEHERAN (AP) —”. A place not in capitals counts where a date or source stands with it, or where `first` says
 * that the article begins here.
 */
export function datelineLength(paragraph: string, first: boolean, rules: CompiledRules): number {
  const head = paragraph.slice(0, LONGEST);
  const dash = DASH.exec(head);
  if (!dash) return 0;
  const end = dash.index + dash[0].trimEnd().length;
  if (!/\S/u.test(paragraph.slice(end, end + LONGEST))) return 0;
  return isDateline(head.slice(0, dash.index), first, paragraph.slice(end), rules) ? end : 0;
}

function isDateline(head: string, first: boolean, rest: string, rules: CompiledRules): boolean {
  const bracket = head.indexOf('(');
  const before = (bracket < 0 ? head : head.slice(0, bracket)).trim();
  if (bracket >= 0 && !/\)\s*$/u.test(head)) return false;
  const { place, dated } = withoutDate(before, rules);
  if (!PLACE.test(place) || place.split(/\s+/u).length > 6) return false;
  if (isCapitals(place)) return true;
  return titled(place) && (bracket >= 0 || dated || (first && startsSentence(rest)));
}

/** The head without its date: what begins with a comma or space and holds a month and a number. */
function withoutDate(head: string, rules: CompiledRules): { place: string; dated: boolean } {
  const words = head.split(/\s+/u);
  const month = words.findIndex((word) => rules.months.has(word.replace(/[.,]+$/u, '').toLowerCase()));
  if (month < 1) return { place: head, dated: false };
  const isNumber = (at: number) => /^\d{1,2}[.,]?$/u.test(words[at] ?? '');
  const from = isNumber(month - 1) ? month - 1 : month;
  const tail = words.slice(from + (from === month && isNumber(month + 1) ? 2 : from === month ? 1 : 2));
  const clean = tail.every((word) => /^\d{4},?$/u.test(word));
  return { place: clean ? words.slice(0, from).join(' ').replace(/,$/u, '') : '', dated: true };
}

/** At least two capitals, and nothing small in the first word, nor anywhere but after a comma. */
function isCapitals(place: string): boolean {
  const [city = '', ...land] = place.split(',');
  return /\p{Lu}.*\p{Lu}/u.test(city) && !/\p{Ll}/u.test(city) && land.every((part) => titled(part.trim()));
}

/** Capitalised words, with at most small particles between them. */
function titled(place: string): boolean {
  const words = place.split(/[\s/,]+/u).filter(Boolean);
  return words.every((word, at) => /^\p{Lu}/u.test(word) || (at > 0 && word.length <= 3));
}

function startsSentence(rest: string): boolean {
  return /^\s*["“„»«'‘]?\p{Lu}/u.test(rest);
}
