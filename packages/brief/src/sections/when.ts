import { earliestOf } from '@parley/dossier';
import type { Fact, MeetingStatus } from '@parley/dossier';
import { list } from '../blocks.ts';
import { describe } from '../describe.ts';
import type { Block } from '../model.ts';
import { DOUBT } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { toldOnce } from './same-meeting.ts';

type Meeting = Extract<Fact, { type: 'meeting' }>;

/** What is still to come stands first. */
const ORDER: readonly MeetingStatus[] = [
  'ongoing',
  'planned',
  'proposed',
  'held',
  'broken-off',
  'postponed',
  'cancelled',
  'refused',
];
/** A day far beyond any news, so that what has no day sorts last and subtraction stays finite. */
export const NEVER = Number.MAX_SAFE_INTEGER;
const MONTH = 31 * 24 * 3600 * 1000;

/** The meetings that the news is about: all but those over for more than a month. */
export function whenBlocks(reading: Reading): readonly Block[] {
  const meetings = reading.facts('meeting').filter((meeting) => !isHistory(reading, meeting));
  const told = toldOnce(reading, inOrderOfNews(meetings));
  return list(told.map((meeting) => describe(reading, meeting)));
}

/** Meetings by their status, the surer first, then in order of time. */
export function inOrderOfNews(meetings: readonly Meeting[]): Meeting[] {
  const rank = ({ status }: Meeting) => ORDER.indexOf(status);
  const doubt = ({ confidence }: Meeting) => Number(confidence < DOUBT);
  const moment = ({ time }: Meeting) => beginning(time?.value) ?? NEVER;
  return meetings.toSorted(
    (one, other) => rank(one) - rank(other) || doubt(one) - doubt(other) || moment(one) - moment(other),
  );
}

/** Whether a meeting was over a month before its document was published, or before the day from which it is read. */
export function isHistory({ publishedOf, now }: Reading, meeting: Meeting): boolean {
  if (meeting.status !== 'held' && meeting.status !== 'broken-off') return false;
  const published = beginning(now ?? publishedOf(meeting));
  const met = beginning(meeting.time?.value);
  return published !== null && met !== null && published - met > MONTH;
}

/** Where an EDTF value begins, for sorting; null where it has no known day. */
export function beginning(value: string | null | undefined): number | null {
  const earliest = value === null || value === undefined ? null : earliestOf(value);
  return earliest !== null && Number.isFinite(earliest) ? earliest : null;
}
