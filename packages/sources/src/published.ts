import { SourceError } from './error.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `value` is an EDTF date of a year, a month or a day: 2025, 2025-05, 2025-05-16. */
export function isPublicationDate(value: string): boolean {
  const match = DATE.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The top of a plain-text article: its stamp, where it has one, and where the article itself begins. */
export interface Stamp {
  /** The date as the stamp gives it, not checked; undefined where there is no stamp. */
  readonly date?: string;
  /** The first character after the stamp that is no white space, or the end of the text. */
  readonly bodyStart: number;
}

/** `date 2025-05`, on a line of its own or before the article on the same line. */
const STAMP = /^\s*date:?[ \t]+(\d{4}(?:-\d{1,2}){0,2})(?=\s|$)/i;

/** Finds the stamp at the very beginning of `text`, white space before it allowed. */
export function findStamp(text: string): Stamp {
  const match = STAMP.exec(text);
  const bodyStart = skipSpace(text, match?.[0].length ?? 0);
  return match?.[1] === undefined ? { bodyStart } : { date: match[1], bodyStart };
}

/** `value`, where it is a publication date. @throws SourceError `date` where it is none. */
export function checkPublished(value: string, name: string): string {
  if (isPublicationDate(value)) return value;
  const remedy = 'write a year, month or day, such as 2025, 2025-05 or 2025-05-16';
  throw new SourceError('date', name, `“${value}” is no publication date`, remedy);
}

/** The first place from `at` on that is no white space, or the end of the text. */
function skipSpace(text: string, at: number): number {
  const rest = /\S/g;
  rest.lastIndex = at;
  return rest.exec(text)?.index ?? text.length;
}
