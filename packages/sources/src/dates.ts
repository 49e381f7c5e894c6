import { isPublicationDate } from './published.ts';

/** The months as RFC 5322 and clients in English write them. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The longest text that can be a date. */
const LONGEST = 64;

/** Years before the first newspapers are placeholders. */
const EARLIEST = 1600;

type Reading = (text: string) => string | undefined;

/** Every way to write a date, each from the beginning of the text. */
const READINGS: readonly Reading[] = [
  // ISO 8601 and RFC 3339: 2025-05-16T10:00:00+02:00, 2025-05, 2025; also 2025/05/16.
  (text) => joined(/^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?=$|[T\s])/.exec(text)),
  // Compact, and as PDF has it: 20250516, 20250516T100000Z, D:20250516100000+02'00'.
  (text) => joined(/^(?:D:)?(\d{4})(\d{2})(\d{2})(?=$|T|(?:\d{2}){1,3}(?!\d))/.exec(text)),
  // RFC 5322, as RSS has it: Fri, 16 May 2025 10:00:00 GMT; the weekday or the century may be missing.
  (text) =>
    named(
      /^(?:[A-Za-z]{3,9},?\s+)?(?<day>\d{1,2})[\s-](?<month>[A-Za-z]{3,9})[.,]?[\s-](?<year>\d{4}|\d{2})(?!\d)/.exec(
        text,
      ),
    ),
  // May 16, 2025; Fri May 16 2025.
  (text) =>
    named(
      /^(?:[A-Za-z]{3,9},?\s+)?(?<month>[A-Za-z]{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})(?!\d)/.exec(
        text,
      ),
    ),
  // Unix's clock, in seconds or milliseconds.
  (text) => (/^\d{10}$|^\d{13}$/.test(text) ? ofClock(Number(text.padEnd(13, '0'))) : undefined),
];

/**
 * The date that a text of a format's metadata gives, as it is printed there: the zone does not move it to another
 * day. In EDTF: a day, or the month or year where no more is said. Undefined where the text is no date that has but
 * one reading (05/06/2025 has two), or a placeholder.
 */
export function dayOf(value: unknown): string | undefined {
  const text = (typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '').trim();
  if (text === '' || text.length > LONGEST) return undefined;
  for (const reading of READINGS) {
    const date = reading(text);
    if (date !== undefined && isPublicationDate(date) && isPlausible(date)) return date;
  }
  return undefined;
}

function isPlausible(date: string): boolean {
  return Number(date.slice(0, 4)) >= EARLIEST && date !== '1970-01-01';
}

function joined(match: RegExpExecArray | null): string | undefined {
  return match
    ?.slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function named(match: RegExpExecArray | null): string | undefined {
  const { year, month, day } = match?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return joinedParts(year.length === 2 ? `20${year}` : year, number, day);
}

function joinedParts(year: string, month: number, day: string): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function ofClock(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
