import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ConlluSentence } from '../conllu/index.ts';
import { readConllu } from '../conllu/index.ts';

/** Treebanks that may not be used commercially; no weights that are shipped are trained on them. */
export const NON_COMMERCIAL: ReadonlySet<string> = new Set(['gum', 'lines', 'partut']);

/** Reads a CoNLL-U file, gzipped or not. */
export function readTreebank(path: string): ConlluSentence[] {
  const bytes = readFileSync(path);
  return [...readConllu((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))];
}

/**
 * The training sentences of a language: all files `train*.conllu[.gz]` in `DIR/ud/LANG`. Those of older conversions
 * (`train-extra-*`) come first, the latest name before the earlier; each treebank keeps a manner of its own, by the
 * prefix of its `sent_id`, so that theirs does not rub off.
 */
export function trainingSentences(dir: string, lang: string): ConlluSentence[] {
  const folder = join(dir, 'ud', lang);
  const files = readdirSync(folder).filter((name) => /^train.*\.conllu(\.gz)?$/.test(name));
  const isOld = (name: string) => name.startsWith('train-extra');
  const old = files.filter(isOld).sort().reverse();
  const current = files.filter((name) => !isOld(name)).sort();
  return [...old, ...current].flatMap((name) => readTreebank(join(folder, name)));
}

/** The sentences kept for measuring. */
export const devSentences = (dir: string, lang: string): ConlluSentence[] =>
  readTreebank(join(dir, 'ud', lang, 'dev.conllu.gz'));
