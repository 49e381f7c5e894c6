import type {
  Issue,
  MeetingKind,
  MeetingStatus,
  Modality,
  OutcomeKind,
  Outlook,
  Part,
  PloverType,
  Stance,
} from '@parley/dossier';
import type { BriefLanguage, SectionId } from '../model.ts';

/** The sorts of difference that a brief tells of. */
export type Difference = 'head' | 'presence' | 'stance' | 'figure';

/** The offices that have words of their own; others are put together from a rank and a field. */
export const OFFICES = [
  'president',
  'vice-president',
  'prime-minister',
  'deputy-prime-minister',
  'minister',
  'state-secretary',
  'chancellor',
  'king',
  'queen',
  'crown-prince',
  'prince',
  'emir',
  'sultan',
  'pope',
  'supreme-leader',
  'leader',
  'opposition-leader',
  'party-leader',
  'governor',
  'mayor',
  'senator',
  'member-of-parliament',
  'speaker-of-parliament',
  'ambassador',
  'diplomat',
  'adviser',
  'aide',
  'foreign-affairs-adviser',
  'national-security-adviser',
  'presidential-adviser',
  'special-envoy',
  'envoy',
  'special-representative',
  'spokesperson',
  'negotiator',
  'chief-negotiator',
  'mediator',
  'head-of-delegation',
  'head',
  'head-of-state',
  'head-of-government',
  'director',
  'director-general',
  'chair',
  'chief-of-staff',
  'chief-of-general-staff',
  'head-of-policy-planning',
  'head-of-military-intelligence',
  'head-of-intelligence',
  'secretary-general',
  'high-representative',
  'commissioner',
  'general',
  'admiral',
  'commander',
  'commander-in-chief',
  'official',
  'lawyer',
  'analyst',
  'expert',
  'professor',
  'historian',
  'journalist',
] as const;
export type Office = (typeof OFFICES)[number];

/** The fields of ministers and ministries (`minister-of-…`, `ministry-of-…`) that have words. */
export const FIELDS = [
  'foreign-affairs',
  'defence',
  'interior',
  'justice',
  'finance',
  'economy',
  'trade',
  'energy',
  'culture',
  'agriculture',
  'health',
  'education',
  'transport',
  'infrastructure',
  'intelligence',
  'national-security',
  'strategic-affairs',
  'european-affairs',
  'home-affairs',
  'environment',
  'climate',
  'labour',
  'social-affairs',
  'migration',
  'oil',
  'industry',
  'treasury',
] as const;
export type Field = (typeof FIELDS)[number];

/** The institutions of a state that have words, besides its ministries. */
export const INSTITUTIONS = [
  'government',
  'security-cabinet',
  'parliament',
  'central-bank',
  'army',
  'navy',
  'air-force',
  'general-staff',
  'police',
  'security-service',
  'intelligence-service',
  'military-intelligence',
  'security-council',
  'supreme-court',
  'constitutional-court',
  'presidency',
  'prime-ministers-office',
  'embassy',
  'delegation',
  'ministry',
  'state-television',
  'state-news-agency',
  'nuclear-agency',
  'opposition',
  'health-authorities',
] as const;
export type Institution = (typeof INSTITUTIONS)[number];

/** Whether an id is one of a closed list. */
export function isOneOf<T extends string>(list: readonly T[], id: string): id is T {
  return (list as readonly string[]).includes(id);
}

/** The ranks that may stand before an office (`deputy-…`). */
export const RANKS = ['first-deputy', 'deputy', 'acting', 'assistant', 'former'] as const;
export type Rank = (typeof RANKS)[number];

/** A PLOVER event in words, and the preposition for those that it is aimed at. */
export interface EventWords {
  readonly noun: string;
  readonly to: string;
}

/** Offices, and what may stand before or after them. */
export interface TitleWords {
  readonly offices: Readonly<Record<Office, string>>;
  readonly fields: Readonly<Record<Field, string>>;
  readonly ranks: Readonly<Record<Rank, (office: string) => string>>;
  readonly minister: (field: string) => string;
  readonly ministry: (field: string) => string;
  readonly institutions: Readonly<Record<Institution, string>>;
  /** Finds that a title says by itself that its office is no longer held. */
  readonly saysFormer: RegExp;
}

/** Everything that a brief says in its own voice. One value a language; the compiler holds them to the same keys. */
export interface Words extends TitleWords {
  readonly language: BriefLanguage;
  /** For `Intl`: whose names of countries and languages to write. */
  readonly locale: string;
  /** The names of languages, by BCP 47 code. */
  readonly languages: Readonly<Record<string, string>>;
  readonly quotes: readonly [string, string];
  /** Used around words that hold quotation marks themselves. */
  readonly innerQuotes: readonly [string, string];

  readonly sections: Readonly<Record<SectionId, string>>;
  readonly headings: Readonly<
    Record<
      | 'people'
      | 'parts'
      | 'positions'
      | 'mandates'
      | 'preconditions'
      | 'deadlock'
      | 'timeline'
      | 'figures'
      | 'undated'
      | 'unheaded'
      | 'differing'
      | 'unsettled'
      | 'brief'
      | 'source'
      | 'citations',
      string
    >
  >;
  readonly columns: Readonly<Record<'party' | 'head' | 'members' | 'absent' | 'issue' | 'stances', string>>;

  readonly issues: Readonly<Record<Issue, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly statuses: Readonly<Record<MeetingStatus, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly meetings: Readonly<Record<MeetingKind, string>>;
  readonly formats: Readonly<Record<'direct' | 'indirect', string>>;
  readonly outlooks: Readonly<Record<Outlook, string>>;
  readonly outcomes: Readonly<Record<OutcomeKind, string>>;
  readonly events: Readonly<Record<PloverType, EventWords>>;
  /** What is said before a fact that is not simply so. */
  readonly modalities: Readonly<Record<Modality, string>>;

  readonly measures: Readonly<Record<string, string>>;

  /** The countries (ISO 3166-1) whose name takes an article within a sentence, as it stands there. */
  readonly articles: Readonly<Record<string, string>>;

  /** From Sunday. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly seasons: readonly [string, string, string, string];
  readonly clock: (clock: string) => string;
  readonly week: (week: number, year: number) => string;
  readonly oneOf: (choices: string) => string;
  readonly until: (end: string) => string;
  readonly since: (start: string) => string;
  readonly approximate: (time: string) => string;
  readonly uncertain: (time: string) => string;

  readonly and: string;
  readonly of: string;
  /** The article, with a space after it, that a name takes within a sentence; empty where it takes none. */
  readonly articleOf: (name: string) => string;
  readonly by: string;
  readonly inPlace: string;
  readonly about: string;
  readonly between: string;
  readonly with: string;
  readonly to: string;
  readonly according: (name: string) => string;
  readonly mandateFor: (issue: string) => string;
  readonly first: string;
  readonly onlyThen: string;
  /** What must wait, where the source does not say what. */
  readonly anythingElse: string;
  readonly firstWants: (name: string) => string;
  readonly undated: (meeting: string) => string;
  readonly openDate: (meeting: string) => string;
  readonly unheaded: (party: string) => string;
  readonly differences: Readonly<Record<Difference, (subject: string) => string>>;
  readonly present: string;
  readonly notPresent: string;

  readonly untitled: string;
  readonly empty: string;
  readonly nothing: string;
  readonly doubtful: string;
  readonly doubtfulFacts: (count: number) => string;
  readonly doubtLegend: string;
  readonly more: (count: number) => string;
  readonly moreHint: string;
  readonly showMore: (count: number) => string;
  readonly citeHint: string;
  readonly back: string;
  readonly skipToSource: string;
  readonly made: string;
  readonly citation: (number: number) => string;
  readonly noneNamed: string;
}
