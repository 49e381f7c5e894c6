import type {
  ConceptLexicon,
  GeographyData,
  Inflect,
  IssueLexicon,
  Language,
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
import { modelBytes, packedLexicons } from './models.ts';

/** The data of a language, as its folder holds them. */
export interface LanguageData {
  readonly code: string;
  readonly tokens: TokenRules;
  readonly times: TimeGrammar;
  readonly geography: GeographyData;
  readonly organisations: OrganisationsData;
  readonly offices: OfficesData;
  readonly concepts: ConceptLexicon;
  readonly issues: IssueLexicon;
  readonly inflect: Inflect;
}

/**
 * Makes a language of its data; each part is compiled, or taken as a build has compiled it, and each model read, on
 * first use and then kept.
 */
export function defineLanguage(data: LanguageData): Language {
  const packed = once(() => {
    const lexicons = packedLexicons(data.code);
    return lexicons && openLexicons(lexicons);
  });
  const language: Language = lazy<Language>({
    code: () => data.code,
    tokens: () => data.tokens,
    times: () => data.times,
    geography: () => packed()?.geography() ?? createGeography(data.geography),
    organisations: () => packed()?.organisations() ?? createOrganisations(data.organisations),
    offices: () =>
      packed()?.offices(language.geography, language.organisations) ?? createOffices(data.offices),
    concepts: () => packed()?.concepts() ?? compileConcepts(...Object.values(data.concepts)),
    forms: () => packed()?.forms() ?? formsOfLexicon(language.concepts, data.inflect),
    issues: () => packed()?.issues() ?? compileConcepts(data.issues),
    syntax: () => loadSyntaxModel(modelBytes(data.code, 'model.bin')),
    names: () => loadNerModel(modelBytes(data.code, 'ner.bin')),
  });
  return language;
}

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
