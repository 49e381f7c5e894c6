/** An id made of a name: lower case, ASCII letters and digits, hyphens. */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48);
}

/** A name for comparison: no diacritics, lower case. */
export function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The Arabic article, as it is written before a family name: it may be left out, and have a hyphen or a space. */
const ARTICLE = /^(al|el|ar|as|ash|at|ad|az|an)-(?=\p{L}{2})/u;

/** The words of a name for comparison: folded, the article of an Arabic name apart. */
export function partsOf(words: readonly string[]): string[] {
  return words.flatMap((word) => fold(word).replace(ARTICLE, '$1 ').split(' '));
}
