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

/** Compares the events of a dossier with the one that was coded, and with the types coded for the same words. */
export function compareEvents(
  sentence: CodedSentence,
  types: readonly PloverType[],
  dossier: Dossier,
): EventComparison {
  const events = dossier.facts.filter((fact) => fact.type === 'event');
  const typed = events.filter(({ event }) => event === sentence.event);
  const fitting = typed.filter((event) => fits(event, sentence, dossier));
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
function fits(event: Event, { actors, recipients }: CodedSentence, dossier: Dossier): boolean {
  const all = [...event.actors, ...event.recipients];
  const doers = event.recipients.length > 0 ? event.actors : all;
  const others = event.recipients.length > 0 ? event.recipients : all;
  return anyNamed(doers, actors, dossier) && anyNamed(others, recipients, dossier);
}

/** Whether one of the entities is known by a word of one of the names; true where no names are given. */
function anyNamed(ids: readonly string[], names: readonly string[], { entities }: Dossier): boolean {
  if (names.length === 0) return true;
  const wanted = new Set(names.flatMap(wordsOf));
  return ids.some((id) => {
    const entity = entities.find((each) => each.id === id);
    const forms = entity
      ? [entity.name, ...entity.aliases, ...entity.mentions.map(({ quote }) => quote)]
      : [];
    return forms.flatMap(wordsOf).some((word) => wanted.has(word)) || namesCountry(entity?.country, names);
  });
}

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** Whether a name speaks of a country: by its name, or by an adjective that begins alike (“Israeli”, “Syrian”). */
function namesCountry(code: string | undefined, names: readonly string[]): boolean {
  const country = code === undefined ? undefined : countries.of(code);
  if (country === undefined) return false;
  const stem = country.toLowerCase().slice(0, Math.max(4, country.length - 3));
  return names.some((name) => name.toLowerCase().includes(stem));
}

/** The words of a name that tell it from others: those with a capital, else all of more than three letters. */
function wordsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  const proper = words.filter((word) => /^\p{Lu}/u.test(word) && word !== 'The');
  return (proper.length > 0 ? proper : words.filter((word) => word.length > 3)).map((word) =>
    word.toLowerCase(),
  );
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
