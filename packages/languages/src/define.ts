import type {
  ConceptLexicon,
  GeographyData,
  Inflect,
  IssueLexicon,
  Language,
  Lexicons,
  OfficesData,
  OrganisationsData,
  TimeGrammar,
  TokenRules,
} from '@parley/analysis';
import {
  compileConcepts,
  createGeography,
  createOffices,
  createOrganisations,
  formsOfLexicon,
  loadNerModel,
  loadSyntaxModel,
  openLexicons,
} from '@parley/analysis';
import { languageBytes } from './models.ts';

/** The lexicons of a language as people write them. */
export interface LanguageTables {
  readonly geography: GeographyData;
  readonly organisations: OrganisationsData;
  readonly offices: OfficesData;
  readonly concepts: ConceptLexicon;
  readonly issues: IssueLexicon;
  readonly inflect: Inflect;
}

/** The data of a language, as its folder holds them. */
export interface LanguageData {
  readonly code: string;
  readonly tokens: TokenRules;
  readonly times: TimeGrammar;
  /** Undefined in a build, which has compiled them. */
  readonly tables: LanguageTables | undefined;
}

/**
 * Makes a language of its data; each part is compiled, or taken as a build has compiled it, and each model read, on
 * first use and then kept.
 */
export function defineLanguage({ code, tokens, times, tables }: LanguageData): Language {
  const lexicons = once(() =>
    tables ? compiled(tables) : openLexicons(languageBytes(code, 'lexicons.bin')),
  );
  const language: Language = lazy<Language>({
    code: () => code,
    tokens: () => tokens,
    times: () => times,
    geography: () => lexicons().geography(),
    organisations: () => lexicons().organisations(),
    offices: () => lexicons().offices(language.geography, language.organisations),
    concepts: () => lexicons().concepts(),
    forms: () => lexicons().forms(language.concepts),
    issues: () => lexicons().issues(),
    syntax: () => loadSyntaxModel(languageBytes(code, 'model.bin')),
    names: () => loadNerModel(languageBytes(code, 'ner.bin')),
  });
  return language;
}

/** How each lexicon of a language is made of its tables. */
const compiled = (tables: LanguageTables): Lexicons => ({
  geography: () => createGeography(tables.geography),
  organisations: () => createOrganisations(tables.organisations),
  offices: () => createOffices(tables.offices),
  concepts: () => compileConcepts(...Object.values(tables.concepts)),
  forms: (concepts) => formsOfLexicon(concepts, tables.inflect),
  issues: () => compileConcepts(tables.issues),
});

/** A maker that makes once. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** An object whose properties are computed on first use. */
function lazy<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const made = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(made, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = makers[key]();
        Object.defineProperty(made, key, { enumerable: true, value });
        return value;
      },
    });
  }
  return made;
}
