import { readFileSync } from 'node:fs';
import type { LexicalToken } from '@parley/analysis';

/** A sentence of a case file, and what must come of it. */
export interface LexiconCase {
  readonly sentence: string;
  readonly expected: readonly string[];
}

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:[-’'./&][\p{L}\p{N}]+)*|[^\s]/gu;

/**
 * Reads a case file beside the tests. A case is a line with a sentence and a line `==> this; that`, or `==> nothing`;
 * blank lines and lines that begin with `#` separate.
 *
 * @throws Error at a sentence without an expectation, or an expectation without a sentence.
 */
export function readCases(file: string): LexiconCase[] {
  const cases: LexiconCase[] = [];
  let sentence: string | undefined;
  for (const raw of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const isExpectation = line.startsWith('==>');
    if (isExpectation !== (sentence !== undefined)) throw new Error(`${file}: no pair at “${line}”`);
    if (isExpectation) cases.push({ sentence: sentence!, expected: expectations(line.slice(3)) });
    sentence = isExpectation ? undefined : line;
  }
  if (sentence !== undefined) throw new Error(`${file}: “${sentence}” has no expectation`);
  return cases;
}

/** Words and marks as a tagger would get them; the English possessive stands apart. */
export function tokenise(sentence: string, language: string): LexicalToken[] {
  const words = [...sentence.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  return language === 'en' ? words.flatMap(splitPossessive) : words;
}

function splitPossessive(token: LexicalToken): LexicalToken[] {
  if (!/.['’]s$/u.test(token.text)) return [token];
  const cut = token.end - 2;
  return [
    { text: token.text.slice(0, -2), start: token.start, end: cut },
    { text: token.text.slice(-2), start: cut, end: token.end },
  ];
}

function expectations(text: string): string[] {
  const parts = text.split(';').map((part) => part.trim());
  return parts.length === 1 && parts[0] === 'nothing' ? [] : parts;
}
