import { civilDate } from './calendar.ts';
import type { Context } from './context.ts';
import { behind } from './context.ts';
import type { Meaning } from './meaning.ts';
import { numberIn, textIn } from './meaning.ts';
import type { Moment } from './moment.ts';
import { dayMoment, monthMoment, oneOfDays, yearMoment } from './moment.ts';
import type { Published } from './published.ts';

/** Days in the units that are counted by the day. */
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
/** Years in the units that are counted by the year. */
const YEARS: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100 };

/**
 * So many days, weeks, months or years from the publication (“three days ago”) or from the time last spoken of
 * (“a year later”). Days and weeks give a day, months a month, longer units a year; hours and vague numbers give null.
 */
export function shiftMoment(meaning: Meaning, context: Context): Moment | null {
  const n = numberIn(meaning, 'n');
  const unit = textIn(meaning, 'unit') ?? '';
  const sign = numberIn(meaning, 'sign') ?? 1;
  if (n === undefined || !Number.isInteger(n)) return null;
  if (textIn(meaning, 'when') === 'future' && !(context.outlook.sure && context.outlook.tense === 'future'))
    return null;
  const from = textIn(meaning, 'from') === 'now' ? nowMoment(context.now) : anchorOf(unit, sign, context);
  return from ? shifted(from, unit, n * sign) : null;
}

function nowMoment(now: Published | null): Moment | null {
  if (!now) return null;
  if (now.day !== undefined) return dayMoment(now.day);
  return now.month === undefined ? yearMoment(now.year) : monthMoment(now.year, now.month);
}

/** “Earlier” falls back on the publication, “later” on the paragraph before. */
function anchorOf(unit: string, sign: number, context: Context): Moment | null {
  const usable = (moment: Moment) => behind(context)(moment) && fineEnough(moment, unit);
  const here = context.anchors.here(usable);
  if (here) return here;
  return (sign < 0 ? nowMoment(context.now) : context.anchors.near(usable)) ?? null;
}

function fineEnough(moment: Moment, unit: string): boolean {
  const length = moment.last - moment.first + 1;
  if (unit in DAYS) return moment.days !== undefined || length === 2;
  return moment.days?.length === 1 || (unit === 'month' ? length <= 31 : length <= 366);
}

function shifted(from: Moment, unit: string, n: number): Moment | null {
  const days = DAYS[unit];
  // Of a night from one day into the next the later day counts.
  if (days !== undefined) {
    const base = from.days ?? (from.last - from.first === 1 ? [from.last] : []);
    return oneOfDays(base.map((day) => day + n * days));
  }
  const { year, month } = civilDate(from.first);
  if (unit === 'month') return from.last - from.first > 31 ? null : monthMoment(year, month + n);
  const years = YEARS[unit];
  return years === undefined || n * years > 1900 ? null : yearMoment(year + n * years);
}
