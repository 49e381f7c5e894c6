/** How a language writes numbers in words. Keys are folded: lower case, no marks on letters. */
export interface Numerals {
  /** Words that count, and what they count: “seven”, “twenty”. */
  readonly counts: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: “hundred”, “thousand”. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words for one of so many parts: “fifth” is 5. */
  readonly parts: Readonly<Record<string, number>>;
  /** Words for no number in particular, and the least and the most that they stand for. */
  readonly vague: Readonly<Record<string, readonly [number, number]>>;
  /** What stands between the words of one number, also within one word. */
  readonly joints: readonly string[];
  /** Words for “near it”, “it or more” and “it or less”; of several words the one that tells. */
  readonly about: readonly string[];
  readonly atLeast: readonly string[];
  readonly atMost: readonly string[];
  /** What stands between the ends of a range. */
  readonly to: readonly string[];
  readonly percent: readonly string[];
}
