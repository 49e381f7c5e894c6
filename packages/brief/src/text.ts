/**
 * Words of a source on their way into a brief. Nothing here is trusted: a source may hold terminal escapes,
 * characters that turn the direction of text around, or no spaces at all.
 */

// Terminated escape sequences: OSC and its like up to BEL or ST, then CSI. None can run past the next ESC.
const ESCAPES = /\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;
// Direction marks, embeddings, overrides and isolates; invisible fillers, the byte order mark, tag characters.
const INVISIBLE =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What `withoutControls` may have to take away: most texts have none of it, which is found out at once. */
const SUSPECT =
  /[^\n -~\u00a0-\u061b\u061d-\u200a\u200c\u200d\u2010-\u2027\u202f-\u205f\u2070-\ud7ff\ue000-\ufefe\uff00-\ufff8\ufffc-\uffff]/;

/** `text` without escape sequences, control characters and invisible or direction-turning characters. Keeps line ends. */
export function withoutControls(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(ESCAPES, '')
    .replace(/[\u2028\u2029\u0085\v\f]|\r\n?/g, '\n')
    .replace(/[^\n\P{Cc}]/gu, (character) => (character === '\t' ? ' ' : ''))
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd');
}

/** `text` as one line: no controls, every run of white space one space. */
export function oneLine(text: string): string {
  const clean = withoutControls(text);
  return /[^\S ]| {2}|^ | $/.test(clean) ? clean.replace(/\s+/g, ' ').trim() : clean;
}

/** `text` cut at a space before `limit` code units, with an ellipsis where something was cut. */
export function elide(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit - 1);
  const end = space > limit / 2 ? space : limit - 1;
  return `${text.slice(0, end).replace(/[\ud800-\udbff]$|[\s,;:–-]+$/g, '')} …`;
}

const OPENING = '"\'„“‘«‚”’»';
const CLOSING = '"\'“”’»‘«';

/** `text` without the quotation marks around it, where one pair holds the whole of it. */
export function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  const paired = text.length > 2 && OPENING.includes(text[0]!) && CLOSING.includes(text.at(-1)!);
  return paired && ![...inner].some((character) => character === text[0] || /["„“”«»]/.test(character))
    ? inner
    : text;
}

/** `text` without the stops and spaces that a clause cut out of its sentence may begin or end with. */
export function clauseOf(text: string): string {
  return text.replace(/^[\s,;:–—-]+/, '').replace(/[\s,;:]$/, '');
}

/** `text` with the quotation mark that closes what it opens, and without one that closes what stood before it. */
export function closed(text: string): string {
  const close = text.indexOf('”');
  if (close > 0 && close === text.lastIndexOf('”') && !/[„“]/.test(text.slice(0, close))) {
    return text.slice(0, close) + text.slice(close + 1);
  }
  const open = text.lastIndexOf('“') > text.lastIndexOf('”') || text.lastIndexOf('„') > text.lastIndexOf('”');
  const german = text.includes('„') && text.includes('“');
  return open && !german ? `${text}”` : text;
}

/** Whether the two languages (BCP 47) are the same but for region and script. */
export function sameLanguage(one: string, other: string): boolean {
  return one.split('-')[0]!.toLowerCase() === other.split('-')[0]!.toLowerCase();
}
