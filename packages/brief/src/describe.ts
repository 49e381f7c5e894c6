import type { Fact, Time } from '@parley/dossier';
import type { Line, Piece } from './model.ts';
import { inList } from './names.ts';
import { lineOf, quoted, verbatim } from './reading.ts';
import type { Reading } from './reading.ts';
import { oneLine, sameLanguage } from './text.ts';
import { timeInWords } from './times.ts';
import { sharesAStem, titlePieces } from './titles.ts';

type Of<T extends Fact['type']> = Extract<Fact, { type: T }>;

/** A fact in words: what it is about as the label, the rest as the text. */
export function describe(reading: Reading, fact: Fact): Line {
  const { names } = reading;
  switch (fact.type) {
    case 'role':
      return lineOf(reading, fact, rolePieces(reading, fact), names.of(fact.person));
    case 'part':
      return describeParts(reading, [fact]);
    case 'delegation':
      return lineOf(reading, fact, delegationPieces(reading, fact), names.of(fact.party));
    case 'meeting':
      return lineOf(reading, fact, meetingPieces(reading, fact), reading.words.statuses[fact.status]);
    case 'statement':
      return lineOf(reading, fact, statementPieces(reading, fact), names.of(fact.speaker));
    case 'position':
      return lineOf(reading, fact, positionPieces(reading, fact), names.of(fact.holder));
    case 'mandate':
      return lineOf(reading, fact, mandatePieces(reading, fact), names.of(fact.holder));
    case 'precondition':
      return lineOf(reading, fact, preconditionPieces(reading, fact), names.of(fact.holder));
    case 'expectation':
      return lineOf(reading, fact, expectationPieces(reading, fact), names.of(fact.holder));
    case 'outcome':
      return lineOf(reading, fact, outcomePieces(reading, fact), whenLabel(reading, fact.time));
    case 'event':
      return lineOf(reading, fact, eventPieces(reading, fact), whenLabel(reading, fact.time));
    case 'figure':
      return lineOf(reading, fact, figurePieces(reading, fact), measureInWords(reading, fact.measure));
  }
}

/** A past meeting in a timeline: its day as the label. */
export function describePast(reading: Reading, fact: Of<'meeting'>): Line {
  const status = fact.status === 'held' ? '' : ` (${reading.words.statuses[fact.status]})`;
  const known = fact.time && timeInWords(fact.time, reading.words) !== null;
  const text = known ? encounter(reading, fact) : meetingPieces(reading, fact);
  return lineOf(reading, fact, [...text, { text: status }], whenLabel(reading, fact.time));
}

const whenLabel = (reading: Reading, time: Time | undefined) =>
  (time && timeInWords(time, reading.words)) ?? '';

/** A time in the reader's words where the source fixes it, else as the source words it. */
export function timePieces({ words }: Reading, time: Time | undefined, language: string): Piece[] {
  if (!time) return [];
  const known = timeInWords(time, words);
  return known === null ? quoted(time.text, language, words) : [{ text: known }];
}

/** “minister van Buitenlandse Zaken van Oekraïne”; without its party where `party` says it already. */
export function rolePieces(reading: Reading, fact: Of<'role'>, party?: string): Piece[] {
  const { names, words } = reading;
  const language = reading.languageOf(fact);
  const title = titlePieces(fact, language, words, (text) => quoted(text, language, words));
  if (fact.of === undefined) return title;
  const told =
    (party !== undefined && names.party(fact.of) === party) ||
    sharesAStem(fact.title.text, names.of(fact.of));
  return told ? title : [...title, { text: ` ${words.of} ${names.within(fact.of)}` }];
}

/** Those who play one part on the strength of the same words. */
export function describeParts(reading: Reading, facts: readonly Of<'part'>[]): Line {
  const [fact] = facts;
  const entities = [...new Set(facts.map(({ entity }) => entity))];
  const pieces = partPieces(reading, fact!, entities);
  const { fact: id, ...line } = lineOf(reading, fact!, pieces, reading.words.parts[fact!.part]);
  // A line that tells several facts leads to none of them.
  return { ...line, ...(facts.length === 1 && id !== undefined && { fact: id }) };
}

function partPieces(
  { names, words, meetings }: Reading,
  fact: Of<'part'>,
  entities: readonly string[],
): Piece[] {
  const meeting = meetings.size > 1 ? meetings.get(fact.meeting ?? '') : undefined;
  const place =
    meeting?.place === undefined
      ? ''
      : ` (${words.meetings[meeting.kind]} ${words.inPlace} ${names.of(meeting.place)})`;
  return [{ text: `${inList(entities.map(names.of), words)}${place}` }];
}

function delegationPieces({ names, words }: Reading, fact: Of<'delegation'>): Piece[] {
  const { head, members, absent } = fact;
  const said = [
    head !== undefined && `${words.columns.head.toLowerCase()}: ${names.of(head)}`,
    members.length > 0 && `${words.columns.members.toLowerCase()}: ${members.map(names.of).join(', ')}`,
    absent.length > 0 && `${words.columns.absent.toLowerCase()}: ${absent.map(names.of).join(', ')}`,
  ].filter((part) => part !== false);
  return [{ text: said.join('; ') || words.noneNamed }];
}

/** “vrijdag 16 mei 2025: overleg tussen Rusland en Oekraïne in Istanbul”. */
export function meetingPieces(reading: Reading, fact: Of<'meeting'>): Piece[] {
  const time = timePieces(reading, fact.time, reading.languageOf(fact));
  return time.length > 0 ? [...time, { text: ': ' }, ...encounter(reading, fact)] : encounter(reading, fact);
}

/** A meeting without its time. */
export function encounter(reading: Reading, fact: Of<'meeting'>): Piece[] {
  return [{ text: encounterInWords(reading, fact) }];
}

/** “overleg tussen Rusland en Oekraïne in Istanbul (indirect)”. */
export function encounterInWords({ names, words }: Reading, fact: Of<'meeting'>): string {
  const { kind, participants, place, format } = fact;
  const link = participants.length > 1 ? words.between : kind === 'visit' ? words.of : words.with;
  return [
    words.meetings[kind],
    participants.length > 0 && `${link} ${names.list(participants)}`,
    place !== undefined && `${words.inPlace} ${names.within(place)}`,
    format !== undefined && `(${words.formats[format]})`,
  ]
    .filter((part) => part !== false)
    .join(' ');
}

function statementPieces(reading: Reading, fact: Of<'statement'>): Piece[] {
  const { names, words } = reading;
  const language = reading.languageOf(fact);
  const content = fact.content.map(({ quote }) => quote);
  const said =
    fact.mode === 'direct'
      ? content.flatMap((quote, i) => [
          ...(i > 0 ? [{ text: ' … ' }] : []),
          ...quoted(quote, language, words),
        ])
      : verbatim(content.join(' … '), language);
  const time = timePieces(reading, fact.time, language);
  const to = fact.addressee === undefined ? [] : [{ text: ` – ${words.to} ${names.within(fact.addressee)}` }];
  return [...said, ...to, ...(time.length > 0 ? [{ text: ' (' }, ...time, { text: ')' }] : [])];
}

/** “eist: „…””, the stance and the words for it. */
export function positionPieces(reading: Reading, fact: Of<'position'>): Piece[] {
  return withQuote(reading, fact, reading.words.stances[fact.stance], fact.text);
}

function mandatePieces(reading: Reading, fact: Of<'mandate'>): Piece[] {
  return withQuote(reading, fact, reading.words.mandateFor(reading.words.issues[fact.issue]), fact.text);
}

function expectationPieces(reading: Reading, fact: Of<'expectation'>): Piece[] {
  return withQuote(reading, fact, reading.words.outlooks[fact.outlook], fact.text);
}

function withQuote(reading: Reading, fact: Fact, said: string, text: string): Piece[] {
  const words = quoted(text, reading.languageOf(fact), reading.words);
  return words.length > 0 ? [{ text: `${said}: ` }, ...words] : [{ text: said }];
}

function preconditionPieces(reading: Reading, fact: Of<'precondition'>): Piece[] {
  const { first, onlyThen } = reading.words;
  return [
    { text: `${first} ` },
    ...conditionPieces(reading, fact, fact.requires),
    { text: `, ${onlyThen} ` },
    ...conditionPieces(reading, fact, fact.before),
  ];
}

/** The words of a condition, with its issue before them where the reader may not know their language. */
export function conditionPieces(
  reading: Reading,
  fact: Fact,
  { issue, text }: Of<'precondition'>['before'],
): Piece[] {
  const { words, languageOf } = reading;
  const language = languageOf(fact);
  const words_ = quoted(text, language, words);
  const name = issue === null || issue === 'other' ? '' : words.issues[issue];
  if (words_.length === 0) return [{ text: name || words.anythingElse }];
  return name === '' || sameLanguage(language, words.language)
    ? words_
    : [{ text: `${name} (` }, ...words_, { text: ')' }];
}

function outcomePieces(reading: Reading, fact: Of<'outcome'>): Piece[] {
  const { names, words } = reading;
  const issue =
    fact.issue === null || fact.issue === 'other' || String(fact.issue) === fact.kind
      ? undefined
      : fact.issue;
  const link = fact.parties.length > 1 ? words.between : words.by;
  const said = [
    words.outcomes[fact.kind],
    issue && `${words.about} ${words.issues[issue]}`,
    fact.parties.length > 0 && `${link} ${names.list(fact.parties)}`,
  ];
  return undatedThen(reading, fact, withQuote(reading, fact, said.filter(Boolean).join(' '), fact.text));
}

function eventPieces(reading: Reading, fact: Of<'event'>): Piece[] {
  const { names, words } = reading;
  const { noun, to } = words.events[fact.event];
  const said = [
    noun,
    fact.actors.length > 0 && `${words.by} ${names.list(fact.actors)}`,
    fact.recipients.length > 0 && `${to} ${names.list(fact.recipients)}`,
    fact.place !== undefined && `${words.inPlace} ${names.within(fact.place)}`,
  ];
  return undatedThen(reading, fact, withQuote(reading, fact, said.filter(Boolean).join(' '), fact.text));
}

/** Where the label cannot say the day, the source's words for it go after the text. */
function undatedThen(reading: Reading, fact: Of<'outcome'> | Of<'event'>, text: Piece[]): Piece[] {
  if (!fact.time || timeInWords(fact.time, reading.words) !== null) return text;
  const time = timePieces(reading, fact.time, reading.languageOf(fact));
  return time.length > 0 ? [...text, { text: ' (' }, ...time, { text: ')' }] : text;
}

function figurePieces(reading: Reading, fact: Of<'figure'>): Piece[] {
  const language = reading.languageOf(fact);
  const value = verbatim(fact.value, language);
  const telling = oneLine(fact.text) !== oneLine(fact.value);
  return telling ? [...value, { text: ': ' }, ...quoted(fact.text, language, reading.words)] : value;
}

/** A measure (`deaths`, `share-of-territory`) in the reader's language, else as it is with spaces. */
export function measureInWords({ words }: Reading, measure: string): string {
  return Object.hasOwn(words.measures, measure)
    ? words.measures[measure]!
    : oneLine(measure.replace(/[-_]/g, ' '));
}
