import { edtfOneOf } from '@parley/dossier';
import { clocksValue, clockValue } from './clock.ts';
import type { Context } from './context.ts';
import {
  dateOrMonth,
  dayOfMonth,
  decadeOrCentury,
  holidayMoment,
  isoDate,
  monthMomentOf,
  numericDate,
  seasonOf,
  twoDays,
  yearPart,
} from './dates.ts';
import type { Meaning, MeaningKind } from './meaning.ts';
import { meaningIn, numberIn, textIn, withSlots } from './meaning.ts';
import type { Moment } from './moment.ts';
import { between, dayMoment, monthMoment, monthsMoment, partOf, yearMoment } from './moment.ts';
import { shiftMoment } from './shifts.ts';
import {
  nightMoment,
  thatMoment,
  weekdayMoment,
  weekendMoment,
  weekendOfMoment,
  weekMoment,
  weekOfMoment,
  yearOf,
} from './weeks.ts';

/** What an expression comes to: its EDTF or null, and the days behind it, for later expressions to lean on. */
export interface Resolved {
  readonly value: string | null;
  readonly moment: Moment | null;
}

type Resolver = (meaning: Meaning, context: Context) => Moment | null;

const none: Resolver = () => null;

const RESOLVERS: Readonly<Record<MeaningKind, Resolver>> = {
  date: dateOrMonth,
  dates: twoDays,
  dmy: numericDate,
  iso: isoDate,
  year: (meaning) => yearMoment(numberIn(meaning, 'year')!),
  decade: decadeOrCentury,
  century: decadeOrCentury,
  monthday: dayOfMonth,
  weekday: weekdayMoment,
  day: (meaning, { now }) =>
    now?.day === undefined ? null : dayMoment(now.day + numberIn(meaning, 'days')!),
  period: periodMoment,
  monthOf: monthMomentOf,
  season: seasonOf,
  quarter: (meaning, context) => yearPart(meaning, context, 3),
  half: (meaning, context) => yearPart(meaning, context, 6),
  holiday: holidayMoment,
  vague: vagueMoment,
  night: nightMoment,
  weekOf: (meaning, context) => weekOfMoment(meaning, (of) => momentOf(of, context)),
  weekendOf: (meaning, context) => weekendOfMoment(meaning, (of) => momentOf(of, context)),
  shift: shiftMoment,
  that: thatMoment,
  span: spanMoment,
  clock: none,
  clocks: none,
  at: none,
  value: none,
  open: none,
};

/** The days that a meaning comes to, or null where the text and its date do not fix them. */
function momentOf(meaning: Meaning, context: Context): Moment | null {
  return RESOLVERS[meaning.kind](meaning, context);
}

function periodMoment(meaning: Meaning, context: Context): Moment | null {
  const { now } = context;
  const shift = numberIn(meaning, 'shift') ?? 0;
  const unit = textIn(meaning, 'unit');
  if (unit === 'weekend') return weekendMoment(meaning, context);
  if (unit === 'week') return weekMoment(shift, context);
  if (!now) return null;
  if (unit === 'year') return yearMoment(now.year + shift);
  if (now.month === undefined) return null;
  if (unit === 'month') return monthMoment(now.year, now.month + shift);
  return monthsMoment(now.year, Math.floor((now.month - 1) / 3) * 3 + 1 + 3 * shift, 3);
}

function vagueMoment(meaning: Meaning, context: Context): Moment | null {
  const of = meaningIn(meaning, 'of');
  const whole = of ? momentOf(of, context) : null;
  return whole && partOf(whole, textIn(meaning, 'part') ?? '');
}

/** From one time to another: a year that only the second states holds for both, and the second follows the first. */
function spanMoment(meaning: Meaning, context: Context): Moment | null {
  const from = meaningIn(meaning, 'from');
  const to = meaningIn(meaning, 'to');
  if (!from || !to) return null;
  const shared = ['year', 'yearShift'].filter(
    (slot) => slot in to.slots && from.kind === 'date' && !('year' in from.slots),
  );
  const start = momentOf(
    withSlots(from, Object.fromEntries(shared.map((slot) => [slot, to.slots[slot]!]))),
    context,
  );
  const end = momentOf(to, context);
  if (!start || !end) return null;
  return between(start, end.first < start.first ? (following(start, to, end, context) ?? end) : end);
}

function following(start: Moment, to: Meaning, end: Moment, context: Context): Moment | null {
  if (to.kind === 'weekday' && end.days?.length === 1)
    return dayMoment(end.first + 7 * Math.ceil((start.first - end.first) / 7));
  if (to.kind !== 'date' || 'year' in to.slots || 'yearShift' in to.slots) return null;
  const year = yearOf(start.first);
  const years = [year, year + 1].map((y) => momentOf(withSlots(to, { year: y }), context));
  return years.find((moment) => moment !== null && moment.first >= start.first) ?? null;
}

/** Resolves what an expression says; a clock time alone goes to `day`, where the sentence has put one before it. */
export function resolve(meaning: Meaning, context: Context, day?: number): Resolved {
  if (meaning.kind === 'clock') return { value: clockValue(meaning, day, context.now), moment: null };
  if (meaning.kind === 'clocks') return { value: clocksValue(meaning, day, context.now), moment: null };
  if (meaning.kind === 'at') return resolveAt(meaning, context);
  const moment = momentOf(meaning, context);
  return { value: moment?.edtf ?? null, moment };
}

function resolveAt(meaning: Meaning, context: Context): Resolved {
  const day = meaningIn(meaning, 'day')!;
  const clock = meaningIn(meaning, 'clock')!;
  const moment = momentOf(day, context);
  const valueOn = (on?: number) =>
    clock.kind === 'clocks' ? clocksValue(clock, on, context.now) : clockValue(clock, on, context.now);
  const days = moment?.days ?? [];
  if (days.length < 2) return { value: valueOn(days[0]), moment };
  const values = days.map(valueOn).filter((value) => value !== null);
  return { value: values.length > 0 ? edtfOneOf(values) : null, moment };
}
