import type { Time } from '@parley/dossier';
import { readEdtf, utc } from './edtf.ts';
import type { Edtf, Point } from './edtf.ts';
import type { Words } from './words/index.ts';

/** The value of a time in the reader's language, or null where the source fixes none (or none that we can read). */
export function timeInWords(time: Time, words: Words): string | null {
  const value = time.value === null ? null : readEdtf(time.value);
  return value && edtfInWords(value, words);
}

/** A publication date or the like in the reader's language; the value itself where it cannot be read. */
export function dateInWords(value: string, words: Words): string {
  const read = readEdtf(value);
  return read ? edtfInWords(read, words) : value;
}

function edtfInWords(value: Edtf, words: Words): string {
  if (value.kind === 'point') return pointInWords(value.point, words);
  return value.kind === 'set' ? setInWords(value, words) : intervalInWords(value, words);
}

function pointInWords(point: Point, words: Words): string {
  const parts = [dayInWords(point, words, true), clockInWords(point, words)].filter((part) => part !== '');
  const plain = parts.join(', ');
  if (point.qualifier === '~') return words.approximate(plain);
  return point.qualifier === undefined ? plain : words.uncertain(plain);
}

function clockInWords({ clock, zone }: Point, words: Words): string {
  return clock === undefined ? '' : [words.clock(clock), zoneInWords(zone)].filter(Boolean).join(' ');
}

function zoneInWords(zone: string | undefined): string {
  if (zone === undefined) return '';
  const offset = /^([+-])0?(\d{1,2}):?(\d\d)?$/.exec(zone);
  if (!offset || /^[+-]00(?::?00)?$/.test(zone)) return 'UTC';
  const minutes = offset[3] && offset[3] !== '00' ? `:${offset[3]}` : '';
  return `UTC${offset[1] === '-' ? '−' : '+'}${offset[2]!}${minutes}`;
}

/** A day, month or year; a day with its weekday where `weekday` asks for it. */
export function dayInWords(point: Point, words: Words, weekday: boolean): string {
  const { year, month, day, season, week } = point;
  if (year === undefined) return '';
  if (week !== undefined) return words.week(week, year);
  if (season !== undefined) return `${words.seasons[season - 21]!} ${year}`;
  if (month === undefined) return String(year);
  const date =
    day === undefined ? monthInWords(point, words) : `${String(day)} ${monthInWords(point, words)}`;
  return weekday && day !== undefined ? `${weekdayOf(point, words)} ${date}` : date;
}

// Not `Intl`: what it does first takes as long as reading a tenth of an article.
const monthInWords = ({ year, month }: Point, words: Words) => `${words.months[month! - 1]!} ${String(year)}`;
const weekdayOf = (point: Point, words: Words) => words.weekdays[dateOf(point).getUTCDay()]!;

function intervalInWords({ from, to }: { from: Point | null; to: Point | null }, words: Words): string {
  if (!from) return words.until(pointInWords(to!, words));
  if (!to) return words.since(pointInWords(from, words));
  const plainDays = [from, to].every((end) => isDay(end) && !end.clock && !end.qualifier);
  if (plainDays) return daysBetween(from, to, words);
  const sameDay = isDay(from) && isDay(to) && dateOf(from).getTime() === dateOf(to).getTime();
  const end = sameDay && to.clock !== undefined ? clockInWords(to, words) : pointInWords(to, words);
  return `${pointInWords(from, words)} – ${end}`;
}

/** “1–10 mei 2025”, “30 april – 2 mei 2025”: what both days share is said once. */
function daysBetween(from: Point, to: Point, words: Words): string {
  const end = dayInWords(to, words, false);
  if (from.year !== to.year) return `${dayInWords(from, words, false)} – ${end}`;
  if (from.month !== to.month) return `${String(from.day)} ${words.months[from.month! - 1]!} – ${end}`;
  return from.day === to.day ? end : `${String(from.day)}–${end}`;
}

/** “vrijdag, 09.30 uur UTC (een van 2, 9, 16 mei 2025)”: what all members share stands before what differs. */
function setInWords({ all, points }: { all: boolean; points: readonly Point[] }, words: Words): string {
  if (!points.every(isDay)) {
    const choices = listed(
      points.map((point) => pointInWords(point, words)),
      all,
      words,
    );
    return all || points.length === 1 ? choices : words.oneOf(choices);
  }
  const days = listed(daysInWords(points, words), all, words);
  if (points.length === 1) return pointInWords(points[0]!, words);
  const choices = all ? days : words.oneOf(days);
  const shared = [commonWeekday(points, words), commonClock(points, words)].filter((part) => part !== '');
  return shared.length > 0 ? `${shared.join(', ')} (${choices})` : choices;
}

const isDay = (point: Point) => point.day !== undefined;
const dateOf = ({ year, month, day }: Point) => utc(year!, month!, day!);

/** The days of a set, the month and year said once where all share them. */
function daysInWords(points: readonly Point[], words: Words): string[] {
  const [first] = points;
  const shared = points.every(({ year, month }) => year === first!.year && month === first!.month);
  const last = points.length - 1;
  return points.map((point, index) =>
    shared && index < last ? String(point.day) : dayInWords(point, words, false),
  );
}

function listed(choices: readonly string[], all: boolean, words: Words): string {
  if (!all || choices.length < 2) return choices.join(', ');
  return `${choices.slice(0, -1).join(', ')} ${words.and} ${choices.at(-1)!}`;
}

function commonWeekday(points: readonly Point[], words: Words): string {
  const days = new Set(points.map((point) => weekdayOf(point, words)));
  return days.size === 1 ? [...days][0]! : '';
}

function commonClock(points: readonly Point[], words: Words): string {
  const clocks = new Set(points.map((point) => clockInWords(point, words)));
  return clocks.size === 1 ? [...clocks][0]! : '';
}
