import type { Context } from './context.ts';

/** A stretch between quotation marks: the marks' tokens, and whether it holds a clause rather than a term. */
export interface Quotation {
  readonly open: number;
  /** The closing mark, or the last token of the paragraph where it is missing. */
  readonly close: number;
}

// Which mark can close which: Dutch „…” and „…“, English “…”, German »…«, French «…», single and straight ones.
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['„', '”“"'],
  ['“', '”"'],
  ['‘', '’'],
  ['‚', '’‘'],
  ['»', '«'],
  ['«', '»'],
  ['"', '"'],
  ["'", "'’"],
  ["''", "''"],
  ['``', "''"],
  ['”', '”'],
]);

/** The quotations of a document, which do not nest; every question takes the logarithm of their number at most. */
export class Quotations {
  readonly #inOrder: readonly Quotation[];
  readonly #opens: ReadonlyMap<number, Quotation>;
  readonly #closes: ReadonlyMap<number, Quotation>;

  constructor(context: Context) {
    this.#inOrder = findQuotations(context);
    this.#opens = new Map(this.#inOrder.map((quote) => [quote.open, quote]));
    this.#closes = new Map(this.#inOrder.map((quote) => [quote.close, quote]));
  }

  /** The quotation that a token opens. */
  openedAt(index: number): Quotation | undefined {
    return this.#opens.get(index);
  }

  /** The quotation that a token closes. */
  closedAt(index: number): Quotation | undefined {
    return this.#closes.get(index);
  }

  /** Whether a token is the mark of one of the quotations. */
  isMark(index: number): boolean {
    return this.#opens.has(index) || this.#closes.has(index);
  }

  /** The quotation that a token stands in, its closing mark included. */
  around(index: number): Quotation | undefined {
    const last = this.#inOrder[this.#after(index - 1) - 1];
    return last !== undefined && index <= last.close ? last : undefined;
  }

  /** Whether a token stands between the marks of a quotation. */
  holds(index: number): boolean {
    const quote = this.around(index);
    return quote !== undefined && index < quote.close;
  }

  /** The first quotation that opens behind a token. */
  next(index: number): Quotation | undefined {
    return this.#inOrder[this.#after(index)];
  }

  /** How many quotations open at or before a token. */
  #after(index: number): number {
    let low = 0;
    for (let high = this.#inOrder.length; low < high;) {
      const middle = (low + high) >> 1;
      if (this.#inOrder[middle]!.open > index) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** The quotations in order; none crosses a paragraph. */
function findQuotations(context: Context): Quotation[] {
  const found: Quotation[] = [];
  const { sentences } = context.analysis;
  for (let i = 0; i < sentences.length;) {
    const { block } = sentences[i]!;
    const from = sentences[i]!.from;
    while (i < sentences.length && sentences[i]!.block === block) i++;
    found.push(...pairs(context, from, sentences[i - 1]!.to));
  }
  return found;
}

function pairs(context: Context, from: number, to: number): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let i = from; i < to; i++) {
    const { text } = context.token(i);
    if (open >= 0) {
      if (CLOSERS.get(context.token(open).text)!.includes(text) && isMark(text)) {
        found.push({ open, close: i });
        open = -1;
      }
    } else if (CLOSERS.has(text) && opensHere(context, i)) open = i;
  }
  if (open >= 0 && to - open > 4 && context.token(open).text !== "'") found.push({ open, close: to - 1 });
  return found;
}

function isMark(text: string): boolean {
  return CLOSERS.has(text) || [...CLOSERS.values()].some((closers) => closers.includes(text));
}

/** A mark opens where a word touches it on the right. */
function opensHere(context: Context, index: number): boolean {
  const next = context.tokens[index + 1];
  return next?.start === context.token(index).end && next.upos !== 'PUNCT';
}
