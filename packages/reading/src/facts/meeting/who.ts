import type { Reading } from '../fact.ts';
import { areElsewhere } from './elsewhere.ts';
import { bargainerAt, namesAfter, peopleAt } from './people.ts';
import { qualifiersOf } from './modifiers.ts';
import { relation } from '../../tree.ts';

/** Who a noun phrase says takes part; `sides` where it means the parties without naming them (“the delegations”). */
export interface Parties {
  readonly ids: readonly string[];
  readonly sides: boolean;
}

export const NOBODY: Parties = { ids: [], sides: false };

/** Adds up parties, each once, in order. */
export function together(...all: readonly Parties[]): Parties {
  return { ids: [...new Set(all.flatMap(({ ids }) => ids))], sides: all.some(({ sides }) => sides) };
}

/** Reads who meets out of noun phrases. */
export class Who {
  readonly #reading: Reading;
  /** The country code of every token that names a country or its people. */
  readonly #codes = new Map<number, string>();

  constructor(reading: Reading) {
    this.#reading = reading;
    for (const { from, to, country, form } of reading.context.analysis.geography) {
      if (country === null || form === 'place') continue;
      for (let i = from; i < to; i++) this.#codes.set(i, country);
    }
  }

  /** The parties of a noun phrase and of those it is coordinated with; `joined` where the tree has these beside it. */
  of(head: number, joined = false): Parties {
    if (head < 0) return NOBODY;
    const { tree } = this.#reading.context;
    const names = namesAfter(head, this.#reading);
    if (names.length > 1) return together(...names.map((each) => this.one(each)));
    const meant = [...tree.conjuncts(head), ...this.#listed(head)].filter(
      (each) => each === head || !this.#isRuledOut(each),
    );
    const found = meant.map((each) => this.one(each));
    if (meant.length < 2 && !joined) return together(...found);
    // “the union and the company”: of two that are joined, each may be a body without a name.
    const isKnown = ({ ids, sides }: Parties) => ids.length > 0 || sides;
    return together(...found.map((one, i) => (isKnown(one) ? one : bargainerAt(meant[i]!, this.#reading))));
  }

  /** “A, B and C”, where the tree takes B for what A is. */
  #listed(head: number): number[] {
    const { context, entities } = this.#reading;
    if (entities.table.at(head)?.form !== 'name') return [];
    const second = context.tree
      .children(head, 'appos')
      .find((child) => entities.table.at(child)?.form === 'name' && context.tree.child(child, 'conj') >= 0);
    return second === undefined ? [] : context.tree.conjuncts(second);
  }

  /** “with A, not with B”, “A but not B”. */
  #isRuledOut(head: number): boolean {
    const { context } = this.#reading;
    return context.tree
      .children(head, 'advmod', 'amod', 'cc', 'det')
      .some((child) => context.is(child, 'NOT'));
  }

  /** As {@link of}, alone. */
  one(head: number): Parties {
    const { context, entities } = this.#reading;
    if (context.is(head, 'TOGETHER', 'WHO') || context.token(head).feats.includes('Reflex=Yes'))
      return NOBODY;
    if (context.token(head).upos === 'VERB' && entities.table.at(head)?.form !== 'name') return NOBODY;
    const nested = this.#nested(head);
    if (nested.ids.length > 1 || (nested.ids.length > 0 && this.#isGroup(head)) || nested.sides)
      return nested;
    if (this.#isSource(head)) return NOBODY;
    const title = this.#bodyNamed(head);
    if (title !== undefined) return { ids: [title], sides: false };
    const adjectives = this.#isGroup(head) && this.#isPlural(head) ? this.adjectives(head) : NOBODY;
    if (adjectives.ids.length > 1) return adjectives;
    const own = this.#refer(head).filter((id) => this.#canMeet(id));
    if (areElsewhere(head, this.#reading)) return { ids: [peopleAt(head, this.#reading)], sides: false };
    if (this.#isSides(head) && own.every((id) => !this.#isPerson(id))) return { ids: [], sides: true };
    if (own.length > 0 && own.every((id) => this.#isUnclaimed(id, head))) return { ids: [], sides: true };
    const served = own.length > 0 ? undefined : this.#ofBody(head);
    if (served !== undefined) return { ids: [served], sides: false };
    if (own.length > 0) return { ids: own.map((id) => this.#filed(id)), sides: false };
    if (nested.ids.length > 0) return nested;
    const country = this.#isGroup(head) ? this.#adjective(head) : undefined;
    if (country !== undefined) return { ids: [country], sides: false };
    const sides =
      this.#isPlural(head) && context.is(head, 'DELEGATION', 'NEGOTIATORS', 'PANEL') && !this.#isOwned(head);
    return { ids: sides || !this.#arePeople(head) ? [] : [peopleAt(head, this.#reading)], sides };
  }

  /** “the teachers' union B”: the organisation whose name follows what it is. */
  #bodyNamed(head: number): string | undefined {
    const { context, entities } = this.#reading;
    const next = entities.table.at(head + 1);
    const told = context.token(head).upos === 'NOUN' && context.is(head, 'BODY', 'BARGAINERS', 'MOVEMENT');
    const id = told && next?.form === 'name' ? next.entities[0] : undefined;
    return id !== undefined && entities.table.get(id).kind === 'organisation' ? id : undefined;
  }

  /** “the rebels of the Northern Front”, where the tree hangs “of” elsewhere: the organisation named right after it. */
  #ofBody(head: number): string | undefined {
    const { context, entities } = this.#reading;
    if (!context.is(head, 'MOVEMENT', 'FOLK') || !context.is(head + 1, 'OF')) return undefined;
    const mention = entities.table.at(head + 2) ?? entities.table.at(head + 3);
    const id = mention?.form === 'name' ? mention.entities[0] : undefined;
    return id !== undefined && entities.table.get(id).kind === 'organisation' ? id : undefined;
  }

  /** “the unions”, “mayors of the islands”: people without a name who can meet, not those of somebody. */
  #arePeople(head: number): boolean {
    const { context } = this.#reading;
    const noun = context.token(head).upos === 'NOUN' && context.is(head, 'FOLK');
    const many = noun && this.#isPlural(head) && !this.#isOwned(head);
    const told = context.tree.children(head, 'nmod', 'amod').length > 0;
    return many && (told || !this.#isGroup(head)) && !context.is(head, 'PEOPLE');
  }

  /** The one body that a noun phrase means: an organisation, “parliament”, “the assembly”. */
  body(head: number): readonly string[] {
    if (head < 0) return [];
    const { context, entities } = this.#reading;
    const bodies = this.#refer(head).filter(
      (id) => this.#canMeet(id) && entities.table.get(id).kind === 'organisation',
    );
    if (bodies.length > 0) return bodies.slice(0, 2);
    const noun = context.token(head).upos === 'NOUN' && context.is(head, 'ASSEMBLY');
    return noun && !this.#isPlural(head) ? [peopleAt(head, this.#reading)] : [];
  }

  /** “the ministers of the member states”: people without a name who meet among themselves. */
  group(head: number): readonly string[] {
    if (head < 0) return [];
    const { context } = this.#reading;
    const people =
      context.token(head).upos === 'NOUN' &&
      (this.#isGroup(head) || context.is(head, 'PANEL', 'FOLK', 'COUNTRY', 'BARGAINERS'));
    return people && this.#isPlural(head) && !this.#isOwned(head) ? [peopleAt(head, this.#reading)] : [];
  }

  /** “…, aldus het ministerie”: who says so is not who meets. */
  #isSource(head: number): boolean {
    const { context } = this.#reading;
    return context.tree
      .children(head, 'case', 'amod', 'advmod')
      .some((child) => context.is(child, 'ACCORDING'));
  }

  /** What the token refers to; for the head of a title whose name the tree hangs elsewhere, who is named after it. */
  #refer(head: number): readonly string[] {
    const { context, entities } = this.#reading;
    const found = entities.referOne(head);
    const office = context.officeAt(head);
    if (found.length > 0 || office === undefined) return found;
    const next = entities.table.at(office.to);
    return next?.form === 'name' && next.entities.some((id) => this.#isPerson(id)) ? next.entities : [];
  }

  /** “the teams of A and B”, “the presidents A and B”: who stands below a group. */
  #nested(head: number): Parties {
    const { context } = this.#reading;
    if (!this.#isGroup(head)) return NOBODY;
    const below = context.tree
      .children(head, 'nmod', 'appos', 'flat')
      .flatMap((child) => (this.#isOfTitle(child, head) ? context.tree.children(child, 'nmod') : [child]))
      .filter((child) => this.#isMember(child));
    return together(...below.map((child) => this.of(child)));
  }

  /** The “Foreign Affairs” of “the ministers of Foreign Affairs of A and B”. */
  #isOfTitle(child: number, head: number): boolean {
    const { context } = this.#reading;
    const office = context.officeAt(head);
    return office !== undefined && child < office.to && context.token(child).upos !== 'PROPN';
  }

  #isMember(child: number): boolean {
    const { context } = this.#reading;
    if (relation(context.token(child)) !== 'nmod') return true;
    const cases = context.tree.children(child, 'case');
    return cases.length === 0 || cases.some((each) => context.is(each, 'OF', 'FROM', 'FOR', 'BETWEEN'));
  }

  #isGroup(head: number): boolean {
    const { context } = this.#reading;
    const group = context.is(
      head,
      'DELEGATION',
      'NEGOTIATORS',
      'OFFICIALS',
      'LEADERS',
      'SIDES',
      'GOVERNMENT',
      'PANEL',
    );
    const office = context.officeAt(head);
    return group || (office?.head === head && office.plural);
  }

  /** “the two countries”: the words begin before their head. */
  #isSides(head: number): boolean {
    const { context } = this.#reading;
    const words = [head, ...context.tree.children(head, 'det', 'amod', 'nummod')];
    if (words.some((each) => context.match(each, 'SIDES')?.tokens.includes(head) ?? false)) return true;
    const both = words.some((each) => each !== head && context.is(each, 'BOTH'));
    return both && this.#isPlural(head) && (this.#isGroup(head) || context.is(head, 'COUNTRY', 'SIDE'));
  }

  /** “Negotiators meet again”: a plural of which nothing says whose they are. */
  #isUnclaimed(id: string, head: number): boolean {
    const { context, entities } = this.#reading;
    const { kind } = entities.table.get(id);
    return (
      kind === 'group' &&
      entities.partyOf(id) === id &&
      context.token(head).feats.includes('Number=Plur') &&
      context.is(head, 'DELEGATION', 'NEGOTIATORS') &&
      context.tree.children(head, 'nmod', 'amod', 'det').length === 0
    );
  }

  #isPlural(head: number): boolean {
    return this.#reading.context.token(head).feats.includes('Number=Plur');
  }

  /**
   * Whether a phrase means the leaders or officials of both sides where it says no more: “the ministers meet”, but not
   * “the ministers of A”, “three ministers”, “ministers met C”.
   */
  isBothSides(head: number): boolean {
    const { context } = this.#reading;
    if (head < 0 || !this.#isPlural(head) || !this.#isGroup(head)) return false;
    const below = context.tree.children(
      head,
      'det',
      'amod',
      'nmod',
      'compound',
      'nummod',
      'acl',
      'appos',
      'flat',
      'conj',
    );
    const definite = context.tree
      .children(head, 'det')
      .some((child) => context.token(child).feats.includes('Definite=Def'));
    return (
      definite &&
      !this.#isOwned(head) &&
      below.every((child) => context.token(child).upos !== 'PROPN' && context.token(child).upos !== 'NUM')
    );
  }

  #isPerson(id: string): boolean {
    return this.#reading.entities.table.get(id).kind === 'person';
  }

  /** “his experts”: not those of both sides. */
  #isOwned(head: number): boolean {
    const { context } = this.#reading;
    const below = context.tree.children(head);
    return below.some((child) => context.is(child, 'HIS', 'HER', 'ITS', 'THEIR', 'NOT'));
  }

  #canMeet(id: string): boolean {
    const { table } = this.#reading.entities;
    return table.get(id).kind !== 'place' && !table.reporters.has(id);
  }

  /** A delegation or team is filed under its country. */
  #filed(id: string): string {
    const { table } = this.#reading.entities;
    return table.get(id).kind === 'group' && !table.bargainers.has(id) ? table.partyOf(id) : id;
  }

  /** The country that an adjective of the phrase names: “American experts”. */
  #adjective(head: number): string | undefined {
    const adjective = this.#reading.context.tree.children(head, 'amod', 'compound', 'nmod', 'flat');
    return adjective.map((child) => this.country(child)).find((id) => id !== undefined);
  }

  /** The country whose name, adjective or people a token is, where the text mentions that country. */
  country(index: number): string | undefined {
    const code = this.#codes.get(index);
    return code === undefined ? undefined : this.#reading.entities.table.find(`country:${code}`)?.id;
  }

  /** Every country whose adjective stands before a noun or in its compound: “Iran-US talks”. */
  adjectives(head: number): Parties {
    const all = [...qualifiersOf(head, this.#reading), head].sort((a, b) => a - b);
    return { ids: [...new Set(all.flatMap((each) => this.country(each) ?? []))], sides: false };
  }
}
