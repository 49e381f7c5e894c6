import type { Document } from '@parley/dossier';
import { excerpt } from './clean.ts';
import { SourceError } from './error.ts';
import { identify } from './identify.ts';
import type { ReadOptions } from './item.ts';
import { findLanguage } from './language/find.ts';
import { UNKNOWN_LANGUAGE } from './plain-text.ts';
import { checkPublished } from './published.ts';
import { addressOf, hostOf } from './urls.ts';

/** What a format says of an article. */
export interface Article {
  /** The text without its title, or beginning with it. */
  readonly text: string;
  readonly title?: string | undefined;
  /** EDTF: a year, month or day. */
  readonly published?: string | undefined;
  readonly source?: string | undefined;
  /** The address that the article gives for itself. */
  readonly url?: string | undefined;
  /** The language that it is declared to be in, in any case and with any subtags. */
  readonly language?: string | undefined;
  /** Where the article begins in `text`, after a stamp. */
  readonly bodyStart?: number | undefined;
}

/** A text is surely in the language that is found in it from here on. */
const SURE = 0.9;

/** The longest title and name of a source that are taken over. */
const LONGEST_NAME = 300;

/**
 * The document of an article: its text begins with the title, on a line of its own and a blank line behind it.
 * @throws SourceError `empty` where it has no text, `date` where the options' date is none.
 */
export function documentOf(article: Article, options: ReadOptions): Document {
  const title = nameOf(article.title);
  const text = withTitle(article, title);
  if (!/[\p{L}\p{N}]/u.test(article.text)) {
    throw new SourceError('empty', options.name, 'there is no text in it', 'give the text of an article');
  }
  const url = addressOf(article.url, options.url);
  const source = nameOf(options.source) ?? nameOf(article.source) ?? hostOf(url);
  return {
    id: identify(text),
    text,
    language: options.language ?? languageOf(article.text, article.language),
    published: publishedOf(article, options),
    ...(article.bodyStart !== undefined && article.bodyStart > 0 && { bodyStart: article.bodyStart }),
    ...(title !== undefined && { title }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
  };
}

/** `value` on one line, or undefined where nothing is in it. */
export function nameOf(value: string | undefined): string | undefined {
  const name = value === undefined ? '' : excerpt(value, LONGEST_NAME);
  return name === '' ? undefined : name;
}

/** The language of a text: the one that is plainly found in it, else the declared one, else whatever is found. */
export function languageOf(text: string, declared: string | undefined): string {
  const found = findLanguage(text);
  if (found !== null && found.confidence >= SURE) return found.language;
  return primaryTag(declared) ?? found?.language ?? UNKNOWN_LANGUAGE;
}

/** `nl` of `nl-NL` or `nl_NL`; undefined where it is no language tag, or says that there is none. */
export function primaryTag(declared: string | undefined): string | undefined {
  const tag = /^\s*([a-z]{2,3})(?:[-_][a-z\d]|\s*$)/i.exec(declared?.slice(0, 40) ?? '')?.[1]?.toLowerCase();
  return tag === undefined || ['und', 'mul', 'zxx', 'mis'].includes(tag) ? undefined : tag;
}

function publishedOf(article: Article, options: ReadOptions): string | null {
  if (options.published !== undefined) return checkPublished(options.published, options.name);
  return article.published ?? null;
}

/** The text with the title before it, unless its first line is that already. */
function withTitle({ text, bodyStart = 0 }: Article, title: string | undefined): string {
  if (title === undefined || bodyStart > 0) return text;
  const first = /\S.*/.exec(text)?.[0] ?? '';
  return nameOf(first) === title ? text : `${title}\n\n${text}`;
}
