import type { MeaningKind } from './meaning.ts';

/** What a word or phrase of the lexicon stands for: a number (weekday 1–7, month 1–12, shift in days …) or a name. */
export type TermValue = number | string;

/**
 * A pattern and what it means. The pattern is a row of elements, parted by spaces:
 *
 * - `KIND` or `KIND:slot`: a term of the lexicon, a rule of this name, or one of the numerals that the engine knows
 *   (`INT`, `DAY` 1–31, `HOUR` 0–24, `MINUTE` 00–59, `YEAR` 1900–2099 in four digits, `LONGYEAR` 1000–2099,
 *   `YEAR2` 00–99, `DECIMAL` 2,5,
 *   `HHMM` 9.30 or 09:30, `MIL` 0930, `ISODATE` 2025-05-16, `WORD` any word); what it found fills the slot;
 * - `om|rond`: one of these words or signs, in lower case;
 * - `+KIND`, `+e|ste`: the same, without a space before it;
 * - `!om|rond`: none of these follows;
 * - `[ … ]`: may be left out;
 * - `<`: what comes before is context to the left, not part of the expression; `>` likewise to the right.
 *
 * `make` names the kind of meaning; the other keys are slots that this pattern fills by itself. Without `make`, the
 * meaning is that of the slot `it`.
 */
export interface TimeRule {
  readonly pattern: string;
  readonly make?: MeaningKind;
  readonly [slot: string]: TermValue | undefined;
}

/** Words by which the engine tells which way a time lies, where no tagger has said so. All in lower case. */
export interface TenseCues {
  /** Finite forms and auxiliaries that speak of what has been. */
  readonly past: ReadonlySet<string>;
  /** Endings that mark the past, in words of at least five letters that are not in `notPast`. */
  readonly pastEndings: readonly string[];
  readonly notPast: ReadonlySet<string>;
  /** Forms that speak of now. */
  readonly present: ReadonlySet<string>;
  /** Forms that speak of what is to come. */
  readonly future: ReadonlySet<string>;
  /** Participles of plans: they speak of what is to come, unless their clause tells a plan of the past. */
  readonly planned: ReadonlySet<string>;
  /** Auxiliaries that look ahead, but back where they stand with a perfect (“should have met”). */
  readonly conditional: ReadonlySet<string>;
  /** Auxiliaries after which a form with a past ending is a participle, and speaks of no past by itself. */
  readonly passive: ReadonlySet<string>;
  /** Auxiliaries that turn past where `participle` matches a word of their clause. */
  readonly perfect: ReadonlySet<string>;
  readonly participle: RegExp;
  /** Infinitives that stand for the participle after an auxiliary of the perfect (“heeft laten weten”). */
  readonly asParticiple: ReadonlySet<string>;
  /** Words that open a clause with a verb of its own (`dat`, `who`). */
  readonly subordinators: ReadonlySet<string>;
  /** Participles for what is put off, and the prepositions before its new day (“moved to Friday”). */
  readonly moved: ReadonlySet<string>;
  readonly onto: ReadonlySet<string>;
  /** Words that may open a clause (`en`, `but`). */
  readonly connectors: ReadonlySet<string>;
}

/** Everything that `findTimes` has to know of a language. */
export interface TimeGrammar {
  /** Kind of term → phrase in lower case → value. */
  readonly terms: Readonly<Record<string, Readonly<Record<string, TermValue>>>>;
  /** Kinds of term that count only where the first letter is a capital. */
  readonly capitalised: ReadonlySet<string>;
  /** Named rules; `TIME` is where the engine starts. */
  readonly rules: Readonly<Record<string, readonly TimeRule[]>>;
  readonly tense: TenseCues;
}
