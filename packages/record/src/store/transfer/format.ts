import type { Dossier } from '@parley/dossier';
import { problemsOf } from '@parley/dossier/schemas';
import type { Decision } from '../../model.ts';
import { isFingerprint } from '../../reprints/index.ts';
import { StoreError } from '../errors.ts';
import type { NewReport } from '../store.ts';
import { isDecision } from './decision.ts';
import { lineOf } from './lines.ts';
import { isProfile } from './profile.ts';
import { hasTexts, isObject } from './values.ts';
import type { Fields } from './values.ts';

/*
 * The lines of an export: a header; a line for each report, by id; a line for each decision, by time; and a last line
 * that counts them, so that half a file is known to be half.
 */

/** The version of the format: what a newer version of Parley writes in another one, an older one refuses. */
export const FORMAT = 1;

/** How many lines of each kind. */
export interface Counts {
  readonly reports: number;
  readonly decisions: number;
}

/** A line of an export. */
export type Line =
  | { readonly kind: 'header'; readonly format: number }
  | { readonly kind: 'report'; readonly report: NewReport }
  | { readonly kind: 'decision'; readonly decision: Decision; readonly tag?: string }
  | { readonly kind: 'end'; readonly counts: Counts };

/** A line as it stands in the file. */
export function writeLine(line: Line): string {
  switch (line.kind) {
    case 'header':
      return lineOf({ parley: 'record', format: line.format });
    case 'report': {
      const { report, fingerprint, ...rest } = line.report;
      // Which one it replaces follows from the others of its URL.
      return lineOf({
        report: { ...report, replaces: undefined },
        ...rest,
        fingerprint: Buffer.from(fingerprint).toString('base64'),
      });
    }
    case 'decision':
      return lineOf({ decision: line.decision, tag: line.tag });
    case 'end':
      return lineOf({ end: line.counts });
  }
}

/** What a line says. @throws StoreError `invalid` where it is none of an export, `newer` where that is too new. */
export function readLine(text: string, number: number, where: string): Line {
  const refuse = (what: string) => notOfExport(where, number, what);
  const value = parse(text);
  if (!isObject(value)) throw refuse('this is no line of an export');
  if (value.parley === 'record') return header(value.format, number, where);
  if (isObject(value.end)) return { kind: 'end', counts: value.end as unknown as Counts };
  const { tag } = value;
  if (tag !== undefined && typeof tag !== 'string') throw refuse('its tag is no text');
  if (value.decision !== undefined) {
    if (!isDecision(value.decision)) throw refuse('this is no decision');
    return { kind: 'decision', decision: value.decision, ...(tag !== undefined && { tag }) };
  }
  const report = reportOf(value, tag);
  if (report === undefined) throw refuse('this is no report');
  return { kind: 'report', report };
}

/** An error in what is imported. */
export function notOfExport(where: string, line: number, what: string): StoreError {
  const remedy = 'check the file, or export it again; what came before this line was imported';
  return new StoreError('invalid', where, `line ${line} of the import: ${what}`, remedy);
}

function header(format: unknown, number: number, where: string): Line {
  if (!Number.isInteger(format))
    throw notOfExport(where, number, 'its header gives no version of the format');
  if (Number(format) <= FORMAT) return { kind: 'header', format: Number(format) };
  const what = `a newer version of Parley wrote this export (format ${String(format)}; this version reads ${FORMAT})`;
  throw new StoreError('newer', where, what, 'install the newer version; nothing was imported');
}

function reportOf(value: Fields, tag: string | undefined): NewReport | undefined {
  const { report, profiles, fingerprint, digest } = value;
  if (!isObject(report) || !hasTexts(report, ['id', 'reader', 'addedAt'])) return undefined;
  if (typeof fingerprint !== 'string' || !Array.isArray(profiles) || !profiles.every(isProfile))
    return undefined;
  const print = new Uint8Array(Buffer.from(fingerprint, 'base64'));
  if (!isFingerprint(print)) return undefined;
  if (Number.isNaN(Date.parse(String(report.addedAt))) || !isDossier(report.dossier)) return undefined;
  const { dossier } = report;
  if (dossier.documents.length === 0) return undefined;
  const { id, reader, addedAt } = report as Record<'id' | 'reader' | 'addedAt', string>;
  return {
    report: { id, dossier, reader, addedAt },
    profiles,
    fingerprint: print,
    ...(digest !== undefined && { digest }),
    ...(tag !== undefined && { tag }),
  };
}

/** Offsets and ids are followed without a look: a dossier in which one leads nowhere is none. */
const isDossier = (value: unknown): value is Dossier => problemsOf(value).length === 0;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
