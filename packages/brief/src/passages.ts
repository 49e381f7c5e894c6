import type { Document } from '@parley/dossier';

/** A stretch of a text: half-open UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

// What ends a sentence: a stop with what closes after it, then white space; or a line end.
const STOP = /[.!?…]+["'”“’‘»)\]]*(?=\s)|\n/g;
// A stop after one capital (an initial) or a short title is no end.
const NO_STOP =
  /(?:^|[\s("'„“‘«.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Rep|Gov|drs?|ir|mr|prof|ds|nr|no|vs|ca|bijv|resp|o\.a|d\.w\.z)\.$/u;

/**
 * The sentences of a text by its punctuation and line ends alone: stretches without white space at their ends.
 * Where in doubt a stretch is longer, never shorter. Linear in the text.
 */
export function passagesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  const close = (end: number) => {
    const stretch = trimmed(text, start, end);
    if (stretch) found.push(stretch);
    start = end;
  };
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (match[0] === '\n' || endsSentence(text, match.index, end)) close(end);
  }
  close(text.length);
  return found;
}

function endsSentence(text: string, stop: number, end: number): boolean {
  const next = /\S/.exec(text.slice(end, end + 8))?.[0] ?? '';
  if (/\p{Ll}|[,;:)]/u.test(next)) return false;
  return text[stop] !== '.' || !NO_STOP.test(text.slice(Math.max(0, stop - 10), stop + 1));
}

function trimmed(text: string, start: number, end: number): Stretch | null {
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return start < end ? { start, end } : null;
}

const isSpace = (text: string, index: number) => /\s/.test(text[index]!);

/** Finds the passage around a span: all the sentences that it touches. */
export class Passages {
  readonly #stretches: readonly Stretch[];

  constructor(document: Document) {
    this.#stretches = passagesOf(document.text);
  }

  /** The sentence, or the run of sentences, that `span` lies in; `span` itself where it holds only white space. */
  around(span: Stretch): Stretch {
    const first = this.#stretches[this.#firstEndingAfter(span.start)];
    if (!first || first.start >= span.end) return { start: span.start, end: span.end };
    const after = this.#firstEndingAfter(span.end - 1);
    const last = this.#stretches[after];
    const end = last && last.start < span.end ? last.end : this.#stretches[after - 1]!.end;
    return { start: Math.min(first.start, span.start), end: Math.max(end, span.end) };
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#stretches[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
