import fc from 'fast-check';

/** How many letters a grown input has about: mostly some thousand, at times as many as a long document. */
const LENGTHS = [2000, 5000, 20_000, 100_000, 250_000];

/** Some letters of any script. Made once: fast-check takes its time to make them. */
export const letters: fc.Arbitrary<string> = fc.string({ unit: 'grapheme', maxLength: 10 });

/** Some characters of any kind, and up to 400 of them. */
export const characters: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 6 });
export const manyCharacters: fc.Arbitrary<string> = fc.string({
  unit: 'binary',
  maxLength: 400,
  size: 'max',
});

/** A list of up to `most`, of every length alike. */
export function many<T>(one: fc.Arbitrary<T>, most: number, least = 0): fc.Arbitrary<T[]> {
  return fc
    .integer({ min: least, max: most })
    .chain((length) => fc.array(one, { minLength: length, maxLength: length, size: 'max' }));
}

/** Pieces one behind the other, up to `most` of them. */
export function joined(one: fc.Arbitrary<string>, most: number, between = ''): fc.Arbitrary<string> {
  return many(one, most).map((pieces) => pieces.join(between));
}

/**
 * The same piece again and again, which shows steps that take more than linear time: every bracket that is opened, every
 * quotation mark, every name. `lengths` are in UTF-16 code units.
 */
export function grown(
  piece: fc.Arbitrary<string>,
  lengths: readonly number[] = LENGTHS,
): fc.Arbitrary<string> {
  return fc.tuple(piece, fc.constantFrom(...lengths), piece, piece).map(([one, length, before, after]) => {
    const times = Math.ceil(length / Math.max(1, one.length));
    return before + one.repeat(times).slice(0, length) + after;
  });
}

/** Mostly what is small, and one in `rare` that is grown. */
export function seldom<T>(rare: number, small: fc.Arbitrary<T>, large: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: rare - 1, arbitrary: small }, { weight: 1, arbitrary: large });
}
