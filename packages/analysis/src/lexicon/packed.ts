import type { Language } from '../language.ts';
import { openArchive, writeArchive } from './archive.ts';
import { openConcepts, packConcepts } from './concepts.ts';
import type { ConceptIndex } from './concepts.ts';
import type { Geography } from './geography.ts';
import { PackedLookup } from './lookup.ts';
import type { OfficeForm, Offices, Rank } from './offices/grammar.ts';
import type { Organisations } from './organisations.ts';
import { openPhrases, packPhrases } from './phrases.ts';

/*
 * The compiled lexicons of a language as a file. Reading the tables takes longer than reading an article, so a
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

/** What of the offices is not a lookup. */
interface OfficesHead {
  readonly sets: Readonly<Record<(typeof SETS)[number], readonly string[]>>;
  readonly glued: readonly (readonly [string, OfficeForm])[];
  readonly fieldPrefixes: readonly (readonly [string, string])[];
  readonly aliases: readonly (readonly [string, string])[];
  readonly gluedLengths: readonly number[];
  readonly rankPrefixes: readonly (readonly [string, Rank])[];
  readonly adjuncts: boolean;
  readonly wordsAreIds: boolean;
}

/** The lexicons of a language as the bytes of a file; {@link openLexicons} makes them again. */
export function packLexicons({
  geography,
  organisations,
  offices,
  concepts,
  issues,
  forms,
}: Language): Uint8Array {
  const { gluedLengths, rankPrefixes, adjuncts, wordsAreIds } = offices;
  const head: OfficesHead = {
    sets: recordOf(SETS, (name) => [...offices[name]]),
    glued: [...offices.glued],
    fieldPrefixes: [...offices.fieldPrefixes],
    aliases: [...offices.aliases],
    gluedLengths,
    rankPrefixes,
    adjuncts,
    wordsAreIds,
  };
  return writeArchive(head, {
    geography: packPhrases(geography.phrases),
    organisations: packPhrases(organisations.phrases),
    institutions: packPhrases(organisations.institutions),
    ...recordOf(PHRASES, (name) => packPhrases<unknown>(offices[name])),
    concepts: packConcepts(concepts),
    issues: packConcepts(issues),
    lemmas: forms,
  });
}

/** How each lexicon of a language is made. */
export interface Lexicons {
  readonly geography: () => Geography;
  readonly organisations: () => Organisations;
  readonly offices: (geography: Geography, organisations: Organisations) => Offices;
  readonly concepts: () => ConceptIndex;
  readonly issues: () => ConceptIndex;
  readonly forms: (concepts: ConceptIndex) => Language['forms'];
}

/**
 * The lexicons of a language out of the bytes of their file.
 * @throws ModelFileError where they are not such a file.
 */
export function openLexicons(bytes: Uint8Array): Lexicons {
  const { head, table } = openArchive(bytes);
  return {
    geography: () => ({ phrases: openPhrases(table('geography')) }),
    organisations: () => ({
      phrases: openPhrases(table('organisations')),
      institutions: openPhrases(table('institutions')),
    }),
    offices: (geography, organisations) => {
      const { sets, glued, fieldPrefixes, aliases, ...rest } = head as OfficesHead;
      return {
        ...rest,
        ...recordOf(SETS, (name) => new Set(sets[name])),
        forms: openPhrases(table('forms')),
        fieldsAfter: openPhrases(table('fieldsAfter')),
        fieldsBefore: openPhrases(table('fieldsBefore')),
        ranks: openPhrases(table('ranks')),
        leads: openPhrases(table('leads')),
        blocked: openPhrases(table('blocked')),
        glued: new Map(glued),
        fieldPrefixes: new Map(fieldPrefixes),
        aliases: new Map(aliases),
        geography,
        organisations,
      };
    },
    concepts: () => openConcepts(table('concepts')),
    issues: () => openConcepts(table('issues')),
    forms: () => new PackedLookup<string>(table('lemmas')),
  };
}

function recordOf<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
}
