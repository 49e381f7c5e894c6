import type { Document, Dossier, Fact, Span } from '@parley/dossier';
import { eventsToldOnce } from './events.ts';
import type { Line, Piece } from './model.ts';
import { namesOf } from './names.ts';
import type { Names } from './names.ts';
import { groupBy } from './group.ts';
import { clauseOf, closed, elide, oneLine, unquoted } from './text.ts';
import { withoutConjunction } from './words/clauses.ts';
import type { Words } from './words/index.ts';

/** Below this a line is marked as doubtful: three in ten such facts, or more, are expected to be wrong. */
export const DOUBT = 0.7;
/** From here on facts are told first: fewer than one in seven of them is expected to be wrong. */
const SURE = 0.85;
/** The most code units of the source that a line repeats; the rest is one citation away. */
const LONGEST_QUOTE = 280;

/** What is said of a fact besides what it says. */
export type Backing = Pick<Line, 'aside' | 'under'>;

/** A dossier with all that is needed to put its facts in words. */
export interface Reading {
  readonly dossier: Dossier;
  readonly words: Words;
  readonly names: Names;
  /** The language of the document that a fact's words stand in. */
  readonly languageOf: (fact: Fact) => string;
  /** When that document was published (EDTF). */
  readonly publishedOf: (fact: Fact) => string | null;
  readonly roles: ReadonlyMap<string, readonly Extract<Fact, { type: 'role' }>[]>;
  readonly meetings: ReadonlyMap<string, Extract<Fact, { type: 'meeting' }>>;
  /** What is said of a fact besides what it says: how it is supported, and the lines under it. */
  readonly backingOf?: (fact: Fact) => Backing | undefined;
  /** EDTF: the day from which it is read. Absent: each fact is read as of its own document. */
  readonly now?: string;
  /** The facts of one type, the sure before the others and the doubtful last, then in the order of the text. */
  readonly facts: <T extends Fact['type']>(type: T) => Extract<Fact, { type: T }>[];
}

/** In which order facts are told. */
export type Order = (facts: readonly Fact[], documents: readonly Document[]) => readonly Fact[];

/** Prepares `dossier` for being put in words. */
export function readingOf(dossier: Dossier, words: Words, order: Order = inOrder): Reading {
  const documents = new Map(dossier.documents.map((document) => [document.id, document]));
  const names = namesOf(dossier, words);
  const told = eventsToldOnce(dossier.facts, names);
  const byType = groupBy(order(told, dossier.documents), ({ type }) => type);
  const facts = <T extends Fact['type']>(type: T) => (byType.get(type) ?? []) as Extract<Fact, { type: T }>[];
  return {
    dossier: { ...dossier, facts: told },
    words,
    names,
    languageOf: (fact) => documents.get(fact.evidence[0]!.document)?.language ?? 'und',
    publishedOf: (fact) => documents.get(fact.evidence[0]!.document)?.published ?? null,
    roles: groupBy(facts('role'), ({ person }) => person),
    meetings: new Map(facts('meeting').map((meeting) => [meeting.id, meeting])),
    facts,
  };
}

/** The sure facts, the others, then the doubtful; among equals in the order in which the text tells them. */
function inOrder(facts: readonly Fact[], documents: readonly Document[]): Fact[] {
  const places = new Map(documents.map(({ id }, index) => [id, index]));
  const step = ({ confidence }: Fact) => (confidence >= SURE ? 2 : confidence >= DOUBT ? 1 : 0);
  const start = (fact: Fact) => fact.evidence.reduce((least, span) => Math.min(least, span.start), Infinity);
  const place = (fact: Fact) => places.get(fact.evidence[0]!.document) ?? 0;
  return facts.toSorted(
    (one, other) => step(other) - step(one) || place(one) - place(other) || start(one) - start(other),
  );
}

/** Words of the source between the reader's quotation marks. */
export function quoted(text: string, language: string, words: Words): Piece[] {
  const inner = closed(elide(unquoted(clauseIn(text, language)), LONGEST_QUOTE));
  const [open, close] = /["“”„«»]/.test(inner) ? words.innerQuotes : words.quotes;
  return inner === '' ? [] : [{ text: open }, { text: inner, from: { language } }, { text: close }];
}

/** Words of the source as they stand. */
export function verbatim(text: string, language: string): Piece[] {
  return [{ text: closed(elide(clauseIn(text, language), LONGEST_QUOTE)), from: { language } }];
}

/** A clause by itself: one line, without what joined it to the words before it. */
const clauseIn = (text: string, language: string) => withoutConjunction(clauseOf(oneLine(text)), language);

/** A line that rests on `evidence`; its numbers are given out when the whole brief is there. */
export function lineOn(
  evidence: readonly Span[],
  text: readonly Piece[],
  doubtful: boolean,
  label?: string,
): Line {
  const references = evidence.map((span) => ({ number: 0, span }));
  return { text, references, doubtful, ...(label !== undefined && { label }) };
}

/** A line that says `text` on the strength of `fact`, with its modality before and who reports it after. */
export function lineOf(reading: Reading, fact: Fact, text: readonly Piece[], label?: string): Line {
  const line = lineOn(fact.evidence, qualified(reading, fact, text), fact.confidence < DOUBT, label);
  return { ...line, fact: fact.id, ...reading.backingOf?.(fact) };
}

/** Whether what a fact says by itself is as certain as its modality: a meeting that is proposed is possible. */
function saysModality(fact: Fact): boolean {
  if (fact.type !== 'meeting') return false;
  const { modality, status } = fact;
  if (modality === 'possible') return status === 'proposed';
  return modality === 'planned' || (modality === 'denied' && ['refused', 'cancelled'].includes(status));
}

/** `text` with the modality of its fact before it and who reports it after. */
export function qualified({ names, words }: Reading, fact: Fact, text: readonly Piece[]): readonly Piece[] {
  const modality = saysModality(fact) ? '' : words.modalities[fact.modality];
  const own = fact.type === 'statement' ? fact.speaker : 'holder' in fact ? fact.holder : undefined;
  const reporter = fact.reportedBy === own ? undefined : fact.reportedBy;
  const before = modality === '' ? [] : [{ text: text.length > 0 ? `${modality}: ` : modality }];
  const said = [...before, ...text];
  if (reporter === undefined) return said;
  return [...said, { text: `${said.length > 0 ? ', ' : ''}${words.according(names.within(reporter))}` }];
}
