/**
 * The part of EDTF (ISO 8601-2:2019) that a dossier uses: dates to the day, month, season, year, decade or century;
 * date-times and bare clock times with an optional zone; intervals (`a/b`, open ends as `..`); one of a set (`[a,b]`)
 * and all of a set (`{a,b}`).
 */

const DAY_MS = 86_400_000;
const CALENDAR = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const UNSPECIFIED = /^(\d{3}X|\d{2}XX)$/;
const CLOCK = /^T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/;
/** First months of EDTF's seasons, spring to winter, as the northern meteorological year has them. */
const SEASON_STARTS: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

/** Half-open stretch of time in milliseconds since 1970-01-01T00:00Z. */
export interface Instants {
  readonly from: number;
  readonly to: number;
}

function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0');
}

/** `edtfDate(2025, 5)` is `2025-05`; month 21–24 is a season. */
export function edtfDate(year: number, month?: number, day?: number): string {
  return [pad(year, 4), ...[month, day].filter((n) => n !== undefined).map((n) => pad(n))].join('-');
}

/** `T09:30:00Z`; the zone is `Z`, an offset such as `+03:00`, or left out. */
export function edtfClock(hour: number, minute = 0, second = 0, zone = ''): string {
  return `T${pad(hour)}:${pad(minute)}:${pad(second)}${zone}`;
}

/** `+03:00` for 180; `Z` for 0. */
export function edtfOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** `from/to`, or the one date where both are the same. */
export function edtfInterval(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}

/** One of several: `[a,b]`; a single one stands alone. */
export function edtfOneOf(values: readonly string[]): string {
  return values.length === 1 ? values[0]! : `[${values.join(',')}]`;
}

/** All of several: `{a,b}`; a single one stands alone. */
export function edtfAllOf(values: readonly string[]): string {
  return values.length === 1 ? values[0]! : `{${values.join(',')}}`;
}

function monthSpan(year: number, month: number, months: number): Instants {
  return { from: Date.UTC(year, month - 1, 1), to: Date.UTC(year, month - 1 + months, 1) };
}

function calendarInstants(text: string): Instants | null {
  const [, y, m, d] = CALENDAR.exec(text) ?? [];
  if (y === undefined) return null;
  const year = Number(y);
  if (m === undefined) return monthSpan(year, 1, 12);
  const season = SEASON_STARTS[m];
  if (season !== undefined) return d === undefined ? monthSpan(year, season, 3) : null;
  const month = Number(m);
  if (month < 1 || month > 12) return null;
  if (d === undefined) return monthSpan(year, month, 1);
  const from = Date.UTC(year, month - 1, Number(d));
  return new Date(from).getUTCMonth() === month - 1 && Number(d) > 0 ? { from, to: from + DAY_MS } : null;
}

function clockInstants(text: string): { ms: number; length: number } | null {
  const [, h, m, s, zone] = CLOCK.exec(text) ?? [];
  if (h === undefined || Number(h) > 24 || Number(m) > 59 || Number(s ?? 0) > 60) return null;
  const sign = zone?.startsWith('-') ? -1 : 1;
  const offset =
    zone === undefined || zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)));
  const ms = ((Number(h) * 60 + Number(m) - offset) * 60 + Number(s ?? 0)) * 1000;
  return { ms, length: s === undefined ? 60_000 : 1000 };
}

function simpleInstants(text: string): Instants | null {
  if (UNSPECIFIED.test(text)) {
    const years = text.endsWith('XX') ? 100 : 10;
    return monthSpan(Number(text.replaceAll('X', '0')), 1, years * 12);
  }
  const at = text.indexOf('T');
  if (at < 0) return calendarInstants(text);
  const day = at === 10 ? calendarInstants(text.slice(0, at)) : null;
  const clock = clockInstants(text.slice(at));
  return day && clock ? { from: day.from + clock.ms, to: day.from + clock.ms + clock.length } : null;
}

function plainInstants(text: string): Instants | null {
  return text.includes('/') ? intervalInstants(text) : simpleInstants(text);
}

function setInstants(text: string): Instants | null {
  const parts = text.slice(1, -1).split(',').map(plainInstants);
  if (!parts.every((part) => part !== null)) return null;
  return { from: Math.min(...parts.map((p) => p.from)), to: Math.max(...parts.map((p) => p.to)) };
}

function intervalInstants(text: string): Instants | null {
  const [left = '', right = '', ...more] = text.split('/');
  const open = (end: string) => end === '..' || end === '';
  if (more.length > 0 || (open(left) && open(right))) return null;
  const from = open(left) ? { from: -Infinity, to: 0 } : simpleInstants(left);
  const to = open(right) ? { from: 0, to: Infinity } : simpleInstants(right);
  return from && to && from.from < to.to ? { from: from.from, to: to.to } : null;
}

/**
 * The stretch of time that an EDTF value covers, from its earliest to its latest instant (open ends are infinite),
 * or null for a bare clock time and for anything that is not EDTF as used here. A time without a zone counts as UTC.
 */
export function instantsOf(edtf: string): Instants | null {
  const brackets = `${edtf.at(0) ?? ''}${edtf.at(-1) ?? ''}`;
  return brackets === '[]' || brackets === '{}' ? setInstants(edtf) : plainInstants(edtf);
}

/** The first instant that the value may mean, in milliseconds since 1970 UTC, or null (see `instantsOf`). */
export function earliestOf(edtf: string): number | null {
  return instantsOf(edtf)?.from ?? null;
}

/** The end of the last instant that the value may mean, exclusive, in milliseconds since 1970 UTC, or null. */
export function latestOf(edtf: string): number | null {
  return instantsOf(edtf)?.to ?? null;
}

/** Whether the text is EDTF as used here, bare clock times (`T09:30:00Z`, `T10:00:00/T12:00:00`) included. */
export function isEdtf(text: string): boolean {
  if (instantsOf(text) !== null) return true;
  const ends = text.split('/');
  return ends.length <= 2 && ends.every((end) => clockInstants(end) !== null);
}
