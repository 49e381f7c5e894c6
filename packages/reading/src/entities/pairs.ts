import type { Context } from '../context.ts';
import { areJoined, isComma } from './parties.ts';
import type { EntityTable, Mention } from './table.ts';

/** The country or organisation that an entity is or acts for, or undefined. */
export function actingParty(id: string, table: EntityTable): string | undefined {
  const party = table.partyOf(id);
  const { kind } = table.get(party);
  return kind === 'country' || kind === 'organisation' ? party : undefined;
}

/** Parties named side by side, which are “the sides” from then on. */
export class Pairs {
  /** Those named together last; empty where none were. */
  latest: readonly string[] = [];
  /** The sentence that names them. */
  sentence = 0;
  readonly #context: Context;
  readonly #table: EntityTable;
  /** The parties of the list that the text is in, parted by commas so far. */
  #chain: readonly string[] = [];

  constructor(context: Context, table: EntityTable) {
    this.#context = context;
    this.#table = table;
  }

  /** Takes notice of a mention and the one before it. */
  see(last: Mention, mention: Mention): void {
    if (mention.entities.length !== 1 || last.entities.length !== 1) return;
    const [a, b] = [last, mention].map(({ entities }) => actingParty(entities[0]!, this.#table));
    const between = this.#context.tokens.slice(last.to, mention.from);
    const chain = this.#chain.at(-1) === a ? this.#chain : a === undefined ? [] : [a];
    this.#chain = isComma(between) && b !== undefined ? [...chain, b] : b === undefined ? [] : [b];
    const named = this.#isNoPerson(last) && this.#isNoPerson(mention);
    if (!areJoined(between, this.#context) || !named || a === undefined || b === undefined || a === b) return;
    this.latest = [...new Set([...chain, b])];
    this.sentence = this.#context.token(mention.from).sentence;
  }

  #isNoPerson({ entities }: Mention): boolean {
    return this.#table.get(entities[0]!).kind !== 'person';
  }
}
