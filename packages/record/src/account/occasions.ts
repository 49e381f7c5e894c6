import type { MeetingFact } from '@parley/dossier';
import type { Attestation, Claim, Negotiation } from '../model.ts';
import type { Occasion, Occasions } from './kind.ts';
import type { Topic } from './row.ts';
import { hullOf, spread, whenOf } from './when.ts';
import type { Days } from './when.ts';

/** A report is about an occasion this many days before or after it came out, and looks ahead this far. */
const NEAR = 10;
const AHEAD = 60;

/** A claim of a meeting with the rows that it was made of. */
export interface MeetingTold {
  readonly claim: Claim;
  readonly topic: Topic<MeetingFact>;
}

/** What is known of the occasions before the meetings are claims: nothing. */
export const NO_OCCASIONS: Occasions = {
  all: [],
  claimOf: () => undefined,
  nearest: () => undefined,
  next: () => undefined,
};

/** The occasions that the meetings of the parties make, for facts that belong to one. */
export function occasionsIn(meetings: readonly MeetingTold[], { parties }: Negotiation): Occasions {
  const claims = new Map<string, string>();
  for (const { claim, topic } of meetings) {
    for (const { source, fact } of topic.rows) claims.set(`${source.report.id}\n${fact.id}`, claim.id);
  }
  const all = meetings.filter(({ topic }) => isOfParties(topic.key, parties)).flatMap(occasionOf);
  all.sort((one, other) => one.from - other.from || one.to - other.to || (one.claim < other.claim ? -1 : 1));
  const own = toldBy(meetings, new Map(all.map((occasion) => [occasion.claim, occasion])));
  return {
    all,
    claimOf: (report, fact) => claims.get(`${report}\n${fact}`),
    nearest: ({ source: { report, days } }) => {
      const told = own.get(report.id);
      return closest(told?.all ?? [], days, told?.over) ?? closest(around(all, days), days);
    },
    next: ({ source }) => {
      const over = own.get(source.report.id)?.over;
      return ahead(all, source.days).find((occasion) => !over?.has(occasion));
    },
  };
}

/** Whether a meeting is one of delegations of two parties, or of their leaders. */
function isOfParties(key: string, parties: readonly string[]): boolean {
  const [way, level, ...sides] = key.split('\n')[0]!.split(' ');
  if (way !== 'encounter' || level === 'people') return false;
  return parties.length < 2 ? sides.length > 1 : sides.filter((side) => parties.includes(side)).length > 1;
}

/** The occasion of a meeting that was or is to be on a day that is known; a plan without one is no occasion yet. */
function occasionOf({ claim, topic }: MeetingTold): Occasion[] {
  const fact = claim.variants[0]!.fact as MeetingFact;
  const when = whenOf(fact.time?.value);
  const days = hullOf(when);
  const leaders = topic.key.startsWith(LEADERS);
  if (OFF.has(fact.status)) return [];
  if (days && spread(when) <= DATED) return [{ claim: claim.id, leaders, from: days.from, to: days.to }];
  const [{ report }] = claim.variants[0]!.attestations as [Attestation];
  const { from, to } = topic.rows.find(({ source }) => source.report.id === report)!.source.days;
  return PLANS.has(fact.status) ? [] : [{ claim: claim.id, leaders, from, to }];
}

/** For each report the occasions that it tells of, and those of them that it says have been. */
function toldBy(meetings: readonly MeetingTold[], occasions: ReadonlyMap<string, Occasion>) {
  const told = new Map<string, { all: Occasion[]; over: Set<Occasion> }>();
  for (const { claim, topic } of meetings) {
    const occasion = occasions.get(claim.id);
    if (!occasion) continue;
    for (const { source, fact } of topic.rows) {
      if (OFF.has(fact.status) || fact.modality === 'denied') continue;
      const known = told.get(source.report.id) ?? { all: [], over: new Set() };
      told.set(source.report.id, known);
      known.all.push(occasion);
      if (OVER.has(fact.status)) known.over.add(occasion);
    }
  }
  return told;
}

const OVER: ReadonlySet<string> = new Set(['held', 'broken-off']);
const OFF: ReadonlySet<string> = new Set(['cancelled', 'refused', 'postponed']);
const PLANS: ReadonlySet<string> = new Set(['proposed', 'planned']);
/** A time of more days than this names no occasion. */
const DATED = 3;

/** What the keys of meetings of leaders begin with. */
const LEADERS = 'encounter leaders';

/**
 * The occasion nearest to the day, where it is near: delegations before leaders, and of two as near the one that is
 * over, or else the later.
 */
function closest(all: readonly Occasion[], days: Days, over?: ReadonlySet<Occasion>): Occasion | undefined {
  const sides = all.filter(({ leaders }) => !leaders);
  const isOver = (occasion: Occasion) => Number(over?.has(occasion) ?? false);
  let best: Occasion | undefined;
  for (const occasion of sides.length > 0 ? sides : all) {
    const gap = gapOf(occasion, days);
    if (gap > NEAR) continue;
    const order = best ? gapOf(best, days) - gap || isOver(occasion) - isOver(best) : 1;
    if (order >= 0) best = occasion;
  }
  return best;
}

function gapOf({ from, to }: Occasion, days: Days): number {
  return Math.max(0, from - days.to, days.from - to);
}

/** Where, among occasions in order of their first day, those of a day begin. */
function firstFrom(occasions: readonly Occasion[], day: number): number {
  let low = 0;
  for (let high = occasions.length; low < high;) {
    const middle = (low + high) >> 1;
    if (occasions[middle]!.from < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function around(occasions: readonly Occasion[], { from, to }: Days): Occasion[] {
  const found: Occasion[] = [];
  for (let i = firstFrom(occasions, from - NEAR); i < occasions.length; i++) {
    if (occasions[i]!.from > to + NEAR) break;
    found.push(occasions[i]!);
  }
  return found;
}

function ahead(occasions: readonly Occasion[], { from }: Days): Occasion[] {
  const found: Occasion[] = [];
  for (let i = firstFrom(occasions, from); i < occasions.length; i++) {
    if (occasions[i]!.from > from + AHEAD) break;
    found.push(occasions[i]!);
  }
  return found;
}
