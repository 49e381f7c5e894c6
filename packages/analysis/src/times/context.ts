import type { Anchors } from './anchors.ts';
import type { Moment } from './moment.ts';
import type { Published } from './published.ts';
import { daysFrom } from './published.ts';
import type { Outlook } from './tense.ts';

/** What an expression is resolved against. */
export interface Context {
  readonly now: Published | null;
  readonly outlook: Outlook;
  readonly anchors: Anchors;
}

/** How much farther a date counts that lies on the other side than the verb says. */
const AGAINST_PAST = 3;
const AGAINST_FUTURE = 6;

/** Of several moments the nearest to the publication, with a lean to the side that the verb speaks of. */
export function nearest(moments: readonly (Moment | null)[], context: Context): Moment | null {
  const { now, outlook } = context;
  if (!now) return null;
  let best: Moment | null = null;
  let least = Infinity;
  for (const moment of moments) {
    if (!moment) continue;
    const days = daysFrom(now, moment.first, moment.last);
    const cost = Math.abs(days) * weightOf(days, outlook);
    if (cost < least) {
      least = cost;
      best = moment;
    }
  }
  return best;
}

function weightOf(days: number, { tense, sure }: Outlook): number {
  if (!sure) return 1;
  if (tense === 'past') return days > 0 ? AGAINST_PAST : 1;
  return days < 0 ? AGAINST_FUTURE : 1;
}

/** Whether the moment can be what a clause looks back on: not after the publication where the verb is in the past. */
export function behind(context: Context): (moment: Moment) => boolean {
  const { now, outlook } = context;
  return (moment) => outlook.tense === 'future' || !now || moment.first <= now.last;
}
