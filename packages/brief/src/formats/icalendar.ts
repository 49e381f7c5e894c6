import { earliestOf, latestOf } from '@parley/dossier';
import type { Document, MeetingFact, MeetingStatus } from '@parley/dossier';
import type { Account, Claim, Round, Variant } from '@parley/record';
import ical, { ICalEventStatus } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import { encounterInWords } from '../describe.ts';
import { readEdtf } from '../edtf.ts';
import { toldVariants } from '../record/dossier.ts';
import { negotiationName } from '../record/negotiation.ts';
import { originsInWords } from '../record/origins.ts';
import { lastDay, tellingOf } from '../record/telling.ts';
import type { RecordOptions, Telling } from '../record/telling.ts';
import { oneLine } from '../text.ts';

/** How a calendar calls a status: what is off stays in it as cancelled, so that subscribers see it go. */
const STATUSES: Readonly<Record<MeetingStatus, ICalEventStatus>> = {
  proposed: ICalEventStatus.TENTATIVE,
  planned: ICalEventStatus.CONFIRMED,
  ongoing: ICalEventStatus.CONFIRMED,
  held: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  'broken-off': ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  refused: ICalEventStatus.CANCELLED,
};

const DAY = 24 * 60 * 60 * 1000;
/** A meeting said to fall in a longer time than this has no day that a calendar could show, in days. */
const LONGEST = 31;

/**
 * The meetings of an account as a calendar (RFC 5545). Those whose day no report tells are left out. A meeting keeps
 * its UID whatever changes, and its SEQUENCE counts what did. Times are in UTC where a report gives the zone, of no zone
 * where it does not; where only the day is known it is a whole day.
 */
export function renderCalendar(
  account: Account,
  documents: readonly Document[],
  options: RecordOptions,
): string {
  const telling = tellingOf(account, documents, options);
  const name = negotiationName(account.negotiation, account.identities, telling.reading.names);
  const product = { company: 'Parley', product: 'record', language: options.language.toUpperCase() };
  const calendar = ical({ prodId: product, name });
  const stamp = new Date(latestOf(lastDay(account) ?? '') ?? 0);
  for (const claim of account.claims) {
    const event = eventOf(claim, telling);
    if (event !== undefined) calendar.createEvent({ ...event, stamp });
  }
  return `${calendar.toString()}\r\n`;
}

function eventOf(claim: Claim, telling: Telling): ICalEventData | undefined {
  const [variant] = toldVariants(claim);
  if (claim.type !== 'meeting' || claim.state === 'rejected' || variant?.fact.type !== 'meeting')
    return undefined;
  const { fact } = variant;
  const time = timeOf(valueOf(fact, telling.rounds.get(claim.id)));
  if (time === undefined) return undefined;
  const { place, ...said } = fact;
  const { names } = telling.reading;
  return {
    ...time,
    id: `${claim.id}@parley`,
    sequence: claim.variants.filter(({ supersededBy }) => supersededBy !== undefined).length,
    status: fact.modality === 'denied' ? ICalEventStatus.CANCELLED : STATUSES[fact.status],
    // The place stands in a field of its own.
    summary: encounterInWords(telling.reading, said),
    ...(place !== undefined && { location: names.of(place) }),
    description: description(variant, telling),
  };
}

/** The words that say so, each with who printed them. */
function description({ attestations }: Variant, telling: Telling): string {
  return attestations
    .map((one) => {
      const quotes = one.evidence.map(({ quote }) => `“${oneLine(quote)}”`).join(' ');
      return `${quotes} (${originsInWords([one], telling)})`;
    })
    .join('\n');
}

/** When it is (EDTF): where reports tell the hour alone, or nothing, on the day of its round, if that has one day. */
function valueOf({ time }: MeetingFact, round: Round | undefined): string | null {
  const value = time?.value ?? null;
  const day = round && round.from === round.to ? round.from : null;
  if (value !== null && !value.startsWith('T')) return value;
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}${value ?? ''}` : value;
}

/** When it begins and ends, as far as the value tells: a moment, or whole days. */
function timeOf(
  value: string | null,
): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'floating'> | undefined {
  if (value === null || readEdtf(value) === null) return undefined;
  const clock = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/.exec(value);
  if (clock !== null) {
    const [, year, month, day, hour, minute, second = '0', zone] = clock;
    if (zone !== undefined) return { start: new Date(value) };
    const parts = [year, month, day, hour, minute, second].map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return {
      start: new Date(Date.UTC(parts[0], parts[1] - 1, ...(parts.slice(2) as [number]))),
      floating: true,
    };
  }
  const [from, to] = [earliestOf(value), latestOf(value)];
  if (from === null || to === null || !Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const days = Math.ceil((to - from) / DAY);
  const isMonthOrLonger = /^\d{4}(-\d{2})?$/.test(value);
  if (days > LONGEST || isMonthOrLonger) return undefined;
  const start = Math.floor(from / DAY) * DAY;
  return {
    start: new Date(start),
    end: new Date(Math.max(start + DAY, Math.ceil(to / DAY) * DAY)),
    allDay: true,
  };
}
