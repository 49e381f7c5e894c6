import type { Document, Dossier, Entity, Fact, Span } from '@parley/dossier';
import type { Account, Claim, Identity, Variant } from '../model.ts';
import { namedIn, withMeeting } from './facts.ts';
import { order } from './sources.ts';

/** What a dossier of an account is to hold. */
export interface DossierOptions {
  /**
   * `leading`: of each claim the variant that holds first, and those beside it. `standing`: also those that contest
   * it; what was replaced never is there, nor what was rejected.
   */
  readonly variants?: 'leading' | 'standing';
  /** Where a report mentions an entity, if known; else mentions are sought in the words that facts rest on. */
  readonly mentionsOf?: (report: string, entity: string) => readonly Span[];
}

/**
 * An account as one dossier of all its documents: identities are its entities, and the leading variants its facts,
 * resting on the words of every report that says so. What rests on no document given is left out.
 */
export function dossierOfAccount(
  account: Account,
  documents: Iterable<Document>,
  options: DossierOptions = {},
): Dossier {
  const used = new Set(account.reports.map(({ id }) => id));
  const held = new Map(
    [...documents].filter(({ id }) => used.has(id)).map((document) => [document.id, document]),
  );
  const quotes = (span: Span) => held.get(span.document)?.text.slice(span.start, span.end) === span.quote;
  const facts = factsOf(account, options.variants ?? 'leading', quotes);
  const named = new Set(facts.flatMap((fact) => namedIn(fact)));
  const entities = account.identities.filter(({ id }) => named.has(id));
  const spans = mentionsIn(facts, entities, held, options.mentionsOf);
  return {
    contract: '1',
    documents: account.reports.flatMap(({ id }) => held.get(id) ?? []),
    entities: entities.map((identity) => entityOf(identity, spans.get(identity.id) ?? [])),
    times: [],
    facts,
  };
}

function factsOf(account: Account, choice: 'leading' | 'standing', quotes: (span: Span) => boolean): Fact[] {
  const chosen = account.claims
    .filter(({ state }) => state !== 'rejected')
    .flatMap((claim) => variantsOf(claim, choice).map((variant, index) => factOf(variant, index, quotes)))
    .filter((fact) => fact !== undefined);
  const meetings = new Set(chosen.filter(({ type }) => type === 'meeting').map(({ id }) => id));
  return chosen.map((fact) => withMeeting(fact, (id) => (meetings.has(id) ? id : undefined)));
}

function variantsOf({ variants }: Claim, choice: 'leading' | 'standing'): readonly Variant[] {
  const live = variants.filter(({ supersededBy, rejected }) => supersededBy === undefined && !rejected);
  return choice === 'standing' ? live : live.filter(({ beside }, index) => index === 0 || beside === true);
}

/** The fact with those spans that quote their documents; undefined where none does. */
function factOf({ id, fact }: Variant, index: number, quotes: (span: Span) => boolean): Fact | undefined {
  const evidence = distinct(fact.evidence.filter(quotes));
  if (evidence.length === 0) return undefined;
  const own = { ...fact, id: index === 0 ? fact.id : id, evidence };
  if (own.type !== 'statement') return own;
  const content = own.content.filter(quotes);
  return content.length === 0 ? undefined : { ...own, content };
}

function distinct(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.document} ${span.start} ${span.end}`, span])).values()];
}

function entityOf({ id, kind, name, aliases, country }: Identity, mentions: Span[]): Entity {
  return { id, kind, name, aliases: [...aliases], ...(country !== undefined && { country }), mentions };
}

type Mentions = Map<string, Span[]>;

function mentionsIn(
  facts: readonly Fact[],
  entities: readonly Identity[],
  documents: ReadonlyMap<string, Document>,
  mentionsOf: DossierOptions['mentionsOf'],
): Mentions {
  if (!mentionsOf) return sought(facts, entities, documents);
  const own = ({ members }: Identity) =>
    distinct(
      members
        .filter(({ report }) => documents.has(report))
        .flatMap((one) => mentionsOf(one.report, one.entity)),
    );
  return new Map(entities.map((identity) => [identity.id, own(identity)]));
}

/** Where the words that a fact rests on hold a name of somebody whom it names. */
function sought(
  facts: readonly Fact[],
  entities: readonly Identity[],
  documents: ReadonlyMap<string, Document>,
): Mentions {
  const byId = new Map(entities.map((identity) => [identity.id, identity]));
  const found: Mentions = new Map();
  for (const fact of facts) {
    for (const id of namedIn(fact)) {
      const identity = byId.get(id);
      if (!identity) continue;
      const spans = fact.evidence.flatMap((span) => namings(identity, span) ?? []);
      found.set(identity.id, [...(found.get(identity.id) ?? []), ...spans]);
    }
  }
  const places = new Map([...documents.keys()].map((id, index) => [id, index]));
  for (const [id, spans] of found)
    found.set(
      id,
      distinct(spans).sort((one, other) => inText(one, other, places)),
    );
  return found;
}

function inText(one: Span, other: Span, places: ReadonlyMap<string, number>): number {
  return (
    places.get(one.document)! - places.get(other.document)! || one.start - other.start || one.end - other.end
  );
}

/** The first of the longest form of a name within a span. */
function namings({ name, aliases }: Identity, { document, start, quote }: Span): Span | undefined {
  const forms = [name, ...aliases].filter((form) => form !== '');
  for (const form of forms.sort((one, other) => other.length - one.length || order(one, other))) {
    const at = quote.indexOf(form);
    if (at >= 0) return { document, start: start + at, end: start + at + form.length, quote: form };
  }
  return undefined;
}
