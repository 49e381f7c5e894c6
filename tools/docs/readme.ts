import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBrief, renderTerminal } from '@parley/brief';
import { readText } from '../score/read.ts';
import { replaceBlock } from './blocks.ts';

/** The article whose brief README shows, in English and at 80 columns. */
const ARTICLE = 'examples/iran-1-muscat.nl.txt';

/** A stretch of the brief that README shows: from the first line that fits `from` to the first that fits `to`. */
interface Pick {
  readonly from: RegExp;
  readonly to: RegExp;
}

const cited = / \[[\d, ]+\]$/;
/** In the order of the brief: facts that a reader of the article would give first. Look at them when they change. */
const PICKS: readonly Pick[] = [
  { from: /./, to: /^$/ },
  { from: /^When$/, to: /^When$/ },
  { from: / held +Saturday.* talks /, to: cited },
  { from: /^Who$/, to: /^$/ },
  { from: /^Where the parties stand$/, to: /^Where/ },
  { from: /^ +nuclear programme /, to: cited },
  { from: / demands: /, to: cited },
  { from: / rejects: /, to: cited },
  { from: /^ +sanctions /, to: cited },
];

/** README with its brief made anew. */
export function readmePage(page: string, root: string): string {
  const text = readFileSync(join(root, ARTICLE), 'utf8');
  const brief = makeBrief(readText(text, ARTICLE), { language: 'en' });
  const shown = pick(renderTerminal(brief, { width: 80, colour: false, cite: false }).split('\n'));
  const command = `$ ./parley read ${ARTICLE} --in en`;
  return replaceBlock(page, 'brief', ['```console', command, ...shown, '```'].join('\n'));
}

/**
 * The picked lines, with `…` where something is left out.
 * @throws Error where the brief no longer has what README shows.
 */
function pick(lines: readonly string[]): string[] {
  const shown: string[] = [];
  let next = 0;
  for (const { from, to } of PICKS) {
    const start = lines.findIndex((line, at) => at >= next && from.test(line));
    const end = lines.findIndex((line, at) => at >= start && to.test(line));
    if (start < 0 || end < 0)
      throw new Error(`The brief of ${ARTICLE} has no ${from} … ${to}, which README shows.`);
    const leftOut = lines.slice(next, start);
    if (leftOut.some((line) => line !== '')) shown.push('  …');
    if (leftOut.at(-1) === '') shown.push('');
    shown.push(...lines.slice(start, end + 1));
    next = end + 1;
  }
  return [...shown, '  …'];
}
