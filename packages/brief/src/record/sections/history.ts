import type { Fact } from '@parley/dossier';
import { SHOWN, list } from '../../blocks.ts';
import { describe, describePast } from '../../describe.ts';
import type { Block } from '../../model.ts';
import { quotedOnce } from '../../sections/history.ts';
import { NEVER, beginning } from '../../sections/when.ts';
import { keptOf, listOf } from '../lists.ts';
import type { Telling } from '../telling.ts';
import { isOfParties, isPast } from './when.ts';

export type Dated = Extract<Fact, { type: 'meeting' | 'outcome' | 'event' }>;

const FIGURES_SHOWN = 6;

/**
 * Earlier meetings, outcomes and events in order of time, of which those are shown that most sources tell, and the
 * latest of equals; then the figures.
 */
export function historyOf(telling: Telling): readonly Block[] {
  const { reading } = telling;
  const { headings } = reading.words;
  const past = reading.facts('meeting').filter((meeting) => isPast(telling, meeting));
  const [shown, rest, beyond] = parted(telling, [
    ...past,
    ...reading.facts('outcome'),
    ...reading.facts('event'),
  ]);
  const lines = [...quotedOnce(inTime(shown)), ...quotedOnce(inTime(rest))].map((fact) =>
    fact.type === 'meeting' ? describePast(reading, fact) : describe(reading, fact),
  );
  return [
    ...list(lines, headings.timeline, shown.length).map((block) =>
      beyond > 0 ? { ...block, beyond } : block,
    ),
    ...listOf(reading.facts('figure'), (fact) => describe(reading, fact), headings.figures, FIGURES_SHOWN),
  ];
}

/** The facts that are shown, those that are put aside, and how many others there are. */
function parted(telling: Telling, facts: readonly Dated[]): [Dated[], Dated[], number] {
  const weights = new Map(facts.map((fact) => [fact, weightOf(telling, fact)]));
  const weight = (fact: Dated) => weights.get(fact)!;
  const ranked = facts.toSorted((one, other) => weight(other) - weight(one) || moment(other) - moment(one));
  const cut = ranked.length > SHOWN + 1 ? SHOWN : ranked.length;
  const [kept, beyond] = keptOf(ranked, cut);
  return [ranked.slice(0, cut), kept.slice(cut), beyond];
}

/** How telling a fact is in a history of talks: by its voices, its kind, whose it is, and whether its day is known. */
function weightOf(telling: Telling, fact: Dated): number {
  const voices = telling.told.get(fact.id)?.variant.voices ?? 1;
  const own =
    fact.type === 'meeting'
      ? isOfParties(telling, fact)
      : (fact.type === 'outcome' ? fact.parties : fact.actors).some(telling.isParty);
  const kind = fact.type === 'event' ? 0 : 2;
  return voices + kind + Number(own) + Number(moment(fact) !== NEVER);
}

/** Facts in order of time, those without a day last. */
export const inTime = (facts: readonly Dated[]) =>
  facts.toSorted((one, other) => moment(one) - moment(other));

const moment = ({ time }: Dated) => beginning(time?.value) ?? NEVER;
