import type { Fact } from '@parley/dossier';
import { SHOWN, list } from '../blocks.ts';
import { describe, describePast } from '../describe.ts';
import type { Block } from '../model.ts';
import { NEVER, beginning, isHistory } from '../sections/when.ts';
import type { Telling } from './telling.ts';

export type Dated = Extract<Fact, { type: 'meeting' | 'outcome' | 'event' }>;

/** How telling a kind of fact is in a history of talks. */
const WEIGHT: Readonly<Record<Dated['type'], number>> = { meeting: 2, outcome: 2, event: 1 };

/**
 * Earlier meetings, outcomes and events in order of time, of which those are shown that most sources tell, and the
 * latest of equals; then the figures.
 */
export function historyOf(telling: Telling): readonly Block[] {
  const { reading } = telling;
  const { headings } = reading.words;
  const past = reading.facts('meeting').filter((meeting) => isHistory(reading, meeting));
  const facts: Dated[] = [...past, ...reading.facts('outcome'), ...reading.facts('event')];
  const [shown, rest] = parted(telling, facts);
  const lines = (some: readonly Dated[]) =>
    inTime(some).map((fact) =>
      fact.type === 'meeting' ? describePast(reading, fact) : describe(reading, fact),
    );
  const figures = reading.facts('figure').map((fact) => describe(reading, fact));
  return [
    ...list([...lines(shown), ...lines(rest)], headings.timeline, shown.length),
    ...list(figures, headings.figures),
  ];
}

/** The facts that are shown, and those that are put aside. */
function parted(telling: Telling, facts: readonly Dated[]): [Dated[], Dated[]] {
  const voices = ({ id }: Dated) => telling.told.get(id)?.variant.voices ?? 1;
  const ranked = facts.toSorted(
    (one, other) =>
      voices(other) * WEIGHT[other.type] - voices(one) * WEIGHT[one.type] || moment(other) - moment(one),
  );
  const cut = ranked.length > SHOWN + 1 ? SHOWN : ranked.length;
  return [ranked.slice(0, cut), ranked.slice(cut)];
}

/** Facts in order of time, those without a day last. */
export const inTime = (facts: readonly Dated[]) =>
  facts.toSorted((one, other) => moment(one) - moment(other));

const moment = ({ time }: Dated) => beginning(time?.value) ?? NEVER;
