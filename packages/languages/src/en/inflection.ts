/** The regular forms of an English verb by its infinitive: third person, past and participles. */
export function inflect(infinitive: string): string[] {
  if (infinitive.length < 3) return [];
  if (/[^aeiou]y$/u.test(infinitive)) {
    const root = infinitive.slice(0, -1);
    return [`${root}ies`, `${root}ied`, `${infinitive}ing`];
  }
  const root = infinitive.endsWith('e') ? infinitive.slice(0, -1) : infinitive;
  const third = /(?:s|x|z|ch|sh)$/u.test(infinitive) ? `${infinitive}es` : `${infinitive}s`;
  return [third, `${root}ed`, `${root}ing`];
}
