import type { Context } from './context.ts';

/** A stretch between quotation marks: the marks' tokens, and whether it holds a clause rather than a term. */
export interface Quotation {
  readonly open: number;
  /** The closing mark, or the last token of the paragraph where it is missing. */
  readonly close: number;
}

// Which mark can close which: Dutch „…” and „…“, English “…”, German »…«, French «…», single and straight ones.
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '”“"',
  '“': '”"',
  '‘': '’',
  '‚': '’‘',
  '»': '«',
  '«': '»',
  '"': '"',
  "'": "'’",
  "''": "''",
  '``': "''",
  '”': '”',
};

/** The quotations of the document in order; they do not nest, and none crosses a paragraph. */
export function findQuotations(context: Context): Quotation[] {
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
      if (CLOSERS[context.token(open).text]!.includes(text) && isMark(text)) {
        found.push({ open, close: i });
        open = -1;
      }
    } else if (CLOSERS[text] !== undefined && opensHere(context, i)) open = i;
  }
  if (open >= 0 && to - open > 4 && context.token(open).text !== "'") found.push({ open, close: to - 1 });
  return found;
}

function isMark(text: string): boolean {
  return (
    Object.keys(CLOSERS).includes(text) || Object.values(CLOSERS).some((closers) => closers.includes(text))
  );
}

/** A mark opens where a word touches it on the right. */
function opensHere(context: Context, index: number): boolean {
  const next = context.tokens[index + 1];
  return next?.start === context.token(index).end && next.upos !== 'PUNCT';
}
