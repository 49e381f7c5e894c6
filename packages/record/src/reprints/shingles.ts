/*
 * A text as a set of shingles: every run of K words, whatever their case, accents, punctuation and spacing
 * (A. Broder, “On the resemblance and containment of documents”, 1997). Shingles are 32-bit hashes.
 */

/**
 * Words in a shingle. A changed word spoils K shingles, so that a higher K makes edited copy less like its origin;
 * a lower one makes articles alike that share no more than the set phrases of the genre.
 */
const K = 4;

/** Words are runs of letters and digits; scripts that write none apart count every character as one. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}/gu;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const ROLL = 0x01000193;

/** The distinct shingles of a text, hashed. A text of fewer than K words is one shingle; one without words, none. */
export function shinglesOf(text: string): Set<number> {
  const words = wordHashes(text);
  const shingles = new Set<number>();
  if (words.length === 0) return shingles;
  for (let start = 0; start === 0 || start + K <= words.length; start++) {
    shingles.add(shingleAt(words, start));
  }
  return shingles;
}

function wordHashes(text: string): number[] {
  const plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return Array.from(plain.matchAll(WORD), ([word]) => hashOf(word));
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash;
}

function shingleAt(words: readonly number[], start: number): number {
  let hash = 0;
  for (let i = start; i < start + K && i < words.length; i++) hash = (Math.imul(hash, ROLL) + words[i]!) | 0;
  return mixed(hash);
}

/** The finaliser of MurmurHash3: every bit of the input turns half the bits of the outcome. Unsigned. */
export function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
