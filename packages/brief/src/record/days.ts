import { readEdtf } from '../edtf.ts';
import { dateInWords, dayInWords } from '../times.ts';
import type { Words } from '../words/index.ts';

/** “16 May”, with the year where it is not `year`; anything but a day as it is said elsewhere. */
export function shortDay(value: string, words: Words, year: number | null): string {
  const read = readEdtf(value);
  if (read?.kind !== 'point' || read.point.day === undefined) return dateInWords(value, words);
  const { year: ofDay, month, day } = read.point;
  return ofDay === year
    ? `${String(day)} ${words.months[month! - 1]!}`
    : dayInWords(read.point, words, false);
}

/** The calendar day (`2025-05-16`) in a longer EDTF value or an ISO time stamp; shorter values as they are. */
export const dayOnly = (value: string) => value.slice(0, 10);

/** The year of an EDTF value or ISO time stamp, where it begins with one. */
export function yearOf(value: string | null | undefined): number | null {
  const year = /^\d{4}/.exec(value ?? '')?.[0];
  return year === undefined ? null : Number(year);
}
