import type { Dossier, Entity, Fact } from '@parley/dossier';
import type { Gold, GoldFact } from './gold.ts';

/** Words for comparison: letters and digits only, no case, no diacritics. */
function words(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

function fold(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const ARTICLE = /^(?:de|het|een|the|a|an|le|la|les|l|der|die|das|el|los|las) /u;
const key = (name: string) => fold(name).replace(ARTICLE, '');

/** The F1 of the two texts' bags of words. */
export function overlap(a: string, b: string): number {
  const left = new Map<string, number>();
  const A = words(a);
  const B = words(b);
  for (const word of A) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of B) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return A.length + B.length === 0 ? 0 : (2 * shared) / (A.length + B.length);
}

/** A fact of the dossier as it is scored: a delegation counts once for every person. */
export type Row =
  | {
      readonly type: 'delegation-head' | 'delegation-member' | 'delegation-absent';
      party: string;
      person: string;
      fact: Fact;
    }
  | (Exclude<Fact, { type: 'delegation' }> & { readonly fact?: Fact });

/** The dossier's facts, one row for each thing that is scored. */
export function rowsOf(dossier: Dossier): Row[] {
  return dossier.facts.flatMap((fact): Row[] => {
    if (fact.type !== 'delegation') return [fact];
    const { party, head } = fact;
    const row =
      (type: 'delegation-head' | 'delegation-member' | 'delegation-absent') => (person: string) => ({
        type,
        party,
        person,
        fact,
      });
    return [
      ...(head === undefined ? [] : [row('delegation-head')(head)]),
      ...fact.members.filter((member) => member !== head).map(row('delegation-member')),
      ...fact.absent.map(row('delegation-absent')),
    ];
  });
}

/** Says whether a row of the dossier is what a gold fact asks for. */
export class Comparison {
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #gold: Gold;
  readonly #text: string;

  constructor(gold: Gold, text: string, dossier: Dossier) {
    this.#gold = gold;
    this.#text = text;
    this.#entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  }

  agrees(row: Row, gold: GoldFact): boolean {
    if (row.type !== gold.type) return false;
    switch (row.type) {
      case 'delegation-head':
      case 'delegation-member':
      case 'delegation-absent':
        return this.#is(row.person, gold.person) && this.#isParty(row.party, gold.party);
      case 'role':
        return (
          this.#is(row.person, gold.person) &&
          titleFits(row.title, gold.title ?? []) &&
          (gold.former !== true || row.former)
        );
      case 'meeting':
        return this.#meeting(row, gold);
      case 'position':
        return (
          this.#is(row.holder, gold.holder) && has(gold.issue, row.issue) && has(gold.stance, row.stance)
        );
      case 'mandate':
        return this.#is(row.holder, gold.holder) && has(gold.issue, row.issue);
      case 'precondition': {
        const before = gold.before === undefined || has(gold.before, row.before.issue);
        return (
          this.#is(row.holder, gold.holder) &&
          before &&
          (gold.requires === undefined || has(gold.requires, row.requires.issue))
        );
      }
      case 'expectation':
        return this.#is(row.holder, gold.holder) && has(gold.outlook, row.outlook);
      case 'outcome':
        return (
          has(gold.issue, row.issue) &&
          (gold.parties ?? []).every((party) => row.parties.some((id) => this.#is(id, party)))
        );
      case 'statement': {
        const said = row.content.map((span) => span.quote).join(' ');
        return (
          this.#is(row.speaker, gold.speaker) &&
          overlap(said, this.#text.slice(gold.content!.start, gold.content!.end)) >= 0.5
        );
      }
      case 'figure':
        return fold(`${row.value} ${row.text}`).includes(fold(gold.match ?? ''));
      default:
        return false;
    }
  }

  #meeting(row: Extract<Fact, { type: 'meeting' }>, gold: GoldFact): boolean {
    const wanted = gold.participants ?? [];
    const all = wanted.every((who) =>
      row.participants.some((id) => this.#is(id, who) || this.#isParty(id, who)),
    );
    const time = row.time?.value;
    const fits =
      gold.time === undefined || gold.time.length === 0 || time == null || gold.time.includes(time);
    return (
      all &&
      row.participants.length <= wanted.length + 4 &&
      fits &&
      (gold.status === undefined || gold.status.includes(row.status))
    );
  }

  #is(id: string, gold: readonly string[] | undefined): boolean {
    const entity = this.#entities.get(id);
    return entity !== undefined && (gold ?? []).some((name) => this.#same(entity, name));
  }

  #same(entity: Entity, goldId: string): boolean {
    const gold = this.#gold.entities[goldId];
    if (!gold) return false;
    if (gold.kind === 'country' && entity.kind === 'country') return gold.country === entity.country;
    const names = new Set(gold.names.map(key));
    return [entity.name, ...entity.aliases].some((name) => names.has(key(name)));
  }

  /** A delegation may be filed under its country or under itself. */
  #isParty(id: string, gold: readonly string[] | undefined): boolean {
    if (this.#is(id, gold)) return true;
    const country = this.#entities.get(id)?.country;
    return (
      country !== undefined && (gold ?? []).some((name) => this.#gold.entities[name]?.country === country)
    );
  }
}

function titleFits(title: { id: string | null; text: string }, wanted: readonly string[]): boolean {
  return wanted.some((name) => title.id === name || ` ${fold(title.text)} `.includes(` ${fold(name)} `));
}

function has<T>(list: readonly T[] | undefined, value: T): boolean {
  return list?.includes(value) ?? false;
}
