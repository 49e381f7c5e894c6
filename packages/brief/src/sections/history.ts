import type { Fact } from '@parley/dossier';
import { list } from '../blocks.ts';
import { describe, describePast } from '../describe.ts';
import type { Block } from '../model.ts';
import type { Reading } from '../reading.ts';
import { oneLine } from '../text.ts';
import { NEVER, beginning, isHistory } from './when.ts';

/** Earlier meetings, outcomes and events in order of time, those without a day after them; then the figures. */
export function historyBlocks(reading: Reading): readonly Block[] {
  const { headings } = reading.words;
  const past = reading.facts('meeting').filter((meeting) => isHistory(reading, meeting));
  const facts = [...past, ...reading.facts('outcome'), ...reading.facts('event')];
  const ordered = facts.toSorted(
    (one, other) => moment(one) - moment(other) || position(one) - position(other),
  );
  const lines = quotedOnce(ordered).map((fact) =>
    fact.type === 'meeting' ? describePast(reading, fact) : describe(reading, fact),
  );
  const figures = reading.facts('figure').map((fact) => describe(reading, fact));
  return [...list(lines, headings.timeline), ...list(figures, headings.figures)];
}

/** Of facts told in the same words the first has them; the others say what they are, and cite the words. */
export function quotedOnce<T extends Fact>(facts: readonly T[]): T[] {
  const told = new Set<string>();
  return facts.map((fact) => {
    if (!('text' in fact) || fact.text === '') return fact;
    const known = told.has(oneLine(fact.text));
    told.add(oneLine(fact.text));
    return known ? { ...fact, text: '' } : fact;
  });
}

type Dated = Extract<Fact, { type: 'meeting' | 'outcome' | 'event' }>;

const moment = (fact: Dated) => beginning(fact.time?.value) ?? NEVER;
const position = (fact: Dated) => fact.evidence[0]!.start;
