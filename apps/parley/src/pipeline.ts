import { analyse, analyseForms } from '@parley/analysis';
import type { Analysis, Language as LanguageData } from '@parley/analysis';
import { makeBrief, renderHtml, renderMarkdown, renderTerminal } from '@parley/brief';
import type { TerminalOptions } from '@parley/brief';
import type { Document, Dossier } from '@parley/dossier';
import { loadLanguage } from '@parley/languages/load';
import { explain, read } from '@parley/reading';
import type { Explanation } from '@parley/reading';
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
export async function readSource(bytes: Uint8Array, options: SourceOptions): Promise<Dossier> {
  return read(await analyseSource(bytes, options));
}

/**
 * Reads a document that is already decoded; `where` is what the user calls it.
 * @throws Failure where Parley does not read its language.
 */
export async function readDocument(document: Document, where: string): Promise<Dossier> {
  return read(analyse(document, await languageOf(document.language, where)));
}

/**
 * Explains a fact of one source: undefined where it has none of that id; `ids` are all that it has.
 * @throws as {@link readSource}
 */
export async function explainFact(
  bytes: Uint8Array,
  id: string,
  options: SourceOptions,
): Promise<{ explanation: Explanation | undefined; ids: string[] }> {
  const analysis = await analyseSource(bytes, options);
  const ids = read(analysis).facts.map((fact) => fact.id);
  return { explanation: explain(analysis, id), ids };
}

/** Explains a fact of a document that is already decoded; undefined where it has none of that id. */
export async function explainDocument(document: Document, id: string): Promise<Explanation | undefined> {
  return explain(analyse(document, await languageOf(document.language, document.id)), id);
}

/**
 * Analyses one source: words, trees, names, times.
 * @throws as {@link readSource}
 */
export async function analyseSource(bytes: Uint8Array, options: SourceOptions): Promise<Analysis> {
  const document = readPlainText(bytes, options);
  return analyse(document, await languageOf(document.language, options.name));
}

/**
 * Analyses text that is already split, one token a line and a blank line between sentences.
 * @throws as {@link readSource}
 */
export async function analyseTokens(bytes: Uint8Array, options: SourceOptions): Promise<Analysis> {
  const { text, ...document } = readPlainText(bytes, options);
  const sentences = text
    .split(/\r?\n[\t ]*\r?\n/u)
    .map((sentence) =>
      sentence
        .split(/\r?\n/u)
        .map((form) => form.trim())
        .filter((form) => form !== ''),
    )
    .filter((forms) => forms.length > 0);
  return analyseForms(document, sentences, await languageOf(document.language, options.name));
}

async function languageOf(code: string, name: string): Promise<LanguageData> {
  const language = await loadLanguage(code);
  if (language === undefined) throw unread(name, code);
  return language;
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
