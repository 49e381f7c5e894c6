import type { BriefOfNegotiation, Citation, ChangeEntry, Line, Position, TimelineEntry } from '@parley/api';

/*
 * Small answers of the server, about countries that do not exist.
 */

/** A line with the numbers of the sentences it cites. */
export const line = (text: string, numbers: readonly number[] = [], more: Partial<Line> = {}): Line => ({
  text: [{ text }],
  references: numbers.map((number) => ({
    number,
    span: { document: `r${number}`, start: 0, end: 4, quote: 'word' },
  })),
  doubtful: false,
  ...more,
});

export const citation = (number: number): Citation => ({
  number,
  report: `r${number}`,
  start: 0,
  end: 20,
  text: `Sentence ${number}.`,
  parts: [{ text: `Sentence ${number}.`, cited: true }],
  spans: [],
  language: 'en',
  publisher: 'The Courier',
  date: '2031-05-16',
});

export const brief = (more: Partial<BriefOfNegotiation> = {}): BriefOfNegotiation => ({
  negotiation: { id: 'n', name: 'Arland – Borland' },
  asOf: null,
  language: 'en',
  title: 'Arland – Borland',
  details: ['2 reports'],
  sections: [],
  citations: [],
  ...more,
});

const support = { state: 'reported', voices: 1, reports: 1, evidence: [] } as const;

export const statement = (
  claim: string,
  time: string | null,
  who: string[] = [],
  more: Partial<Omit<TimelineEntry, 'type'>> = {},
): TimelineEntry => ({
  type: 'statement',
  claim,
  time,
  text: claim,
  who: who.map((id) => ({ id, name: id })),
  kind: 'direct',
  language: 'en',
  ...support,
  evidence: [],
  ...(more as object),
});

export const position = (more: Partial<Position> = {}): Position => ({
  claim: 'p',
  party: { id: 'a', name: 'Arland' },
  holder: { id: 'a', name: 'Arland' },
  issue: 'ceasefire',
  stance: 'demands',
  text: 'wants a truce',
  since: '2031-05-10',
  last: '2031-05-10',
  before: [],
  ...support,
  evidence: [],
  ...more,
});

export const change = (kind: ChangeEntry['kind'], type: string): ChangeEntry => ({
  kind,
  type,
  claim: `${kind} ${type}`,
  at: null,
  text: '',
  fact: {
    type: 'figure',
    id: 'f',
    evidence: [{ document: 'r', start: 0, end: 1, quote: 'x' }],
    modality: 'asserted',
    confidence: 1,
    measure: 'deaths',
    value: '1',
    text: '1',
  },
  names: {},
  reports: [],
  evidence: [],
});
