import { analyse } from '@parley/analysis';
import type { Language } from '@parley/analysis';
import { makeBrief, renderHtml, renderMarkdown, renderTerminal } from '@parley/brief';
import type { Dossier } from '@parley/dossier';
import { isEdtf } from '@parley/dossier';
import { problemsOf } from '@parley/dossier/schemas';
import { languageFor } from '@parley/languages';
import { explain, read } from '@parley/reading';
import fc from 'fast-check';
import { hostileText } from '../input/words.ts';
import type { Code } from '../input/words.ts';
import { kind } from '../kind.ts';
import type { Kind } from '../kind.ts';

/*
 * Analysis, reading and the brief of an article, on text that nobody would print.
 */

/** Grown texts are shorter than elsewhere, since reading takes its time. */
const LENGTHS = [2000, 10_000, 30_000, 100_000];

interface Article {
  readonly text: string;
  readonly published: string | null;
  readonly brief: 'nl' | 'en';
}

/** What is wrong with what is read of an article. */
function problemsOfReading({ text, published, brief }: Article, language: Language): string[] {
  const document = { id: 'd', text, language: language.code, published };
  const analysis = analyse(document, language);
  const dossier = read(analysis);
  const first = dossier.facts[0];
  if (first !== undefined && text.length < 20_000) explain(analysis, first.id);
  return problemsOfDossier(dossier, brief);
}

/** What is wrong with a dossier, its times or any brief of it: what the tests of the whole hold it to. */
export function problemsOfDossier(dossier: Dossier, language: 'nl' | 'en'): string[] {
  const values = dossier.times.flatMap(({ value }) => value ?? []);
  const brief = makeBrief(dossier, { language });
  const terminal = renderTerminal(brief, { width: 60, colour: false, cite: true });
  const formats = { terminal, markdown: renderMarkdown(brief), html: renderHtml(brief, dossier) };
  const texts = dossier.documents.map(({ text }) => text).join('');
  return [
    ...problemsOf(dossier),
    ...values.filter((value) => !isEdtf(value)).map((value) => `${value} is not EDTF`),
    ...Object.entries(formats).flatMap(([name, out]) => (hasSlip(out, texts) ? [`a slip in ${name}`] : [])),
    ...(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(terminal)
      ? ['a control character on the terminal']
      : []),
  ];
}

/** Whether words of a program stand in a text, which the source does not have. */
function hasSlip(out: string, source: string): boolean {
  return ['undefined', '[object'].some((slip) => out.includes(slip) && !source.includes(slip));
}

function reading(code: Code): Kind {
  return kind<Article>({
    name: `reading-${code}`,
    inputs: fc.record({
      text: hostileText(code, LENGTHS).filter((text) => /\S/.test(text)),
      published: fc.constantFrom('2025-05-16', '2025-05', '2025', null),
      brief: fc.constantFrom('nl' as const, 'en' as const),
    }),
    sizeOf: ({ text }) => Buffer.byteLength(text),
    open: () => {
      const language = languageFor(code)!;
      return { problemsOf: (article) => problemsOfReading(article, language) };
    },
  });
}

export const READING: readonly Kind[] = [reading('nl'), reading('en')];
