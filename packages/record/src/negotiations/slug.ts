const MARKS = /\p{M}/gu;
const OTHERS = /[^\p{L}\p{N}]+/gu;

/** Letters and digits in lower case without accents, all else hyphens: `Côte d’Ivoire` is `cote-d-ivoire`. */
export function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return plain.replace(OTHERS, ' ').trim().replaceAll(' ', '-');
}
