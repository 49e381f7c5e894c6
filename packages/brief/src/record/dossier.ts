import type { BriefLanguage } from '../model.ts';
import type { Document, Dossier, Entity, Fact, RoleFact, Span } from '@parley/dossier';
import type { Account, Attestation, Claim, Identity, Variant } from '@parley/record';
import { elide, oneLine, sameLanguage } from '../text.ts';
import { calledAbroad, translated } from '../called.ts';
import { titleInWords } from '../titles.ts';
import { wordsOf } from '../words/index.ts';
import type { Words } from '../words/index.ts';

/** A line cites so many reports at most: one a voice, the first that said so. The whole list is one command away. */
const MOST_CITED = 4;
/** Of the words of a source a line repeats so many code units at most; the rest is one citation away. */
const LONGEST_QUOTE = 140;
/** In so many reports of the reader's language is looked for how it spells a name. */
const REPORTS_ASKED = 3;

/** Makes of a variant the fact that a line tells of it. */
export type Teller = (variant: Variant) => Fact;

/**
 * An account as a dossier of its reports, the newest first: identities are its entities, and each variant that is told
 * by itself of a claim that nobody rejected is a fact. The leading one has the id of the claim, others their own.
 */
export function dossierOf(
  account: Account,
  documents: readonly Document[],
  tell: Teller,
  language: BriefLanguage,
): Dossier {
  const told = new Map(documents.map((document) => [document.id, document]));
  const newest = account.reports
    .toSorted((one, other) => (other.published ?? '').localeCompare(one.published ?? ''))
    .flatMap(({ id }) => told.get(id) ?? []);
  const claims = account.claims.filter(({ state }) => state !== 'rejected');
  return {
    contract: '1',
    documents: newest,
    entities: account.identities.map((identity) => entityOf(identity, told, language)),
    times: [],
    facts: claims.flatMap((claim) =>
      toldVariants(claim).map((variant) => ({ ...tell(variant), id: factId(claim, variant) })),
    ),
  };
}

/** The variants that are told by themselves: the leading one, and those that hold beside it. */
export function toldVariants({ variants }: Claim): Variant[] {
  const [leading, ...others] = variants.filter(({ rejected }) => !rejected);
  return leading ? [leading, ...others.filter(({ beside }) => beside)] : [];
}

/** The id that the fact of a variant has in the dossier of an account. */
export const factId = (claim: Claim, variant: Variant) =>
  variant === toldVariants(claim)[0] ? claim.id : variant.id;

/**
 * Tells each variant on the evidence that a line cites, in words of a report in the reader's language where there is
 * one, and those cited first.
 */
export function tellerOf({ reports }: Pick<Account, 'reports'>, words: Words): Teller {
  const languages = new Map(reports.map(({ id, language }) => [id, language]));
  const isRead = (report: string) => sameLanguage(languages.get(report) ?? 'und', words.language);
  const made = new Map<Variant, Fact>();
  return (variant) => {
    const known = made.get(variant) ?? tellIn(variant, isRead, words);
    made.set(variant, known);
    return known;
  };
}

function tellIn(variant: Variant, isRead: (report: string) => boolean, words: Words): Fact {
  const { fact, attestations, confidence } = variant;
  const cited = spansOf(attestations);
  const told = { ...shortened(fact, words), confidence };
  // Most are told by one report.
  if (attestations.length === 1) return { ...told, evidence: cited };
  if (!('text' in fact) || oneLine(fact.text) === '') return { ...told, evidence: cited };
  const text = oneLine(fact.text);
  const source = attestations.find(({ evidence }) =>
    evidence.some(({ quote }) => oneLine(quote).includes(text)),
  );
  const read =
    source && !isRead(source.report) ? attestations.find(({ report }) => isRead(report)) : undefined;
  const first = (read ?? source)?.evidence ?? [];
  const evidence = [...first, ...cited.filter((span) => !first.includes(span))];
  return read && 'text' in told
    ? { ...told, text: cut(read.evidence[0]!.quote), evidence }
    : { ...told, evidence };
}

const cut = (text: string) => elide(oneLine(text), LONGEST_QUOTE);

/** An office in the reader's words where there are such, as the source has it is one citation away. */
export function inReadersWords(fact: RoleFact, words: Words): RoleFact {
  const { id, text } = fact.title;
  return { ...fact, title: { id, text: (id === null ? null : titleInWords(id, words)) ?? text } };
}

/** A fact with its words cut to what a line of a record has room for, and its office in the reader's words. */
function shortened(fact: Fact, words: Words): Fact {
  if (fact.type === 'role') return inReadersWords(fact, words);
  if (fact.type === 'precondition') {
    const { before, requires } = fact;
    return {
      ...fact,
      before: { ...before, text: cut(before.text) },
      requires: { ...requires, text: cut(requires.text) },
    };
  }
  return 'text' in fact ? { ...fact, text: cut(fact.text) } : fact;
}

/** The attestations that are cited: the first of each voice, the oldest first. */
export function citedOf(attestations: readonly Attestation[]): readonly Attestation[] {
  if (attestations.length === 1) return attestations;
  const first = new Map<string, Attestation>();
  for (const one of byDay(attestations)) if (!first.has(one.voice)) first.set(one.voice, one);
  return [...first.values()].slice(0, MOST_CITED);
}

/** Evidence of the attestations that are cited. */
export const spansOf = (attestations: readonly Attestation[]): Span[] =>
  citedOf(attestations).flatMap(({ evidence }) => evidence);

/** Attestations in the order of their publication, those without a day last. */
export function byDay(attestations: readonly Attestation[]): Attestation[] {
  return attestations.toSorted(
    (one, other) =>
      (one.published ?? '9').localeCompare(other.published ?? '9') || one.report.localeCompare(other.report),
  );
}

/** An identity as an entity, named as reports in the reader's language spell it. */
export function entityOf(
  identity: Identity,
  documents: ReadonlyMap<string, Document>,
  language: BriefLanguage,
): Entity {
  const { id, kind, aliases, country, classification } = identity;
  const spelt = spellingIn(identity, documents, language);
  const named = {
    kind,
    name: identity.name,
    aliases: [...aliases],
    ...(country !== undefined && { country }),
    ...(classification !== undefined && { classification }),
  };
  const words = wordsOf(language);
  const abroad = documents.size > 0 ? calledAbroad : translated;
  const name = (kind === 'place' ? translated(named, words) : undefined) ?? spelt ?? abroad(named, words);
  return { id, ...named, name: name ?? identity.name, mentions: [] };
}

/** How reports in a language spell a name; undefined where those that are asked do not have it. */
function spellingIn(
  { kind, name, aliases, members }: Identity,
  documents: ReadonlyMap<string, Document>,
  language: BriefLanguage,
): string | undefined {
  if (kind === 'country') return name;
  const texts: string[] = [];
  const asked = new Set(members.map(({ report }) => report));
  for (const report of asked) {
    const document = documents.get(report);
    if (document && sameLanguage(document.language, language)) texts.push(document.text);
    if (texts.length === REPORTS_ASKED) break;
  }
  const length = lengthOf(name);
  const known = [name, ...aliases].filter(
    (form) => lengthOf(form) === length && texts.some((text) => text.includes(form)),
  );
  return known[0];
}

/** How many words a name has. */
const lengthOf = (name: string) => name.trim().split(/\s+/).length;
