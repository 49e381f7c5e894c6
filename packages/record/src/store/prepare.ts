import type { Document, Dossier } from '@parley/dossier';
import { columnText, hashOf, isKey, knownBy, pack, splitDossier } from './codec.ts';
import type { Indexed } from './engine.ts';
import { StoreError } from './errors.ts';
import type { NewReport } from './store.ts';
import type { NewPayload, PayloadKind, ReportRecord } from './tables.ts';
import { termsOf, withinBudget } from './text/terms.ts';

/** A report ready to be written: all that takes time is done before the store is locked for others. */
export interface Prepared {
  readonly record: Omit<ReportRecord, 'number' | 'revision'>;
  readonly payloads: readonly Omit<NewPayload, 'report'>[];
  readonly indexed: Omit<Indexed, 'number'>;
}

const ADDED_AT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The columns of a report. @throws StoreError `invalid` where something of it cannot be stored. */
export function recordOf({ report, tag }: NewReport, where: string): Prepared['record'] {
  const [document] = report.dossier.documents;
  const wrong = problemOf(report.id, document, report.addedAt, tag);
  if (document === undefined || wrong !== undefined) {
    const what = `report ${JSON.stringify(report.id)} cannot be stored: ${wrong ?? 'no document'}`;
    throw new StoreError('invalid', where, what, 'nothing was added; correct it and try again');
  }
  return {
    id: report.id,
    url: columnOf(document.url),
    url_key: document.url === undefined ? null : hashOf(document.url),
    source: columnOf(document.source),
    title: columnOf(document.title),
    language: columnText(document.language),
    published: columnOf(document.published ?? undefined),
    published_by: knownBy(document.published, report.addedAt),
    added_at: report.addedAt,
    reader: columnText(report.reader),
    text_hash: hashOf(document.text),
    version: 1,
    replaces: null,
    current: 1,
    tag: tag ?? null,
  };
}

function problemOf(id: string, document: Document | undefined, addedAt: string, tag?: string) {
  if (!isKey(id)) return 'its id is empty, longer than 200 characters, or no text';
  if (document?.id !== id) return 'its id is not that of its document';
  if (tag !== undefined && !isKey(tag)) return 'its tag is empty, longer than 200 characters, or no text';
  const isTime = ADDED_AT.test(addedAt) && !Number.isNaN(Date.parse(addedAt));
  return isTime ? undefined : `addedAt is ${JSON.stringify(addedAt)}, not a time as 2025-05-16T09:30:00.000Z`;
}

const columnOf = (text: string | undefined) => (text === undefined ? null : columnText(text));

/** Packs the contents of a report, and makes the terms by which it is found. */
export function prepare(one: NewReport, where: string): Prepared {
  const record = recordOf(one, where);
  const { document, rest } = splitDossier(one.report.dossier);
  return {
    record,
    payloads: [
      { kind: 'document', data: pack(document) },
      { kind: 'dossier', data: pack(rest) },
      { kind: 'profiles', data: pack(one.profiles) },
      { kind: 'fingerprint', data: Buffer.from(one.fingerprint) },
      ...(one.digest === undefined ? [] : [{ kind: 'digest' as PayloadKind, data: pack(one.digest) }]),
    ],
    indexed: {
      title: termsOf(document.title ?? ''),
      text: withinBudget(termsOf(document.text)),
      words: withinBudget([...new Set(termsOf(wordsOf(one.report.dossier)))], 40_000),
    },
  };
}

/** Names and keywords of what a dossier says, by which its report is found besides its text. */
function wordsOf({ entities, facts }: Dossier): string {
  const names = entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const keywords = facts.flatMap((fact) => {
    if ('issue' in fact) return fact.issue ?? [];
    if (fact.type === 'role') return fact.title.id ?? [];
    return fact.type === 'figure' ? fact.measure : [];
  });
  return [...new Set([...names, ...keywords])].join('\n');
}
