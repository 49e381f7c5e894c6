import type { Dossier, Entity, Fact, FactType } from '@parley/dossier';
import type { FactRef } from '../model.ts';
import { bare } from './fold.ts';

interface Readable {
  readonly id: string;
  readonly dossier: Pick<Dossier, 'entities' | 'facts'>;
}

/** How alike two keys must be to mean one fact: half of what they say. */
const ALIKE = 0.5;
/** Facts that are as alike are told apart by how much of their words they share, which weighs this much at most. */
const PLACE = 0.01;
/** The most words of a field that a key holds. */
const LONGEST = 80;

/**
 * A reference to a fact that outlives the reader: the words that it rests on first, and what it says.
 * @throws RangeError where the report has no such fact.
 */
export function factRefOf(report: Readable, factId: string): FactRef {
  const fact = report.dossier.facts.find(({ id }) => id === factId);
  if (!fact) throw new RangeError(`report ${report.id} has no fact ${factId}`);
  const { start, end } = fact.evidence[0]!;
  return { report: report.id, type: fact.type, start, end, key: textOf(keyOf(fact, entitiesOf(report))) };
}

/**
 * The fact that a reference means in a report, also where another reader read it: one of the same type that rests
 * on some of the same words and says most nearly the same; undefined where none does.
 */
export function matchFact(ref: FactRef, report: Readable): Fact | undefined {
  if (report.id !== ref.report) return undefined;
  const entities = entitiesOf(report);
  const aliases = aliasesOf(entities);
  const wanted = fieldsOf(ref.key);
  let best: { fact: Fact; score: number } | undefined;
  for (const fact of report.dossier.facts) {
    const shared = fact.type === ref.type ? sharedWith(fact, ref) : 0;
    if (shared === 0) continue;
    const alike = likeness(wanted, keyOf(fact, entities), aliases, fact.type);
    const score = alike + PLACE * shared;
    if (alike >= ALIKE && (!best || score > best.score)) best = { fact, score };
  }
  return best?.fact;
}

/** The share of the words of a reference that a fact rests on as well. */
function sharedWith({ evidence }: Fact, { start, end }: FactRef): number {
  const most = evidence.map((span) => Math.min(end, span.end) - Math.max(start, span.start));
  return Math.max(0, ...most) / Math.max(1, end - start);
}

function entitiesOf({ dossier }: Readable): ReadonlyMap<string, Entity> {
  return new Map(dossier.entities.map((entity) => [entity.id, entity]));
}

type Key = ReadonlyMap<string, readonly string[]>;

/** What a fact says, field by field, with entities by their names. */
function keyOf(fact: Fact, entities: ReadonlyMap<string, Entity>): Key {
  const name = (id: string | undefined) => (id === undefined ? undefined : (entities.get(id)?.name ?? id));
  const all = (ids: readonly string[]) => ids.map((id) => name(id));
  const key = new Map<string, readonly string[]>();
  for (const [field, values] of Object.entries(saysOf(fact, name, all))) {
    const said = [values].flat().map((value) => bare(value ?? '').slice(0, LONGEST));
    const known = [...new Set(said)].filter((value) => value !== '').sort();
    if (known.length > 0) key.set(field, known);
  }
  return key;
}

type Said = string | undefined | readonly (string | undefined)[];

function saysOf(
  fact: Fact,
  name: (id: string | undefined) => string | undefined,
  all: (ids: readonly string[]) => Said,
): Record<string, Said> {
  switch (fact.type) {
    case 'role':
      return { person: name(fact.person), title: fact.title.id ?? fact.title.text, of: name(fact.of) };
    case 'part':
      return { entity: name(fact.entity), part: fact.part };
    case 'delegation':
      return { party: name(fact.party), head: name(fact.head), members: all(fact.members) };
    case 'meeting':
      return { participants: all(fact.participants), kind: fact.kind, place: name(fact.place) };
    case 'statement':
      return { speaker: name(fact.speaker), content: fact.content.map(({ quote }) => quote) };
    case 'position':
      return { holder: name(fact.holder), issue: fact.issue, stance: fact.stance };
    case 'mandate':
      return { holder: name(fact.holder), issue: fact.issue };
    case 'precondition':
      return {
        holder: name(fact.holder),
        before: fact.before.issue ?? fact.before.text,
        requires: fact.requires.issue ?? fact.requires.text,
      };
    case 'expectation':
      return { holder: name(fact.holder), outlook: fact.outlook };
    case 'outcome':
      return { kind: fact.kind, issue: fact.issue ?? undefined, parties: all(fact.parties) };
    case 'event':
      return { event: fact.event, actors: all(fact.actors), recipients: all(fact.recipients) };
    case 'figure':
      return { measure: fact.measure, value: fact.value };
  }
}

/** The field that says whom or what a fact is about counts twice. */
const MAIN: Readonly<Record<FactType, string>> = {
  role: 'person',
  part: 'entity',
  delegation: 'party',
  meeting: 'participants',
  statement: 'content',
  position: 'issue',
  mandate: 'issue',
  precondition: 'requires',
  expectation: 'holder',
  outcome: 'kind',
  event: 'event',
  figure: 'value',
};

/** `holder=…; issue=…; participants=…|…` */
function textOf(key: Key): string {
  return [...key].map(([field, values]) => `${field}=${values.join('|')}`).join('; ');
}

/** The fields of a written key; what is no field is passed over. */
function fieldsOf(text: string): Key {
  const fields = text.split('; ').map((part) => part.split('='));
  return new Map(
    fields.flatMap(([field, values]) => (values === undefined ? [] : [[field!, values.split('|')]])),
  );
}

/** From 0 to 1, how much of what one key says another says as well. */
function likeness(wanted: Key, found: Key, aliases: Aliases, type: FactType): number {
  let sum = 0;
  let weights = 0;
  for (const field of new Set([...wanted.keys(), ...found.keys()])) {
    const weight = field === MAIN[type] ? 2 : 1;
    weights += weight;
    sum += weight * shareOf(wanted.get(field) ?? [], found.get(field) ?? [], aliases);
  }
  return weights === 0 ? 1 : sum / weights;
}

type Aliases = ReadonlyMap<string, ReadonlySet<string>>;

/** Every name of an entity by the first of its names: a newer reader may prefer another form. */
function aliasesOf(entities: ReadonlyMap<string, Entity>): Aliases {
  return new Map([...entities.values()].map(({ name, aliases }) => [bare(name), new Set(aliases.map(bare))]));
}

function shareOf(wanted: readonly string[], found: readonly string[], aliases: Aliases): number {
  const isIn = (one: string) =>
    found.some((other) => other === one || aliases.get(other)?.has(one) === true || isPartOf(one, other));
  const shared = wanted.filter(isIn).length;
  return shared / Math.max(1, wanted.length, found.length);
}

/** Whether all words of the shorter stand in the longer: a surname in a full name. */
function isPartOf(one: string, other: string): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const words = new Set(many.split(' '));
  return few.split(' ').every((word) => words.has(word));
}
