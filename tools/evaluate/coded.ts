import type { Dossier, PloverType } from '@parley/dossier';
import type { CodedSentence } from './gsr.ts';

/** Counts over coded sentences. */
export interface EventCounts {
  readonly sentences: number;
  /** Sentences of which an event of the coded type was read. */
  readonly typed: number;
  /** Sentences of which such an event was read with one of the coded actors, and a coded recipient if there is one. */
  readonly parties: number;
  /** Events read. */
  readonly predicted: number;
  /** Events read of a type that was coded for the sentence. */
  readonly alike: number;
}

/** What one sentence gives, with its events in words. */
export interface EventComparison extends EventCounts {
  readonly read: readonly string[];
  /** Those of a type that was not coded; most sentences have one coded event, and may speak of more. */
  readonly unlike: readonly string[];
}

type Event = Extract<Dossier['facts'][number], { type: 'event' }>;

/** A word that speaks of a country: its name, adjective or people. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly country: string | null;
}

/** Compares the events of a dossier with the one that was coded, and with the types coded for the same words. */
export function compareEvents(
  sentence: CodedSentence,
  types: readonly PloverType[],
  dossier: Dossier,
  places: readonly Place[],
): EventComparison {
  const events = dossier.facts.filter((fact) => fact.type === 'event');
  const typed = events.filter(({ event }) => event === sentence.event);
  const fitting = typed.filter((event) => fits(event, sentence, dossier, places));
  const alike = events.filter(({ event }) => types.includes(event));
  return {
    sentences: 1,
    typed: Math.min(1, typed.length),
    parties: Math.min(1, fitting.length),
    predicted: events.length,
    alike: alike.length,
    read: events.map((event) => inWords(event, dossier)),
    unlike: events.filter((event) => !alike.includes(event)).map((event) => inWords(event, dossier)),
  };
}

/** Whether an event has a coded actor, and a coded recipient where one is coded; a meeting has actors only. */
function fits(
  event: Event,
  { actors, recipients }: CodedSentence,
  dossier: Dossier,
  places: readonly Place[],
): boolean {
  const all = [...event.actors, ...event.recipients];
  const doers = event.recipients.length > 0 ? event.actors : all;
  const others = event.recipients.length > 0 ? event.recipients : all;
  return anyNamed(doers, actors, dossier, places) && anyNamed(others, recipients, dossier, places);
}

/** Whether one of the entities is mentioned in one of the names, or is of a country that one speaks of; true without names. */
function anyNamed(
  ids: readonly string[],
  names: readonly string[],
  { documents, entities }: Dossier,
  places: readonly Place[],
): boolean {
  if (names.length === 0) return true;
  const ranges = names
    .map((name) => ({ start: documents[0]!.text.indexOf(name), length: name.length }))
    .filter(({ start }) => start >= 0)
    .map(({ start, length }) => ({ start, end: start + length }));
  const touches = (one: { start: number; end: number }) =>
    ranges.some(({ start, end }) => one.start < end && start < one.end);
  const codes = places.filter(touches).map(({ country }) => country);
  return ids.some((id) => {
    const entity = entities.find((each) => each.id === id);
    return (
      entity !== undefined &&
      (entity.mentions.some(touches) || (entity.country !== undefined && codes.includes(entity.country)))
    );
  });
}

function inWords(event: Event, { entities }: Dossier): string {
  const names = (ids: readonly string[]) =>
    ids.map((id) => entities.find((each) => each.id === id)?.name ?? id).join(', ');
  return `${event.event} (${event.modality}) ${names(event.actors)} -> ${names(event.recipients)} “${event.text}”`;
}

/** The sums of counts. */
export function sumOf(all: readonly EventCounts[]): EventCounts {
  const sum = (key: keyof EventCounts) => all.reduce((so, counts) => so + counts[key], 0);
  return {
    sentences: sum('sentences'),
    typed: sum('typed'),
    parties: sum('parties'),
    predicted: sum('predicted'),
    alike: sum('alike'),
  };
}
