import { analyse } from '@parley/analysis';
import type { Dossier } from '@parley/dossier';
import { languageFor } from '@parley/languages';
import type { Trace } from '@parley/reading';
import { readTraced } from '@parley/reading';
import { readPlainText } from '@parley/sources';

/** Reads an article as `parley read` does. */
export function readText(text: string, name: string): Dossier {
  return traceText(text, name).dossier;
}

/** As {@link readText}, with what the facts rest on. */
export function traceText(text: string, name: string): Trace {
  const document = readPlainText(new TextEncoder().encode(text), { name });
  const language = languageFor(document.language);
  if (!language) throw new Error(`${name}: Parley does not read ${document.language}`);
  return readTraced(analyse(document, language));
}
