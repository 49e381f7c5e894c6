import type { Context } from '../context.ts';
import { findLeaders } from './leaders.ts';
import { gatherNames } from './named.ts';
import { rangeOf } from './ranges.ts';
import { fold } from './names.ts';
import { nounPhrase } from './phrases.ts';
import { Resolver } from './resolve.ts';
import type { RoleClaim } from './roles.ts';
import { RoleFinder } from './roles.ts';
import { canName } from './speakers.ts';
import { EntityTable } from './table.ts';

/** Who and what a document speaks of, and what each noun phrase refers to. */
export class Entities {
  readonly table: EntityTable;
  readonly roles: readonly RoleClaim[];
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
    this.table = new EntityTable();
    gatherNames(context, this.table);
    const roles = new RoleFinder(context, this.table);
    roles.find();
    findLeaders(context, this.table);
    new Resolver(context, this.table, roles).run();
    roles.fillOwners();
    this.roles = roles.claims;
  }

  /**
   * What the noun phrase of a token refers to: the entities of the mention that covers it, or of a mention in
   * apposition; with those it is coordinated with (“Russia and Ukraine”). Empty where nothing is known.
   */
  refer(index: number): string[] {
    if (index < 0) return [];
    const found = this.#context.tree.conjuncts(index).flatMap((head) => this.referOne(head));
    return [...new Set(found)];
  }

  /** As {@link refer}, without what is coordinated. */
  referOne(index: number): readonly string[] {
    if (index < 0) return [];
    return this.#refer(index, 3);
  }

  #refer(index: number, depth: number): readonly string[] {
    const own = this.table.at(index);
    const { tree } = this.#context;
    if (own?.form === 'name' || own?.form === 'pronoun') return own.entities;
    // “the Berg government” is not Berg.
    if (this.#context.is(index, 'GOVERNMENT', 'DELEGATION')) return own?.entities ?? [];
    for (const child of tree.children(index, 'appos', 'flat', 'nmod', 'compound')) {
      const named = this.table.at(child);
      const inTitle = /^(appos|flat|compound)/.test(this.#context.token(child).deprel);
      if (
        named?.form === 'name' &&
        (inTitle || this.#isTitled(index, child)) &&
        this.#isPerson(named.entities)
      ) {
        return named.entities;
      }
      if (inTitle && depth > 0) {
        const below = this.#refer(child, depth - 1);
        if (this.#isPerson(below)) return below;
      }
    }
    return own?.entities ?? [];
  }

  #isPerson(ids: readonly string[]): boolean {
    return ids.length === 1 && this.table.get(ids[0]!).kind === 'person';
  }

  /** Whether the name directly ends the title of a token: “minister van Defensie Anna Novak”. */
  #isTitled(index: number, name: number): boolean {
    const office = this.#context.officeAt(index);
    const mention = this.table.at(name);
    return office !== undefined && mention?.from === office.to;
  }

  /**
   * Who a noun phrase stands for as one who speaks: as {@link referOne}, and where nobody knows the noun, a group
   * that is called by it (“residents”, “some”).
   */
  speaker(index: number): readonly string[] {
    const known = this.referOne(index);
    if (known.length > 0 || this.table.at(index) || !canName(index, this.#context)) return known;
    const phrase = nounPhrase(index, this.#context);
    const text = this.#context.text(phrase.core.from, phrase.core.to);
    const key = `group:${fold(text)}`;
    const draft = this.table.find(key) ?? this.table.create('group', text, { key });
    if (draft.noun === undefined) this.table.voices.add(draft.id);
    const span = rangeOf({ from: phrase.from, to: phrase.core.to }, this.#context);
    const { from, to, head } = phrase;
    this.table.mention({ from, to, head, entities: [draft.id], form: 'nominal' }, span, text);
    return [draft.id];
  }

  /** The first entity of {@link refer}, or undefined. */
  one(index: number): string | undefined {
    return this.refer(index)[0];
  }

  /** The country or organisation that an entity is or stands for; itself where there is none. */
  partyOf(id: string): string {
    return this.table.partyOf(id);
  }
}
