import { readEdtf, utc } from '../edtf.ts';
import type { Point } from '../edtf.ts';
import { dateInWords } from '../times.ts';
import type { Words } from '../words/index.ts';

/** `new Intl.DateTimeFormat` is slow, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** “16 May”, with the year where it is not `year`; anything but a day as it is said elsewhere. */
export function shortDay(value: string, words: Words, year: number | null): string {
  const read = readEdtf(value);
  if (read?.kind !== 'point' || read.point.day === undefined) return dateInWords(value, words);
  return dayOf(read.point, words, read.point.year === year);
}

function dayOf({ year, month, day }: Point, { locale }: Words, bare: boolean): string {
  const key = `${locale} ${String(bare)}`;
  const shape: Intl.DateTimeFormatOptions = { timeZone: 'UTC', day: 'numeric', month: 'long' };
  if (!bare) shape.year = 'numeric';
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, shape);
  formatters.set(key, made);
  return made.format(utc(year!, month!, day!));
}

/** The calendar day (`2025-05-16`) in a longer EDTF value or an ISO time stamp; shorter values as they are. */
export const dayOnly = (value: string) => value.slice(0, 10);

/** The year of an EDTF value or ISO time stamp, where it begins with one. */
export function yearOf(value: string | null | undefined): number | null {
  const year = /^\d{4}/.exec(value ?? '')?.[0];
  return year === undefined ? null : Number(year);
}
