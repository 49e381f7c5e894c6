import type { Words } from './words.ts';

const CALENDAR = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DECADE = /^(\d{3})X$/;

/** An EDTF value in words: “16 May 2025”, “one of 5 and 12 April 2025”. What is not understood stays as it is. */
export function dateText(edtf: string | null, words: Words, style: 'long' | 'short' = 'long'): string {
  if (edtf === null || edtf === '') return words.times.unknown;
  const inner = edtf.slice(1, -1);
  if (edtf.startsWith('[')) return words.times.oneOf(listed(inner, words.times.or, words, style));
  if (edtf.startsWith('{')) return listed(inner, words.times.and, words, style);
  return edtf.includes('/') ? intervalText(edtf, words, style) : pointText(edtf, words, style);
}

/** The day of an ISO 8601 instant, in words. */
export const dayOfInstant = (instant: string, words: Words) => dateText(instant.slice(0, 10), words, 'short');

function listed(inner: string, word: string, words: Words, style: 'long' | 'short'): string {
  const parts = inner.split(',').map((part) => dateText(part, words, style));
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} ${word} ${last}`;
}

function intervalText(edtf: string, words: Words, style: 'long' | 'short'): string {
  const [from = '', to = ''] = edtf.split('/');
  const isOpen = (end: string) => end === '..' || end === '';
  if (isOpen(from)) return words.times.until(pointText(to, words, style));
  if (isOpen(to)) return words.times.from(pointText(from, words, style));
  return `${withoutYear(from, to, words, style)} – ${pointText(to, words, style)}`;
}

/** The first end of an interval, without the year and month that the other end has as well. */
function withoutYear(from: string, to: string, words: Words, style: 'long' | 'short'): string {
  if (from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7))
    return String(Number(from.slice(8)));
  const text = pointText(from, words, style);
  return from.slice(0, 4) === to.slice(0, 4) ? text.replace(` ${from.slice(0, 4)}`, '') : text;
}

function pointText(value: string, words: Words, style: 'long' | 'short'): string {
  const [day = '', clock] = value.split('T');
  const date = calendarText(day, words, style);
  if (clock === undefined) return date;
  const time = clock.slice(0, 5).replace(/^24:00$/, '00:00');
  return date === '' ? time : `${date}, ${time}`;
}

function calendarText(value: string, words: Words, style: 'long' | 'short'): string {
  const decade = DECADE.exec(value)?.[1];
  if (decade !== undefined) return words.times.decade(`${decade}0`);
  const [, year, month, day] = CALENDAR.exec(value) ?? [];
  if (year === undefined) return value;
  if (month === undefined) return year;
  const season = words.times.seasons[Number(month) - 21];
  if (season !== undefined) return `${season} ${year}`;
  const names = style === 'long' ? words.times.months : words.times.shortMonths;
  const name = names[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Days before or after a day (`YYYY-MM-DD`). */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day of an EDTF value that is at least a day exact, else undefined. */
export const dayOf = (edtf: string | null): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(edtf ?? '')?.[0];
