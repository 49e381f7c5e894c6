import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Document, Dossier } from '@parley/dossier';
import { latestOf } from '@parley/dossier';
import type { Report } from '../model.ts';
import type { ReportRow } from './store.ts';
import type { ReportRecord } from './tables.ts';

/** Measured on dossiers: level 3 is the fastest, and a tenth larger than level 6. */
const LEVEL = 3;
/** No column needs more; the whole is in the payload. */
const LONGEST_COLUMN = 4000;
/** NUL and halves of surrogate pairs, which databases do not take in text. */
const UNSTORABLE = /[\0\p{Cs}]/gu;

/** Anything that JSON can say, as bytes. JSON escapes what databases do not take, so that nothing is lost. */
export function pack(value: unknown): Buffer {
  return deflateRawSync(JSON.stringify(value), { level: LEVEL });
}

/** What was packed. @throws where the bytes are damaged. */
export function unpack(data: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(data).toString());
}

const BYTES = 0xff;

/** Anything that JSON can say, or bytes, which are stored as they are. */
export function packed(value: unknown): Buffer {
  // The first bits of deflated data say which kind of block comes; there is no kind of three ones.
  return value instanceof Uint8Array ? Buffer.concat([Buffer.of(BYTES), value]) : pack(value);
}

/** What `packed` made. @throws where the bytes are damaged. */
export function unpacked(data: Uint8Array): unknown {
  return data[0] === BYTES ? data.subarray(1) : unpack(data);
}

/** A text that every database takes in a column. */
export function columnText(text: string): string {
  return text.slice(0, LONGEST_COLUMN).replace(UNSTORABLE, '\uFFFD');
}

/** Whether a text can be a key: not empty, not long, and the same in the database. */
export function isKey(text: string): boolean {
  return text !== '' && text.length <= 200 && columnText(text) === text;
}

export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf16le').digest('hex');

/**
 * The day by which a report was out for certain: the last that its publication may mean, and never later than the
 * day on which it was added. A report without a date counts from that day.
 */
export function knownBy(published: string | null, addedAt: string): string {
  const added = addedAt.slice(0, 10);
  const end = published === null ? null : latestOf(published);
  if (end === null || !Number.isFinite(end)) return added;
  const day = new Date(end - 1).toISOString().slice(0, 10);
  return day < added ? day : added;
}

/** A report's document apart from the rest of its dossier: texts are asked for more often. */
export function splitDossier(dossier: Dossier): { document: Document; rest: Dossier } {
  const [document, ...documents] = dossier.documents;
  if (document === undefined) throw new RangeError('a dossier without a document');
  return { document, rest: { ...dossier, documents } };
}

/** The report that was split and packed. */
export function joinReport(row: ReportRecord, document: Uint8Array, rest: Uint8Array): Report {
  const dossier = unpack(rest) as Dossier;
  const documents = [unpack(document) as Document, ...dossier.documents];
  return {
    id: row.id,
    dossier: { ...dossier, documents },
    reader: row.reader,
    addedAt: row.added_at,
    ...(row.replaces !== null && { replaces: row.replaces }),
  };
}

export function rowOf(record: ReportRecord): ReportRow {
  const { url, source, title, replaces, tag } = record;
  return {
    id: record.id,
    ...(url !== null && { url }),
    ...(source !== null && { source }),
    ...(title !== null && { title }),
    language: record.language,
    published: record.published,
    publishedBy: record.published_by,
    addedAt: record.added_at,
    reader: record.reader,
    version: record.version,
    ...(replaces !== null && { replaces }),
    current: record.current === 1,
    ...(tag !== null && { tag }),
    revision: record.revision,
  };
}
