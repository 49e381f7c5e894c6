const LIMIT = 200_000;

/** Remembers what a function gives for a text, up to a number of texts. */
export function memoised<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= LIMIT) known.clear();
    const made = compute(text);
    known.set(text, made);
    return made;
  };
}
