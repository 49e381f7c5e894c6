import fc from 'fast-check';

/** Ways to spoil a whole text that are the same every time, by what a reader of the text would call them. */
export const SPOILED: Readonly<Record<string, (text: string) => string>> = {
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'old Macintosh line ends': (text) => text.replaceAll('\n', '\r'),
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'capitals throughout': (text) => text.toUpperCase(),
  'small letters throughout': (text) => text.toLowerCase(),
  'quotation marks the wrong way round': (text) => swap(text, '“‘„', '”’“'),
  'straight quotation marks': (text) => text.replace(/[“”„]/gu, '"').replace(/[‘’]/gu, "'"),
  'one paragraph': (text) => text.replace(/\s+/gu, ' '),
  'a line for each word': (text) => text.replace(/\s+/gu, '\n'),
  'no marks at all': (text) => text.replace(/[^\p{L}\p{N}\s]/gu, ''),
  'accents as marks of their own': (text) => text.normalize('NFD'),
  'itself behind it once more': (text) => text + text,
};

function swap(text: string, left: string, right: string): string {
  return text.replace(/[“”„‘’]/gu, (mark) => {
    const at = left.indexOf(mark);
    return at >= 0 ? right[at]! : left[right.indexOf(mark)]!;
  });
}

/** Characters that trouble tokenisers, offsets and regular expressions. */
const ODD = [
  ...[
    '\u0000',
    '\u00ad',
    '\u0301',
    '\u200b',
    '\u200d',
    '\u202e',
    '\u2028',
    '\u3000',
    '\ufeff',
    '\ufffd',
    '\ud800',
  ],
  ...['😀', '🇳🇱', '𝐀', 'ﬁ', 'İ', 'ß', 'Ω', 'ж', '中', 'ﷺ'],
  ...['“', '„', '»', "'", '(', ']', '—', '…', '|', '\t', '\n\n', '. ', ': ', ', '],
];

/** A change to a text at a share of its length. */
interface Change {
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.record({
  at: share,
  length: fc.integer({ min: 0, max: 12 }),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', maxLength: 3 })),
});

/** A stretch of the text that begins and ends anywhere, within a word as well. */
export function cut(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(share, share)
    .map(([a, b]) => text.slice(place(text, Math.min(a, b)), place(text, Math.max(a, b))));
}

/** The lines of the text in another order, some left out. */
export function shuffledLines(text: string): fc.Arbitrary<string> {
  return fc.shuffledSubarray(text.split('\n'), { minLength: 1 }).map((lines) => lines.join('\n'));
}

/** The text with characters deleted and odd ones put in here and there. */
export function changed(text: string): fc.Arbitrary<string> {
  return fc.array(change, { minLength: 1, maxLength: 60 }).map((changes) =>
    changes.reduce((now, { at, length, put }) => {
      const from = place(now, at);
      return now.slice(0, from) + put + now.slice(from + length);
    }, text),
  );
}

/** The words of the text, each for itself left out, said twice or moved to the end. */
export function stuttered(text: string): fc.Arbitrary<string> {
  const words = text.split(' ');
  const fate = fc.array(fc.constantFrom(1, 1, 1, 1, 1, 0, 2), {
    minLength: words.length,
    maxLength: words.length,
  });
  return fate.map((times) => words.flatMap((word, i) => Array<string>(times[i]!).fill(word)).join(' '));
}

function place(text: string, at: number): number {
  return Math.round(at * text.length);
}
