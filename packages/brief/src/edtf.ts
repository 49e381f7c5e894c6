/** A point in time as far as EDTF fixes it. Months and days from 1; `season` is EDTF's 21 (spring) to 24 (winter). */
export interface Point {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
  readonly week?: number;
  /** `hh:mm` */
  readonly clock?: string;
  /** `Z`, or an offset such as `+02:00` */
  readonly zone?: string;
  readonly qualifier?: '?' | '~' | '%';
}

export type Edtf =
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'interval'; readonly from: Point | null; readonly to: Point | null }
  | { readonly kind: 'set'; readonly all: boolean; readonly points: readonly Point[] };

const CALENDAR = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?=$|[T?~%])/;
const WEEK = /^(-?\d{4})-W(\d\d)(?=$|[?~%])/;
const CLOCK = /^T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?(?=$|[?~%])/;

/** Reads a value in EDTF, or gives null for what this reader does not know (unspecified digits, long years). */
export function readEdtf(value: string): Edtf | null {
  const text = value.trim();
  if (/^\[.*\]$|^\{.*\}$/s.test(text)) return readSet(text);
  if (text.includes('/')) return readInterval(text);
  const point = readPoint(text);
  return point && { kind: 'point', point };
}

function readSet(text: string): Edtf | null {
  const points = text
    .slice(1, -1)
    .split(',')
    .map((member) => readPoint(member.trim()));
  return points.includes(null) ? null : { kind: 'set', all: text.startsWith('{'), points: points as Point[] };
}

function readInterval(text: string): Edtf | null {
  const ends = text.split('/');
  const [from, to] = ends.map((end) => (end === '' || end === '..' ? null : readPoint(end)));
  const unread = ends.some((end, index) => end !== '' && end !== '..' && [from, to][index] === null);
  if (ends.length !== 2 || unread || (!from && !to)) return null;
  return { kind: 'interval', from: from ?? null, to: to ?? null };
}

function readPoint(text: string): Point | null {
  const week = WEEK.exec(text);
  const date = week ?? CALENDAR.exec(text);
  const afterDate = text.slice(date?.[0].length ?? 0);
  const clock = CLOCK.exec(afterDate);
  const rest = afterDate.slice(clock?.[0].length ?? 0);
  if ((!date && !clock) || !/^[?~%]?$/.test(rest)) return null;
  const time = clock && { clock: `${clock[1]!}:${clock[2]!}`, ...(clock[3] && { zone: clock[3] }) };
  const qualifier = rest === '' ? {} : { qualifier: rest as '?' | '~' | '%' };
  const day = week ? { year: Number(week[1]), week: Number(week[2]) } : date ? readDate(date) : {};
  return day && { ...day, ...time, ...qualifier };
}

function readDate(match: RegExpExecArray): Point | null {
  const [year, month, day] = match.slice(1, 4).map((part) => (part === undefined ? undefined : Number(part)));
  if (month === undefined) return { year: year! };
  if (month >= 21 && month <= 24) return day === undefined ? { year: year!, season: month } : null;
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { year: year!, month };
  const exists = day >= 1 && utc(year!, month, day).getUTCDate() === day;
  return exists ? { year: year!, month, day } : null;
}

/** Midnight UTC of a day; years before 100 too. */
export function utc(year: number, month: number, day: number): Date {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
