import { SINGLE_SCRIPTS } from './marks.ts';

/** Scripts in the order in which they win: Japanese is known by its kana however many Han characters it has. */
const SCRIPTS = ['Latin', 'Cyrillic', 'Arabic', ...Object.keys(SINGLE_SCRIPTS)];

const PATTERNS = SCRIPTS.map((script) => ({ script, pattern: new RegExp(`\\p{Script=${script}}`, 'gu') }));

/** A tenth of a text in kana makes it Japanese. */
const KANA = 0.1;

/** The script that most letters of a text are in (its Unicode name), or null where there are no letters. */
export function scriptOf(text: string): string | null {
  const counts = new Map(PATTERNS.map(({ script, pattern }) => [script, text.match(pattern)?.length ?? 0]));
  const [most, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  if (count === 0) return null;
  const kana = (counts.get('Hiragana') ?? 0) + (counts.get('Katakana') ?? 0);
  return most === 'Han' && kana > count * KANA ? 'Hiragana' : most;
}
