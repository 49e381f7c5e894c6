import type { Reckoning } from '@parley/record';
import { describe } from '../describe.ts';
import type { Line } from '../model.ts';
import { lineOn } from '../reading.ts';
import { labelledWithin } from '../lines.ts';
import type { Telling } from './telling.ts';

/** What each holder expects, and under it what came of that, where it is known. */
export function reckonedLines(telling: Telling): Line[] {
  const reckonings = new Map(telling.account.reckonings.map((one) => [one.expectation, one]));
  return telling.reading.facts('expectation').map((fact) => {
    const line = describe(telling.reading, fact);
    const outcomes = outcomeLines(telling, reckonings.get(fact.id));
    return outcomes.length > 0 ? { ...line, under: [...(line.under ?? []), ...outcomes] } : line;
  });
}

/** “did not come true: Friday 16 May: exchange of prisoners …”, for each outcome. */
function outcomeLines(telling: Telling, reckoning: Reckoning | undefined): Line[] {
  if (!reckoning || reckoning.verdict === 'open') return [];
  const { reading, own } = telling;
  return reckoning.outcomes.flatMap((id) => {
    const fact = reading.facts('outcome').find((one) => one.id === id);
    if (!fact) return [];
    const { text } = labelledWithin(describe({ ...reading, backingOf: () => undefined }, fact));
    return [lineOn(fact.evidence, [{ text: `${own.verdicts[reckoning.verdict]}: ` }, ...text], false)];
  });
}
