/** How many bytes follow the first byte of a UTF-8 sequence: 0 for ASCII, -1 where no sequence begins so. */
function following(first: number): number {
  if (first < 0x80) return 0;
  if (first >= 0xc2 && first <= 0xdf) return 1;
  if (first >= 0xe0 && first <= 0xef) return 2;
  if (first >= 0xf0 && first <= 0xf4) return 3;
  return -1;
}

/** The lowest and highest second byte after `first`: no overlong forms, surrogates or values past U+10FFFF. */
function secondByte(first: number): readonly [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  if (first === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

/** Whether a whole, valid sequence of `more` further bytes stands at `at` (Unicode, table 3-7). */
function isWhole(bytes: Uint8Array, at: number, more: number): boolean {
  const [low, high] = secondByte(bytes[at]!);
  for (let i = 1; i <= more; i++) {
    const byte = bytes[at + i];
    if (byte === undefined || byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) return false;
  }
  return true;
}

/** Counts the valid sequences of two bytes and more in `bytes`, and the bytes that belong to none. */
export function countUtf8(bytes: Uint8Array): { sequences: number; errors: number } {
  let sequences = 0;
  let errors = 0;
  for (let at = 0; at < bytes.length;) {
    const more = following(bytes[at]!);
    const whole = more > 0 && isWhole(bytes, at, more);
    if (whole) sequences++;
    else if (more !== 0) errors++;
    at += whole ? more + 1 : 1;
  }
  return { sequences, errors };
}

/** Windows-1252 from 0x80 to 0x9F (WHATWG Encoding, index windows-1252); the rest is Latin-1. */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Decodes Windows-1252. Some versions of Node take its TextDecoder for Latin-1, so the table is our own. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (char) => HIGH[char.charCodeAt(0) - 0x80]!);
}
