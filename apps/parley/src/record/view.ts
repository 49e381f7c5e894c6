import type { Brief } from '@parley/brief';
import { renderHtml, renderMarkdown, renderTerminal } from '@parley/brief';
import type { Dossier } from '@parley/dossier';
import { EXIT, Failure } from '../errors.ts';
import { save } from '../files.ts';
import { isLanguage } from '../languages.ts';
import type { Language } from '../languages.ts';
import { print, say } from '../output.ts';
import { hasColour, localeLanguage, widthOf } from '../terminal.ts';

/** How something of the record is to be shown, as the user gave it. */
export interface ViewOptions {
  readonly json?: true;
  readonly markdown?: true;
  readonly html?: string;
  readonly csv?: true;
  readonly icalendar?: true;
  readonly jsonLd?: true;
  readonly in?: Language;
  readonly cite?: true;
  readonly width?: number;
}

/** Something of the record in each form that it can take. What it is shown in is made when it is asked for. */
export interface View {
  readonly brief: (language: Language) => Brief | Promise<Brief>;
  readonly json: () => unknown;
  /** The texts that the brief cites, for a page. */
  readonly sources?: () => Dossier | Promise<Dossier>;
  readonly csv?: (language: Language) => string | Promise<string>;
  readonly icalendar?: (language: Language) => string | Promise<string>;
  readonly jsonLd?: () => unknown;
}

/**
 * Shows a view in the form that the options ask for, on the terminal where they ask for none.
 * @throws Failure where it has no such form, or the page cannot be written.
 */
export async function show(view: View, options: ViewOptions): Promise<number> {
  const language = viewLanguage(options.in);
  if (options.json) await print(`${JSON.stringify(await view.json())}\n`);
  else if (options.jsonLd) await print(`${JSON.stringify(await need(view.jsonLd, '--json-ld')())}\n`);
  else if (options.csv) await print(await need(view.csv, '--csv')(language));
  else if (options.icalendar) await print(await need(view.icalendar, '--icalendar')(language));
  else if (options.markdown) await print(lines(renderMarkdown(await view.brief(language))));
  else if (options.html !== undefined) await page(options.html, view, language);
  else await print(lines(renderTerminal(await view.brief(language), lookOf(options))));
  return EXIT.ok;
}

/** How text looks on this terminal. */
export function lookOf({ width, cite }: Pick<ViewOptions, 'width' | 'cite'>) {
  const colour = hasColour(process.stdout, process.env);
  return { width: width ?? widthOf(process.stdout), cite: cite === true, colour };
}

/** The reader's language: as asked, else that of the locale, else English. */
export function viewLanguage(asked: Language | undefined): Language {
  return [asked, localeLanguage(process.env)].find(isLanguage) ?? 'en';
}

async function page(file: string, view: View, language: Language): Promise<void> {
  const html = renderHtml(await view.brief(language), await need(view.sources, '--html')());
  if (file === '-') {
    await print(html);
    return;
  }
  await save(file, html);
  say(`wrote ${file}`);
}

function need<Form>(form: Form | undefined, option: string): Form {
  if (form !== undefined) return form;
  throw new Failure(option, 'this cannot be shown so', 'leave it out, or use --json', EXIT.usage);
}

const lines = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);
