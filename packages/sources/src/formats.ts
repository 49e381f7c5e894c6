import type { Head } from './head.ts';
import type { Reader } from './item.ts';

/** A format that articles are read from. */
export interface Format {
  readonly name: string;
  /** Whether the source can only be this: it begins like it. */
  readonly begins: (head: Head) => boolean;
  /** The media types that servers give it. */
  readonly mediaTypes: readonly string[];
  /** The endings that files have. */
  readonly endings: readonly string[];
  /** Its reader; what it needs is loaded when a source of the format is read. */
  readonly load: () => Promise<{ readonly read: Reader }>;
}

/** Every format, one a line, in the order in which the beginning of a source is compared with them. */
// prettier-ignore
export const FORMATS: readonly Format[] = [
  { name: 'pdf', begins: ({ text }) => text.startsWith('%PDF-'), mediaTypes: ['application/pdf'], endings: ['pdf'], load: () => import('./formats/pdf.ts') },
  { name: 'warc', begins: ({ text }) => /^WARC\/\d/.test(text), mediaTypes: ['application/warc'], endings: ['warc'], load: () => import('./formats/warc.ts') },
  { name: 'feed', begins: (head) => ['rss', 'feed', 'rdf'].includes(head.root ?? '') || isJsonFeed(head), mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/feed+json'], endings: ['rss', 'atom', 'rdf'], load: () => import('./formats/feed.ts') },
  { name: 'newsml-g2', begins: ({ root }) => ['newsmessage', 'newsitem', 'packageitem'].includes(root ?? ''), mediaTypes: ['application/vnd.iptc.g2.newsitem+xml', 'application/vnd.iptc.g2.newsmessage+xml'], endings: [], load: () => import('./formats/newsml-g2.ts') },
  { name: 'html', begins: ({ root }) => HTML.has(root ?? ''), mediaTypes: ['text/html', 'application/xhtml+xml'], endings: ['html', 'htm', 'xhtml', 'shtml'], load: () => import('./formats/html.ts') },
  { name: 'ninjs', begins: (head) => isJson(head) && !isLineJson(head), mediaTypes: ['application/json'], endings: ['json'], load: () => import('./formats/ninjs.ts') },
  { name: 'ndjson', begins: (head) => isJson(head) && isLineJson(head), mediaTypes: ['application/x-ndjson', 'application/jsonl'], endings: ['ndjson', 'jsonl'], load: () => import('./formats/ndjson.ts') },
  { name: 'plain-text', begins: () => false, mediaTypes: ['text/plain'], endings: ['txt', 'text', 'md'], load: () => import('./formats/plain-text.ts') },
];

/** Elements that a page, or a piece of one, begins with. */
const HTML = new Set(
  'html head body title meta link script style article main section header div p h1 h2 table ul ol span'.split(
    ' ',
  ),
);

/** The format of a source: as it begins, else as its server or its name says; plain text where nothing tells. */
export function formatOf(head: Head): Format {
  const named = (format: Format) => format.endings.includes(head.ending ?? '');
  return (
    FORMATS.find((format) => format.name === 'ndjson' && named(format) && isJson(head)) ??
    FORMATS.find((format) => format.begins(head)) ??
    FORMATS.find((format) => format.mediaTypes.includes(head.mediaType ?? '')) ??
    FORMATS.find(named) ??
    FORMATS.at(-1)!
  );
}

/** An object, or a list of objects; a bracket alone may begin a text. */
function isJson({ text }: Head): boolean {
  return /^(?:\{\s*["}]|\[\s*[{\]])/.test(text);
}

function isJsonFeed(head: Head): boolean {
  return isJson(head) && /"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org\\?\/version/.test(head.text);
}

/** Whether the first line is JSON by itself, or so long that its end is not in sight. */
function isLineJson({ text }: Head): boolean {
  const end = text.search(/[\r\n]/);
  if (end < 0) return true;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
