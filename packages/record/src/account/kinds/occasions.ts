import type { MeetingFact } from '@parley/dossier';
import { groupBy } from '../row.ts';
import type { Field, Row, Topic } from '../row.ts';
import type { Source } from '../sources.ts';
import { dayText, hullOf, overlap, spread, whenOf } from '../when.ts';
import type { Days, When } from '../when.ts';
import { phaseOf } from './phase.ts';

type Told = Row<MeetingFact>;

/** A time of more days than this names no occasion. */
const DATED = 3;
/** Days between two dates that reports may give for one occasion, and between those of one that was moved. */
const NEAR = 2;
const MOVED = 10;
const PUT_OFF = 30;
const PUT_ASIDE: ReadonlySet<string> = new Set(['postponed', 'cancelled']);
/** How far back a report of a meeting without a day may look, and how far ahead one of a plan. */
const BACK = 7;
const AHEAD = 30;
/** Reports of a meeting without a day, with no more days than this between them, mean the same one. */
const UNDATED_GAP = { on: 3, plan: 14, off: 14 } as const;
/** A plan for what was long over when it was reported is a day misread. */
const STALE = 30;

/** Rows of one day, or of days that run into one another. */
interface Group {
  readonly rows: Told[];
  readonly days: Days;
}

/**
 * Tells the occasions apart on which the same parties meet: those of one day are one, a plan that was moved is
 * one with what came of it, and a row without a day belongs to the occasion that it looks back or ahead to.
 */
export function occasionsOf(
  key: string,
  rows: readonly Told[],
  places: Field<MeetingFact>,
): Topic<MeetingFact>[] {
  const dated: Told[] = [];
  const loose: Told[] = [];
  for (const row of rows) (isDated(row) ? dated : loose).push(row);
  const chains = linked(groupsByDay(dated));
  const bounds = boundsOf(dated);
  const homes = chains.flatMap((chain) => {
    const where = [
      ...groupBy(
        chain.flatMap((group) => group.rows),
        places.keyOf,
      ).values(),
    ].map(([row]) => row!);
    return chain.map((group) => ({ group, chain, where }));
  });
  const left = loose.filter((row) => !attach(row, homes, bounds, places));
  const dates = chains.map((chain) => chain.flatMap((group) => group.rows));
  const topics = [...dates, ...undated(left)];
  return topics.map((group) => ({ key: `${key}\n${anchorOf(group)}`, rows: group }));
}

/** The time of a row, unless it is a plan for what was long over. */
export function timeOf({ source, fact }: Told) {
  const days = hullOf(whenOf(fact.time?.value));
  const stale = days && phaseOf({ fact }) === 'plan' && days.to < source.days.from - STALE;
  return stale ? undefined : fact.time;
}

const whenIs = (row: Told) => whenOf(timeOf(row)?.value);

/** When a row has the meeting; a time of day alone is that of a day close to its report. */
export function momentOf(row: Told): When {
  const when = whenIs(row);
  if (!when.clock || when.ranges.length > 0) return when;
  return { ...when, ranges: windowsOf(row) };
}

const isDated = (row: Told) => spread(whenIs(row)) <= DATED;

function groupsByDay(rows: readonly Told[]): Group[] {
  const groups: { rows: Told[]; days: { from: number; to: number } }[] = [];
  const sorted = rows
    .map((row) => ({ row, days: hullOf(whenIs(row))! }))
    .sort((one, other) => one.days.from - other.days.from || one.days.to - other.days.to);
  for (const { row, days } of sorted) {
    const last = groups.at(-1);
    if (last && days.from <= last.days.to) {
      last.rows.push(row);
      last.days.to = Math.max(last.days.to, days.to);
    } else groups.push({ rows: [row], days: { ...days } });
  }
  return groups;
}

/** Groups of consecutive days that are one occasion, given other dates. */
function linked(groups: readonly Group[]): Group[][] {
  const chains: Group[][] = [];
  for (const [index, group] of groups.entries()) {
    const before = groups[index - 1];
    if (before && isMoved(before, group)) chains.at(-1)!.push(group);
    else chains.push([group]);
  }
  return chains;
}

const came = ({ rows }: Group) => rows.some((row) => phaseOf(row) === 'on');
const firstSaid = (rows: readonly Told[]) => Math.min(...rows.map(({ source }) => source.days.from));
const lastSaid = (rows: readonly Told[]) => Math.max(...rows.map(({ source }) => source.days.from));

/** Whether the earlier of two dates was given up for the later, or the other way round. */
function isMoved(earlier: Group, later: Group): boolean {
  const gap = later.days.from - earlier.days.to;
  if (gap > PUT_OFF || (came(earlier) && came(later)) || toldApart(earlier, later)) return false;
  if (came(earlier)) return gap <= NEAR && lastSaid(later.rows) <= earlier.days.from;
  if (gap <= NEAR) return true;
  const off = earlier.rows.filter(({ fact }) => PUT_ASIDE.has(fact.status));
  if (off.length > 0) return firstSaid(later.rows) >= firstSaid(off);
  const replanned = firstSaid(later.rows) > lastSaid(earlier.rows);
  return gap <= MOVED && replanned && firstSaid(later.rows) < earlier.days.from;
}

/** Whether one report tells of both as two: not where it says that the earlier is off. */
function toldApart(earlier: Group, later: Group): boolean {
  const reports = new Set(later.rows.map(({ source }) => source.report.id));
  return earlier.rows.some((row) => phaseOf(row) !== 'off' && reports.has(row.source.report.id));
}

/** A group, and the chain of other dates for the same occasion that it is part of. */
interface Home {
  readonly group: Group;
  readonly chain: Group[];
  /** One of its dated rows for every place that they name. */
  readonly where: readonly Told[];
}

/** Adds a row without a day to the occasion that it means, if there is one. `homes` are in order of time. */
function attach(row: Told, homes: readonly Home[], bounds: Bounds, places: Field<MeetingFact>): boolean {
  const fits = windowsOf(row)
    .flatMap((days) => within(homes, days))
    .filter(({ group }) => !isTold(row, group.rows) && isInBounds(row, group, bounds));
  const known = fits.map((fit) => ({ fit, where: sharedPlace(row, fit.where, places) }));
  // A report of which only the month is known says too little of when, unless it says where.
  const least = whenIs(row).ranges.length === 0 && isLong(row.source.days) ? SAME : ELSEWHERE + 1;
  const best = Math.max(least, ...known.map(({ where }) => where));
  const left = known.filter(({ where }) => where === best);
  // “One of the Fridays” may be either of two meetings; what was held of no day is the last, what is planned the first.
  const isEither = whenIs(row).ranges.length > 0 && new Set(left.map(({ fit }) => fit.chain)).size > 1;
  const home = isEither ? undefined : phaseOf(row) === 'on' ? left.at(-1) : left[0];
  home?.fit.chain.at(-1)!.rows.push(row);
  return home !== undefined;
}

/** For each report the first day for which it plans a meeting: what it says was held was held before. */
type Bounds = ReadonlyMap<Source, number>;

function boundsOf(dated: readonly Told[]): Bounds {
  const bounds = new Map<Source, number>();
  for (const row of dated) {
    if (phaseOf(row) !== 'plan') continue;
    const { from } = hullOf(whenIs(row))!;
    bounds.set(row.source, Math.min(from, bounds.get(row.source) ?? Infinity));
  }
  return bounds;
}

function isInBounds(row: Told, { days }: Group, bounds: Bounds): boolean {
  return phaseOf(row) !== 'on' || days.from <= (bounds.get(row.source) ?? Infinity);
}

const ELSEWHERE = 0;
const SAME = 2;
const isLong = ({ from, to }: Days) => to - from >= BACK;

/** 2 where some row has the same place, 0 where one has another, 1 where nobody can tell. */
function sharedPlace(row: Told, where: readonly Told[], places: Field<MeetingFact>): number {
  if (places.keyOf(row) === '') return 1;
  const relations = where.map((other) => places.relate(row, other));
  if (relations.includes('same')) return SAME;
  return relations.includes('differ') ? ELSEWHERE : 1;
}

/** The days that a row without a day of its own may mean. A time of day alone is said of a day close by. */
function windowsOf(row: Told): readonly Days[] {
  const { ranges, clock } = whenIs(row);
  const { from, to } = row.source.days;
  if (ranges.length > 0) return ranges;
  if (phaseOf(row) === 'on') return [{ from: from - (clock ? NEAR : BACK), to }];
  return [clock ? { from, to: to + NEAR } : { from: from + 1, to: to + AHEAD }];
}

/** The groups that share a day with a stretch of days. */
function within(homes: readonly Home[], days: Days): Home[] {
  let low = 0;
  for (let high = homes.length; low < high;) {
    const middle = (low + high) >> 1;
    if (homes[middle]!.group.days.to < days.from) low = middle + 1;
    else high = middle;
  }
  const found: Home[] = [];
  for (; low < homes.length && homes[low]!.group.days.from <= days.to; low++) found.push(homes[low]!);
  return found;
}

/**
 * Whether the report of a row tells of a group in other words: then the row means another. Not so where one has
 * but the day and the other but the time of day.
 */
function isTold(row: Told, rows: readonly Told[]): boolean {
  const isOn = phaseOf(row) === 'on';
  const { clock } = whenIs(row);
  return rows.some(
    (other) =>
      other.source === row.source &&
      (!isOn || (phaseOf(other) === 'on' && isDated(other))) &&
      (!clock || whenIs(other).clock !== undefined),
  );
}

/** Rows that belong to no day: those that look back apart from those that look ahead, by when they were said. */
function undated(rows: readonly Told[]): Told[][] {
  const topics: Told[][] = [];
  for (const group of groupBy(rows, (row) => phaseOf(row) === 'on').values()) {
    let last: Told[] | undefined;
    for (const row of group) {
      const before = last?.at(-1);
      if (last && before && isNear(before, row)) last.push(row);
      else topics.push((last = [row]));
    }
  }
  return topics;
}

function isNear(one: Told, other: Told): boolean {
  const [a, b] = [whenIs(one).ranges, whenIs(other).ranges];
  if (a.length > 0 && b.length > 0) return a.some((range) => b.some((own) => overlap(range, own)));
  return other.source.days.from - one.source.days.from <= UNDATED_GAP[phaseOf(other)];
}

/** What an occasion is called after: the day that was first said for it, or that on which it was first spoken of. */
function anchorOf(rows: readonly Told[]): string {
  const first = rows.reduce((one, other) =>
    other.source.days.from < one.source.days.from ||
    (other.source.days.from === one.source.days.from && beginning(other) < beginning(one))
      ? other
      : one,
  );
  const day = beginning(first);
  const phase = phaseOf(first) === 'on' ? 'on' : 'plan';
  return Number.isFinite(day) ? dayText(day) : `${phase} ${dayText(first.source.days.from)}`;
}

const beginning = (row: Told) => {
  const from = hullOf(whenIs(row))?.from;
  return from !== undefined && Number.isFinite(from) ? from : Infinity;
};
