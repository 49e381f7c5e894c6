import type { MeetingKind, Modality, MeetingStatus, Span } from '@parley/dossier';
import type { FactReader, FindingOf, Reading } from '../fact.ts';
import { base } from '../fact.ts';
import { findMentions } from './find.ts';
import { mainParties } from './main-parties.ts';
import { mergeMentions } from './merge.ts';
import type { Meeting } from './merge.ts';
import { settlePeople } from './people.ts';
import { reporter } from './reporter.ts';
import { Who } from './who.ts';

/** Meetings: who meets whom, where and when, and whether that is proposed, planned, held, put off or refused. */
export const readMeetings: FactReader = (reading) => {
  const who = new Who(reading);
  const mentions = findMentions(reading, who);
  const main = mainParties(mentions, reading, who);
  return mergeMentions(mentions, main, reading).map((meeting) => finding(meeting, reading));
};

const MODALITY: Partial<Record<MeetingStatus, Modality>> = {
  proposed: 'possible',
  planned: 'planned',
  refused: 'denied',
};

function finding(meeting: Meeting, reading: Reading): FindingOf<'meeting'> {
  const status = meeting.status ?? 'held';
  settlePeople(meeting.participants, reading);
  const best = [...meeting.mentions].sort((a, b) => b.confidence - a.confidence)[0]!;
  const speaker = meeting.mentions.map((mention) => reporter(mention.anchor, reading));
  return {
    ...base(evidence(meeting, reading), best.confidence, MODALITY[status] ?? 'asserted'),
    ...(speaker.every((id) => id !== undefined) ? { reportedBy: speaker[0]! } : {}),
    type: 'meeting',
    kind: meeting.kind ?? kindOf(meeting, reading),
    participants: meeting.participants,
    ...(meeting.place === undefined ? {} : { place: meeting.place }),
    ...(meeting.time === undefined ? {} : { time: meeting.time }),
    status,
    ...(meeting.format === undefined ? {} : { format: meeting.format }),
    pattern: best.pattern,
  };
}

/** The sentences that speak of it, each once. */
function evidence(meeting: Meeting, { context }: Reading): Span[] {
  const sentences = new Set(meeting.mentions.map((mention) => context.token(mention.anchor).sentence));
  return [...sentences].map((index) => {
    const { from, to } = context.analysis.sentences[index]!;
    return context.span(from, to);
  });
}

function kindOf(meeting: Meeting, { entities }: Reading): MeetingKind {
  const parties = new Set(meeting.participants.map((id) => entities.partyOf(id)));
  const persons = meeting.participants.every((id) => entities.table.get(id).kind === 'person');
  if (parties.size === 3) return 'trilateral';
  if (parties.size > 3) return 'multilateral';
  return persons ? 'bilateral' : 'talks';
}
