import { latestOf } from '@parley/dossier';
import type { Fact } from '@parley/dossier';
import { describe } from '../../describe.ts';
import type { Block } from '../../model.ts';
import { NEVER, beginning, inOrderOfNews, isHistory } from '../../sections/when.ts';
import { listOf } from '../lists.ts';
import type { Telling } from '../telling.ts';

type Meeting = Extract<Fact, { type: 'meeting' }>;

const SHOWN = 8;
const DAY = 24 * 3600 * 1000;
/** How long after its day a plan is still news, where nothing is told of what became of it. */
const PLAN_LASTS = 2 * DAY;
const PLANS: readonly string[] = ['planned', 'proposed', 'ongoing'];

/** What is to come, and what was of late: meetings of the parties first, others aside. */
export function whenOf(telling: Telling): readonly Block[] {
  const { reading } = telling;
  const meetings = reading.facts('meeting').filter((meeting) => !isPast(telling, meeting));
  const ordered = inOrderOfNews(
    meetings.toSorted((one, other) => momentOf(telling, other) - momentOf(telling, one)),
  );
  const core = ordered.filter((meeting) => isOfParties(telling, meeting));
  const shown = core.length > 0 ? core.slice(0, SHOWN) : ordered.slice(0, SHOWN);
  const rest = ordered.filter((meeting) => !shown.includes(meeting));
  return listOf([...shown, ...rest], (meeting) => describe(reading, meeting), undefined, shown.length);
}

/** Whether a meeting belongs to how it came about: it is long over, or was planned for a day gone by. */
export function isPast({ reading }: Telling, meeting: Meeting): boolean {
  const now = beginning(reading.now);
  const latest = latestOf(meeting.time?.value ?? '');
  const lapsed =
    PLANS.includes(meeting.status) && now !== null && latest !== null && now - latest > PLAN_LASTS;
  return lapsed || isHistory(reading, meeting);
}

/** Whether two sides of the negotiation meet in it, or one and a mediator. */
export function isOfParties({ account, reading }: Telling, { participants }: Meeting): boolean {
  const { parties, mediators } = account.negotiation;
  const there = new Set(participants.map(reading.names.party));
  const sides = parties.filter((party) => there.has(party)).length;
  return sides > 1 || (sides === 1 && mediators.some((mediator) => there.has(mediator)));
}

/** When a meeting begins: on the day that reports give, else on that of its round; far in the future where unknown. */
export function momentOf({ rounds }: Telling, { id, time }: Meeting): number {
  return beginning(time?.value) ?? beginning(rounds.get(id)?.from) ?? NEVER;
}
