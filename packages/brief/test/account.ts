import type { Document, Fact, MeetingFact, Span } from '@parley/dossier';
import type { Account, Claim, Variant } from '@parley/record';

/** Two reports on talks between two countries. */
export const DOCUMENTS: readonly Document[] = [
  report(
    'd-1',
    'Northland and Southland meet in Geneva on Friday at 09:30 GMT, Reuters writes.',
    '2025-05-14',
  ),
  report('d-2', 'The talks were put off to Saturday.', '2025-05-15'),
];

function report(id: string, text: string, published: string): Document {
  return { id, text, language: 'en', published, source: id === 'd-1' ? 'Reuters' : 'De Bode' };
}

/** Words of a report, where they first stand in it. */
export function words(document: string, quote: string): Span {
  const { text } = DOCUMENTS.find(({ id }) => id === document)!;
  const start = text.indexOf(quote);
  return { document, start, end: start + quote.length, quote };
}

/** A variant that one report gives, in these words. */
export function variant(id: string, fact: Fact, more: Partial<Variant> = {}): Variant {
  const [span] = fact.evidence as [Span];
  const { published } = DOCUMENTS.find((document) => document.id === span.document)!;
  const attestation = {
    report: span.document,
    fact: fact.id,
    evidence: fact.evidence,
    published,
    voice: span.document,
  };
  return {
    id,
    fact,
    attestations: [{ ...attestation, confidence: fact.confidence }],
    voices: 1,
    first: published,
    last: published,
    confidence: fact.confidence,
    ...more,
  };
}

/** A meeting of the two countries, in words of a report. */
export function meeting(evidence: Span, fields: Partial<MeetingFact> = {}): MeetingFact {
  return {
    id: 'meeting-1',
    type: 'meeting',
    evidence: [evidence],
    modality: 'planned',
    confidence: 0.9,
    kind: 'talks',
    participants: ['no', 'su'],
    status: 'planned',
    ...fields,
  };
}

export function claim(id: string, variants: readonly Variant[], more: Partial<Claim> = {}): Claim {
  const { type } = variants[0]!.fact;
  return { id, type, state: 'reported', variants, differsIn: [], decisions: [], notes: [], ...more };
}

/** An account of the two reports that makes these claims. */
export function accountOf(...claims: readonly Claim[]): Account {
  const country = (id: string, name: string) => ({
    id,
    kind: 'country' as const,
    name,
    aliases: [],
    roles: [],
    members: [],
    because: [],
  });
  return {
    negotiation: {
      id: 'no-su',
      name: 'Northland – Southland',
      parties: ['no', 'su'],
      mediators: [],
      issues: [],
      places: ['geneva'],
      reports: DOCUMENTS.map(({ id }) => id),
      rounds: [],
      because: [],
      pinned: false,
    },
    asOf: null,
    reports: DOCUMENTS.map(({ id, language, published, source }) => ({
      id,
      language,
      published,
      source: source!,
      addedAt: '2025-05-16T00:00:00.000Z',
      voice: id,
    })),
    identities: [
      country('no', 'Northland'),
      country('su', 'Southland'),
      { ...country('geneva', 'Geneva'), kind: 'place' },
    ],
    claims,
    reckonings: [],
  };
}
