import type { Token } from '@parley/analysis';
import type { Modality, PloverType } from '@parley/dossier';
import type { FindingOf, Reading } from '../fact.ts';
import { findingsOf } from '../fact.ts';

type Event = FindingOf<'event'>;
type Meeting = FindingOf<'meeting'>;
type Outcome = FindingOf<'outcome'>;

/** Events that other readers found already: meetings and what came of talks, in PLOVER's terms. */
export function derivedEvents(reading: Reading): Event[] {
  const meetings = findingsOf(reading, 'meeting').flatMap(fromMeeting);
  const outcomes = findingsOf(reading, 'outcome').filter((outcome) => namesParties(outcome, reading));
  return [...meetings, ...outcomes.flatMap(fromOutcome)];
}

/** Whether the words of an outcome speak of its parties; those that follow from the rest of an article do not count here. */
function namesParties({ parties, evidence }: Outcome, { context, entities }: Reading): boolean {
  const { start, end } = evidence[0]!;
  const here = new Set<string>();
  for (
    let i = firstFrom(start, context.tokens);
    i < context.tokens.length && context.token(i).start < end;
    i++
  ) {
    for (const id of entities.table.at(i)?.entities ?? []) here.add(entities.partyOf(id)).add(id);
  }
  return parties.every((id) => here.has(id) || here.has(entities.partyOf(id)));
}

/** The first token that begins at an offset or after it, by bisection. */
function firstFrom(start: number, tokens: readonly Token[]): number {
  let low = 0;
  for (let high = tokens.length; low < high;) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start >= start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A meeting that was held is a consultation, one that is agreed an agreement (manual 0.8, CONSULT); all are actors. */
function fromMeeting(meeting: Meeting): Event[] {
  const { participants, status, evidence, place, time } = meeting;
  if (participants.length < 2) return [];
  const held = status === 'held' || status === 'ongoing';
  if (!held && status !== 'planned') return [];
  return [
    {
      ...shared(meeting),
      modality: held ? 'asserted' : 'planned',
      event: held ? 'CONSULT' : 'AGREE',
      actors: [...participants],
      ...(place === undefined ? {} : { place }),
      ...(time === undefined ? {} : { time }),
      text: evidence[0]!.quote,
      pattern: 'event/meeting',
    },
  ];
}

/** What an outcome is in PLOVER's terms: prisoners exchanged are a release, talks that fail a refusal. */
const OUTCOMES: Readonly<Partial<Record<Outcome['kind'], PloverType>>> = {
  agreement: 'AGREE',
  ceasefire: 'AGREE',
  exchange: 'RETREAT',
  breakdown: 'REJECT',
};

function fromOutcome(outcome: Outcome): Event[] {
  const event = OUTCOMES[outcome.kind];
  if (event === undefined || outcome.parties.length < 2) return [];
  if (event === 'REJECT' && outcome.modality !== 'asserted') return [];
  const ahead = outcome.modality === 'planned' && event === 'RETREAT';
  return [
    {
      ...shared(outcome),
      modality: outcome.modality,
      event: ahead ? 'AGREE' : event,
      actors: [...outcome.parties],
      ...(outcome.time === undefined ? {} : { time: outcome.time }),
      text: outcome.text,
      pattern: 'event/outcome',
    },
  ];
}

function shared({ evidence, confidence, reportedBy }: Meeting | Outcome): Pick<
  Event,
  'type' | 'evidence' | 'confidence' | 'recipients'
> & {
  modality: Modality;
  reportedBy?: string;
} {
  return {
    type: 'event',
    evidence: [...evidence],
    confidence,
    recipients: [],
    modality: 'asserted',
    ...(reportedBy === undefined ? {} : { reportedBy }),
  };
}
