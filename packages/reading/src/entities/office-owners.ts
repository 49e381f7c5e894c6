import type { OfficeMatch } from '@parley/analysis';
import type { Context } from '../context.ts';
import { isGenitive } from './genitive.ts';
import { countryEntity } from './named.ts';
import { fold } from './names.ts';
import type { EntityTable, Mention } from './table.ts';

/** Offices that a country has as well as a body in it. */
const OF_BODIES = /^(president|vice-president|chairman|leader|deputy-leader|head|director|spokesperson)$/;

/** Offices of those who are sent somewhere. */
const POSTED = /(^|-)(ambassador|envoy|consul|charge-d-affaires)$/;

/** Finds whose an office is. */
export class OfficeOwners {
  readonly #context: Context;
  readonly #table: EntityTable;

  constructor(context: Context, table: EntityTable) {
    this.#context = context;
    this.#table = table;
  }

  /** Whose office it is: the country, organisation or person named before, in or after it. */
  of(office: OfficeMatch): string | undefined {
    const owner = this.#owner(office);
    return owner !== undefined && this.#cannotOwn(owner, office) ? undefined : owner;
  }

  /** “Ugandan rebel leader A” leads no country; a “UN ambassador” is somebody's at the UN. */
  #cannotOwn(owner: string, { id, head }: OfficeMatch): boolean {
    const { kind, sort } = this.#table.get(owner);
    if (kind === 'organisation') return id === 'ambassador' && sort === 'international';
    const rebels =
      this.#context.is(head, 'REBEL_TEAM') ||
      this.#context.tree
        .children(head, 'compound', 'amod')
        .some((at) => at === head - 1 && this.#context.is(at, 'ARMED_GROUP'));
    return kind === 'country' && rebels;
  }

  #owner(office: OfficeMatch): string | undefined {
    const before = this.#ownerBefore(office);
    if (before !== undefined && this.#table.get(before).kind === 'person') return before;
    const { of } = office;
    if (of) {
      const named = this.#entityIn(of.from, of.to);
      if (named !== undefined && !this.#isOfBodyWithin(office, of)) return named;
    }
    return this.#ownerAfter(office) ?? before ?? this.#within(office);
  }

  /** “the party's former leader at Westminster”: the organisation that a description in the genitive before it means. */
  body({ from }: OfficeMatch): string | undefined {
    for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
      const mention = this.#table.at(at);
      if (mention?.form === 'name') return undefined;
      const own = mention !== undefined && isGenitive(mention, this.#context, this.#table);
      if (own && this.#table.get(mention.entities[0]!).kind === 'organisation') return mention.entities[0];
    }
    return undefined;
  }

  #entityIn(from: number, to: number): string | undefined {
    for (let i = from; i < to; i++) {
      const mention = this.#table.at(i);
      // Not what the office itself is a part of: “the B team under Mossad chief A”.
      const wider = mention !== undefined && mention.to - mention.from > to - from + 2;
      if (mention?.entities.length === 1 && !wider) return mention.entities[0];
    }
    for (const geo of this.#context.analysis.geography) {
      if (geo.from < to && geo.to > from && geo.country !== null) {
        return countryEntity(geo.country, geo.entry, this.#table).id;
      }
    }
    for (const org of this.#context.analysis.organisations) {
      if (org.from < to && org.to > from) return this.#table.find(`org:${org.id}`)?.id;
    }
    return undefined;
  }

  #ownerBefore(office: OfficeMatch): string | undefined {
    for (let i = office.from - 1; i >= office.from - 4; i--) {
      const token = this.#context.tokens[i];
      if (token?.sentence !== this.#context.token(office.from).sentence) return undefined;
      const mention = this.#table.at(i);
      const owner = mention?.to === i + 1 && isGenitive(mention, this.#context, this.#table);
      const adjoining = mention !== undefined && i === office.from - 1 && this.#isParty(mention);
      if (owner || adjoining) return mention.entities[0];
      if (token.upos === 'PUNCT' || token.upos === 'VERB' || token.upos === 'ADP') return undefined;
    }
    return undefined;
  }

  /** “US President A”, “ANC leader B”: the country or organisation before the office. */
  #isParty(mention: Mention): boolean {
    return /^(country|organisation)$/.test(this.#table.get(mention.entities[0]!).kind);
  }

  /** “VNO-voorzitter A”: the organisation that a compound begins with, as the text names it elsewhere or only here. */
  #within({ head, from, to }: OfficeMatch): string | undefined {
    const [, prefix] =
      /^(\p{Lu}[\p{Lu}\p{N}]+|\p{Lu}\p{L}+\p{Lu}\p{L}*)-\p{Ll}/u.exec(this.#context.token(head).text) ?? [];
    if (prefix === undefined || head < from || head >= to) return undefined;
    const key = `org:${fold(prefix)}`;
    const draft = this.#table.find(key) ?? this.#table.create('organisation', prefix, { key });
    const { start } = this.#context.token(head);
    this.#table.standIn(draft.id, { start, end: start + prefix.length });
    return draft.id;
  }

  #ownerAfter(office: OfficeMatch): string | undefined {
    const at = office.to;
    if (!this.#context.is(at, 'OF', 'FOR', 'TOWARDS', 'BY')) return undefined;
    // “Norway's ambassador to Chile”: where somebody is sent is not who sends her.
    if (POSTED.test(office.id) && !this.#context.is(at, 'OF', 'BY')) return undefined;
    for (let i = at + 1; i < at + 7; i++) {
      const token = this.#context.tokens[i];
      if (token?.sentence !== this.#context.token(office.from).sentence || token.upos === 'PUNCT')
        return undefined;
      const mention = this.#table.at(i);
      if (mention) return this.#isOwner(mention, at) ? mention.entities[0] : undefined;
      if (this.#isOfBody(office, i)) return undefined;
      const named = this.#entityIn(i, i + 1);
      if (named !== undefined) return named;
    }
    return undefined;
  }

  /**
   * Whether a name behind “of” owns the office before it; not “the heads of the two teams”, who have one each, nor who
   * holds an office for something (“the deputy minister for European Affairs A”).
   */
  #isOwner({ entities, from }: Mention, preposition: number): boolean {
    if (entities.length > 1 || from <= preposition) return false;
    const before = this.#context.token(from - 1);
    const described = from - preposition > 2 && /^(NOUN|PROPN)$/.test(before.upos);
    const isPerson = this.#table.get(entities[0]!).kind === 'person';
    return !(isPerson && described && this.#context.officeAt(from - 1) === undefined);
  }

  #isOfBodyWithin(office: OfficeMatch, { from, to }: { from: number; to: number }): boolean {
    return this.#context.analysis.geography.some(
      (geo) =>
        geo.from >= from && geo.to <= to && geo.form === 'adjective' && this.#isOfBody(office, geo.from),
    );
  }

  /** “president of the Norwegian steelmakers' federation”: of the federation, not of Norway. */
  #isOfBody({ id }: OfficeMatch, adjective: number): boolean {
    if (!OF_BODIES.test(id)) return false;
    let { head } = this.#context.token(adjective);
    // The adjective may hang on a word in the genitive: that of the federation.
    while (head >= 0 && this.#context.token(head).deprel === 'nmod:poss')
      ({ head } = this.#context.token(head));
    return head >= 0 && this.#context.is(head, 'UNION', 'COMPANY', 'PARTY', 'ARMED_GROUP');
  }

  /** “her deputy”: whom the possessive means; a counterpart serves another side than hers. */
  possessor({ id, from }: OfficeMatch): string | undefined {
    if (/counterpart|colleague/.test(id)) return undefined;
    const { possessors } = this.#table;
    const { sentence } = this.#context.token(from);
    // “sent in his place Minister A”: what is his is the place.
    const near = this.#context.tokens[from - 1]?.upos === 'NOUN' ? [from] : [from, from - 1, from - 2];
    const before = near.filter((index) => this.#context.tokens[index]?.sentence === sentence);
    const owner = before.map((index) => possessors.get(index)).find((id) => id !== undefined);
    // “the B delegation, led by its ambassador”: B's.
    return owner !== undefined && this.#table.get(owner).kind === 'group'
      ? this.#table.partyOf(owner)
      : owner;
  }
}
