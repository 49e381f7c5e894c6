import type { Fact } from '@parley/dossier';
import { conditionPieces, timePieces } from '../describe.ts';
import type { Piece } from '../model.ts';
import { quoted } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { titlePieces } from '../titles.ts';
import { FIELDS_TOLD } from '../words/record/index.ts';
import type { FieldTold } from '../words/record/index.ts';
import type { Telling } from './telling.ts';

/** Every field that some fact has and a reader can be told of. */
type Told = { readonly [K in FieldTold]?: K extends keyof UnionToAll<Fact> ? UnionToAll<Fact>[K] : never };
/** The fields of all members of a union. */
type UnionToAll<U> = { [K in U extends unknown ? keyof U : never]: U extends Record<K, infer V> ? V : never };
type Setting = Pick<Telling, 'reading' | 'own'>;

/** A field of a fact in words; none where the fact does not say it. */
export function sayField(setting: Setting, fact: Fact, field: FieldTold): Piece[] {
  return FIELDS[field](setting, fact, fact as unknown as Told);
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
