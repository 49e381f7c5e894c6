/**
 * The closed vocabularies of a dossier. Each is a frozen list, so that the schema, the JSON Schema and the
 * documentation are made from the same words.
 */

/** Where a meeting stands. */
export const MEETING_STATUSES = [
  'proposed',
  'planned',
  'ongoing',
  'held',
  'postponed',
  'cancelled',
  'refused',
  'broken-off',
] as const;

/** What a party says about an issue; `open` means that it would discuss it or may concede. */
export const STANCES = ['demands', 'supports', 'accepts', 'offers', 'open', 'rejects', 'threatens'] as const;

/** The top level of the PLOVER event ontology (manual 0.8, 2021). */
export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

/**
 * What is negotiated about. `format-of-talks`: who meets whom, at what level, where, directly or not.
 * `regime`: change of government, “denazification”. `shipping`: sea corridors and grain deals.
 * `monitoring`: verification of a truce or a deal.
 */
export const ISSUES = [
  'ceasefire',
  'withdrawal',
  'territory',
  'recognition',
  'security-guarantees',
  'neutrality',
  'demilitarisation',
  'root-causes',
  'regime',
  'prisoners',
  'hostages',
  'remains',
  'civilians',
  'humanitarian-access',
  'sanctions',
  'reconstruction',
  'nuclear-programme',
  'elections',
  'power-sharing',
  'justice',
  'refugees',
  'minority-rights',
  'trade',
  'energy',
  'shipping',
  'monitoring',
  'format-of-talks',
  'other',
] as const;

/** How a fact stands in its source: as something that is, that is to be, that may be, or that is denied. */
export const MODALITIES = ['asserted', 'planned', 'possible', 'denied'] as const;

/** What an entity is. */
export const ENTITY_KINDS = ['person', 'organisation', 'country', 'place', 'group'] as const;

/** The part that somebody plays in a negotiation. */
export const PARTS = ['principal', 'mediator', 'host', 'guarantor', 'observer'] as const;

/** What sort of encounter a meeting is. */
export const MEETING_KINDS = [
  'talks',
  'bilateral',
  'trilateral',
  'multilateral',
  'summit',
  'call',
  'visit',
] as const;

/** How much of a statement's content stands between quotation marks: all of it, none, or some. */
export const STATEMENT_MODES = ['direct', 'indirect', 'mixed'] as const;

/** What a party makes of the chances. */
export const OUTLOOKS = ['optimistic', 'cautious', 'pessimistic'] as const;

/** What came of a negotiation. */
export const OUTCOME_KINDS = ['agreement', 'exchange', 'ceasefire', 'breakdown', 'statement'] as const;

export type MeetingStatus = (typeof MEETING_STATUSES)[number];
export type Stance = (typeof STANCES)[number];
export type PloverType = (typeof PLOVER_TYPES)[number];
export type Issue = (typeof ISSUES)[number];
export type Modality = (typeof MODALITIES)[number];
export type EntityKind = (typeof ENTITY_KINDS)[number];
export type Part = (typeof PARTS)[number];
export type MeetingKind = (typeof MEETING_KINDS)[number];
export type StatementMode = (typeof STATEMENT_MODES)[number];
export type Outlook = (typeof OUTLOOKS)[number];
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];
