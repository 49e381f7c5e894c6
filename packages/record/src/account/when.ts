import { instantsOf } from '@parley/dossier';
import { relationOfSizes } from './relation.ts';
import type { Relation } from './relation.ts';

const DAY_MS = 86_400_000;
const CLOCK = /T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?/;
/** Reports round the minute at which people sat down. */
const SAME_CLOCK = 15;
/** What zones of neighbours differ by at most; without a zone a clock may be that of either. */
const NEAR_ZONES = 180;

/** Days as numbers since 1970, both included; infinite where a time has no beginning or end. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** A time as far as it is known: the stretches of days that it may be, and the time of day. */
export interface When {
  /** In order; one, but for a value that is one of several days. Empty where no day is known. */
  readonly ranges: readonly Days[];
  readonly clock?: Clock;
}

/** Minutes after local midnight, and the minutes that its zone is ahead of UTC; null where none is given. */
interface Clock {
  readonly minutes: number;
  readonly offset: number | null;
}

const UNKNOWN: When = { ranges: [] };
const MOST_REMEMBERED = 4096;
const remembered = new Map<string, When>();

/** Reads an EDTF value; what cannot be read is unknown. A date-time counts for the day that it is written with. */
export function whenOf(value: string | null | undefined): When {
  if (value === null || value === undefined || value === '') return UNKNOWN;
  const known = remembered.get(value);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const read = readWhen(value);
  remembered.set(value, read);
  return read;
}

function readWhen(value: string): When {
  const clock = clockOf(value);
  const ranges = membersOf(value).flatMap((member) => daysOf(member) ?? []);
  return { ranges: ranges.sort((a, b) => a.from - b.from || a.to - b.to), ...(clock && { clock }) };
}

const membersOf = (value: string) =>
  value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1).split(',') : [value];

function daysOf(member: string): Days | null {
  const plain = member.replace(/T[^/,\]}]*/g, '');
  const instants = instantsOf(plain);
  return instants && { from: Math.floor(instants.from / DAY_MS), to: Math.ceil(instants.to / DAY_MS) - 1 };
}

function clockOf(value: string): Clock | null {
  const [, hours, minutes, zone] = CLOCK.exec(value) ?? [];
  if (hours === undefined) return null;
  return { minutes: Number(hours) * 60 + Number(minutes), offset: offsetOf(zone) };
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (zone === 'Z') return 0;
  const size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith('-') ? -size : size;
}

/** From the first to the last day that it may be, or null where no day is known. */
export function hullOf({ ranges }: When): Days | null {
  const [first] = ranges;
  return first ? { from: first.from, to: Math.max(...ranges.map(({ to }) => to)) } : null;
}

/** Whether two stretches of days share one. */
export function overlap(one: Days, other: Days): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** How many days a time may be; infinite where none is known. */
export function spread({ ranges }: When): number {
  return ranges.length === 0 ? Infinity : ranges.reduce((days, { from, to }) => days + to - from + 1, 0);
}

/** How the first of two times stands to the second: the vaguer one of two that agree is the wider. */
export function relateTimes(one: When, other: When): Relation {
  if (!daysAgree(one, other) || !clocksAgree(one.clock, other.clock)) return 'differ';
  const days = relationOfSizes(spread(one), spread(other));
  return days === 'same' ? relationOfSizes(one.clock ? 0 : 1, other.clock ? 0 : 1) : days;
}

function daysAgree(one: When, other: When): boolean {
  if (one.ranges.length === 0 || other.ranges.length === 0) return true;
  return one.ranges.some((a) => other.ranges.some((b) => overlap(a, b)));
}

function clocksAgree(one: Clock | undefined, other: Clock | undefined): boolean {
  if (!one || !other) return true;
  if (one.offset !== null && other.offset !== null) {
    return apart(one.minutes - one.offset, other.minutes - other.offset) <= SAME_CLOCK;
  }
  const minutes = apart(one.minutes, other.minutes);
  // Without a zone a whole hour of difference may be that of two zones.
  const zoned = one.offset !== null || other.offset !== null;
  return minutes <= SAME_CLOCK || (zoned && minutes <= NEAR_ZONES && minutes % 60 === 0);
}

/** Minutes between two times of day, the short way round. */
function apart(one: number, other: number): number {
  const minutes = Math.abs(one - other) % 1440;
  return Math.min(minutes, 1440 - minutes);
}

/** A day since 1970 as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
