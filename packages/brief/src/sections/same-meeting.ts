import type { Fact, Time } from '@parley/dossier';
import type { Reading } from '../reading.ts';

type Meeting = Extract<Fact, { type: 'meeting' }>;

/**
 * Meetings with those made one that an article tells twice: announced for a day, and held at an hour of which it does
 * not repeat the day. The one that was held stands, on the words of both.
 */
export function toldOnce(reading: Reading, meetings: readonly Meeting[]): Meeting[] {
  const held = meetings.filter(({ status }) => status === 'held');
  const joined = new Map<Meeting, Meeting>();
  const gone = new Set<Meeting>();
  for (const plan of meetings.filter(({ status }) => status === 'planned')) {
    const met = held.find((one) => !joined.has(one) && isSame(reading, plan, one));
    if (!met) continue;
    joined.set(met, together(plan, met));
    gone.add(plan);
  }
  return meetings.filter((one) => !gone.has(one)).map((one) => joined.get(one) ?? one);
}

/** Whether a plan for a day that had come, and a meeting at an hour or without a time, can be one meeting. */
function isSame({ publishedOf }: Reading, plan: Meeting, met: Meeting): boolean {
  const published = publishedOf(plan);
  const day = plan.time?.value ?? '';
  return (
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    published !== null &&
    day <= published &&
    (met.time?.value ?? 'T').startsWith('T') &&
    plan.kind === met.kind &&
    agree(plan.place, met.place) &&
    agree(plan.format, met.format) &&
    plan.reportedBy === met.reportedBy &&
    plan.evidence[0]!.document === met.evidence[0]!.document &&
    sorted(plan.participants) === sorted(met.participants)
  );
}

const agree = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined || one === other;
const sorted = (ids: readonly string[]) => ids.toSorted().join(' ');

function together(plan: Meeting, met: Meeting): Meeting {
  return {
    ...plan,
    ...met,
    time: timeOf(plan.time!, met.time),
    evidence: [...met.evidence, ...plan.evidence],
  };
}

/** The day of the one with the hour of the other. */
function timeOf(day: Time, hour: Time | undefined): Time {
  if (typeof hour?.value !== 'string') return day;
  return { text: day.text, value: `${day.value!}${hour.value}` };
}
