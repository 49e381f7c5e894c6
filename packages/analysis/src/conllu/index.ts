/** A syntactic word of CoNLL-U, its columns as they stand in the file but for the head. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Place of the head in `words`, or -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly deps: string;
  readonly misc: string;
}

/** A token of several words: the words `from` (inclusive) to `to` (exclusive), with the form in the text. */
export interface ConlluRange {
  readonly from: number;
  readonly to: number;
  readonly form: string;
  readonly misc: string;
}

/** A sentence of CoNLL-U. Empty nodes (`8.1`) are left out. */
export interface ConlluSentence {
  /** The comment lines without `# `. */
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
  readonly ranges: readonly ConlluRange[];
}

/** A line that is not CoNLL-U; the message gives its number. */
export class ConlluError extends Error {
  override readonly name = 'ConlluError';
  constructor(line: number, what: string) {
    super(`Line ${String(line)}: ${what}`);
  }
}

/**
 * Reads sentences from the text of a CoNLL-U file, one at a time.
 *
 * @throws ConlluError where the text breaks the format: columns, numbering, heads
 */
export function* readConllu(text: string): Generator<ConlluSentence> {
  let draft = new Draft();
  let number = 0;
  for (let at = 0; at <= text.length;) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).replace(/\r$/, '');
    number++;
    at = end < 0 ? text.length + 1 : end + 1;
    if (line !== '') draft.add(line, number);
    else if (!draft.empty) {
      yield draft.finish();
      draft = new Draft();
    }
  }
  if (!draft.empty) yield draft.finish();
}

/** Writes a sentence, with the blank line that ends it. */
export function writeConllu(sentence: ConlluSentence): string {
  const lines = sentence.comments.map((comment) => `# ${comment}`);
  sentence.words.forEach((word, at) => {
    for (const range of sentence.ranges) {
      if (range.from !== at) continue;
      const id = `${String(range.from + 1)}-${String(range.to)}`;
      lines.push([id, range.form, '_', '_', '_', '_', '_', '_', '_', range.misc].join('\t'));
    }
    lines.push(writeWord(word, at));
  });
  return `${lines.join('\n')}\n\n`;
}

/** The value of a comment `key = value`, or undefined. */
export function commentOf(sentence: ConlluSentence, key: string): string | undefined {
  const line = sentence.comments.find((comment) => comment.startsWith(`${key} =`));
  return line?.slice(key.length + 2).trim();
}

/** The treebank a sentence is from: what stands before the colon in its id. */
export function sourceOf(sentence: ConlluSentence): string {
  const id = commentOf(sentence, 'sent_id') ?? '';
  const colon = id.indexOf(':');
  return colon < 0 ? '' : id.slice(0, colon);
}

function writeWord(word: ConlluWord, at: number): string {
  const { form, lemma, upos, xpos, feats, head, deprel, deps, misc } = word;
  return [String(at + 1), form, lemma, upos, xpos, feats, String(head + 1), deprel, deps, misc].join('\t');
}

class Draft {
  readonly #comments: string[] = [];
  readonly #words: ConlluWord[] = [];
  readonly #ranges: ConlluRange[] = [];
  readonly #lines: number[] = [];

  get empty(): boolean {
    return this.#words.length === 0 && this.#comments.length === 0;
  }

  add(line: string, number: number): void {
    if (line.startsWith('#')) this.#comments.push(line.slice(1).trim());
    else this.#addRow(line.split('\t'), number);
  }

  finish(): ConlluSentence {
    this.#words.forEach((word, at) => {
      if (word.head < this.#words.length) return;
      throw new ConlluError(
        this.#lines[at]!,
        `the head ${String(word.head + 1)} is not a word of the sentence.`,
      );
    });
    return { comments: this.#comments, words: this.#words, ranges: this.#ranges };
  }

  #addRow(columns: string[], number: number): void {
    if (columns.length !== 10) {
      throw new ConlluError(number, `${String(columns.length)} columns where CoNLL-U has 10.`);
    }
    const id = columns[0]!;
    if (/^\d+\.\d+$/.test(id)) return;
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      const [from, to] = [Number(range[1]) - 1, Number(range[2])];
      this.#ranges.push({ from, to, form: columns[1]!, misc: columns[9]! });
      return;
    }
    if (id !== String(this.#words.length + 1)) {
      throw new ConlluError(
        number,
        `the word is numbered ${id} where ${String(this.#words.length + 1)} comes next.`,
      );
    }
    this.#words.push(wordOf(columns, number));
    this.#lines.push(number);
  }
}

function wordOf(columns: string[], number: number): ConlluWord {
  const [, form, lemma, upos, xpos, feats, head, deprel, deps, misc] = columns as [string, ...string[]];
  if (!/^\d+$/.test(head!)) throw new ConlluError(number, `the head “${head!}” is not a number.`);
  return {
    form: form!,
    lemma: lemma!,
    upos: upos!,
    xpos: xpos!,
    feats: feats!,
    head: Number(head) - 1,
    deprel: deprel!,
    deps: deps!,
    misc: misc!,
  };
}
