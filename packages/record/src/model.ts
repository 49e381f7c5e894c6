import type { Document, Dossier, EntityKind, Fact, FactType, Issue, Span } from '@parley/dossier';

/*
 * The record as data. A record is a set of reports and a log of decisions; all else — who is who, which
 * negotiation, what is claimed — is computed from those two, in whatever order they came.
 */

/** One report as the record keeps it: what a reader made of one version of one document. */
export interface Report {
  /** That of its document: the same text is the same report. */
  readonly id: string;
  /** One document, its text included, and what it says. */
  readonly dossier: Dossier;
  /** The version of the reader. */
  readonly reader: string;
  /** When it was added: ISO 8601, UTC, to the millisecond. */
  readonly addedAt: string;
  /** The report that held an earlier version of the same URL. */
  readonly replaces?: string;
}

/** The document of a report. */
export const documentOf = (report: Report): Document => {
  const [document] = report.dossier.documents;
  if (document === undefined) throw new RangeError(`report ${report.id} has no document`);
  return document;
};

/** Where an entity stands: its report, and its id in the dossier of that report. */
export interface Member {
  readonly report: string;
  readonly entity: string;
}

/** An office as one report has it. `of` names the country (ISO 3166-1 alpha-2) or the body. */
export interface Title {
  readonly id: string | null;
  readonly text: string;
  readonly of?: string;
  readonly former: boolean;
}

/** How one report knows somebody or something. */
export interface Profile extends Member {
  readonly kind: EntityKind;
  /** The names in it, the fullest first; descriptions (“the minister”) are none. */
  readonly names: readonly string[];
  /** What the report calls it, be that a name or a description. */
  readonly label?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** What sort of body of its country it is: `ministry-of-foreign-affairs`. */
  readonly classification?: string;
  readonly titles: readonly Title[];
  /** Keys of the countries and bodies that the same report speaks of. */
  readonly company: readonly string[];
  /** EDTF, as the document has it. */
  readonly published: string | null;
}

/** One person, body, country, place or group over all reports. */
export interface Identity {
  readonly id: string;
  readonly kind: EntityKind;
  /** The form that most reports have. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country?: string;
  /** What sort of body of its country it is: `ministry-of-foreign-affairs`. */
  readonly classification?: string;
  readonly roles: readonly RoleHeld[];
  readonly members: readonly Member[];
  /** Why its members are one, in a form that a person can check. */
  readonly because: readonly Reason[];
}

/** An office that reports give somebody, with the days of the first and the last of them. */
export interface RoleHeld extends Title {
  readonly first: string | null;
  readonly last: string | null;
  readonly reports: readonly string[];
}

/** Why two forms stand for one: `how` is a word of a closed list, `forms` are the two. */
export interface Reason {
  readonly how:
    'same-code' | 'same-name' | 'same-spelling' | 'transliteration' | 'surname' | 'title' | 'decision';
  readonly forms: readonly [string, string];
  /** The decision, where a person said so. */
  readonly decision?: string;
}

/** Who is who. */
export interface Identities {
  readonly all: readonly Identity[];
  /** The identity of an entity of a report: undefined where the record has no such entity. */
  of(report: string, entity: string): Identity | undefined;
  /** An identity by its id. */
  get(id: string): Identity | undefined;
}

/** A negotiation: who negotiates about what, and the reports that tell of it. */
export interface Negotiation {
  readonly id: string;
  readonly name: string;
  /** Identities: the sides, and those between them. */
  readonly parties: readonly string[];
  readonly mediators: readonly string[];
  /** The most frequent first. */
  readonly issues: readonly Issue[];
  readonly places: readonly string[];
  /** Reports, the oldest first. */
  readonly reports: readonly string[];
  readonly rounds: readonly Round[];
  /** Why these reports belong together. */
  readonly because: readonly Bond[];
  readonly pinned: boolean;
}

/** What holds the reports of a negotiation together, in a form that a brief can put in words. */
export interface Bond {
  readonly how: 'parties' | 'issues' | 'places' | 'time' | 'decision';
  /** Identities, issues, the first and the last day of publication (EDTF), or decisions, as `how` says. */
  readonly of: readonly string[];
  /** How many of the reports have it. */
  readonly reports: number;
}

/** A time that the parties met or were to meet: consecutive meetings with few days between. */
export interface Round {
  readonly number: number;
  /** `held` once a report says that they met or are meeting. */
  readonly status: 'held' | 'planned';
  /** EDTF days. */
  readonly from: string | null;
  readonly to: string | null;
  /** Identities of places. */
  readonly places: readonly string[];
  readonly meetings: readonly FactAt[];
}

/** Where a fact stands: its report, and its id in the dossier of that report. */
export interface FactAt {
  readonly report: string;
  readonly fact: string;
}

/** One report's word for a variant of a claim. */
export interface Attestation {
  readonly report: string;
  /** The id of the fact in that report's dossier. */
  readonly fact: string;
  readonly evidence: readonly Span[];
  readonly published: string | null;
  /** Reports with one voice are reprints of one another: they count once. */
  readonly voice: string;
  readonly reportedBy?: string;
  readonly confidence: number;
  /** The decision by which a person put it so: the voice is then that person's. */
  readonly decision?: string;
}

/** One way in which a claim is told. */
export interface Variant {
  readonly id: string;
  /** Entity ids in it are those of identities; its evidence is that of all attestations. */
  readonly fact: Fact;
  readonly attestations: readonly Attestation[];
  /** How many independent voices say so. */
  readonly voices: number;
  /** The first and the last day (EDTF) on which a report said so. */
  readonly first: string | null;
  readonly last: string | null;
  readonly confidence: number;
  /** The variant that a later report put in its place: a plan that changed, a position that moved. */
  readonly supersededBy?: string;
  /** It does not contest the first: both may be so, as two stances on one issue may. */
  readonly beside?: boolean;
  /** A person rejected it. It stays to be seen, and is in no brief. */
  readonly rejected?: boolean;
}

/** One thing that reports say, in however many ways they say it. */
export interface Claim {
  readonly id: string;
  readonly type: FactType;
  /**
   * `reported` by one voice, `corroborated` by more, `changed` where later reports put something else in its
   * place, `contradicted` where reports of the same time differ, `confirmed` or `rejected` by a person.
   */
  readonly state: ClaimState;
  /** The one that holds first; where none is known to, the one with most voices. */
  readonly variants: readonly Variant[];
  /** What reports differ in: names of fields. */
  readonly differsIn: readonly string[];
  /** Decisions about it, the oldest first. */
  readonly decisions: readonly string[];
  /** What people noted at it. */
  readonly notes: readonly string[];
}

export type ClaimState = 'reported' | 'corroborated' | 'changed' | 'contradicted' | 'confirmed' | 'rejected';

/** What is known of a report in an account: all but its text. */
export interface ReportInfo {
  readonly id: string;
  readonly title?: string;
  readonly source?: string;
  readonly url?: string;
  readonly language: string;
  readonly published: string | null;
  readonly addedAt: string;
  readonly voice: string;
  /** Admiralty code of its source, where somebody graded it: “B2”. */
  readonly grade?: string;
  /** Reports of earlier versions of the same document, the newest first. */
  readonly replaces?: readonly string[];
}

/** An expectation, and what came of the round that it was about. */
export interface Reckoning {
  readonly expectation: string;
  /** Claims of outcomes. Empty while nothing is known. */
  readonly outcomes: readonly string[];
  readonly verdict: 'came-true' | 'did-not' | 'open';
}

/** All that the record says of one negotiation as of a day. */
export interface Account {
  readonly negotiation: Negotiation;
  /** The day (YYYY-MM-DD) after which nothing was read; null: everything was. */
  readonly asOf: string | null;
  readonly reports: readonly ReportInfo[];
  readonly identities: readonly Identity[];
  readonly claims: readonly Claim[];
  readonly reckonings: readonly Reckoning[];
}

/** What is different between two accounts of one negotiation. */
export interface Change {
  readonly kind: 'new' | 'changed' | 'withdrawn' | 'contradicted' | 'corroborated';
  readonly claim: string;
  readonly type: FactType;
  readonly before?: Variant;
  readonly after?: Variant;
  /** The reports that brought it. */
  readonly reports: readonly string[];
  /** Publication (EDTF) of the first of those. */
  readonly at: string | null;
}

/** What a person decided. The log only grows: an undo is a decision as well. */
export interface Decision {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly author: string;
  readonly reason: string;
  readonly action: Action;
}

/**
 * Points at a fact in words that a newer reader's facts can be matched against: the document, the kind,
 * the stretch of text that it rests on, and its main fields.
 */
export interface FactRef {
  readonly report: string;
  readonly type: FactType;
  readonly start: number;
  readonly end: number;
  /** The fields that tell facts of one stretch apart, entities by their names. */
  readonly key: string;
}

/** What can be decided. */
export type Action =
  | { readonly kind: 'confirm' | 'reject'; readonly fact: FactRef }
  | { readonly kind: 'correct'; readonly fact: FactRef; readonly field: string; readonly value: unknown }
  | { readonly kind: 'annotate'; readonly fact: FactRef; readonly text: string }
  | { readonly kind: 'same' | 'different'; readonly members: readonly [Member, Member] }
  | { readonly kind: 'name'; readonly negotiation: string; readonly name: string; readonly anchors?: Anchors }
  | { readonly kind: 'pin'; readonly negotiation: string; readonly anchors?: Anchors }
  | { readonly kind: 'join'; readonly negotiations: readonly [string, string]; readonly anchors?: Anchors }
  | { readonly kind: 'move'; readonly report: string; readonly to: string; readonly anchors?: Anchors }
  | { readonly kind: 'grade'; readonly source: string; readonly grade: string }
  | { readonly kind: 'undo'; readonly decision: string };

/** Negotiation → a report of it, by which it is found again when its parties, and so its id, come out otherwise. */
export type Anchors = Readonly<Record<string, string>>;
