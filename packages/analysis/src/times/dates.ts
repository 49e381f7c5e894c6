import { edtfAllOf } from '@parley/dossier';
import { easterOf, epochDay, weekdayOf } from './calendar.ts';
import type { Context } from './context.ts';
import { nearest } from './context.ts';
import type { Meaning } from './meaning.ts';
import { numberIn, textIn, withSlots } from './meaning.ts';
import type { Moment } from './moment.ts';
import {
  dateMoment,
  dayInterval,
  dayMoment,
  edtfDay,
  monthMoment,
  monthsMoment,
  oneOfDays,
  seasonMoment,
} from './moment.ts';
import { yearsAround } from './published.ts';
import { yearOf } from './weeks.ts';

/** The year that the expression states, by number or as “of last year”. */
export function statedYear(meaning: Meaning, { now }: Context): number | undefined {
  const year = numberIn(meaning, 'year');
  if (year !== undefined) return year;
  const shift = numberIn(meaning, 'yearShift');
  return shift === undefined || !now ? undefined : now.year + shift;
}

/** The stated year's, or of the years around the publication the nearest. */
function inItsYear(meaning: Meaning, context: Context, of: (year: number) => Moment | null): Moment | null {
  const year = statedYear(meaning, context);
  if (year !== undefined) return of(year);
  if (numberIn(meaning, 'yearShift') !== undefined || !context.now) return null;
  return nearest(yearsAround(context.now).map(of), context);
}

/** A month, or a day of it; a weekday beside it tells the year where none is stated. */
export function dateOrMonth(meaning: Meaning, context: Context): Moment | null {
  const month = numberIn(meaning, 'month')!;
  const day = numberIn(meaning, 'day');
  if (day === undefined) return inItsYear(meaning, context, (year) => monthMoment(year, month));
  const weekday = numberIn(meaning, 'weekday');
  const fits = (moment: Moment | null) =>
    moment !== null && weekday !== undefined && weekdayOf(moment.first) === weekday;
  const told = context.anchors.yearOf(month, day);
  if (told !== undefined && statedYear(meaning, context) === undefined) return dateMoment(told, month, day);
  const onWeekday = inItsYear(meaning, context, (year) => {
    const moment = dateMoment(year, month, day);
    return fits(moment) ? moment : null;
  });
  const moment = onWeekday ?? inItsYear(meaning, context, (year) => dateMoment(year, month, day));
  if (moment && numberIn(meaning, 'year') !== undefined)
    context.anchors.tell(yearOf(moment.first), month, day);
  return moment;
}

/** Two days of one month: “19 and 20 October”, “between 20 and 30 June”. */
export function twoDays(meaning: Meaning, context: Context): Moment | null {
  const from = dateOrMonth(meaning, context);
  const to = numberIn(meaning, 'day2');
  const last =
    from && to !== undefined
      ? dateOrMonth(withSlots(meaning, { day: to, year: yearOf(from.first) }), context)
      : null;
  if (!from || !last || last.first <= from.first) return null;
  const days = [from.first, last.first];
  if (textIn(meaning, 'join') === 'or') return oneOfDays(days);
  if (textIn(meaning, 'join') !== 'and' || last.first === from.first + 1)
    return dayInterval(from.first, last.first);
  return { edtf: edtfAllOf(days.map(edtfDay)), first: from.first, last: last.first };
}

/** A day in figures, `16-5-2025`: the slots `a` and `b` in the order that `order` says. */
export function numericDate(meaning: Meaning): Moment | null {
  const [a, b, year] = ['a', 'b', 'year'].map((slot) => numberIn(meaning, slot) ?? 0);
  return textIn(meaning, 'order') === 'mdy' ? dateMoment(year!, a!, b!) : dateMoment(year!, b!, a!);
}

export function isoDate(meaning: Meaning): Moment | null {
  const [year, month, day] = (textIn(meaning, 'text') ?? '').split('-').map(Number);
  return dateMoment(year ?? 0, month ?? 0, day ?? 0);
}

/** “The 15th”: of the month of publication, the one before or the one after. */
export function dayOfMonth(meaning: Meaning, context: Context): Moment | null {
  const { now } = context;
  const day = numberIn(meaning, 'day')!;
  if (now?.month === undefined) return null;
  const months = now.day === undefined ? [0] : [0, -1, 1];
  return nearest(
    months.map((shift) => {
      const year = yearOf(epochDay(now.year, now.month! + shift, 1));
      const month = ((now.month! + shift + 11) % 12) + 1;
      return dateMoment(year, month, day);
    }),
    context,
  );
}

/** “Last May”, “next October”: the nearest before or after the month of publication. */
export function monthMomentOf(meaning: Meaning, { now }: Context): Moment | null {
  const month = numberIn(meaning, 'month')!;
  if (now?.month === undefined) return null;
  const years = [now.year - 1, now.year, now.year + 1].map((year) => monthMoment(year, month));
  const past = numberIn(meaning, 'shift')! < 0;
  return (
    (past ? years.reverse().find((m) => m.last < now.first) : years.find((m) => m.first > now.last)) ?? null
  );
}

/** A season: of a stated year, of the year spoken of (“that spring”), or by its place around the publication. */
export function seasonOf(meaning: Meaning, context: Context): Moment | null {
  const season = numberIn(meaning, 'season')!;
  const { now, anchors } = context;
  if (numberIn(meaning, 'that') === 1) {
    const anchor = anchors.near(() => true);
    return anchor ? seasonMoment(yearOf(anchor.first), season) : null;
  }
  const shift = numberIn(meaning, 'shift');
  if (shift === undefined) return inItsYear(meaning, context, (year) => seasonMoment(year, season));
  if (now?.month === undefined) return null;
  const years = [now.year - 2, now.year - 1, now.year, now.year + 1].map((year) =>
    seasonMoment(year, season),
  );
  if (shift < 0) return years.reverse().find((moment) => moment.last < now.first) ?? null;
  if (shift > 0) return years.find((moment) => moment.first > now.last) ?? null;
  // A winter belongs to the year that it began in, until it is over.
  const inLastWinter = season === 24 && now.month < 4;
  return seasonMoment(now.year - (inLastWinter ? 1 : 0), season);
}

/** A quarter or half of a year, as whole months. */
export function yearPart(meaning: Meaning, context: Context, months: number): Moment | null {
  const n = numberIn(meaning, 'n')!;
  if (n < 1 || n * months > 12) return null;
  return inItsYear(meaning, context, (year) => monthsMoment(year, (n - 1) * months + 1, months));
}

/** A feast on a fixed date (`12-25`), or so many days after Easter. */
export function holidayMoment(meaning: Meaning, context: Context): Moment | null {
  const days = numberIn(meaning, 'easter');
  if (days !== undefined) return inItsYear(meaning, context, (year) => dayMoment(easterOf(year) + days));
  const [month = 0, day = 0] = (textIn(meaning, 'date') ?? '').split('-').map(Number);
  return inItsYear(meaning, context, (year) => dateMoment(year, month, day));
}

/** Two figures are of the last century, unless they might be of this one. */
const SHORT_FROM = 30;

function firstOfTen(meaning: Meaning): number {
  const short = numberIn(meaning, 'short');
  if (short !== undefined) return short >= SHORT_FROM ? 1900 + short : -1;
  return numberIn(meaning, 'year') ?? -1;
}

/** Ten or a hundred years, `199X` and `19XX`. */
export function decadeOrCentury(meaning: Meaning): Moment | null {
  const century = numberIn(meaning, 'n');
  const first = century === undefined ? firstOfTen(meaning) : (century - 1) * 100;
  const years = century === undefined ? 10 : 100;
  if (first < 0 || first % years !== 0) return null;
  const digits = String(first).padStart(4, '0');
  const edtf = years === 10 ? `${digits.slice(0, 3)}X` : `${digits.slice(0, 2)}XX`;
  return { edtf, first: epochDay(first, 1, 1), last: epochDay(first + years, 1, 1) - 1 };
}
