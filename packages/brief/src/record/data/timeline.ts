import type { Document, Fact, Issue, MeetingStatus } from '@parley/dossier';
import type { Account, Variant } from '@parley/record';
import { encounterInWords } from '../../describe.ts';
import { NEVER, beginning } from '../../sections/when.ts';
import { oneLine } from '../../text.ts';
import { toldVariants } from '../dossier.ts';
import { lastDay, tellingOf } from '../telling.ts';
import type { RecordOptions, Telling } from '../telling.ts';
import { namedIn, supportOf, toldBy } from './common.ts';
import type { Named, Supported } from './common.ts';

type Of<Type extends Fact['type']> = Extract<Fact, { type: Type }>;

interface Entry extends Supported {
  /** EDTF; of a meeting whose day no report tells, that of its round; of a statement, that of its report. */
  readonly time: string | null;
  readonly text: string;
  readonly who: Named[];
}

export interface MeetingData extends Entry {
  readonly type: 'meeting';
  readonly kind: string;
  readonly status: MeetingStatus;
  readonly round?: number;
  readonly place?: Named;
  /** Plans that were given up, the earliest first. */
  readonly was: {
    readonly time: string | null;
    readonly status: MeetingStatus;
    readonly since: string | null;
  }[];
}

export interface OutcomeData extends Entry {
  readonly type: 'outcome';
  readonly kind: string;
  readonly issue: Issue | null;
}

export interface StatementData extends Entry {
  readonly type: 'statement';
  readonly kind: Of<'statement'>['mode'];
  readonly language: string;
  readonly addressee?: Named;
}

export type TimelineData = MeetingData | OutcomeData | StatementData;

/** Meetings, outcomes and statements in order of time, those without a day last; `now` is the day of the telling. */
export function timelineData(
  account: Account,
  documents: readonly Document[],
  options: RecordOptions,
): { readonly now: string | null; readonly entries: TimelineData[] } {
  const telling = tellingOf(account, documents, options);
  const { reading } = telling;
  const entries = [
    ...reading.facts('meeting').map((fact) => meetingOf(telling, fact)),
    ...reading.facts('outcome').map((fact) => outcomeOf(telling, fact)),
    ...reading.facts('statement').map((fact) => statementOf(telling, fact)),
  ];
  const placed = entries.map((entry) => ({ entry, at: beginning(entry.time) ?? NEVER }));
  return {
    now: lastDay(account),
    entries: placed.toSorted((one, other) => one.at - other.at).map(({ entry }) => entry),
  };
}

function meetingOf(telling: Telling, fact: Of<'meeting'>): MeetingData {
  const { claim, variant } = toldBy(telling, fact);
  const named = namedIn(telling);
  const round = telling.rounds.get(fact.id);
  const { kind, status, participants, place } = fact;
  const leads = toldVariants(claim)[0] === variant;
  return {
    type: 'meeting',
    ...supportOf(telling, fact),
    time: timeOf(fact, round?.from ?? null),
    text: encounterInWords(telling.reading, fact),
    who: participants.map(named),
    kind,
    status,
    ...(round && { round: round.number }),
    ...(place !== undefined && { place: named(place) }),
    was: leads
      ? claim.variants
          .filter(({ rejected }) => !rejected)
          .flatMap(givenUp)
          .toSorted(byDay)
      : [],
  };
}

/** When it is; of a meeting whose hour alone is told, or nothing, the day of its round. */
function timeOf({ time }: Of<'meeting'>, day: string | null): string | null {
  const value = time?.value ?? null;
  return beginning(value) === null ? (day ?? value) : value;
}

function givenUp({ fact, supersededBy, first }: Variant): MeetingData['was'] {
  if (fact.type !== 'meeting' || supersededBy === undefined) return [];
  return [{ time: fact.time?.value ?? null, status: fact.status, since: first }];
}

const byDay = (one: { readonly since: string | null }, other: { readonly since: string | null }) =>
  (one.since ?? '').localeCompare(other.since ?? '');

function outcomeOf(telling: Telling, fact: Of<'outcome'>): OutcomeData {
  const { variant } = toldBy(telling, fact);
  return {
    type: 'outcome',
    ...supportOf(telling, fact),
    time: fact.time?.value ?? null,
    text: oneLine(variant.fact.type === 'outcome' ? variant.fact.text : fact.text),
    who: fact.parties.map(namedIn(telling)),
    kind: fact.kind,
    issue: fact.issue,
  };
}

function statementOf(telling: Telling, fact: Of<'statement'>): StatementData {
  const { variant } = toldBy(telling, fact);
  const named = namedIn(telling);
  return {
    type: 'statement',
    ...supportOf(telling, fact),
    // What was said on a day that the text leaves open was said by the day of its report.
    time: fact.time?.value ?? variant.first,
    text: oneLine(fact.content.map(({ quote }) => quote).join(' … ')),
    who: [named(fact.speaker)],
    kind: fact.mode,
    language: telling.reading.languageOf(fact),
    ...(fact.addressee !== undefined && { addressee: named(fact.addressee) }),
  };
}
