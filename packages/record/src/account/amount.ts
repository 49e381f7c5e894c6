import { fold } from './fold.ts';
import { numeralsOf } from './numerals/index.ts';
import type { Numerals } from './numerals/index.ts';
import { relationOfSizes } from './relation.ts';
import type { Relation } from './relation.ts';

/** A number as far as it is said: the least and the most that it may be. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly unit?: 'percent';
}

/** “About” leaves a tenth either way; “more than” and “less than” as much as a report would still word so. */
const NEAR = 0.1;
const FAR = 0.5;
const MOST_TOKENS = 12;
const LONGEST_WORD = 40;
const TOKEN = /\d[\d.,]*\d|\d|%|[\p{L}]+/gu;

/**
 * Reads a number that a source gives, in digits or in words: “6,000”, “more than 40”, “about a fifth”.
 * @param language BCP 47; where we do not know its numerals, digits alone are read.
 * @returns null where no number can be read.
 */
export function amountOf(text: string, language: string): Amount | null {
  const key = `${language} ${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const read = readAmount(text, language);
  remembered.set(key, read);
  return read;
}

const MOST_REMEMBERED = 4096;
const remembered = new Map<string, Amount | null>();

function readAmount(text: string, language: string): Amount | null {
  const numerals = numeralsOf(language);
  const tokens = (fold(text.slice(0, 200)).match(TOKEN) ?? []).slice(0, MOST_TOKENS);
  const vague = tokens.map((token) => pick(numerals?.vague, token)).find((range) => range !== undefined);
  if (vague) return { low: vague[0], high: vague[1] };
  const [first, second] = numbersOf(tokens, numerals);
  if (first === undefined) return null;
  const high = second !== undefined && second > first ? second : first;
  return { ...widened(first, high, tokens, numerals), ...unitOf(tokens, numerals) };
}

/** A record's own value of a key: never what every object has. */
const pick = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

function widened(low: number, high: number, tokens: readonly string[], numerals?: Numerals): Amount {
  const says = (list: readonly string[] | undefined) => tokens.some((token) => list?.includes(token));
  if (low < high || !numerals) return { low, high };
  if (says(numerals.atLeast)) return { low, high: high * (1 + FAR) };
  if (says(numerals.atMost)) return { low: low * (1 - FAR), high };
  return says(numerals.about) ? { low: low * (1 - NEAR), high: high * (1 + NEAR) } : { low, high };
}

function unitOf(tokens: readonly string[], numerals?: Numerals): { unit?: 'percent' } {
  return tokens.some((token) => token === '%' || numerals?.percent.includes(token))
    ? { unit: 'percent' }
    : {};
}

/** The numbers among the tokens: one, or the two ends of a range. */
function numbersOf(tokens: readonly string[], numerals?: Numerals): number[] {
  const found: number[] = [];
  let sum = new Sum();
  const close = () => {
    if (sum.counts) found.push(sum.value);
    sum = new Sum();
  };
  for (const token of tokens) {
    if (/^\d/.test(token)) {
      if (sum.counts) close();
      sum.count(digits(token));
    } else if (numerals?.to.includes(token)) close();
    else for (const piece of piecesOf(token, numerals)) sum.add(piece, numerals!);
  }
  close();
  return found.slice(0, 2);
}

/** “6.000”, “6,000” and “6 000” are six thousand, “3.67” and “3,67” are not. */
function digits(token: string): number {
  const groups = token.split(/[.,]/);
  const thousands = groups.length > 1 && groups.slice(1).every((group) => group.length === 3);
  if (groups.length === 1 || thousands) return Number(groups.join(''));
  return Number(`${groups.slice(0, -1).join('')}.${groups.at(-1) ?? ''}`);
}

/** A number that is being read, word by word. */
class Sum {
  counts = false;
  #done = 0;
  #open = 0;

  get value(): number {
    return this.#done + this.#open;
  }

  count(n: number): void {
    this.counts = true;
    this.#open += n;
  }

  add(piece: string, { counts, scales, parts }: Numerals): void {
    const count = pick(counts, piece);
    const scale = pick(scales, piece);
    const part = pick(parts, piece);
    if (count !== undefined) this.count(count);
    else if (scale !== undefined) this.#scale(scale);
    else if (part !== undefined) this.#multiply(1 / part);
  }

  #scale(n: number): void {
    this.#multiply(n);
    if (n < 1000) return;
    this.#done += this.#open;
    this.#open = 0;
  }

  #multiply(n: number): void {
    this.#open = (this.counts && this.#open > 0 ? this.#open : 1) * n;
    this.counts = true;
  }
}

/** The words of numbers that a word is made of: “vijfentwintig” is three; none where it is no number. */
function piecesOf(word: string, numerals?: Numerals): string[] {
  if (!numerals || word.length > LONGEST_WORD) return [];
  const isPiece = (piece: string) =>
    [numerals.counts, numerals.scales, numerals.parts].some((list) => Object.hasOwn(list, piece)) ||
    numerals.joints.includes(piece);
  if (isPiece(word)) return [word];
  // ways[i]: the pieces that word.slice(0, i) is made of, the longest piece first.
  const ways: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start < end && ways[end] === undefined; start++) {
      const before = ways[start];
      if (before && end - start > 1 && isPiece(word.slice(start, end))) {
        ways[end] = [...before, word.slice(start, end)];
      }
    }
  }
  return ways[word.length] ?? [];
}

/** How one amount stands to another; amounts of which no number is in both differ. */
export function relateAmounts(one: Amount, other: Amount): Relation {
  if (one.unit !== other.unit || one.high < other.low || other.high < one.low) return 'differ';
  return relationOfSizes(one.high - one.low, other.high - other.low);
}
