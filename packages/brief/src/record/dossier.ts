import type { Document, Dossier, Entity, Fact, Span } from '@parley/dossier';
import type { Account, Attestation, Claim, Identity, Variant } from '@parley/record';
import { oneLine, sameLanguage } from '../text.ts';

/** A line cites so many reports at most: one a voice, the first that said so. The whole list is one command away. */
const MOST_CITED = 4;
/** In so many reports of the reader's language is looked for how it spells a name. */
const REPORTS_ASKED = 3;

/**
 * An account as a dossier of its reports, the newest first: identities are its entities, and each variant that is told
 * by itself of a claim that nobody rejected is a fact. The leading one has the id of the claim, others their own.
 */
export function dossierOf(account: Account, documents: readonly Document[], language: string): Dossier {
  const told = new Map(documents.map((document) => [document.id, document]));
  const newest = account.reports
    .toSorted((one, other) => (other.published ?? '').localeCompare(one.published ?? ''))
    .flatMap(({ id }) => told.get(id) ?? []);
  return {
    contract: '1',
    documents: newest,
    entities: account.identities.map((identity) => entityOf(identity, told, language)),
    times: [],
    facts: account.claims.filter(({ state }) => state !== 'rejected').flatMap(factsOf),
  };
}

function factsOf(claim: Claim): Fact[] {
  return toldVariants(claim).map((variant) => ({ ...toldFact(variant), id: factId(claim, variant) }));
}

/** The variants that are told by themselves: the leading one, and those that hold beside it. */
export function toldVariants({ variants: [leading, ...others] }: Claim): Variant[] {
  return leading ? [leading, ...others.filter(({ beside }) => beside)] : [];
}

/** The id that the fact of a variant has in the dossier of an account. */
export const factId = ({ id, variants }: Claim, variant: Variant) =>
  variant === variants[0] ? id : variant.id;

/** The fact of a variant on the evidence that a line cites, the words that its text was taken from first. */
export function toldFact({ fact, attestations, confidence }: Variant): Fact {
  const cited = citedOf(attestations).flatMap(({ evidence }) => evidence);
  const text = 'text' in fact ? oneLine(fact.text) : '';
  const source = text === '' ? -1 : cited.findIndex(({ quote }) => oneLine(quote).includes(text));
  const evidence = source > 0 ? [cited[source]!, ...cited.filter((_, at) => at !== source)] : cited;
  return { ...fact, evidence: evidence.length > 0 ? evidence : fact.evidence, confidence };
}

/** The attestations that are cited: the first of each voice, the oldest first. */
export function citedOf(attestations: readonly Attestation[]): Attestation[] {
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
  language: string,
): Entity {
  const { id, kind, aliases, country } = identity;
  const name = nameFor(identity, documents, language);
  return { id, kind, name, aliases: [...aliases], ...(country !== undefined && { country }), mentions: [] };
}

function nameFor(
  { kind, name, aliases, members }: Identity,
  documents: ReadonlyMap<string, Document>,
  language: string,
): string {
  if (kind === 'country' || aliases.length === 0) return name;
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
  return known[0] ?? name;
}

/** How many words a name has. */
const lengthOf = (name: string) => name.trim().split(/\s+/).length;
