import { civilDate, mondayOf, weekdayOf } from './calendar.ts';
import type { Context } from './context.ts';
import { behind } from './context.ts';
import type { Meaning } from './meaning.ts';
import { meaningIn, numberIn, textIn } from './meaning.ts';
import type { Moment } from './moment.ts';
import { dayInterval, dayMoment, oneOfDays } from './moment.ts';

/** Days back to the last such weekday before the day: 1 to 7. */
function back(day: number, weekday: number): number {
  return ((weekdayOf(day) - weekday + 6) % 7) + 1;
}

/** Days on to the next such weekday after the day: 1 to 7. */
function ahead(day: number, weekday: number): number {
  return ((weekday - weekdayOf(day) + 6) % 7) + 1;
}

/** A weekday by name: the day of publication itself, or the nearest on the side that the verb speaks of. */
export function weekdayMoment(meaning: Meaning, context: Context): Moment | null {
  const weekday = numberIn(meaning, 'weekday')!;
  const when = textIn(meaning, 'when');
  const weeks = numberIn(meaning, 'weeks');
  const { now } = context;
  if (!now) return null;
  if (now.day === undefined) return when || weeks !== undefined ? null : weekdaysOfMonth(weekday, context);
  if (weeks !== undefined) return dayMoment(mondayOf(now.day) + 7 * weeks + weekday - 1);
  const after = 7 * (numberIn(meaning, 'after') ?? 0);
  if (after > 0) return dayMoment(now.day + ahead(now.day, weekday) + after);
  return oneOfDays(candidates(now.day, weekday, when, context));
}

function weekdaysOfMonth(weekday: number, { now }: Context): Moment | null {
  if (now?.month === undefined) return null;
  const days: number[] = [];
  for (let day = now.first; day <= now.last; day++) if (weekdayOf(day) === weekday) days.push(day);
  return oneOfDays(days);
}

function candidates(day: number, weekday: number, when: string | undefined, context: Context): number[] {
  const coming = day + ahead(day, weekday);
  if (when === 'last') return [day - back(day, weekday)];
  if (when === 'coming') return [coming];
  // “Next Friday” said on a Monday is the one of this week to some and the one of next week to others.
  if (when === 'next') return coming < mondayOf(day) + 7 ? [coming, coming + 7] : [coming];
  if (weekdayOf(day) === weekday) return [day];
  return [context.outlook.tense === 'past' ? day - back(day, weekday) : coming];
}

/** The night before a weekday and into it: `2025-05-10/2025-05-11`. */
export function nightMoment(meaning: Meaning, context: Context): Moment | null {
  const later = weekdayMoment(meaning, context);
  return later?.days?.length === 1 ? dayInterval(later.first - 1, later.first) : null;
}

/** The week, Monday to Sunday, so many weeks from the one of publication. */
export function weekMoment(shift: number, { now }: Context): Moment | null {
  if (now?.day === undefined) return null;
  const monday = mondayOf(now.day) + 7 * shift;
  return dayInterval(monday, monday + 6);
}

/** A weekend, seen from the day of publication; without a shift the verb tells which. */
export function weekendMoment(meaning: Meaning, context: Context): Moment | null {
  const day = context.now?.day;
  if (day === undefined) return null;
  const saturday = mondayOf(day) + 5;
  const shift = numberIn(meaning, 'shift');
  if (shift === undefined) {
    const last = context.outlook.tense === 'past' && saturday > day ? saturday - 7 : saturday;
    return dayInterval(last, last + 1);
  }
  const coming = textIn(meaning, 'when') === 'coming' && saturday > day ? saturday : saturday + 7 * shift;
  return dayInterval(coming, coming + 1);
}

function dayWithin(meaning: Meaning, resolve: (of: Meaning) => Moment | null): number | undefined {
  const of = meaningIn(meaning, 'of');
  const moment = of ? resolve(of) : null;
  return moment?.days?.length === 1 ? moment.first : undefined;
}

/** The week that a date is in. */
export function weekOfMoment(meaning: Meaning, resolve: (of: Meaning) => Moment | null): Moment | null {
  const day = dayWithin(meaning, resolve);
  return day === undefined ? null : dayInterval(mondayOf(day), mondayOf(day) + 6);
}

/** The weekend of the week that a date is in. */
export function weekendOfMoment(meaning: Meaning, resolve: (of: Meaning) => Moment | null): Moment | null {
  const day = dayWithin(meaning, resolve);
  return day === undefined ? null : dayInterval(mondayOf(day) + 5, mondayOf(day) + 6);
}

/** A day, evening or morning that the text has spoken of, or else the day of publication. */
export function thatMoment(meaning: Meaning, context: Context): Moment | null {
  const fits = (moment: Moment) => moment.days !== undefined && behind(context)(moment);
  const { anchors, now } = context;
  const anchor = numberIn(meaning, 'near') === 1 ? anchors.here(fits) : anchors.near(fits);
  return anchor ?? (now?.day === undefined ? null : dayMoment(now.day));
}

/** The year of a day. */
export function yearOf(day: number): number {
  return civilDate(day).year;
}
