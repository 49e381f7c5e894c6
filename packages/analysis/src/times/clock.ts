import { edtfClock, edtfOffset } from '@parley/dossier';
import { zoneOffset } from './calendar.ts';
import type { Meaning } from './meaning.ts';
import { meaningIn, numberIn, textIn, withSlots } from './meaning.ts';
import { edtfDay } from './moment.ts';
import type { Published } from './published.ts';

const DAY_MINUTES = 24 * 60;

/** Minutes since midnight, or undefined where the words make no time of day. */
function minutesOf(clock: Meaning): number | undefined {
  const [hour, minute] = (textIn(clock, 'text') ?? '').match(/\d{1,2}(?=[.:])|\d{2}/g)?.map(Number) ?? [
    numberIn(clock, 'hour'),
    numberIn(clock, 'minute') ?? 0,
  ];
  if (hour === undefined || minute === undefined) return undefined;
  const sign = numberIn(clock, 'sign') ?? 1;
  const half = textIn(clock, 'half');
  if (half !== undefined && (hour < 1 || hour > 12))
    return half === 'pm' && hour <= 24 ? hour * 60 + minute : undefined;
  const total = halfDay(hour, half) * 60 + sign * minute + (numberIn(clock, 'base') ?? 0);
  return (total + DAY_MINUTES) % DAY_MINUTES;
}

function halfDay(hour: number, half: string | undefined): number {
  if (half === 'pm') return (hour % 12) + 12;
  if (half === 'night' && hour >= 9 && hour < 12) return hour + 12;
  return half === undefined ? hour : hour % 12;
}

/** Minutes ahead of UTC on the day; undefined where no zone is said, or none that is the same all through `days`. */
function offsetOf(clock: Meaning, days: readonly number[]): number | undefined {
  const zone = textIn(clock, 'zone');
  const ahead = numberIn(clock, 'ahead');
  if (ahead !== undefined) return ahead * 60;
  if (zone === undefined || zone === 'local') return offsetByOther(clock, days);
  if (zone === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(zone) ?? [];
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const offsets = new Set(days.map((day) => zoneOffset(zone, day)));
  return offsets.size === 1 ? [...offsets][0] : undefined;
}

/** The offset that the same time in another zone gives away: 14.43 local is 11.43 GMT. */
function offsetByOther(clock: Meaning, days: readonly number[]): number | undefined {
  const alt = meaningIn(clock, 'alt');
  const other = alt && offsetOf(alt, days);
  const minutes = minutesOf(clock);
  const otherMinutes = alt && minutesOf(alt);
  if (other === undefined || minutes === undefined || otherMinutes === undefined) return undefined;
  const offset = (minutes - (otherMinutes - other) + 2 * DAY_MINUTES) % DAY_MINUTES;
  return offset > DAY_MINUTES / 2 + 120 ? offset - DAY_MINUTES : offset;
}

/** The EDTF of a time of day, on a day where one is given; null where the words make none. */
export function clockValue(clock: Meaning, day: number | undefined, now: Published | null): string | null {
  const minutes = minutesOf(clock);
  if (minutes === undefined) return null;
  const around = now ? [now.first, now.last] : [];
  const offset = offsetOf(clock, day === undefined ? around : [day]);
  const time = edtfClock(
    Math.floor(minutes / 60),
    minutes % 60,
    0,
    offset === undefined ? '' : edtfOffset(offset),
  );
  return day === undefined ? time : `${edtfDay(day)}${time}`;
}

/** From one time of day to another; what only the second says (zone, half of the day) holds for both. */
export function clocksValue(clocks: Meaning, day: number | undefined, now: Published | null): string | null {
  const from = meaningIn(clocks, 'from');
  const to = meaningIn(clocks, 'to');
  if (!from || !to) return null;
  const shared = ['zone', 'half', 'ahead'].filter((slot) => slot in to.slots && !(slot in from.slots));
  const whole = withSlots(from, Object.fromEntries(shared.map((slot) => [slot, to.slots[slot]!])));
  const values = [whole, to].map((clock) => clockValue(clock, day, now));
  return values.every((value) => value !== null) ? values.join('/') : null;
}

/** A clock value so many minutes on, with or without its day; null where that would be another day. */
export function clockLater(value: string, minutes: number): string | null {
  const [, day = '', hour, minute, rest = ''] = /^(.*)T(\d{2}):(\d{2})(:\d{2}.*)$/.exec(value) ?? [];
  if (hour === undefined || value.includes('/') || value.includes('[')) return null;
  const total = Number(hour) * 60 + Number(minute) + minutes;
  if (total < 0 || total >= DAY_MINUTES) return null;
  return `${day}${edtfClock(Math.floor(total / 60), total % 60).slice(0, 6)}${rest}`;
}
