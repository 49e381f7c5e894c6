import type { BlockKind } from '../model.ts';
import type { Stretch } from './lines.ts';
import type { CompiledRules } from './rules.ts';
import { datelineLength } from './dateline.ts';
import { isBullet, stretches } from './lines.ts';

/** A block before it has a place in the document. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** Longest heading and title, in code units. */
const HEADING = 110;
const TITLE = 220;

/** The blocks of `text` from `from` on: title, headings, datelines and paragraphs, in their order. */
export function blocksOf(text: string, from: number, rules: CompiledRules): RawBlock[] {
  const parts = stretches(text, from);
  const blocks: RawBlock[] = [];
  for (const [at, part] of parts.entries()) {
    const kind = kindOf(text, part, at === 0, at === parts.length - 1, rules);
    if (kind === 'paragraph') blocks.push(...paragraph(text, part, !hasParagraph(blocks), rules));
    else blocks.push({ kind, start: part.start, end: part.end });
  }
  return blocks;
}

function hasParagraph(blocks: readonly RawBlock[]): boolean {
  // Only titles and headings can stand before the first paragraph, and a long run of them is no article.
  return blocks.length > 6 || blocks.some((block) => block.kind === 'paragraph');
}

function paragraph(text: string, part: Stretch, first: boolean, rules: CompiledRules): RawBlock[] {
  const length = datelineLength(text.slice(part.start, Math.min(part.end, part.start + 400)), first, rules);
  const whole: RawBlock = { kind: 'paragraph', start: part.start, end: part.end };
  if (length === 0) return [whole];
  let start = part.start + length;
  while (/\s/u.test(text[start]!)) start += 1;
  return [
    { kind: 'dateline', start: part.start, end: part.start + length },
    { ...whole, start },
  ];
}

function kindOf(text: string, part: Stretch, first: boolean, last: boolean, rules: CompiledRules): BlockKind {
  const length = part.end - part.start;
  if (last || length > TITLE) return 'paragraph';
  const line = text.slice(part.start, part.end);
  if (!/[\p{L}\p{N}]/u.test(line) || datelineLength(line, false, rules) > 0) return 'paragraph';
  if (isBullet(text, part) && !line.endsWith('?')) return 'paragraph';
  if (first && !endsLikeSentence(line)) return 'title';
  return length <= HEADING && isHeading(line) ? 'heading' : 'paragraph';
}

/** A line that ends as a sentence does; a question does not count, an initialism at the end neither. */
function endsLikeSentence(line: string): boolean {
  if (/(?:^|\s)(?:\p{Lu}\.){2,}$/u.test(line)) return false;
  return /[.!…:;,–—-]["“”„«»''’)\]]*$/u.test(line) || /\?["“”„«»'’)\]]+$/u.test(line);
}

/** A short line without a full stop, or one question. */
function isHeading(line: string): boolean {
  if (endsLikeSentence(line) || line.split(/\s+/u).length > 16) return false;
  return !/[.!?]["”’']?\s+\p{Lu}.*\?$/u.test(line);
}
