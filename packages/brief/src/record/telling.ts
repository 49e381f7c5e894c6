import type { Document, Fact } from '@parley/dossier';
import type { Account, Claim, ReportInfo, Variant } from '@parley/record';
import { assembled, headOf } from '../brief.ts';
import type { Brief, BriefLanguage, Head, Section } from '../model.ts';
import { readingOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { recordWordsOf } from '../words/record/index.ts';
import type { RecordWords } from '../words/record/index.ts';
import { wordsOf } from '../words/index.ts';
import type { Words } from '../words/index.ts';
import { backingOf } from './backing.ts';
import { yearOf } from './days.ts';
import { dossierOf, factId, toldVariants } from './dossier.ts';

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
  readonly claims: ReadonlyMap<string, Claim>;
  /** The claim and the variant that each fact of the reading tells, by the id of the fact. */
  readonly told: ReadonlyMap<string, Told>;
  readonly reports: ReadonlyMap<string, ReportInfo>;
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
  const telling: Telling = {
    account,
    reading: {
      ...readingOf(dossierOf(account, documents, language), words),
      ...(now !== null && { now }),
      backingOf: (fact: Fact) => backingOf(telling, fact),
    },
    words,
    own: recordWordsOf(language),
    claims: new Map(account.claims.map((claim) => [claim.id, claim])),
    told: new Map(
      account.claims.flatMap((claim) =>
        toldVariants(claim).map((variant) => [factId(claim, variant), { claim, variant }]),
      ),
    ),
    reports: new Map(account.reports.map((report) => [report.id, report])),
    year: yearOf(now),
    documents,
  };
  return telling;
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
    sources: documents.map((document) => headOf(document, words)),
    ...(!lines && { notice }),
  };
  return assembled(brief, sections, documents);
}
