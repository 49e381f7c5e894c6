import type { Document, Dossier, FactType } from '@parley/dossier';
import { soleUnheaded } from './blocks.ts';
import { SECTIONS } from './model.ts';
import type { Block, Brief, BriefLanguage, Head, Section, SectionId } from './model.ts';
import { Numbering } from './number.ts';
import { readingOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { historyBlocks } from './sections/history.ts';
import { openBlocks } from './sections/open.ts';
import { standBlocks } from './sections/stand.ts';
import { expectedBlocks, saidBlocks } from './sections/told.ts';
import { whenBlocks } from './sections/when.ts';
import { whoBlocks } from './sections/who.ts';
import { elide, oneLine } from './text.ts';
import { dateInWords } from './times.ts';
import { wordsOf } from './words/index.ts';
import type { Words } from './words/index.ts';

export interface BriefOptions {
  readonly language: BriefLanguage;
}

const BLOCKS: Readonly<Record<SectionId, (reading: Reading) => readonly Block[]>> = {
  when: whenBlocks,
  who: whoBlocks,
  stand: standBlocks,
  expected: expectedBlocks,
  history: historyBlocks,
  said: saidBlocks,
  open: openBlocks,
};

/** What an article may hold without being about a negotiation. */
const COMMON: readonly FactType[] = ['role', 'statement', 'event', 'figure'];

/**
 * Puts a dossier in words. Sections without a line are left out; every line rests on words of the source.
 * @throws Error where a fact cites a document that the dossier does not hold.
 */
export function makeBrief(dossier: Dossier, { language }: BriefOptions): Brief {
  const words = wordsOf(language);
  const reading = readingOf(dossier, words);
  const heads = dossier.documents.map((document) => headOf(document, words));
  const drafts = SECTIONS.map((id) => ({ id, heading: words.sections[id], blocks: BLOCKS[id](reading) }));
  const negotiates = dossier.facts.some(({ type }) => !COMMON.includes(type));
  const brief = { language, heads, ...(!negotiates && { notice: words.empty }) };
  return assembled(brief, drafts, dossier.documents);
}

/**
 * A brief of the sections that have lines, each reference with its number. `sourcesOf` gives the heads of the documents
 * that are cited, where those of the brief are of something else.
 */
export function assembled(
  brief: Omit<Brief, 'sections' | 'citations'>,
  drafts: readonly Section[],
  documents: readonly Document[],
  sourcesOf?: (cited: readonly Document[]) => readonly Head[],
): Brief {
  const numbering = new Numbering(documents);
  const filled = drafts.filter(({ blocks }) => blocks.length > 0);
  const sections = numbering.sections(
    filled.map((section) => ({ ...section, blocks: soleUnheaded(section.blocks) })),
  );
  const sources = sourcesOf?.(numbering.cited());
  const heads = sources ?? brief.heads;
  const citations = numbering.citations(new Map(heads.map(({ document, title }) => [document, title])));
  return { ...brief, ...(sources && { sources }), sections, citations };
}

/** What is known of a document, for readers of the language of `words`. */
export function headOf(
  { id, text, bodyStart, title, source, published, language, url }: Document,
  words: Words,
): Head {
  const firstLine = oneLine(/\S.*/.exec(text.slice(bodyStart ?? 0, (bodyStart ?? 0) + 2000))?.[0] ?? '');
  const day = published === null ? undefined : dateInWords(published, words);
  const details = [source, day, languageName(language, words)];
  return {
    document: id,
    title: elide(oneLine(title ?? '') || firstLine, 140) || words.untitled,
    details: details
      .filter((detail) => detail !== undefined)
      .map(oneLine)
      .filter((detail) => detail !== ''),
    language,
    ...(url !== undefined && { url }),
  };
}

/** The name of a language (BCP 47); the code itself where there is none. `Intl` takes its time, so it is asked last. */
function languageName(code: string, { languages, locale }: Words): string | undefined {
  if (Object.hasOwn(languages, code)) return languages[code];
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(code)) return code;
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(code);
}
