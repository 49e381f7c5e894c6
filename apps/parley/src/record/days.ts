import type { Account } from '@parley/record';

const DAY = 24 * 60 * 60 * 1000;

/** The days (YYYY-MM-DD) on which reports of an account came out, the first first. */
export function daysOf({ reports }: Account): string[] {
  const days = reports.flatMap(({ published }) => /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? []);
  return [...new Set(days)].sort();
}

/** The day before another. */
export const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);

/** The day before that of the latest report; null where no day is known. */
export function dayBeforeLast(account: Account): string | null {
  const last = daysOf(account).at(-1);
  return last === undefined ? null : dayBefore(last);
}
