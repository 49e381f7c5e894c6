import { overlapping } from '../context.ts';
import type { Context } from '../context.ts';
import { countryEntity } from './named.ts';
import type { Phrase } from './phrases.ts';
import type { EntityTable, Mention } from './table.ts';

/** Says whose a noun phrase is: by an adjective, a name, an of-phrase or a possessive pronoun in it. */
export class Owners {
  readonly #context: Context;
  readonly #table: EntityTable;

  constructor(context: Context, table: EntityTable) {
    this.#context = context;
    this.#table = table;
  }

  /** The country an adjective, a possessor or an of-phrase of a noun phrase points to. */
  countryOf(phrase: Phrase): string | undefined {
    for (const geo of overlapping(this.#context.analysis.geography, phrase.from, phrase.to)) {
      const before = geo.from >= phrase.from && geo.from <= phrase.head;
      const after = geo.to <= phrase.to && geo.from > phrase.head && this.#isOf(geo.from, phrase.head);
      if ((before || after) && geo.form !== 'place' && geo.country !== null) {
        return countryEntity(geo.country, geo.entry, this.#table).id;
      }
    }
    const inside = this.#table.mentions.find(
      (mention) =>
        mention.from >= phrase.from &&
        mention.to <= phrase.to &&
        mention.entities.length === 1 &&
        !this.#isOther(mention.from, phrase.head) &&
        !this.#isWhere(mention, phrase.head),
    );
    const owner = inside && this.party(inside.entities[0]!);
    if (owner !== undefined) return owner;
    const possessor = this.possessor(phrase);
    return possessor === undefined ? undefined : this.party(possessor);
  }

  /** Whether only “of” and determiners stand between a noun and what follows. */
  #isOf(index: number, head: number): boolean {
    for (let i = index - 1; i > head; i--) {
      if (this.#context.is(i, 'OF')) return true;
      if (this.#context.token(i).upos !== 'DET') return false;
    }
    return false;
  }

  /** “a team for talks with Norway”: whoever the others deal with. */
  #isOther(index: number, head: number): boolean {
    const before = this.#context.tokens[index - 1]?.upos === 'DET' ? index - 2 : index - 1;
    return index > head && this.#context.is(before, 'WITH', 'AGAINST');
  }

  /** “the delegation in Egypt”: where it is, not whose. */
  #isWhere({ from, entities }: Mention, head: number): boolean {
    const before = from - 1;
    return (
      before > head &&
      this.#context.token(before).upos === 'ADP' &&
      this.#context.is(before, 'IN') &&
      !this.#context.is(before, 'OF') &&
      this.#table.get(entities[0]!).kind === 'country'
    );
  }

  /** A country or organisation that the entity is, or stands for. */
  party(id: string): string | undefined {
    const party = this.#table.partyOf(id);
    const { kind } = this.#table.get(party);
    return kind === 'country' || kind === 'organisation' || this.#table.bargainers.has(party)
      ? party
      : undefined;
  }

  /** Whom the possessive pronoun of a phrase stands for. */
  possessor(phrase: Phrase): string | undefined {
    for (let i = phrase.from; i < phrase.head; i++) {
      const owner = this.#table.possessors.get(i);
      if (owner !== undefined) return owner;
    }
    return undefined;
  }

  /** “The Turkish Cypriot delegation”: of a people that is no country. */
  isRegion({ from, head }: Phrase): boolean {
    const [geo] = overlapping(this.#context.analysis.geography, from, head);
    return geo?.form === 'adjective' && geo.country === null;
  }

  /** “Russian, Ukrainian and Turkish delegations”: one country per adjective. */
  adjectives(phrase: Phrase): string[] {
    const codes = overlapping(this.#context.analysis.geography, phrase.from, phrase.to).filter(
      (geo) =>
        geo.form === 'adjective' && geo.from >= phrase.from && geo.to <= phrase.to && geo.country !== null,
    );
    return codes.map((geo) => countryEntity(geo.country!, geo.entry, this.#table).id);
  }
}
