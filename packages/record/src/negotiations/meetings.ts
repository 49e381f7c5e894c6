import type { Encounter } from './digest.ts';
import type { Days } from './days.ts';
import { daysOf, gapOf, isClock } from './days.ts';
import type { Context } from './draft.ts';
import type { Evidence } from './evidence.ts';

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
  /** The place: the entity, and its identity. */
  readonly place?: string;
  readonly where?: string;
}

/**
 * What reports say of meetings between the sides. Where the sides never meet one another, meetings of one side with
 * those between them count.
 */
export function meetingsOf(
  reports: readonly Evidence[],
  parties: readonly string[],
  mediators: readonly string[],
  context: Context,
): Gathering[] {
  const ofSides = gatheringsWhere(
    reports,
    context,
    (who) => parties.filter((one) => who.has(one)).length > 1,
  );
  if (ofSides.length > 0) return ofSides;
  const some = (who: ReadonlySet<string>, identities: readonly string[]) =>
    identities.some((one) => who.has(one));
  return gatheringsWhere(reports, context, (who) => some(who, parties) && some(who, mediators));
}

function gatheringsWhere(
  reports: readonly Evidence[],
  context: Context,
  test: (who: ReadonlySet<string>) => boolean,
): Gathering[] {
  const { partyOf } = context.parties;
  return reports.flatMap(({ digest }) => {
    const sides = ({ who }: Encounter) =>
      new Set(who.flatMap((entity) => partyOf(digest.report, entity) ?? []));
    const ours = digest.encounters.filter((one) => test(sides(one)));
    const day = newsDay(ours, digest.published);
    return ours.flatMap((one) => {
      const status = statusOf(one);
      if (one.meeting === undefined || status === null) return [];
      const { place } = one.meeting;
      const where = place === undefined ? undefined : context.identities.of(digest.report, place)?.id;
      return {
        report: digest.report,
        fact: one.fact,
        status,
        published: daysOf(digest.published),
        ...timeOf(one, status === 'held' ? day : null),
        ...(place === undefined ? {} : { place }),
        ...(where === undefined ? {} : { where }),
      };
    });
  });
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
function newsDay(encounters: readonly Encounter[], published: string | null): Days | null {
  const day = daysOf(published);
  if (day === null || day.from !== day.to) return null;
  const outcomes = encounters
    .filter(({ meeting }) => meeting === undefined)
    .flatMap(({ time }) => daysOf(time) ?? []);
  const near = outcomes.filter((one) => one.from === one.to && gapOf(one, day) <= OUTCOME_DAYS);
  return near[0] ?? day;
}
