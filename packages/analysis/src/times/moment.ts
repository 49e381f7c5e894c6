import { edtfDate, edtfInterval, edtfOneOf } from '@parley/dossier';
import { civilDate, daysInMonth, epochDay, isDate } from './calendar.ts';

/** A resolved time: its EDTF, the days that it covers, and the day, or the days one of which it is, where it is one. */
export interface Moment {
  readonly edtf: string;
  /** First and last epoch day. */
  readonly first: number;
  readonly last: number;
  readonly days?: readonly number[];
}

export function edtfDay(day: number): string {
  const { year, month, day: date } = civilDate(day);
  return edtfDate(year, month, date);
}

export function dayMoment(day: number): Moment {
  return { edtf: edtfDay(day), first: day, last: day, days: [day] };
}

/** One of several days, in order; null where there are none. */
export function oneOfDays(days: readonly number[]): Moment | null {
  if (days.length === 0) return null;
  return { edtf: edtfOneOf(days.map(edtfDay)), first: days[0]!, last: days.at(-1)!, days };
}

export function dayInterval(first: number, last: number): Moment {
  return first === last
    ? dayMoment(first)
    : { edtf: edtfInterval(edtfDay(first), edtfDay(last)), first, last };
}

/** A calendar day, or null where the month has no such day. */
export function dateMoment(year: number, month: number, day: number): Moment | null {
  return isDate(year, month, day) ? dayMoment(epochDay(year, month, day)) : null;
}

/** A month; months beyond 1 to 12 run on into other years. */
export function monthMoment(year: number, month: number): Moment {
  const first = epochDay(year, month, 1);
  const at = civilDate(first);
  return { edtf: edtfDate(at.year, at.month), first, last: first + daysInMonth(at.year, at.month) - 1 };
}

export function yearMoment(year: number): Moment {
  return { edtf: edtfDate(year), first: epochDay(year, 1, 1), last: epochDay(year, 12, 31) };
}

/** Whole months, `2023-01/2023-03`. */
export function monthsMoment(year: number, month: number, count: number): Moment {
  const from = monthMoment(year, month);
  const to = monthMoment(year, month + count - 1);
  return { edtf: edtfInterval(from.edtf, to.edtf), first: from.first, last: to.last };
}

/** A season as EDTF numbers it, 21 spring to 24 winter, of the year in which it begins. */
export function seasonMoment(year: number, season: number): Moment {
  const months = monthsMoment(year, (season - 20) * 3, 3);
  return { ...months, edtf: edtfDate(year, season) };
}

/** From the start of one to the end of the other, or null where they are the wrong way round. */
export function between(from: Moment, to: Moment): Moment | null {
  if (from.first > to.last || from.edtf.includes('[') || to.edtf.includes('[')) return null;
  const start = from.edtf.split('/')[0]!;
  return { edtf: edtfInterval(start, to.edtf.split('/').at(-1)!), first: from.first, last: to.last };
}

/** A part of a month or year, by thirds: of a month the 1st to the 10th, 11th to 20th, 21st on; of a year four months. */
export function partOf(whole: Moment, part: string): Moment {
  const at = civilDate(whole.first);
  const length = whole.last - whole.first + 1;
  const third = part === 'begin' ? 0 : part === 'mid' ? 1 : 2;
  if (at.day === 1 && length >= 28 && length <= 31)
    return dayInterval(whole.first + third * 10, third === 2 ? whole.last : whole.first + third * 10 + 9);
  return at.day === 1 && length >= 365 && length <= 366 ? monthsMoment(at.year, third * 4 + 1, 4) : whole;
}
