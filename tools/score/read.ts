import { analyse } from '@parley/analysis';
import type { Dossier } from '@parley/dossier';
import { languageFor } from '@parley/languages';
import { read } from '@parley/reading';
import { readPlainText } from '@parley/sources';

/** Reads an article as `parley read` does. */
export function readText(text: string, name: string): Dossier {
  const document = readPlainText(new TextEncoder().encode(text), { name });
  const language = languageFor(document.language);
  if (!language) throw new Error(`${name}: Parley does not read ${document.language}`);
  return read(analyse(document, language));
}
