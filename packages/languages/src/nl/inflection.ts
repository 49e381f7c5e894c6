/**
 * The regular forms of a Dutch verb by its infinitive: stem, third person, past and participle, with the spelling
 * rules for vowels and final consonants (Algemene Nederlandse Spraakkunst 2.3). Irregular verbs get forms that do not
 * exist, which does no harm: nobody writes them.
 */
export function inflect(infinitive: string): string[] {
  const root = /^(.{2,})en$/u.exec(infinitive)?.[1];
  if (root === undefined) return [];
  const stem = stemOf(root);
  const dental = /(?:[tkfspxc]|ch)$/u.test(root) ? 't' : 'd';
  const past = `${stem}${dental}e`;
  const participle = /^(?:be|ge|ver|ont|her|er)/u.test(infinitive) ? stem : `ge${stem}`;
  const ended = /[td]$/u.test(stem) ? participle : `${participle}${dental}`;
  return [
    stem,
    stem.endsWith('t') ? stem : `${stem}t`,
    past,
    `${past}n`,
    ended,
    `${ended}e`,
    `${infinitive}d`,
  ];
}

/** The root as it is written at the end of a word: `mak` → maak, `vergezell` → vergezel, `lev` → leef. */
function stemOf(root: string): string {
  if (/([^aeiou])\1$/u.test(root)) return root.slice(0, -1);
  const open = /(?:^|[^aeiou])([aeou])[^aeiouwxj]$/u.exec(root);
  const weak = /.[aeiou].*(?:el|er|en|em)$/u.test(root);
  const long = open && !weak ? `${root.slice(0, -1)}${open[1]!}${root.at(-1)!}` : root;
  return long.replace(/v$/u, 'f').replace(/z$/u, 's');
}
