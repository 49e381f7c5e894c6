import type { Dossier } from '@parley/dossier';
import type { ReadOptions } from './commands/read.ts';
import { save } from './files.ts';
import { isLanguage } from './languages.ts';
import type { Language } from './languages.ts';
import { say } from './output.ts';
import { htmlBrief, markdownBrief, terminalBrief } from './pipeline.ts';
import { hasColour, localeLanguage, widthOf } from './terminal.ts';

/** How a dossier is shown. */
export interface Format {
  /** What goes to standard output. */
  readonly render: (dossier: Dossier) => string | Promise<string>;
  /** What stands there between two articles. */
  readonly separator: string;
}

/** The format that the options ask for: the brief on the terminal where they ask for none. */
export function formatFor(options: ReadOptions): Format {
  if (options.json) return { render: (dossier) => `${JSON.stringify(dossier)}\n`, separator: '' };
  const language = (dossier: Dossier) => briefLanguage(dossier, options.in);
  if (options.markdown) {
    return { render: (dossier) => lines(markdownBrief(dossier, language(dossier))), separator: '\n---\n\n' };
  }
  const { html } = options;
  if (html !== undefined) {
    return { render: (dossier) => writePage(html, htmlBrief(dossier, language(dossier))), separator: '' };
  }
  return terminalFormat(options, language);
}

function terminalFormat({ width: asked, cite }: ReadOptions, language: (of: Dossier) => Language): Format {
  const width = asked ?? widthOf(process.stdout);
  const look = { width, cite: cite === true, colour: hasColour(process.stdout, process.env) };
  return {
    render: (dossier) => lines(terminalBrief(dossier, language(dossier), look)),
    separator: `\n${'─'.repeat(width)}\n\n`,
  };
}

/** Writes a page to a file and says where; `-` is standard output. */
async function writePage(file: string, page: string): Promise<string> {
  if (file === '-') return page;
  await save(file, page);
  say(`wrote ${file}`);
  return '';
}

/** The reader's language: as asked, else that of the locale, else that of the article. */
function briefLanguage({ documents }: Dossier, asked: Language | undefined): Language {
  const choices = [asked, localeLanguage(process.env), documents[0]?.language];
  return choices.find(isLanguage) ?? 'en';
}

/** A text that ends its last line. */
const lines = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);
