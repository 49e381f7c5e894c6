import { createHash } from 'node:crypto';
import { pack, unpack } from '../codec.ts';
import type { ToRead } from './queue.ts';

/** What the row of a job holds: JSON of the database takes neither NUL nor halves of surrogate pairs, base64 is text. */
export interface Content {
  readonly packed: string;
}

export const contentOf = ({ document, where, tag }: ToRead): Content => ({
  packed: pack({ document, where, ...(tag !== undefined && { tag }) }).toString('base64'),
});

/** What was put into the queue. @throws where the row is damaged. */
export const toReadIn = ({ packed }: Content): ToRead => unpack(Buffer.from(packed, 'base64')) as ToRead;

/** The id of the job that reads a document: made of the document's, so that the database itself keeps it single (RFC 9562, UUID version 8). */
export function jobIdOf(documentId: string): string {
  const bytes = createHash('sha256').update(documentId).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
