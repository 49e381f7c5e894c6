/** Longer lines than this are no report of anything. */
const LONGEST_LINE = 200_000_000;

/** The lines of a stream of UTF-8 or of text, wherever it is cut, without their ends. @throws RangeError, TypeError */
export async function* linesIn(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let open: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const parts = (typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })).split('\n');
    for (const part of parts.slice(0, -1)) {
      yield [...open, part].join('');
      open = [];
      length = 0;
    }
    open.push(parts.at(-1)!);
    length += parts.at(-1)!.length;
    if (length > LONGEST_LINE) throw new RangeError('a line is too long');
  }
  const last = open.join('') + decoder.decode();
  if (last !== '') yield last;
}

/** Ends of lines that only some programs take for one. */
const OTHER_ENDS = /[\u2028\u2029]/g;

/** A value as a line of JSON that every program takes for one line. */
export function lineOf(value: unknown): string {
  return `${JSON.stringify(value).replace(OTHER_ENDS, (c) => `\\u${c.charCodeAt(0).toString(16)}`)}\n`;
}
