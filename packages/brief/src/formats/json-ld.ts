import type { Document, Fact } from '@parley/dossier';
import type { Account, Attestation, Claim, Identity, ReportInfo, Variant } from '@parley/record';

/*
 * An account as linked data: identities after schema.org, claims as they are, the words that say so as W3C Web
 * Annotations, and where all of it comes from in PROV.
 */

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    schema: 'https://schema.org/',
    prov: 'http://www.w3.org/ns/prov#',
    parley: 'urn:parley:',
    name: 'schema:name',
    alternateName: 'schema:alternateName',
    addressCountry: 'schema:addressCountry',
    inLanguage: 'schema:inLanguage',
    datePublished: { '@id': 'schema:datePublished' },
    url: { '@id': 'schema:url', '@type': '@id' },
    publisher: 'schema:publisher',
    claims: { '@id': 'parley:claims', '@container': '@list' },
    variants: { '@id': 'parley:variants', '@container': '@list' },
    evidence: { '@id': 'parley:evidence', '@container': '@list' },
    state: 'parley:state',
    voices: 'parley:voices',
    confidence: 'parley:confidence',
    statement: { '@id': 'parley:statement', '@type': '@json' },
    wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
    wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
    generatedAtTime: { '@id': 'prov:generatedAtTime' },
    wasRevisionOf: { '@id': 'prov:wasRevisionOf', '@type': '@id' },
  },
] as const;

const KINDS: Readonly<Record<Identity['kind'], string>> = {
  person: 'schema:Person',
  organisation: 'schema:Organization',
  country: 'schema:Country',
  place: 'schema:Place',
  group: 'schema:Organization',
};

/** How much of the text around a quotation goes with it, so that it is found again where offsets no longer fit. */
const AROUND = 32;

const urn = (kind: string, id: string) => `urn:parley:${kind}:${encodeURIComponent(id)}`;

/** An account as JSON-LD. The same account gives the same document. */
export function accountJsonLd(account: Account, documents: readonly Document[]): object {
  const texts = new Map(documents.map((document) => [document.id, document.text]));
  return {
    '@context': CONTEXT,
    '@graph': [
      negotiationNode(account),
      ...account.identities.map(identityNode),
      ...account.reports.map(reportNode),
      ...account.claims.map((claim) => claimNode(claim, texts)),
    ],
  };
}

function negotiationNode({ negotiation, claims }: Account) {
  const { id, name, parties, reports } = negotiation;
  return {
    '@id': urn('negotiation', id),
    '@type': ['parley:Negotiation', 'prov:Entity'],
    name,
    'parley:parties': parties.map((party) => ({ '@id': urn('identity', party) })),
    wasDerivedFrom: reports.map((report) => urn('report', report)),
    claims: claims.map((claim) => ({ '@id': urn('claim', claim.id) })),
  };
}

function identityNode({ id, kind, name, aliases, country }: Identity) {
  return {
    '@id': urn('identity', id),
    '@type': KINDS[kind],
    name,
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(country !== undefined && { addressCountry: country }),
  };
}

function reportNode({ id, title, source, url, language, published, addedAt }: ReportInfo) {
  return {
    '@id': urn('report', id),
    '@type': ['schema:NewsArticle', 'prov:Entity'],
    ...(title !== undefined && { name: title }),
    ...(source !== undefined && { publisher: source }),
    ...(url !== undefined && { url }),
    inLanguage: language,
    ...(published !== null && { datePublished: published }),
    generatedAtTime: addedAt,
  };
}

function claimNode({ id, type, state, variants }: Claim, texts: ReadonlyMap<string, string>) {
  return {
    '@id': urn('claim', id),
    '@type': `parley:${type}`,
    state,
    variants: variants.map((variant) => variantNode(variant, texts)),
  };
}

function variantNode(variant: Variant, texts: ReadonlyMap<string, string>) {
  const { id, fact, voices, confidence, attestations, supersededBy } = variant;
  const speaker = fact.reportedBy;
  return {
    '@id': urn('variant', id),
    '@type': 'prov:Entity',
    statement: statementOf(fact),
    voices,
    confidence,
    wasDerivedFrom: [...new Set(attestations.map(({ report }) => urn('report', report)))],
    ...(speaker !== undefined && { wasAttributedTo: urn('identity', speaker) }),
    ...(supersededBy !== undefined && { 'parley:supersededBy': { '@id': urn('variant', supersededBy) } }),
    evidence: attestations.flatMap((one) => annotationsOf(one, id, texts)),
  };
}

/** Fields that stand beside a statement. */
const APART: readonly string[] = ['evidence', 'id', 'confidence'];

/** What the fact says, without its evidence, which stands apart. */
function statementOf(fact: Fact) {
  return Object.fromEntries(Object.entries(fact).filter(([field]) => !APART.includes(field)));
}

/** The words that say so: each an annotation whose body is the variant, and whose target is a stretch of the report. */
function annotationsOf(
  { report, evidence }: Attestation,
  variant: string,
  texts: ReadonlyMap<string, string>,
) {
  return evidence.map(({ start, end, quote, document }) => {
    const text = texts.get(document);
    return {
      type: 'Annotation',
      motivation: 'describing',
      body: urn('variant', variant),
      target: {
        source: urn('report', report),
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: quote,
            ...(text !== undefined && {
              prefix: text.slice(Math.max(0, start - AROUND), start),
              suffix: text.slice(end, end + AROUND),
            }),
          },
          { type: 'TextPositionSelector', start, end },
        ],
      },
    };
  });
}
