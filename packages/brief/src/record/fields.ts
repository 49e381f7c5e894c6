import { instantsOf } from '@parley/dossier';
import type { Fact } from '@parley/dossier';
import { conditionPieces, timePieces } from '../describe.ts';
import type { Piece } from '../model.ts';
import { quoted } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { titlePieces } from '../titles.ts';
import { FIELDS_TOLD } from '../words/record/index.ts';
import type { FieldTold } from '../words/record/index.ts';
import type { Telling } from './telling.ts';

/** What any fact may hold in a field. */
type ValueOf<F, K> = F extends unknown ? (K extends keyof F ? F[K] : never) : never;
/** Every field that some fact has and a reader can be told of. */
type Told = { readonly [K in FieldTold]?: ValueOf<Fact, K> };
type Setting = Pick<Telling, 'reading' | 'own'>;

/** A field of a fact in words; none where the fact does not say it. */
export function sayField(setting: Setting, fact: Fact, field: FieldTold): Piece[] {
  return FIELDS[field](setting, fact, fact);
}

type Sayer = (setting: Setting, fact: Fact, told: Told) => Piece[];

const plain = (text: string | undefined): Piece[] => (text ? [{ text }] : []);
const name: (field: 'place' | 'head' | 'of') => Sayer =
  (field) =>
  ({ reading }, _, told) =>
    plain(told[field] === undefined ? undefined : reading.names.of(told[field]));
type Listed = 'participants' | 'members' | 'absent' | 'parties' | 'actors' | 'recipients';
const names: (field: Listed) => Sayer =
  (field) =>
  ({ reading }, _, told) =>
    plain(reading.names.list(told[field] ?? []));
const quote: (field: 'size' | 'level' | 'value' | 'text') => Sayer =
  (field) =>
  ({ reading }, fact, told) =>
    quoted(told[field] ?? '', reading.languageOf(fact), reading.words);
const condition: (field: 'requires' | 'before') => Sayer =
  (field) =>
  ({ reading }, fact, told) =>
    told[field] ? conditionPieces(reading, fact, told[field]) : [];

const FIELDS: Readonly<Record<FieldTold, Sayer>> = {
  status: ({ reading }, _, { status }) => plain(status && reading.words.statuses[status]),
  time: ({ reading }, fact, { time }) => timePieces(reading, time, reading.languageOf(fact)),
  place: name('place'),
  participants: names('participants'),
  kind: ({ reading: { words } }, fact) =>
    plain(
      fact.type === 'meeting'
        ? words.meetings[fact.kind]
        : fact.type === 'outcome'
          ? words.outcomes[fact.kind]
          : '',
    ),
  format: ({ reading }, _, { format }) => plain(format && reading.words.formats[format]),
  head: name('head'),
  members: names('members'),
  absent: names('absent'),
  size: quote('size'),
  level: quote('level'),
  title: ({ reading }, fact) => (fact.type === 'role' ? officePieces(reading, fact) : []),
  of: name('of'),
  former: ({ own }, _, { former }) => plain(former === undefined ? '' : former ? own.yes : own.no),
  part: ({ reading }, _, { part }) => plain(part && reading.words.parts[part]),
  stance: ({ reading }, _, { stance }) => plain(stance && reading.words.stances[stance]),
  issue: ({ reading }, _, { issue }) => plain(issue ? reading.words.issues[issue] : ''),
  outlook: ({ reading }, _, { outlook }) => plain(outlook && reading.words.outlooks[outlook]),
  requires: condition('requires'),
  before: condition('before'),
  parties: names('parties'),
  event: ({ reading }, _, { event }) => plain(event && reading.words.events[event].noun),
  actors: names('actors'),
  recipients: names('recipients'),
  value: quote('value'),
  modality: ({ reading, own }, fact) => plain(reading.words.modalities[fact.modality] || own.asserted),
  text: quote('text'),
};

/** An office without whose it is. */
function officePieces(reading: Reading, fact: Extract<Fact, { type: 'role' }>): Piece[] {
  const language = reading.languageOf(fact);
  return titlePieces(fact, language, reading.words, (text) => quoted(text, language, reading.words));
}

/** The words of pieces. */
export const wordsIn = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

/** The fields that two facts of one type say differently; their wording only where nothing else differs. */
export function differingFields(setting: Setting, one: Fact, other: Fact): FieldTold[] {
  const said = (fact: Fact, field: FieldTold) => wordsIn(sayField(setting, fact, field));
  const fields = FIELDS_TOLD.filter((field) => said(one, field) !== said(other, field));
  // A status tells more than whether what has it is so.
  const idle: readonly FieldTold[] = fields.includes('status') ? ['text', 'modality'] : ['text'];
  const telling = fields.filter((field) => !idle.includes(field));
  return telling.length > 0 ? telling : fields;
}

/** Whether a word is the name of a field that can be told. */
export const isToldField = (field: string): field is FieldTold =>
  (FIELDS_TOLD as readonly string[]).includes(field);

const OPEN: readonly string[] = ['proposed', 'planned', 'ongoing'];
const DONE: readonly string[] = ['ongoing', 'held'];

/** Whether what the first said still holds where the second says more: a plan was carried out, a day got its hour. */
export function agreeOn(field: FieldTold, first: Fact, second: Fact): boolean {
  const one: Told = first;
  const other: Told = second;
  if (field === 'status') return OPEN.includes(one.status ?? '') && DONE.includes(other.status ?? '');
  if (field === 'time') return timesAgree(one.time?.value ?? null, other.time?.value ?? null);
  return false;
}

/** Whether two values can mean the same moment: of either, the day or the hour may be left open. */
function timesAgree(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [hour, otherHour] = [clockOf(one), clockOf(other)];
  // The same hour of the same day, where one report leaves out the zone.
  if (hour !== undefined && hour === otherHour && one.slice(0, 10) === other.slice(0, 10)) return true;
  const [first, second] = [instantsOf(one), instantsOf(other)];
  if (first && second) return first.from < second.to && second.from < first.to;
  return hour === undefined || otherHour === undefined || hour === otherHour;
}

const clockOf = (value: string) => /T(\d\d:\d\d)/.exec(value)?.[1];
