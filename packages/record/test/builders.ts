import { spanOf } from '@parley/dossier';
import type { Document, Entity, EntityKind, Fact, MeetingFact, Span } from '@parley/dossier';
import type { OutcomeFact, PositionFact, Time } from '@parley/dossier';
import { identitiesFrom } from '../src/identities.ts';
import type { Action, Decision, Identities, Identity, Member, Report } from '../src/model.ts';

type Base = 'id' | 'evidence' | 'modality' | 'confidence';
type OwnFields<F extends Fact> = F extends Fact
  ? Omit<F, Base> & Partial<Pick<F, 'id' | 'modality' | 'confidence'>>
  : never;
export type FactFields = OwnFields<Fact>;
type About = Partial<Omit<Document, 'id' | 'text'>> & { readonly text?: string };

/**
 * Writes a report by hand. Entities and facts write the words that they rest on at the end of the text, so that
 * every span is right; methods return the id of what they made.
 */
export class ReportBuilder {
  readonly #id: string;
  readonly #about: Omit<Document, 'id' | 'text'>;
  readonly #entities: Entity[] = [];
  readonly #facts: Fact[] = [];
  #text: string;

  constructor(id: string, { text, ...about }: About = {}) {
    this.#id = id;
    this.#text = text ?? `Report ${id}.`;
    this.#about = { language: 'en', published: '2025-05-14', ...about };
  }

  /** An entity; a second one of the same name is the same. `mentions` says how often the text names it. */
  entity(kind: EntityKind, name: string, country?: string, mentions = 1): string {
    const known = this.#entities.find((one) => one.kind === kind && one.name === name);
    const entity = known ?? this.#add(kind, name, country);
    for (let i = 0; i < mentions; i++) entity.mentions.push(this.#write(name));
    return entity.id;
  }

  country(code: string, name = code, mentions = 1): string {
    return this.entity('country', name, code, mentions);
  }

  person(name: string, country?: string): string {
    return this.entity('person', name, country);
  }

  place(name: string, country?: string): string {
    return this.entity('place', name, country);
  }

  organisation(name: string, country?: string): string {
    return this.entity('organisation', name, country);
  }

  /** Other forms of an entity's name. */
  alias(id: string, ...forms: string[]): this {
    this.#entities.find((one) => one.id === id)?.aliases.push(...forms);
    return this;
  }

  /** A fact, asserted unless `fields` say otherwise; it rests on `quote`, or on words of its own. */
  fact(fields: FactFields, quote?: string): string {
    const id = fields.id ?? `${this.#id}-f${this.#facts.length + 1}`;
    const evidence = [this.#quote(quote) ?? this.#write(`(${fields.type} ${id})`)];
    this.#facts.push({ modality: 'asserted', confidence: 0.8, ...fields, id, evidence });
    return id;
  }

  /** Talks that were held, unless `more` says otherwise; a `time` is EDTF. */
  meeting(
    participants: string[],
    { time, ...more }: Partial<Omit<MeetingFact, 'time' | 'evidence'>> & { time?: string } = {},
  ): string {
    const when = time === undefined ? {} : { time: timeOf(time) };
    return this.fact({ type: 'meeting', kind: 'talks', status: 'held', participants, ...when, ...more });
  }

  part(entity: string, part: 'principal' | 'mediator' | 'host' | 'guarantor' | 'observer'): string {
    return this.fact({ type: 'part', entity, part });
  }

  delegation(party: string, head?: string, members: string[] = [], absent: string[] = []): string {
    const led = head === undefined ? {} : { head };
    return this.fact({ type: 'delegation', party, members, absent, ...led });
  }

  position(holder: string, issue: PositionFact['issue'], stance: PositionFact['stance'] = 'demands'): string {
    return this.fact({ type: 'position', holder, issue, stance, text: `${stance} ${issue}` });
  }

  outcome(parties: string[], kind: OutcomeFact['kind'], issue: OutcomeFact['issue'], time?: string): string {
    const when = time === undefined ? {} : { time: timeOf(time) };
    return this.fact({ type: 'outcome', kind, parties, issue, text: kind, ...when });
  }

  role(person: string, id: string, of?: string, former = false): string {
    const body = of === undefined ? {} : { of };
    return this.fact({ type: 'role', person, title: { id, text: id }, former, ...body });
  }

  /** What somebody says, in words that the text then ends with. */
  say(speaker: string, words: string): string {
    const content = this.#write(words);
    const said = { speaker, mode: 'indirect' as const, cue: 'said', content: [content] };
    return this.fact({ type: 'statement', ...said }, words);
  }

  build(more: Partial<Omit<Report, 'id' | 'dossier'>> = {}): Report {
    const document: Document = { id: this.#id, text: this.#text, ...this.#about };
    const { entities, facts } = { entities: this.#entities, facts: this.#facts };
    const dossier = { contract: '1' as const, documents: [document], entities, times: [], facts };
    return { id: this.#id, dossier, reader: 'test', addedAt: '2025-06-30T00:00:00.000Z', ...more };
  }

  #add(kind: EntityKind, name: string, country?: string): Entity {
    const id = `${this.#id}-e${this.#entities.length + 1}`;
    const entity: Entity = { id, kind, name, aliases: [], mentions: [], ...(country && { country }) };
    this.#entities.push(entity);
    return entity;
  }

  #write(words: string): Span {
    const start = this.#text.length + 1;
    this.#text += ` ${words}`;
    return this.#span(start, start + words.length);
  }

  #quote(words: string | undefined): Span | undefined {
    if (words === undefined) return undefined;
    const start = this.#text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” does not stand in the text of ${this.#id}`);
    return this.#span(start, start + words.length);
  }

  #span(start: number, end: number): Span {
    return spanOf({ id: this.#id, text: this.#text, ...this.#about }, start, end);
  }
}

/** `reportOf('r1', { published: '2025-05-16' }, (r) => { r.meeting([r.country('RU'), r.country('UA')]); })` */
export function reportOf(id: string, about: About, write: (builder: ReportBuilder) => void): Report {
  const builder = new ReportBuilder(id, about);
  write(builder);
  return builder.build();
}

/** A decision; `id` orders those of one moment. */
export function decisionOf(id: string, action: Action, at = '2025-07-01T00:00:00.000Z'): Decision {
  return { id, at, author: 'tester', reason: 'because the test says so', action };
}

function timeOf(value: string): Time {
  return { text: value, value };
}

/** Who is who by nothing but country codes and names without case: enough where a test is about something else. */
export function simpleIdentities(reports: readonly Report[]): Identities {
  const members = new Map<string, { entity: Entity; at: Member[] }>();
  for (const report of [...reports].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const entity of report.dossier.entities) {
      const id = simpleIdOf(entity);
      const known = members.get(id) ?? { entity, at: [] };
      members.set(id, known);
      known.at.push({ report: report.id, entity: entity.id });
    }
  }
  const all = [...members].map(([id, { entity, at }]): Identity => {
    const { kind, name, aliases, country } = entity;
    const base = { id, kind, name, aliases, roles: [], members: at, because: [] };
    return country === undefined ? base : { ...base, country };
  });
  return identitiesFrom(all);
}

function simpleIdOf({ kind, name, country }: Entity): string {
  if (kind === 'country' && country !== undefined) return country.toLowerCase();
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}
