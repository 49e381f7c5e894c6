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

/**
 * Whether `short` can be a later mention of `full`: its words end `full` (“Haddad” of “Omar Al Haddad”), or it is
 * the first word of a name whose family name comes first and has a hyphenated given name (“Lee” of “Lee So-yeon”).
 */
export function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  const offset = full.length - short.length;
  if (short.every((word, i) => fold(word) === fold(full[offset + i]!))) return true;
  return (
    short.length === 1 && full.length === 2 && full[1]!.includes('-') && fold(short[0]!) === fold(full[0]!)
  );
}
