import type { Document, Dossier, Fact, MeetingFact, Span, StatementFact } from '@parley/dossier';
import { spanOf } from '@parley/dossier';

export const document: Document = {
  id: 'd',
  text: 'date 2025-05\nAnna Novak meets Omar Haddad in Geneva on Friday.\n“We want peace,” she said.\n',
  language: 'en',
  published: '2025-05',
  bodyStart: 13,
};

/** The first place of the words in the document. */
export function quote(words: string): Span {
  const start = document.text.indexOf(words);
  return spanOf(document, start, start + words.length);
}

export const meeting: MeetingFact = {
  type: 'meeting',
  id: 'meeting-1',
  evidence: [quote('Anna Novak meets Omar Haddad in Geneva on Friday')],
  modality: 'planned',
  confidence: 0.9,
  kind: 'bilateral',
  participants: ['e1', 'e2'],
  place: 'e3',
  time: { text: 'on Friday', value: null },
  status: 'planned',
};

export const statement: StatementFact = {
  type: 'statement',
  id: 'statement-1',
  evidence: [quote('“We want peace,” she said.')],
  modality: 'asserted',
  confidence: 0.8,
  speaker: 'e1',
  mode: 'direct',
  cue: 'said',
  content: [quote('We want peace')],
};

/** A sound dossier with one meeting and one statement. */
export const sound: Dossier = {
  contract: '1',
  documents: [document],
  entities: [
    { id: 'e1', kind: 'person', name: 'Anna Novak', aliases: ['she'], mentions: [quote('Anna Novak')] },
    { id: 'e2', kind: 'person', name: 'Omar Haddad', aliases: [], mentions: [quote('Omar Haddad')] },
    { id: 'e3', kind: 'place', name: 'Geneva', aliases: [], country: 'CH', mentions: [quote('Geneva')] },
  ],
  times: [{ text: 'Friday', value: null, span: quote('Friday') }],
  facts: [meeting, statement],
};

/** The sound dossier with other facts. */
export function withFacts(...facts: readonly Fact[]): Dossier {
  return { ...sound, facts: [...facts] };
}
