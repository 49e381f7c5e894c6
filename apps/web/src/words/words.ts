import type { FactType, Issue, MeetingStatus, OutcomeKind, Part, Stance } from '@parley/dossier';
import type { ClaimState, Language } from '@parley/api';
import type { WorkWords } from './work.ts';

/** Kinds of entries that a timeline has. */
export type TimelineKind = 'meeting' | 'outcome' | 'statement';

/** Kinds of items that wait for a person. */
export type ReviewKind = 'contradiction' | 'uncertain' | 'merge';

/** Kinds of differences between two days. */
export type ChangeKind = 'new' | 'changed' | 'withdrawn' | 'contradicted' | 'corroborated';

/** What the page says in one language. A word that is missing is an error of the compiler. */
export interface Words extends Vocabulary, WorkWords {
  readonly language: Language;
  readonly locale: string;
  readonly quotes: readonly [string, string];
  readonly times: TimeWords;

  readonly shell: ShellWords;
  readonly list: ListWords;
  readonly brief: BriefWords;
  readonly changes: ChangesWords;
  readonly source: SourceWords;
  readonly table: TableWords;
  readonly stand: PositionsWords;
  readonly timeline: TimelineWords;
}

/** Names of what the vocabularies hold. */
export interface Vocabulary {
  /** By BCP 47 language; of others their code is shown. */
  readonly languages: Readonly<Record<string, string>>;
  readonly issues: Readonly<Record<Issue, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly statuses: Readonly<Record<MeetingStatus, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly outcomes: Readonly<Record<OutcomeKind, string>>;
  readonly facts: Readonly<Record<FactType, string>>;
  readonly states: Readonly<Record<ClaimState, string>>;
  readonly kinds: Readonly<Record<TimelineKind, string>>;
  readonly changeKinds: Readonly<Record<ChangeKind, string>>;
  readonly reviewKinds: Readonly<Record<ReviewKind, string>>;
  readonly reviewKind: Readonly<Record<ReviewKind, string>>;
}

export interface TimeWords {
  readonly unknown: string;
  readonly seasons: readonly [string, string, string, string];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly oneOf: (choices: string) => string;
  readonly until: (end: string) => string;
  readonly from: (start: string) => string;
  readonly decade: (first: string) => string;
  readonly and: string;
  readonly or: string;
}

export interface ShellWords {
  readonly skip: string;
  readonly main: string;
  readonly negotiations: string;
  readonly sources: string;
  readonly review: string;
  readonly add: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly settings: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly loading: string;
  readonly retry: string;
  readonly failed: string;
  readonly offline: string;
  readonly offlineHint: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly toStart: string;
  readonly example: string;
  readonly removeExample: string;
  readonly exampleRemoved: string;
  readonly token: string;
  readonly tokenHint: string;
  readonly enter: string;
  readonly more: (count: number) => string;
  readonly close: string;
  readonly updated: string;
}

export interface ListWords {
  readonly title: string;
  readonly next: string;
  readonly noNext: string;
  readonly lastReport: (day: string) => string;
  readonly reports: (count: number) => string;
  readonly rounds: (count: number) => string;
  readonly through: (names: string) => string;
  readonly coverage: (reports: number, days: number, from: string, to: string) => string;
  readonly pinned: string;
  readonly example: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly loadExample: string;
  readonly loadingExample: string;
  readonly filter: string;
}

export interface BriefWords {
  readonly tab: string;
  readonly tabs: string;
  readonly asOf: string;
  readonly everything: string;
  readonly reportsUntil: (count: number, total: number) => string;
  readonly earlier: string;
  readonly later: string;
  readonly toNow: string;
  readonly past: (day: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly print: string;
  readonly take: string;
  readonly calendar: string;
  readonly feed: string;
  readonly asFile: (what: string, format: string) => string;
  readonly page: string;
  readonly linked: string;
  readonly citation: (number: number, source: string) => string;
  readonly cited: string;
  readonly doubtful: string;
  readonly moreLines: (count: number) => string;
  readonly beyond: (count: number) => string;
  readonly nothing: string;
  readonly claim: string;
}

export interface ChangesWords {
  readonly title: string;
  readonly sinceVisit: (day: string) => string;
  readonly sinceDay: (day: string) => string;
  readonly choose: string;
  readonly visit: string;
  readonly dayBefore: string;
  readonly week: string;
  readonly month: string;
  readonly none: string;
  readonly count: (count: number) => string;
  readonly was: string;
  readonly show: string;
  readonly hide: string;
}

export interface SourceWords {
  readonly title: string;
  readonly nth: (nth: number, of: number) => string;
  readonly next: string;
  readonly previous: string;
  readonly whole: string;
  readonly original: string;
  readonly added: (day: string) => string;
  readonly undated: string;
  readonly noText: string;
  readonly untitled: string;
  readonly marked: string;
  readonly grade: (grade: string) => string;
}

export interface TableWords {
  readonly tab: string;
  readonly round: (number: number) => string;
  readonly noRound: string;
  readonly head: string;
  readonly members: string;
  readonly absent: string;
  readonly size: string;
  readonly level: string;
  readonly unheaded: string;
  readonly differs: (fields: string) => string;
  readonly parts: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly noDelegation: string;
  readonly held: string;
  readonly planned: string;
}

export interface PositionsWords {
  readonly tab: string;
  readonly matrix: string;
  readonly issue: string;
  readonly since: (day: string) => string;
  readonly voices: (voices: number, reports: number) => string;
  readonly nothing: string;
  readonly legend: string;
  readonly movement: string;
  readonly movementHint: string;
  readonly noMovement: string;
  readonly deadlocks: string;
  readonly deadlockHint: string;
  readonly deadlock: (number: number) => string;
  readonly preconditions: string;
  readonly notBefore: (what: string) => string;
  readonly first: string;
  readonly waitsFor: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly speaksFor: (name: string) => string;
  readonly all: string;
  readonly only: string;
}

export interface TimelineWords {
  readonly tab: string;
  readonly picture: string;
  readonly pictureHint: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly all: string;
  readonly left: string;
  readonly right: string;
  readonly show: string;
  readonly who: string;
  readonly everybody: string;
  readonly now: string;
  readonly list: string;
  readonly undated: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly noMatch: string;
  readonly was: (what: string) => string;
  readonly to: string;
  readonly count: (count: number) => string;
}
