import type { Fact, FactType, PloverType, Span } from '@parley/dossier';
import { groupBy } from './group.ts';
import type { Names } from './names.ts';

type Event = Extract<Fact, { type: 'event' }>;

/** The kinds of fact that tell more of what happened than an event of a type does. */
const TOLD_BY: Readonly<Partial<Record<PloverType, readonly FactType[]>>> = {
  CONSULT: ['meeting'],
  AGREE: ['outcome', 'meeting', 'position'],
  COOPERATE: ['outcome'],
  AID: ['outcome'],
  RETREAT: ['outcome'],
  CONCEDE: ['outcome', 'position'],
  SUPPORT: ['position'],
  REQUEST: ['position', 'precondition', 'mandate'],
  REJECT: ['position', 'precondition', 'meeting'],
  THREATEN: ['position', 'precondition'],
};

/**
 * The facts without the events that others tell in the same words of the same parties: a meeting is a consultation
 * as well, but needs no saying so. Those others then rest on the words of both, so nothing goes uncited.
 */
export function eventsToldOnce(facts: readonly Fact[], names: Names): Fact[] {
  const others = facts.filter(({ type }) => type !== 'event');
  const places = groupBy(
    others.flatMap((fact) => fact.evidence.map((span) => ({ fact, span }))),
    ({ span }) => span.document,
  );
  const added = new Map<Fact, Span[]>();
  const kept = facts.filter((fact) => {
    const teller = fact.type === 'event' ? tellerOf(fact, places, names) : undefined;
    if (teller) added.set(teller, [...(added.get(teller) ?? []), ...fact.evidence]);
    return !teller;
  });
  return kept.map((fact) => {
    const evidence = added.get(fact);
    return evidence ? { ...fact, evidence: [...fact.evidence, ...evidence] } : fact;
  });
}

type Places = ReadonlyMap<string, readonly { readonly fact: Fact; readonly span: Span }[]>;

function tellerOf(event: Event, places: Places, names: Names): Fact | undefined {
  const types = TOLD_BY[event.event];
  const actors = new Set(event.actors.map(names.party));
  const tells = (fact: Fact) =>
    types?.includes(fact.type) &&
    fact.modality === event.modality &&
    (actors.size === 0 || whoseOf(fact).some((id) => actors.has(names.party(id))));
  return event.evidence
    .flatMap((span) => (places.get(span.document) ?? []).filter((place) => overlaps(place.span, span)))
    .find(({ fact }) => tells(fact))?.fact;
}

const overlaps = (one: Span, other: Span) => one.start < other.end && one.end > other.start;

/** Whose fact it is: those who meet, agree, or want something. */
function whoseOf(fact: Fact): readonly string[] {
  if (fact.type === 'meeting') return fact.participants;
  if (fact.type === 'outcome') return fact.parties;
  return 'holder' in fact ? [fact.holder] : [];
}
