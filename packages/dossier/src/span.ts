import type { Document, Span } from './schema.ts';

/**
 * The span of `document` from `start` to `end` (UTF-16 code units, half-open).
 * @throws RangeError where the offsets are not a non-empty stretch of the text.
 */
export function spanOf(document: Document, start: number, end: number): Span {
  if (!(start >= 0 && start < end && end <= document.text.length)) {
    throw new RangeError(
      `No span ${start}–${end} in document ${document.id} of ${document.text.length} code units: ` +
        'start must lie before end, and both inside the text.',
    );
  }
  return { document: document.id, start, end, quote: document.text.slice(start, end) };
}
