import { EXIT, Failure } from './errors.ts';

/** BCP 47 for a language that is not known. */
const UNDETERMINED = 'und';

/** The languages that Parley reads and writes. They stand here so that `--help` need not load them. */
export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Whether Parley reads and writes a language (BCP 47). */
export function isLanguage(code: string | undefined): code is Language {
  return LANGUAGES.some((language) => language === code);
}

/** The English name of a language (“German” for de), or the code where it has none. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The failure to read `where`, which is in a language that Parley does not read; `und` where none was found. */
export function unread(where: string, code: string): Failure {
  const choice = LANGUAGES.map((language) => `--lang ${language}`).join(' or ');
  const what =
    code === UNDETERMINED
      ? 'the language of the text cannot be told'
      : `the language is ${languageName(code)} (${code}), which Parley does not read`;
  const remedy = `Parley reads ${LANGUAGES.map(languageName).join(' and ')}: where the text is one of these, say ${choice}`;
  return new Failure(where, what, remedy, EXIT.language);
}
