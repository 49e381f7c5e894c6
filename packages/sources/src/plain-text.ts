import type { Document } from '@parley/dossier';
import { decode } from './decode.ts';
import { SourceError } from './error.ts';
import { identify } from './identify.ts';
import { findLanguage } from './language/find.ts';
import { checkPublished, findStamp } from './published.ts';
import { titleOf } from './title.ts';

/** What is known of a source besides its bytes. */
export interface SourceOptions {
  /** What to call the source in an error: a path, “standard input”. */
  readonly name: string;
  /** The publication date in EDTF; wins over the stamp of the text. */
  readonly published?: string;
  /** The language (BCP 47), where it need not be found. */
  readonly language?: string;
}

/** The language of a text in which none was found (BCP 47, “undetermined”). */
export const UNKNOWN_LANGUAGE = 'und';

/**
 * Reads a plain-text article. `text` is all that was decoded, stamp included; `bodyStart` says where the
 * article itself begins. The language is `und` where neither the options nor the text tell it.
 * @throws SourceError where it is no text, has nothing in it, is too large, or its date is none.
 */
export function readPlainText(bytes: Uint8Array, options: SourceOptions): Document {
  const { text } = decode(bytes, options.name);
  const { date, bodyStart } = findStamp(text);
  if (bodyStart === text.length) throw empty(options.name, text);
  const published = options.published ?? date;
  const title = titleOf(text, bodyStart);
  return {
    id: identify(text),
    text,
    language: options.language ?? findLanguage(text.slice(bodyStart))?.language ?? UNKNOWN_LANGUAGE,
    published: published === undefined ? null : checkPublished(published, options.name),
    ...(bodyStart > 0 && { bodyStart }),
    ...(title !== undefined && { title }),
  };
}

function empty(name: string, text: string): SourceError {
  const what = text.trim() === '' ? 'there is nothing in it' : 'there is nothing after its date';
  return new SourceError('empty', name, what, 'give the text of an article');
}
