import { analyse } from '@parley/analysis';
import { makeBrief, renderHtml, renderMarkdown, renderTerminal } from '@parley/brief';
import type { TerminalOptions } from '@parley/brief';
import type { Dossier } from '@parley/dossier';
import { languageFor } from '@parley/languages';
import { read } from '@parley/reading';
import { readPlainText } from '@parley/sources';
import type { SourceOptions } from '@parley/sources';
import { unread } from './languages.ts';
import type { Language } from './languages.ts';

/*
 * The way of the data, from bytes to dossier to brief. This file alone puts the packages together.
 */

/**
 * Reads one source.
 * @throws SourceError where the bytes are no article; Failure where Parley does not read its language.
 */
export function readSource(bytes: Uint8Array, options: SourceOptions): Dossier {
  const document = readPlainText(bytes, options);
  const language = languageFor(document.language);
  if (language === undefined) throw unread(options.name, document.language);
  return read(analyse(document, language));
}

export function terminalBrief(dossier: Dossier, language: Language, look: TerminalOptions): string {
  return renderTerminal(makeBrief(dossier, { language }), look);
}

export function markdownBrief(dossier: Dossier, language: Language): string {
  return renderMarkdown(makeBrief(dossier, { language }));
}

export function htmlBrief(dossier: Dossier, language: Language): string {
  return renderHtml(makeBrief(dossier, { language }), dossier);
}
