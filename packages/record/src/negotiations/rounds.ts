import type { Round } from '../model.ts';
import type { Days } from './days.ts';
import { edtfOf, gapOf } from './days.ts';
import type { Gathering } from './meetings.ts';
import { placesIn } from './meetings.ts';
import { SILENCE_DAYS } from './segments.ts';

/** Talks pause for a weekend: Friday to Monday is one round. Rounds a week apart are two. */
const PAUSE_DAYS = 3;

interface Dated extends Gathering {
  readonly days: Days;
}

/**
 * The rounds of a negotiation whose reports span some days, the earliest first. A round has the days on which it was
 * held or, while none is known, those that the latest report gives; plans that were called off make none.
 */
export function roundsOf(
  meetings: readonly Gathering[],
  span: Days | null,
  parties: readonly string[],
): Round[] {
  const on = meetings.filter(({ status }) => status !== 'off');
  const off = meetings.filter(isDated).filter(({ status }) => status === 'off');
  const dated = on.filter(isDated).filter((one) => !isCalledOff(one, off) && !isHistory(one, span));
  const rounds = clusters(dated);
  if (rounds.length === 0) return undatedRound(on, parties);
  for (const one of on) if (one.days === null) roundFor(one, rounds)?.push(one);
  return rounds.map((round, i) => describedRound(round, i + 1, parties));
}

const isDated = (one: Gathering): one is Dated => one.days !== null;

/** Whether a report that is not older than the plan says that nothing comes of it. */
function isCalledOff(plan: Dated, off: readonly Dated[]): boolean {
  if (plan.status !== 'planned') return false;
  return off.some((one) => gapOf(one.days, plan.days) === 0 && !isBefore(one.published, plan.published));
}

const isBefore = (one: Days | null, other: Days | null): boolean =>
  one !== null && other !== null && one.to < other.from;

/** Meetings long before the first report are history, told as background. */
const isHistory = ({ days }: Dated, span: Days | null): boolean =>
  span !== null && days.to < span.from - SILENCE_DAYS;

function clusters(meetings: readonly Dated[]): Gathering[][] {
  const ordered = [...meetings].sort((a, b) => a.days.from - b.days.from || a.days.to - b.days.to);
  const found: Gathering[][] = [];
  let until = -Infinity;
  for (const one of ordered) {
    if (one.days.from - until > PAUSE_DAYS) found.push([]);
    found.at(-1)!.push(one);
    until = Math.max(until, one.days.to);
  }
  return found;
}

/** The round that a meeting without a day of its own must be: the only one within its time, or that in the news. */
function roundFor({ within, published }: Gathering, rounds: readonly Gathering[][]): Gathering[] | undefined {
  const [stretch, slack] = within === null ? [published, PAUSE_DAYS] : [within, 0];
  if (stretch === null) return undefined;
  const fitting = rounds.filter((round) => round.some(({ days }) => days && gapOf(days, stretch) <= slack));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function describedRound(round: readonly Gathering[], number: number, parties: readonly string[]): Round {
  const days = surest(round).flatMap((one) => one.days ?? []);
  return {
    number,
    status: round.some(({ status }) => status === 'held') ? 'held' : 'planned',
    from: days.length === 0 ? null : edtfOf(Math.min(...days.map(({ from }) => from))),
    to: days.length === 0 ? null : edtfOf(Math.max(...days.map(({ to }) => to))),
    places: placesIn(round, parties),
    meetings: membersOf(round),
  };
}

/** Those that date a round best: meetings held on a stated day, on a day in the news, or else the latest plans. */
function surest(round: readonly Gathering[]): readonly Gathering[] {
  const held = round.filter(({ status, days }) => status === 'held' && days !== null);
  const stated = held.filter((one) => one.stated);
  return stated.length > 0 ? stated : held.length > 0 ? held : latest(round);
}

/** The plans of the latest report. */
function latest(plans: readonly Gathering[]): readonly Gathering[] {
  const day = ({ published }: Gathering) => published?.from ?? -Infinity;
  const dated = plans.filter(({ days }) => days !== null);
  const last = Math.max(...dated.map(day));
  return dated.filter((one) => day(one) === last);
}

function membersOf(round: readonly Gathering[]): Round['meetings'] {
  return round.map(({ report, fact }) => ({ report, fact }));
}

/** One round of which no day is known, where a report says that the sides met. */
function undatedRound(meetings: readonly Gathering[], parties: readonly string[]): Round[] {
  const held = meetings.filter(
    ({ status, within, days }) => status === 'held' && within === null && days === null,
  );
  return held.length === 0 ? [] : [describedRound(held, 1, parties)];
}
