import type { Document, Fact } from '@parley/dossier';
import type { Account, Claim, ReportInfo, Round, Variant } from '@parley/record';
import { assembled, headOf } from '../brief.ts';
import type { Brief, BriefLanguage, Head, Section } from '../model.ts';
import { DOUBT, readingOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { recordWordsOf } from '../words/record/index.ts';
import type { RecordWords } from '../words/record/index.ts';
import { wordsOf } from '../words/index.ts';
import type { Words } from '../words/index.ts';
import { backingOf } from './backing.ts';
import { yearOf } from './days.ts';
import { dossierOf, factId, tellerOf, toldVariants } from './dossier.ts';
import type { Teller } from './dossier.ts';
import { bestRoles } from './roles.ts';

/** How a part of a record is to be told. */
export interface RecordOptions {
  readonly language: BriefLanguage;
}

/** What a fact of an account tells. */
export interface Told {
  readonly claim: Claim;
  readonly variant: Variant;
}

/** An account with all that is needed to put it in words. */
export interface Telling {
  readonly account: Account;
  readonly reading: Reading;
  readonly words: Words;
  readonly own: RecordWords;
  /** The claim and the variant that each fact of the reading tells, by the id of the fact. */
  readonly told: ReadonlyMap<string, Told>;
  readonly tell: Teller;
  readonly reports: ReadonlyMap<string, ReportInfo>;
  /** The round that a claim of a meeting belongs to. */
  readonly rounds: ReadonlyMap<string, Round>;
  /** Whether somebody or something is, or speaks for, one of the parties. */
  readonly isParty: (entity: string) => boolean;
  /** The year that goes without saying: that of the day from which the account is told. */
  readonly year: number | null;
  readonly documents: readonly Document[];
}

/** Prepares an account for being put in words; `documents` are those of its reports. */
export function tellingOf(
  account: Account,
  documents: readonly Document[],
  { language }: RecordOptions,
): Telling {
  const words = wordsOf(language);
  const now = lastDay(account);
  const told = toldIn(account);
  const tell = tellerOf(account, words);
  const dossier = dossierOf(account, documents, tell, language);
  const reading = readingOf(dossier, words, (facts) => weighed(facts, told));
  const parties = new Set(account.negotiation.parties);
  const telling: Telling = {
    account,
    reading: {
      ...reading,
      roles: bestRoles(reading.facts('role'), told),
      ...(now !== null && { now }),
      backingOf: remembered((fact) => backingOf(telling, fact)),
    },
    words,
    own: recordWordsOf(language),
    told,
    tell,
    reports: new Map(account.reports.map((report) => [report.id, report])),
    rounds: roundsIn(account),
    isParty: (entity) => parties.has(reading.names.party(entity)),
    year: yearOf(now),
    documents,
  };
  return telling;
}

function toldIn({ claims }: Account): Map<string, Told> {
  return new Map(
    claims.flatMap((claim) =>
      toldVariants(claim).map((variant) => [factId(claim, variant), { claim, variant }] as const),
    ),
  );
}

/** The surer facts before the doubtful, then those of most voices, then the latest. */
function weighed(facts: readonly Fact[], told: ReadonlyMap<string, Told>): Fact[] {
  const keyed = facts.map((fact) => {
    const variant = told.get(fact.id)?.variant;
    return {
      fact,
      doubt: Number(fact.confidence < DOUBT),
      voices: variant?.voices ?? 1,
      last: variant?.last ?? '',
    };
  });
  keyed.sort(
    (one, other) =>
      one.doubt - other.doubt ||
      other.voices - one.voices ||
      compare(other.last, one.last) ||
      compare(one.fact.id, other.fact.id),
  );
  return keyed.map(({ fact }) => fact);
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** What is made of each fact once. */
function remembered<T>(make: (fact: Fact) => T): (fact: Fact) => T {
  const made = new Map<string, T>();
  return (fact) => {
    if (!made.has(fact.id)) made.set(fact.id, make(fact));
    return made.get(fact.id)!;
  };
}

function roundsIn({ claims, negotiation }: Account): Map<string, Round> {
  const rounds = new Map(
    negotiation.rounds.flatMap((round) =>
      round.meetings.map(({ report, fact }) => [`${report} ${fact}`, round] as const),
    ),
  );
  const meetings = claims.filter(({ type }) => type === 'meeting');
  return new Map(
    meetings.flatMap(({ id, variants }) => {
      const words = variants.flatMap(({ attestations }) => attestations);
      const round = words.map(({ report, fact }) => rounds.get(`${report} ${fact}`)).find((one) => one);
      return round ? [[id, round] as const] : [];
    }),
  );
}

/** The day from which an account is told: the one asked for, else that of its latest report. */
export function lastDay({ asOf, reports }: Pick<Account, 'asOf' | 'reports'>): string | null {
  return asOf ?? reports.reduce<string | null>((last, { published }) => later(last, published), null);
}

/** The later of two days (EDTF), as far as they are known. */
export function later(one: string | null, other: string | null): string | null {
  return other !== null && (one === null || other > one) ? other : one;
}

/** Sections as a brief with a head of its own, and the heads of the reports as its sources. */
export function recordBrief(
  { words, documents }: Pick<Telling, 'words' | 'documents'>,
  head: Omit<Head, 'document' | 'language'>,
  sections: readonly Section[],
  notice: string,
): Brief {
  const { language } = words;
  const lines = sections.some(({ blocks }) => blocks.length > 0);
  const brief = {
    language,
    heads: [{ document: '', language, ...head }],
    ...(!lines && { notice }),
  };
  return assembled(brief, sections, documents, (cited) => cited.map((document) => headOf(document, words)));
}
