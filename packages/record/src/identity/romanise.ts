import { ARABIC, CYRILLIC, GREEK, HEBREW } from './graphemes.ts';

/** Letters whose usual romanisation is not their first sound. */
const USUAL: Readonly<Record<string, string>> = {
  ё: 'yo',
  є: 'ye',
  ї: 'yi',
  ю: 'yu',
  я: 'ya',
  щ: 'shch',
  э: 'e',
  ў: 'u',
  و: 'u',
  ي: 'i',
  ی: 'i',
  ة: 'a',
  ه: 'h',
  ح: 'h',
  ع: 'a',
  ئ: '',
  ؤ: '',
  ו: 'v',
  י: 'y',
  ה: 'h',
  ח: 'ch',
  א: 'a',
  ע: 'a',
};

const SOUNDS: Readonly<Record<string, string>> = {
  S: 'sh',
  Z: 'zh',
  X: 'kh',
  C: 'ch',
  c: 'ts',
  G: 'gh',
  H: 'h',
  j: 'y',
  '?': '',
};

const TABLE = new Map(
  [CYRILLIC, GREEK, ARABIC, HEBREW].flatMap((script) =>
    Object.entries(script).map(([letter, [sound]]) => [
      letter,
      Array.from(sound!, (one) => SOUNDS[one] ?? one).join(''),
    ]),
  ),
);

/** A name in lower-case Latin letters, for those who read no others: readable, not exact. */
export function romanise(name: string): string {
  const letters = Array.from(name.normalize('NFC').toLowerCase());
  return letters.map((letter) => USUAL[letter] ?? TABLE.get(letter) ?? letter).join('');
}
