import { z } from 'zod';
import {
  ENTITY_KINDS,
  ISSUES,
  MEETING_KINDS,
  MEETING_STATUSES,
  MODALITIES,
  OUTCOME_KINDS,
  OUTLOOKS,
  PARTS,
  PLOVER_TYPES,
  STANCES,
  STATEMENT_MODES,
} from './vocabulary.ts';

/** A stretch of a document: half-open UTF-16 offsets, and the words that stand there. */
export const Span = z.strictObject({
  document: z.string().describe('id of the document'),
  start: z.int().nonnegative().describe('first UTF-16 code unit'),
  end: z.int().positive().describe('one past the last UTF-16 code unit'),
  quote: z.string().min(1).describe('document.text.slice(start, end)'),
});

/** A time as the source words it, and its value in EDTF (ISO 8601-2), or null where it cannot be known. */
export const Time = z.strictObject({ text: z.string(), value: z.string().nullable() });

/** A time expression of the text, resolved or not. */
export const TimeMention = Time.extend({ span: Span });

/** What was read: the text that all offsets point into, and what is known of its origin. */
export const Document = z.strictObject({
  id: z.string(),
  text: z.string(),
  language: z.string().describe('BCP 47'),
  published: z.string().nullable().describe('EDTF; "2025-05" where only the month is known'),
  bodyStart: z
    .int()
    .nonnegative()
    .optional()
    .describe('where the article begins, after a stamp; absent: at 0'),
  title: z.string().optional(),
  source: z.string().optional(),
  url: z.string().optional(),
});

/** Somebody or something that the facts speak of. */
export const Entity = z.strictObject({
  id: z.string(),
  kind: z.enum(ENTITY_KINDS),
  name: z.string().describe('the fullest form found'),
  aliases: z.array(z.string()).describe('every other form found, metonyms included'),
  country: z.string().optional().describe('ISO 3166-1 alpha-2'),
  classification: z
    .string()
    .optional()
    .describe('of a body of that country, its sort: `ministry-of-foreign-affairs`, `army`, `delegation`'),
  mentions: z.array(Span),
});

const factBase = {
  id: z.string(),
  evidence: z.array(Span).min(1).describe('the words that say so'),
  modality: z.enum(MODALITIES),
  reportedBy: z.string().optional().describe('entity id; absent where the source speaks in its own voice'),
  confidence: z.number().min(0).max(1),
};
const IssueName = z.enum(ISSUES);
const Condition = z.strictObject({ issue: IssueName.nullable(), text: z.string() });

/** An office or function that a person holds or held. */
export const RoleFact = z.strictObject({
  ...factBase,
  type: z.literal('role'),
  person: z.string(),
  title: z.strictObject({ id: z.string().nullable(), text: z.string() }),
  of: z.string().optional(),
  former: z.boolean(),
});

/** The part an entity plays in a negotiation. */
export const PartFact = z.strictObject({
  ...factBase,
  type: z.literal('part'),
  entity: z.string(),
  part: z.enum(PARTS),
  meeting: z.string().optional(),
});

/** Who sits, or does not sit, at the table for a party. */
export const DelegationFact = z.strictObject({
  ...factBase,
  type: z.literal('delegation'),
  party: z.string(),
  head: z.string().optional(),
  members: z.array(z.string()),
  absent: z.array(z.string()),
  size: z.string().optional(),
  level: z.string().optional(),
  meeting: z.string().optional(),
});

/** An encounter of two or more, past or to come. */
export const MeetingFact = z.strictObject({
  ...factBase,
  type: z.literal('meeting'),
  kind: z.enum(MEETING_KINDS),
  participants: z.array(z.string()),
  place: z.string().optional(),
  time: Time.optional(),
  status: z.enum(MEETING_STATUSES),
  format: z.enum(['direct', 'indirect']).optional(),
});

/** Who said what, in which words. */
export const StatementFact = z.strictObject({
  ...factBase,
  type: z.literal('statement'),
  speaker: z.string(),
  mode: z.enum(STATEMENT_MODES),
  cue: z.string().describe('the words that attribute it'),
  content: z.array(Span).min(1),
  addressee: z.string().optional(),
  time: Time.optional(),
});

/** Where a party stands on an issue. */
export const PositionFact = z.strictObject({
  ...factBase,
  type: z.literal('position'),
  holder: z.string(),
  issue: IssueName,
  stance: z.enum(STANCES),
  text: z.string(),
});

/** What a party or a person has been empowered to negotiate. */
export const MandateFact = z.strictObject({
  ...factBase,
  type: z.literal('mandate'),
  holder: z.string(),
  issue: IssueName,
  text: z.string(),
});

/** What a holder says must come first. */
export const PreconditionFact = z.strictObject({
  ...factBase,
  type: z.literal('precondition'),
  holder: z.string(),
  before: Condition,
  requires: Condition,
});

/** What a holder expects to come of it. */
export const ExpectationFact = z.strictObject({
  ...factBase,
  type: z.literal('expectation'),
  holder: z.string(),
  outlook: z.enum(OUTLOOKS),
  text: z.string(),
});

/** What came of a negotiation. */
export const OutcomeFact = z.strictObject({
  ...factBase,
  type: z.literal('outcome'),
  kind: z.enum(OUTCOME_KINDS),
  parties: z.array(z.string()),
  issue: IssueName.nullable(),
  time: Time.optional(),
  text: z.string(),
});

/** Who did what to whom, in PLOVER's terms. */
export const EventFact = z.strictObject({
  ...factBase,
  type: z.literal('event'),
  event: z.enum(PLOVER_TYPES),
  actors: z.array(z.string()),
  recipients: z.array(z.string()),
  time: Time.optional(),
  place: z.string().optional(),
  text: z.string(),
});

/** A number that the source gives: deaths, prisoners, a share of territory. */
export const FigureFact = z.strictObject({
  ...factBase,
  type: z.literal('figure'),
  measure: z.string(),
  value: z.string(),
  text: z.string(),
});

/** One thing that the source says, told apart by `type`. */
export const Fact = z.discriminatedUnion('type', [
  RoleFact,
  PartFact,
  DelegationFact,
  MeetingFact,
  StatementFact,
  PositionFact,
  MandateFact,
  PreconditionFact,
  ExpectationFact,
  OutcomeFact,
  EventFact,
  FigureFact,
]);

/** What Parley read in one or more documents. */
export const Dossier = z.strictObject({
  contract: z.literal('1'),
  documents: z.array(Document),
  entities: z.array(Entity),
  times: z.array(TimeMention),
  facts: z.array(Fact),
});

export type Span = z.infer<typeof Span>;
export type Time = z.infer<typeof Time>;
export type TimeMention = z.infer<typeof TimeMention>;
export type Document = z.infer<typeof Document>;
export type Entity = z.infer<typeof Entity>;
export type RoleFact = z.infer<typeof RoleFact>;
export type PartFact = z.infer<typeof PartFact>;
export type DelegationFact = z.infer<typeof DelegationFact>;
export type MeetingFact = z.infer<typeof MeetingFact>;
export type StatementFact = z.infer<typeof StatementFact>;
export type PositionFact = z.infer<typeof PositionFact>;
export type MandateFact = z.infer<typeof MandateFact>;
export type PreconditionFact = z.infer<typeof PreconditionFact>;
export type ExpectationFact = z.infer<typeof ExpectationFact>;
export type OutcomeFact = z.infer<typeof OutcomeFact>;
export type EventFact = z.infer<typeof EventFact>;
export type FigureFact = z.infer<typeof FigureFact>;
export type Fact = z.infer<typeof Fact>;
export type FactType = Fact['type'];
export type Dossier = z.infer<typeof Dossier>;
