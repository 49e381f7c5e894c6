import { civilDate, daysInMonth, epochDay, isDate } from './calendar.ts';

/** The date of publication: the days it may be, and the day, month and year as far as they are known. */
export interface Published {
  readonly first: number;
  readonly last: number;
  readonly year: number;
  readonly month?: number;
  /** Epoch day, where it is known. */
  readonly day?: number;
}

/** Reads the EDTF of a publication date; null where it is missing or fixes no year. */
export function publishedOf(edtf: string | null): Published | null {
  const [, y, m, d] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(edtf ?? '') ?? [];
  if (y === undefined) return null;
  const year = Number(y);
  if (m === undefined) return { first: epochDay(year, 1, 1), last: epochDay(year, 12, 31), year };
  const month = Number(m);
  if (month < 1 || month > 12) return null;
  if (d === undefined) {
    const first = epochDay(year, month, 1);
    return { first, last: first + daysInMonth(year, month) - 1, year, month };
  }
  if (!isDate(year, month, Number(d))) return null;
  const day = epochDay(year, month, Number(d));
  return { first: day, last: day, year, month, day };
}

/** Days from the publication to a stretch of days: negative where it lies before, 0 where they touch. */
export function daysFrom(now: Published, first: number, last: number): number {
  if (last < now.first) return last - now.first;
  return first > now.last ? first - now.last : 0;
}

/** The years that a date without a year may be of: the one before, this one and the next. */
export function yearsAround(now: Published): number[] {
  return [now.year, now.year - 1, now.year + 1];
}

/** Year and month of an epoch day. */
export function monthOf(day: number): { year: number; month: number } {
  const { year, month } = civilDate(day);
  return { year, month };
}
