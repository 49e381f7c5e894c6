import type { Block } from '../model.ts';
import type { TokenRules } from './rules.ts';
import { blocksOf } from './blocks.ts';
import { compile } from './rules.ts';
import { scan } from './scan.ts';
import { sentenceEnds } from './sentences.ts';

export type { TokenRules } from './rules.ts';

/** A syntactic word; offsets are UTF-16 code units into the text, half-open, and `text` is what stands there. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The tokens `from` (inclusive) to `to` (exclusive) of the document; `block` is a place in its blocks. */
export interface RawSentence {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

export interface RawDocument {
  readonly blocks: readonly Block[];
  readonly sentences: readonly RawSentence[];
  readonly tokens: readonly RawToken[];
}

/**
 * Blocks, sentences and words of `text` by the conventions of Universal Dependencies. Tokens are in order, do not
 * overlap, and every visible character from `from` on is in one. No sentence crosses a block. Never throws; takes
 * linear time on any text.
 * @param from where the article begins, behind a date stamp for example
 */
export function tokenise(text: string, rules: TokenRules, from = 0): RawDocument {
  const compiled = compile(rules);
  const blocks = blocksOf(text, from, compiled).map((block, index) => ({ index, ...block }));
  const tokens: RawToken[] = [];
  const sentences: RawSentence[] = [];
  for (const block of blocks) {
    const scanned = scan(text, block, compiled);
    const first = tokens.length;
    for (const { start, end } of scanned) tokens.push({ start, end, text: text.slice(start, end) });
    let begin = 0;
    for (const end of sentenceEnds(text, scanned, compiled)) {
      const extent = { start: scanned[begin]!.start, end: scanned[end - 1]!.end };
      sentences.push({ block: block.index, from: first + begin, to: first + end, ...extent });
      begin = end;
    }
  }
  return { blocks, sentences, tokens };
}
