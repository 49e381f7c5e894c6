import type { Identity } from '../model.ts';
import type { Encounter } from './digest.ts';
import type { Days } from './days.ts';
import { daysOf, gapOf, isClock } from './days.ts';
import type { Evidence } from './evidence.ts';
import { Tally } from './tally.ts';

/** An outcome that is dated within so many days of the report's own day dates the meeting that it came of. */
const OUTCOME_DAYS = 2;
/** A time of more days than this does not say when somebody met. */
const EXACT_DAYS = 10;

/** One report's word for a meeting of the sides. */
export interface Gathering {
  readonly report: string;
  readonly fact: string;
  readonly status: 'held' | 'planned' | 'off';
  /** The day or days that it is put on, or null. */
  readonly days: Days | null;
  /** Whether the report gives the day; otherwise it is that of the report, which tells of it as news. */
  readonly stated: boolean;
  /** A stretch of time that is too long to say when it was. */
  readonly within: Days | null;
  /** The day of the report. */
  readonly published: Days | null;
  readonly where?: Identity;
}

/**
 * What reports say of meetings between the sides. Where the sides never meet one another, meetings of one side with
 * those between them count.
 */
export function meetingsOf(
  reports: readonly Evidence[],
  parties: readonly string[],
  mediators: readonly string[],
): Gathering[] {
  const ofSides = gatheringsWhere(reports, (who) => who.filter((one) => parties.includes(one)).length > 1);
  if (ofSides.length > 0 || mediators.length === 0) return ofSides;
  const some = (who: readonly string[], of: readonly string[]) => who.some((one) => of.includes(one));
  return gatheringsWhere(reports, (who) => some(who, parties) && some(who, mediators));
}

function gatheringsWhere(
  reports: readonly Evidence[],
  test: (who: readonly string[]) => boolean,
): Gathering[] {
  return reports.flatMap((evidence) => {
    const ours = evidence.digest.encounters.filter((_, i) => test(evidence.sides[i]!));
    const news = ours.length === 0 ? null : newsDay(ours, evidence.published);
    return ours.flatMap((one) => gatheringIn(one, evidence, news) ?? []);
  });
}

function gatheringIn(
  encounter: Encounter,
  { digest, who, published }: Evidence,
  news: Days | null,
): Gathering | undefined {
  const status = statusOf(encounter);
  if (encounter.meeting === undefined || status === null) return undefined;
  const where = who.get(encounter.meeting.place ?? '');
  const { days, stated, within } = timeOf(encounter, status === 'held' ? news : null);
  const base = { report: digest.report, fact: encounter.fact, status, published, days, stated, within };
  return where === undefined ? base : { ...base, where };
}

/**
 * Identities of the places where the sides meet, the most frequent first. A side's own country is where it lies, not a
 * place to meet.
 */
export function placesIn(meetings: readonly Gathering[], parties: readonly string[]): string[] {
  const places = new Tally();
  for (const { where } of meetings) {
    if (where !== undefined && !parties.includes(where.id)) places.add(where.id, 1);
  }
  return places.ranked().map(([place]) => place);
}

/** Null where it is no meeting that makes a round: a call, a visit, one that somebody only proposes. */
function statusOf({ meeting }: Encounter): Gathering['status'] | null {
  if (meeting === undefined || meeting.kind === 'call' || meeting.kind === 'visit') return null;
  switch (meeting.status) {
    case 'held':
    case 'ongoing':
    case 'broken-off':
      return meeting.denied ? null : 'held';
    case 'planned':
      return meeting.denied ? null : 'planned';
    case 'postponed':
    case 'cancelled':
      return 'off';
    case 'proposed':
    case 'refused':
      return null;
  }
}

function timeOf(
  { time, meeting }: Encounter,
  news: Days | null,
): Pick<Gathering, 'days' | 'stated' | 'within'> {
  const days = daysOf(time);
  if (days !== null && days.to - days.from < EXACT_DAYS) return { days, stated: true, within: null };
  if (days !== null) return { days: null, stated: false, within: days };
  const concrete = isClock(time) || meeting?.place !== undefined;
  return { days: concrete ? news : null, stated: false, within: null };
}

/** The day of what a report tells as news: that of a dated outcome, or that of the report; null where it has none. */
function newsDay(encounters: readonly Encounter[], day: Days | null): Days | null {
  if (day === null || day.from !== day.to) return null;
  const outcomes = encounters
    .filter(({ meeting }) => meeting === undefined)
    .flatMap(({ time }) => daysOf(time) ?? []);
  const near = outcomes.filter((one) => one.from === one.to && gapOf(one, day) <= OUTCOME_DAYS);
  return near[0] ?? day;
}
