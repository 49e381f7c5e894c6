import type { TimeExpression } from '../model.ts';
import { Anchors } from './anchors.ts';
import type { TimeGrammar } from './grammar.ts';
import type { Lexeme } from './lexer.ts';
import { lexemesOf } from './lexer.ts';
import { clockLater } from './clock.ts';
import type { Meaning } from './meaning.ts';
import { numberIn, textIn } from './meaning.ts';
import type { Match } from './match.ts';
import { TimeMatcher } from './match.ts';
import type { TimeInput, TimeWord } from './model.ts';
import { publishedOf } from './published.ts';
import { resolve } from './resolve.ts';
import { SentenceTense } from './tense.ts';

const matchers = new WeakMap<TimeGrammar, TimeMatcher>();

function matcherOf(grammar: TimeGrammar): TimeMatcher {
  let matcher = matchers.get(grammar);
  if (!matcher) {
    matcher = new TimeMatcher(grammar);
    matchers.set(grammar, matcher);
  }
  return matcher;
}

/** Sentences with no line break between them. */
type Paragraph = readonly (readonly TimeWord[])[];

function paragraphsOf({ text, sentences }: TimeInput): Paragraph[] {
  const paragraphs: (readonly TimeWord[])[][] = [];
  let end = -1;
  for (const sentence of sentences) {
    const first = sentence[0];
    if (!first) continue;
    const last = paragraphs.at(-1);
    if (last && !text.slice(end, first.start).includes('\n')) last.push(sentence);
    else paragraphs.push([sentence]);
    end = sentence.at(-1)!.end;
  }
  return paragraphs;
}

/**
 * Finds the time expressions of a document, from left to right, and gives each its value in EDTF: seen from the date
 * of publication, the tense of its clause and the times before it, and null where these do not fix one.
 */
export function findTimes(input: TimeInput, grammar: TimeGrammar): TimeExpression[] {
  const matcher = matcherOf(grammar);
  const now = publishedOf(input.published);
  const anchors = new Anchors();
  const found: TimeExpression[] = [];
  for (const paragraph of paragraphsOf(input)) {
    anchors.turn();
    const from = paragraph[0]![0]!.start;
    const to = paragraph.at(-1)!.at(-1)!.end;
    const lexemes = lexemesOf(input.text, from, to);
    const reader = new ParagraphReader(paragraph, grammar);
    for (const match of matcher.matches(lexemes)) {
      const { start, end } = extentOf(match, lexemes);
      const { outlook, day } = reader.around(start, end);
      const { value: own, moment } = resolve(match.meaning, { now, outlook, anchors }, day);
      const value = own ?? reader.afterClock(match.meaning);
      if (moment) anchors.add(moment);
      reader.seen(start, moment?.days?.length === 1 ? moment.first : undefined, value);
      found.push({ start, end, text: input.text.slice(start, end), value });
    }
  }
  return found;
}

function extentOf(match: Match, lexemes: readonly Lexeme[]): { start: number; end: number } {
  // The dot of “15 Sept.” may as well end the sentence: it stays outside.
  const dot = match.to - match.from > 1 && lexemes[match.to - 1]!.text === '.';
  return { start: lexemes[match.from]!.start, end: lexemes[match.to - (dot ? 2 : 1)]!.end };
}

/** Keeps to the sentence that the reading has come to, and to the day last named in it. */
class ParagraphReader {
  readonly #paragraph: Paragraph;
  readonly #grammar: TimeGrammar;
  #index = -1;
  #tense: SentenceTense | undefined;
  #day: { readonly start: number; readonly day: number } | undefined;
  #clock: string | undefined;

  constructor(paragraph: Paragraph, grammar: TimeGrammar) {
    this.#paragraph = paragraph;
    this.#grammar = grammar;
  }

  /** The outlook of the clause, and the day that the clause has named before. */
  around(start: number, end: number) {
    const tense = this.#tenseAt(start);
    const near = this.#day;
    const day = near && tense.sameClause(near.start, start) ? near.day : undefined;
    return { outlook: tense.at(start, end), day };
  }

  seen(start: number, day: number | undefined, value: string | null): void {
    this.#day = day === undefined ? undefined : { start, day };
    if (value?.includes('T')) this.#clock = value;
  }

  /** “An hour later” than the time of day that the sentence has named. */
  afterClock(meaning: Meaning): string | null {
    const n = numberIn(meaning, 'n');
    const unit = { hour: 60, minute: 1 }[textIn(meaning, 'unit') ?? ''];
    if (!this.#clock || meaning.kind !== 'shift' || textIn(meaning, 'from') !== 'anchor') return null;
    if (n === undefined || unit === undefined || !Number.isInteger(n)) return null;
    return clockLater(this.#clock, n * unit * (numberIn(meaning, 'sign') ?? 1));
  }

  #tenseAt(start: number): SentenceTense {
    let index = Math.max(this.#index, 0);
    while (index + 1 < this.#paragraph.length && this.#paragraph[index + 1]![0]!.start <= start) index++;
    if (index !== this.#index || !this.#tense) {
      this.#index = index;
      this.#day = undefined;
      this.#clock = undefined;
      this.#tense = new SentenceTense(this.#paragraph[index]!, this.#grammar.tense);
    }
    return this.#tense;
  }
}
