import type { TimeGrammar, TermValue } from './grammar.ts';
import type { Lexeme } from './lexer.ts';
import { lexemesOf } from './lexer.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly kind: string;
  readonly value: TermValue;
}

/** A term or numeral that stands at a place: its value and the lexeme after it. */
export interface Term {
  readonly end: number;
  readonly value: TermValue;
}

type Numeral = (text: string) => TermValue | undefined;

function whole(least: number, most: number, digits: RegExp): Numeral {
  return (text) => {
    const n = digits.test(text) ? Number(text) : NaN;
    return n >= least && n <= most ? n : undefined;
  };
}

function textLike(shape: RegExp): Numeral {
  return (text) => (shape.test(text) ? text : undefined);
}

/** The numerals that every grammar may name in its patterns; see `TimeRule`. */
const NUMERALS: Readonly<Record<string, Numeral>> = {
  INT: whole(0, 99_999, /^\d{1,5}$/),
  DAY: whole(1, 31, /^\d{1,2}$/),
  HOUR: whole(0, 24, /^\d{1,2}$/),
  MINUTE: whole(0, 59, /^\d{2}$/),
  YEAR: whole(1900, 2099, /^\d{4}$/),
  LONGYEAR: whole(1000, 2099, /^\d{4}$/),
  YEAR2: whole(0, 99, /^\d{2}$/),
  DECIMAL: (text) => (/^\d{1,3}[.,]\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : undefined),
  HHMM: textLike(/^([01]?\d|2[0-4])[.:][0-5]\d(:[0-5]\d)?$/),
  MIL: textLike(/^([01]\d|2[0-4])[0-5]\d$/),
  ISODATE: textLike(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  WORD: textLike(/^[\p{L}\p{M}]+$/u),
};

const NUMERAL_KINDS = Object.keys(NUMERALS);
const DIGIT = /^\d/;

/** The terms of a grammar, ready to be looked up at a place in a row of lexemes. */
export class Terms {
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #capitalised: ReadonlySet<string>;

  constructor(grammar: TimeGrammar) {
    this.#capitalised = grammar.capitalised;
    for (const [kind, phrases] of Object.entries(grammar.terms))
      for (const [phrase, value] of Object.entries(phrases)) this.#add(kind, phrase, value);
  }

  #add(kind: string, phrase: string, value: TermValue): void {
    const words = lexemesOf(phrase).map((lexeme) => lexeme.text);
    const first = words[0];
    if (first === undefined) throw new Error(`time grammar: an empty phrase under ${kind}`);
    const others = this.#phrases.get(first);
    if (others) others.push({ words, kind, value });
    else this.#phrases.set(first, [{ words, kind, value }]);
  }

  /** What a rule may name to begin with this lexeme: its word, and `:KIND` for each kind of term or numeral. */
  keysAt(lexeme: Lexeme): readonly string[] {
    const { text } = lexeme;
    const keys = [text];
    const add = (kind: string): void => {
      if (!keys.includes(`:${kind}`)) keys.push(`:${kind}`);
    };
    this.#phrases.get(text)?.forEach(({ kind }) => {
      add(kind);
    });
    const hasDigit = DIGIT.test(text);
    NUMERAL_KINDS.forEach((kind) => {
      if ((hasDigit || kind === 'WORD') && NUMERALS[kind]!(text) !== undefined) add(kind);
    });
    return keys;
  }

  /** Every term of the kind that begins at the place. */
  at(kind: string, lexemes: readonly Lexeme[], place: number): Term[] {
    const lexeme = lexemes[place];
    if (!lexeme) return [];
    const numeral = NUMERALS[kind]?.(lexeme.text);
    if (numeral !== undefined) return [{ end: place + 1, value: numeral }];
    if (this.#capitalised.has(kind) && !lexeme.capital) return [];
    return (this.#phrases.get(lexeme.text) ?? [])
      .filter((p) => p.kind === kind && p.words.every((word, i) => lexemes[place + i]?.text === word))
      .map((p) => ({ end: place + p.words.length, value: p.value }));
  }

  /** Whether a pattern may name this kind. */
  has(kind: string, grammar: TimeGrammar): boolean {
    return kind in NUMERALS || kind in grammar.terms || kind in grammar.rules;
  }
}
