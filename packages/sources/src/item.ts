import type { Document } from '@parley/dossier';
import type { SourceError } from './error.ts';
import type { SourceOptions } from './plain-text.ts';

/** What is known of a source besides its bytes. What the options say wins over what the source says of itself. */
export interface ReadOptions extends SourceOptions {
  /** The media type it was served with, parameters included: `text/html; charset=utf-8`. */
  readonly mediaType?: string;
  /** Where it came from; relative addresses in it count from there. */
  readonly url?: string;
  /** Who published it. */
  readonly source?: string;
}

/** An article that a source names without its text: the caller may fetch `url`. */
export interface Link {
  readonly url: string;
  readonly title?: string;
  /** EDTF, a year, month or day. */
  readonly published?: string;
  readonly source?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** One thing that a source holds. Each failure costs one item: those before and behind it are read. */
export type SourceItem =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'failure'; readonly error: SourceError };

/** A chunk after chunk of a source, or all of it. */
export type Bytes = Uint8Array | AsyncIterable<Uint8Array>;

/** Reads a source within a source: the body of a web archive's record. */
export type Nested = (bytes: Uint8Array, options: ReadOptions) => AsyncIterable<SourceItem>;

/** Reads one format. What it throws is what is wrong with the rest of the source as a whole. */
export type Reader = (
  input: AsyncIterable<Uint8Array>,
  options: ReadOptions,
  nested: Nested,
) => AsyncIterable<SourceItem>;

export function documentItem(document: Document): SourceItem {
  return { kind: 'document', document };
}

export function failureItem(error: SourceError): SourceItem {
  return { kind: 'failure', error };
}

/** The options for an item of a source: where the source came from, and as what, is not true of what it holds. */
export function withoutPlace(options: ReadOptions): ReadOptions {
  const known: { url?: string; mediaType?: string } & ReadOptions = { ...options };
  delete known.url;
  delete known.mediaType;
  return known;
}
