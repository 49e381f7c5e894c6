import type { Language } from '../language.ts';
import { openConcepts, packConcepts } from './concepts.ts';
import type { ConceptIndex } from './concepts.ts';
import type { Geography } from './geography.ts';
import type { Packed } from './lookup.ts';
import type { OfficeForm, Offices, Rank } from './offices/grammar.ts';
import type { Organisations } from './organisations.ts';
import { openPhrases, packPhrases } from './phrases.ts';

/*
 * The compiled lexicons of a language as plain data. Reading the tables takes longer than reading an article, so a
 * build does it once.
 */

const PHRASES = ['forms', 'fieldsAfter', 'fieldsBefore', 'ranks', 'leads', 'blocked'] as const;
const SETS = [
  'unglued',
  'of',
  'at',
  'for',
  'bodies',
  'articles',
  'and',
  'determiners',
  'breaks',
  'followers',
] as const;

interface PackedOffices {
  readonly phrases: Readonly<Record<(typeof PHRASES)[number], Packed>>;
  readonly sets: Readonly<Record<(typeof SETS)[number], readonly string[]>>;
  readonly glued: readonly (readonly [string, OfficeForm])[];
  readonly fieldPrefixes: readonly (readonly [string, string])[];
  readonly aliases: readonly (readonly [string, string])[];
  readonly gluedLengths: readonly number[];
  readonly rankPrefixes: readonly (readonly [string, Rank])[];
  readonly adjuncts: boolean;
  readonly wordsAreIds: boolean;
}

/** The lexicons of a language, each as JSON can hold it. */
export interface PackedLexicons {
  readonly geography: Packed;
  readonly organisations: { readonly phrases: Packed; readonly institutions: Packed };
  readonly offices: PackedOffices;
  readonly concepts: Packed;
  readonly issues: Packed;
  readonly forms: Readonly<Record<string, string>>;
}

/** Packs the lexicons of a language; {@link openLexicons} makes them again. */
export function packLexicons(language: Language): PackedLexicons {
  const { geography, organisations, concepts, issues, forms } = language;
  return {
    geography: packPhrases(geography.phrases),
    organisations: {
      phrases: packPhrases(organisations.phrases),
      institutions: packPhrases(organisations.institutions),
    },
    offices: packOffices(language.offices),
    concepts: packConcepts(concepts),
    issues: packConcepts(issues),
    forms: Object.fromEntries([...forms.keys()].map((form) => [form, forms.get(form)!])),
  };
}

function packOffices(offices: Offices): PackedOffices {
  const { gluedLengths, rankPrefixes, adjuncts, wordsAreIds } = offices;
  return {
    phrases: recordOf(PHRASES, (name) => packPhrases<unknown>(offices[name])),
    sets: recordOf(SETS, (name) => [...offices[name]]),
    glued: [...offices.glued],
    fieldPrefixes: [...offices.fieldPrefixes],
    aliases: [...offices.aliases],
    gluedLengths,
    rankPrefixes,
    adjuncts,
    wordsAreIds,
  };
}

/** How each lexicon of a language is made of its packed form. */
export function openLexicons(packed: PackedLexicons) {
  return {
    geography: (): Geography => ({ phrases: openPhrases(packed.geography) }),
    organisations: (): Organisations => ({
      phrases: openPhrases(packed.organisations.phrases),
      institutions: openPhrases(packed.organisations.institutions),
    }),
    offices: (geography: Geography, organisations: Organisations): Offices =>
      openOffices(packed.offices, geography, organisations),
    concepts: (): ConceptIndex => openConcepts(packed.concepts),
    issues: (): ConceptIndex => openConcepts(packed.issues),
    forms: (): Language['forms'] => formsIn(packed.forms),
  };
}

function openOffices(packed: PackedOffices, geography: Geography, organisations: Organisations): Offices {
  const { phrases, sets, glued, fieldPrefixes, aliases, ...rest } = packed;
  return {
    ...rest,
    ...recordOf(SETS, (name) => new Set(sets[name])),
    forms: openPhrases(phrases.forms),
    fieldsAfter: openPhrases(phrases.fieldsAfter),
    fieldsBefore: openPhrases(phrases.fieldsBefore),
    ranks: openPhrases(phrases.ranks),
    leads: openPhrases(phrases.leads),
    blocked: openPhrases(phrases.blocked),
    glued: new Map(glued),
    fieldPrefixes: new Map(fieldPrefixes),
    aliases: new Map(aliases),
    geography,
    organisations,
  };
}

function formsIn(forms: Readonly<Record<string, string>>): Language['forms'] {
  return {
    get: (form) => (Object.hasOwn(forms, form) ? forms[form] : undefined),
    keys: () => Object.keys(forms).values(),
  };
}

function recordOf<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
}
