import type { MeetingStatus, Time } from '@parley/dossier';
import type { Reading } from '../fact.ts';
import { Gathered } from './gathered.ts';
import type { Mention } from './mention.ts';

/** A meeting and all that the text says of it. */
export interface Meeting {
  participants: string[];
  status: MeetingStatus | undefined;
  place: string | undefined;
  time: Time | undefined;
  kind: Mention['kind'];
  format: Mention['format'];
  ordinal: string | undefined;
  readonly mentions: Mention[];
}

const DONE: ReadonlySet<MeetingStatus> = new Set(['held', 'ongoing', 'broken-off']);
const ended = (status: MeetingStatus) => DONE.has(status);

/** Puts together the mentions of the same meeting; `main` are the parties of mentions that name none. */
export function mergeMentions(
  mentions: readonly Mention[],
  main: readonly string[],
  reading: Reading,
): Meeting[] {
  const meetings = new Gathered(reading);
  for (const mention of mentions) {
    const before = pointedTo(meetings.all.at(-1), mention, reading);
    if (before) {
      add(before, mention, before.participants);
      before.status = mention.status ?? before.status;
      continue;
    }
    if (isPutOff(mention)) continue;
    const participants =
      them(meetings.all.at(-1), mention, reading) ?? participantsOf(mention, main, reading);
    const enough = mention.alone === true || isAssembly(participants, main) ? 1 : 2;
    if (participants.length < enough) continue;
    const same = meetings.findLast(participants, (meeting) =>
      isSame(meeting, mention, participants, reading),
    );
    if (same) add(same, mention, participants);
    else if (opens(mention)) meetings.add(open(mention, participants));
  }
  return meetings.all;
}

/** Talks of a great many, who are named as one: “delegates of 183 countries”. */
const isAssembly = (participants: readonly string[], main: readonly string[]) =>
  main.length === 1 && participants[0] === main[0];

/** Whom “they” means: those of the last meeting told of, in the same sentence or the two before. */
function them(last: Meeting | undefined, mention: Mention, { context }: Reading): string[] | undefined {
  if (last === undefined || mention.they !== true) return undefined;
  const [here, there] = [mention.anchor, last.mentions.at(-1)!.anchor].map(
    (at) => context.token(at).sentence,
  );
  return here! - there! <= 2 ? [...last.participants] : undefined;
}

/** “That summit has been postponed”, of whomever. */
function isPutOff({ same, parties, status }: Mention): boolean {
  return same === true && parties.ids.length === 0 && (status === 'postponed' || status === 'cancelled');
}

/** The meeting that “that summit” means: the last one told of, in the same sentence or the one before. */
function pointedTo(last: Meeting | undefined, mention: Mention, { context }: Reading): Meeting | undefined {
  if (last === undefined || !isPutOff(mention)) return undefined;
  const [here, there] = [mention.anchor, last.mentions.at(-1)!.anchor].map(
    (at) => context.token(at).sentence,
  );
  return here! - there! <= 1 && timesAgree(last.time?.value, mention.time?.value) ? last : undefined;
}

/** Whether a mention that fits no meeting so far says one by itself. */
function opens(mention: Mention): boolean {
  if (mention.status === undefined) return false;
  if (mention.parties.ids.length >= 2 || mention.alone === true) return true;
  if (mention.parties.sides && mention.pattern === 'meeting/verb') return true;
  const says = mention.definite || mention.pattern === 'meeting/verb' || mention.ordinal !== undefined;
  return (
    says &&
    (mention.time !== undefined ||
      mention.place !== undefined ||
      mention.other !== undefined ||
      mention.ordinal !== undefined)
  );
}

/** Without whoever only stands for a party that is named too: “Iran's minister … talks between Iran and Peru”. */
function eachOnce(ids: readonly string[], { entities }: Reading): string[] {
  const isPerson = (id: string) => entities.table.get(id).kind === 'person';
  const others = ids.filter((id) => !isPerson(id));
  const serves = (id: string) =>
    entities.roles.some(({ person, of }) => person === id && of !== undefined && of === others[0]);
  const doubled = (id: string) => isPerson(id) && (others.includes(entities.partyOf(id)) || serves(id));
  // “President A met B and the U.S. minister C”: persons all of them, the country of an office aside.
  if (others.length === 1 && ids.some(doubled)) return ids.filter(isPerson);
  return ids.filter((id) => !doubled(id));
}

function participantsOf(mention: Mention, main: readonly string[], reading: Reading): string[] {
  if (mention.alone === true) return [...mention.parties.ids];
  const { entities } = reading;
  const { sides } = mention.parties;
  const ids = eachOnce(mention.parties.ids, reading);
  if (ids.length >= 2) return ids;
  if (mention.parties.ids.length >= 2) return [];
  const [only] = ids;
  if (only === undefined) return [...main];
  const party = entities.partyOf(only);
  if (!main.includes(party)) return sides ? [...ids, ...main] : [...ids];
  return sides || mention.definite ? main.map((id) => (id === party ? only : id)) : [...ids];
}

function open(mention: Mention, participants: string[]): Meeting {
  return {
    participants,
    status: mention.status,
    place: mention.place,
    time: mention.time,
    kind: mention.kind,
    format: mention.format,
    ordinal: mention.ordinal,
    mentions: [mention],
  };
}

/** Whether a mention of a meeting of the same parties is one of this meeting; what is told soonest is asked first. */
function isSame(
  meeting: Meeting,
  mention: Mention,
  participants: readonly string[],
  reading: Reading,
): boolean {
  if ((meeting.kind === 'call') !== (mention.kind === 'call')) return false;
  if (mention.ordinal !== undefined && meeting.ordinal !== undefined && mention.ordinal !== meeting.ordinal)
    return false;
  if (mention.format !== undefined && meeting.format !== undefined && mention.format !== meeting.format)
    return false;
  if (!timesAgree(meeting.time?.value, mention.time?.value) && !isMoved(meeting, mention)) return false;
  if (!samePeople(meeting, participants, mention, reading)) return false;
  if (areElsewhere(meeting.place, mention.place, reading)) return false;
  if (mention.other === 'next' && meeting.status !== undefined && ended(meeting.status)) return false;
  if (mention.other === 'earlier' && !meeting.mentions.some((each) => each.other === 'earlier')) return false;
  if (isNumberedElse(meeting, mention, reading)) return false;
  return statusesAgree(meeting, mention);
}

/** Whether two places cannot be the same: towns of different names that the lexicon knows, or different countries. */
function areElsewhere(a: string | undefined, b: string | undefined, { entities }: Reading): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  const [one, other] = [entities.table.get(a), entities.table.get(b)];
  if (one.country === undefined || other.country === undefined) return false;
  return one.country !== other.country || (one.kind === 'place' && other.kind === 'place');
}

/** One of the same people where both name nobody but people; where persons stand for parties, the same status. */
function samePeople(
  meeting: Meeting,
  participants: readonly string[],
  mention: Mention,
  { entities }: Reading,
): boolean {
  const persons = (ids: readonly string[]) => ids.filter((id) => entities.table.get(id).kind === 'person');
  const [mine, theirs] = [persons(meeting.participants), persons(participants)];
  if (mine.length === meeting.participants.length && theirs.length === participants.length)
    return theirs.some((id) => mine.includes(id));
  if (mine.length + theirs.length === 0) return true;
  return mention.status === undefined || mention.status === meeting.status;
}

const DAY = /^\d{4}-\d\d-\d\d/;

/** What was put off and is to be, or was, on another day later is one meeting. */
function isMoved(meeting: Meeting, mention: Mention): boolean {
  const [a, b] = [meeting.time?.value ?? '', mention.time?.value ?? ''];
  if (!DAY.test(a) || !DAY.test(b)) return false;
  const [first, last] = a < b ? [meeting.status, mention.status] : [mention.status, meeting.status];
  return (
    first === 'postponed' &&
    (last === 'planned' || last === 'held') &&
    Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) < 15 * 86_400_000
  );
}

/** A numbered round on a day of its own, told after the lead, is not the meeting whose day is still open. */
function isNumberedElse(meeting: Meeting, mention: Mention, { context }: Reading): boolean {
  const lead = context.token(mention.anchor).sentence <= 2;
  const dated = DAY.test(mention.time?.value ?? '') && !DAY.test(meeting.time?.value ?? '');
  return !lead && dated && mention.ordinal !== undefined && meeting.ordinal === undefined;
}

function statusesAgree(meeting: Meeting, mention: Mention): boolean {
  const [a, b] = [meeting.status, mention.status];
  if (a === undefined || b === undefined) return true;
  if (isMoved(meeting, mention)) return true;
  // “direct talks are ruled out” says nothing of the round that is planned.
  const other = mention.format !== meeting.format;
  if (a === 'planned' && b === 'refused' && mention.format !== undefined && other) return false;
  if (ended(a) === ended(b)) return !(a === 'broken-off' && b === 'held' && mention.time !== undefined);
  return meeting.time?.value != null && meeting.time.value === mention.time?.value;
}

/** Whether two values can be the same time: one open, equal, or one within the other. */
export function timesAgree(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a == null || b == null || a === b) return true;
  if (a.startsWith('T') || b.startsWith('T')) return true;
  if (a.startsWith('[') || b.startsWith('[')) return a.includes(b) || b.includes(a) || share(a, b);
  const [A, B] = [range(a), range(b)];
  return A.from.slice(0, B.to.length) <= B.to && B.from.slice(0, A.to.length) <= A.to;
}

const share = (a: string, b: string) =>
  a
    .replace(/[[\]]/g, '')
    .split(',')
    .some((day) => b.includes(day));

function range(value: string): { from: string; to: string } {
  const [from = '', to = from] = value.split('/').map((part) => part.slice(0, 10));
  return { from, to: to === '' || to === '..' ? '9999' : to };
}

function add(meeting: Meeting, mention: Mention, participants: readonly string[]): void {
  if (isMoved(meeting, mention)) return move(meeting, mention);
  if (participants.length > meeting.participants.length) meeting.participants = [...participants];
  meeting.status = laterStatus(meeting.status, mention.status);
  meeting.place ??= mention.place;
  if (mention.time !== undefined && finer(mention.time.value, meeting.time?.value))
    meeting.time = mention.time;
  meeting.kind ??= mention.kind;
  meeting.format ??= mention.format;
  meeting.ordinal ??= mention.ordinal;
  meeting.mentions.push(mention);
}

/** The later day counts, with what is said of it; the earlier one stays as evidence. */
function move(meeting: Meeting, mention: Mention): void {
  if ((mention.time?.value ?? '') > (meeting.time?.value ?? '')) {
    meeting.time = mention.time;
    meeting.status = mention.status;
    meeting.place = mention.place ?? meeting.place;
  }
  meeting.mentions.push(mention);
}

const ORDER: readonly MeetingStatus[] = [
  'proposed',
  'planned',
  'refused',
  'postponed',
  'cancelled',
  'ongoing',
  'held',
  'broken-off',
];

function laterStatus(a: MeetingStatus | undefined, b: MeetingStatus | undefined): MeetingStatus | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a;
}

function finer(a: string | null, b: string | null | undefined): boolean {
  if (a === null) return false;
  if (b == null) return true;
  if (b.startsWith('T')) return /^\d{4}-\d\d-\d\dT/.test(a);
  return !a.startsWith('T') && !a.includes('/') && !a.startsWith('[') && a.length > b.length;
}
