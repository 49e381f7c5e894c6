import { timeFormatLocale } from 'd3-time-format';
import type { Words } from '../../words/index.ts';

/** How a moment is written at the axis: the coarsest unit that it begins, as in “2025”, “May”, “16 May”, “14:00”. */
export function tickFormat({ times }: Words): (date: Date) => string {
  const locale = timeFormatLocale({
    dateTime: '%-d %b %Y %H:%M',
    date: '%-d %b %Y',
    time: '%H:%M',
    periods: ['', ''],
    days: times.days as Week,
    shortDays: times.shortDays as Week,
    months: times.months as Year,
    shortMonths: times.shortMonths as Year,
  });
  const [year, month, day, clock] = ['%Y', '%b %Y', '%-d %b', '%H:%M'].map((pattern) =>
    locale.utcFormat(pattern),
  );
  return (date) => {
    if (date.getUTCHours() > 0 || date.getUTCMinutes() > 0) return clock!(date);
    if (date.getUTCDate() > 1) return day!(date);
    return date.getUTCMonth() > 0 ? month!(date) : year!(date);
  };
}

type Week = [string, string, string, string, string, string, string];
type Year = [string, string, string, string, string, string, string, string, string, string, string, string];
