import { list } from '../../blocks.ts';
import { differencesOf } from '../../differences.ts';
import type { Block } from '../../model.ts';
import { undatedLines, unheadedLines, unsettledLines } from '../../sections/open.ts';
import type { Telling } from '../telling.ts';
import { isOfParties, isPast } from './when.ts';

const SHOWN = 6;

/** What the parties have not fixed, what is not known of them, and what is only possible or denied. */
export function openOf(telling: Telling): readonly Block[] {
  const { reading, isParty } = telling;
  const { headings } = reading.words;
  const meetings = reading
    .facts('meeting')
    .filter((meeting) => isOfParties(telling, meeting) && !isPast(telling, meeting));
  const delegations = reading.facts('delegation').filter(({ party }) => isParty(party));
  const facts = (
    ['outcome', 'position', 'mandate', 'precondition', 'event', 'role', 'statement'] as const
  ).flatMap((type) => reading.facts(type));
  return [
    ...list(undatedLines(reading, meetings), headings.undated, SHOWN),
    ...list(unheadedLines(reading, delegations), headings.unheaded, SHOWN),
    ...list(differencesOf(reading), headings.differing, SHOWN),
    ...list(unsettledLines(reading, facts), headings.unsettled, SHOWN),
  ];
}
