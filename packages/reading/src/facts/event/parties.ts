import type { Concept } from '@parley/analysis';
import { overlapping } from '../../context.ts';
import type { Context } from '../../context.ts';
import { countryEntity } from '../../entities/named.ts';
import { rangeOf } from '../../entities/ranges.ts';
import { fold } from '../../entities/names.ts';
import { nounPhrase } from '../../entities/phrases.ts';
import type { Phrase } from '../../entities/phrases.ts';
import type { Scene } from '../clauses/index.ts';
import { ownersIn } from './owners.ts';
import { hasCase } from './slots.ts';

/** Nouns for people, named or not, who can do or suffer something. */
const PEOPLE: readonly Concept[] = ['FOLK', 'PEOPLE', 'MOVEMENT', 'ARMY'];
/** Marks a party that is not an entity yet: the index of its noun follows. */
const UNNAMED = '#';

/** Who does or suffers something, by noun phrase. */
export class Parties {
  readonly #scene: Scene;
  readonly #context: Context;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#context = scene.context;
  }

  /** Those a noun phrase and what is coordinated with it stand for; see {@link settle} for unnamed ones. */
  of(head: number): string[] {
    if (head < 0) return [];
    return [...new Set(this.#context.tree.conjuncts(head).flatMap((each) => this.#one(each)))];
  }

  /** As {@link of}, of a single token: whom it names, who speaks as “we”, people without a name, or whose thing it is. */
  #one(head: number, depth = 3): readonly string[] {
    if (depth === 0 || this.#isNobody(head)) return [];
    const counted = this.#counted(head);
    if (counted >= 0) return this.of(counted);
    const named = this.#isSomeOfThem(head) ? [] : this.#named(head);
    if (named.length > 0) return this.#isGroup(named) ? (this.#possessed(head) ?? named) : named;
    const owners = () => ownersIn(head, this.#scene, (at) => this.#deep(at, depth - 1));
    if (!this.#isPeople(head)) return owners().filter((id) => this.#isActor(id));
    return this.#possessed(head) ?? this.#command(head, owners) ?? this.#body(head) ?? [`${UNNAMED}${head}`];
  }

  #isGroup(ids: readonly string[]): boolean {
    const { table } = this.#scene.entities;
    return ids.every((id) => table.get(id).kind === 'group');
  }

  #deep(head: number, depth: number): string[] {
    return this.#context.tree.conjuncts(head).flatMap((each) => this.#one(each, depth));
  }

  #isActor(id: string): boolean {
    return id.startsWith(UNNAMED) || this.#scene.canHold(id);
  }

  /** “thousands of students”, “a group of rebels”: those who are counted, or -1. */
  #counted(head: number): number {
    if (!this.#context.is(head, 'AMOUNT', 'PORTION')) return -1;
    const { tree } = this.#context;
    const of = tree.children(head, 'nmod').find((at) => hasCase(at, 'OF', this.#context));
    return of ?? (this.#context.token(head).upos === 'NUM' ? tree.child(head, 'flat', 'nmod') : -1);
  }

  /** “two Israelis”, “young Algerians”: some of a people, not their country. */
  #isSomeOfThem(head: number): boolean {
    const [geo] = overlapping(this.#context.analysis.geography, head, head + 1);
    if (geo?.form !== 'inhabitants') return false;
    const above = this.#context.token(head).head;
    return (
      this.#context.tree.child(head, 'nummod', 'amod') >= 0 ||
      (above >= 0 && this.#context.is(above, 'AMOUNT'))
    );
  }

  #named(head: number): readonly string[] {
    const { entities, speakerAt } = this.#scene;
    const speaker = this.#context.is(head, 'I', 'WE') ? speakerAt(head) : undefined;
    if (speaker !== undefined) return [speaker];
    const mention = entities.table.at(head);
    // “thousands of students” may be a mention of its own, of which “students” is not the head.
    const within = mention?.form === 'nominal' && mention.head !== head && this.#isGroup(mention.entities);
    const found = within ? [] : entities.referOne(head).flatMap((id) => this.#acting(id, head));
    if (found.length > 0) return found;
    // “the newspaper A”: a description that stands for nobody by itself, and the name that it goes with.
    const name = this.#context.tree.child(head, 'appos');
    return name >= 0 && entities.table.at(name)?.form === 'name'
      ? entities.referOne(name).flatMap((id) => this.#acting(id, name))
      : [];
  }

  /** An entity that can act; a place stands for its country where the text speaks of that country. */
  #acting(id: string, head: number): string[] {
    const { table } = this.#scene.entities;
    const { kind, country } = table.get(id);
    if (kind === 'group' && table.at(head)?.form === 'nominal' && !this.#isPeople(head)) return [];
    if (kind !== 'place') return [id];
    const owner = country === undefined ? undefined : table.find(`country:${country}`);
    return owner !== undefined && owner.spans.length > 0 ? [owner.id] : [];
  }

  /** “no one”, “each other”, a question or relative word: nobody in particular. */
  #isNobody(head: number): boolean {
    const { tree } = this.#context;
    if (this.#context.is(head, 'TOGETHER', 'WHO', 'NOT')) return true;
    if (this.#context.token(head).feats.includes('Reflex=Yes')) return true;
    return tree.children(head, 'det', 'amod').some((child) => this.#context.is(child, 'NOT'));
  }

  #isPeople(head: number): boolean {
    const { upos } = this.#context.token(head);
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') return false;
    return this.#context.is(head, ...PEOPLE) || this.#inhabitant(head) !== undefined;
  }

  /** “its fighters”, “his supporters”: no name for a group; whose they are stands for them, and nobody where that is open. */
  #possessed(head: number): readonly string[] | undefined {
    const { table } = this.#scene.entities;
    const children = this.#context.tree.children(head);
    const owners = children.flatMap((child) => table.possessors.get(child) ?? []);
    if (owners.length > 0) return owners.map((id) => table.partyOf(id));
    const open = children.some((child) => this.#context.is(child, 'HIS', 'HER', 'ITS', 'THEIR'));
    return open ? [] : undefined;
  }

  /** “its troops”, “the government of A”: an army or government acts for whose it is. */
  #command(head: number, owners: () => readonly string[]): readonly string[] | undefined {
    if (!this.#context.is(head, 'ARMY', 'GOVERNMENT')) return undefined;
    const all = owners();
    return all.length > 0
      ? all.map((id) => (id.startsWith(UNNAMED) ? id : this.#scene.entities.partyOf(id)))
      : undefined;
  }

  /** “Hamas fighters”, “inspectors of the IAEA”: the organisation whose name stands before the noun, or that they serve. */
  #body(head: number): readonly string[] | undefined {
    const { table } = this.#scene.entities;
    const serves = this.#context.is(head, 'PEACEKEEPERS', 'OFFICIALS', 'ENVOYS');
    for (const child of this.#context.tree.children(head, 'compound', 'nmod', 'amod', 'flat')) {
      if (child > head && !(serves && hasCase(child, 'OF', this.#context))) continue;
      const mention = table.at(child);
      if (mention?.form !== 'name') continue;
      const bodies = mention.entities.filter((id) => table.get(id).kind === 'organisation');
      if (bodies.length > 0) return bodies;
    }
    return undefined;
  }

  #inhabitant(head: number): { country: string; name: string } | undefined {
    const [geo] = overlapping(this.#context.analysis.geography, head, head + 1);
    const people =
      geo?.form === 'inhabitant' ||
      geo?.form === 'inhabitants' ||
      (geo?.form === 'adjective' && geo.to - geo.from === 1);
    return people && geo.country !== null && this.#standsAlone(head)
      ? { country: geo.country, name: geo.entry }
      : undefined;
  }

  /** Whether an adjective or name of a people is the head of its noun phrase. */
  #standsAlone(head: number): boolean {
    const token = this.#context.token(head);
    if (token.head >= 0 && this.#context.is(token.head, 'AMOUNT')) return true;
    return !/^(amod|compound|flat|nmod:poss|case)/.test(token.deprel);
  }

  /** Ids of entities for what {@link of} gave: unnamed people become groups. */
  settle(ids: readonly string[]): string[] {
    const settled = ids.map((id) => (id.startsWith(UNNAMED) ? this.#group(Number(id.slice(1))) : id));
    return [...new Set(settled)];
  }

  /** The group that a description names; the same words are the same group. */
  #group(head: number): string {
    const { table } = this.#scene.entities;
    const phrase = nounPhrase(head, this.#context);
    const from = this.#pastNumbers(phrase);
    const name = this.#context.text(from, phrase.core.to);
    const key = `group:${fold(name)}`;
    const draft = table.find(key) ?? table.create('group', name, { key });
    draft.country ??= this.#countryOf(phrase);
    const mention = {
      from: phrase.from,
      to: phrase.to,
      head,
      entities: [draft.id],
      form: 'nominal' as const,
    };
    table.mention(mention, rangeOf({ from, to: phrase.core.to }, this.#context), name);
    return draft.id;
  }

  #pastNumbers({ core, head }: Phrase): number {
    let from = core.from;
    for (let i = from; i < head; i++) if (this.#context.token(i).upos === 'NUM') from = i + 1;
    while (from < head && /^(NUM|DET|PUNCT|SYM|ADP|ADV)$/.test(this.#context.token(from).upos)) from++;
    return from;
  }

  #countryOf(phrase: Phrase): string | undefined {
    const own = this.#inhabitant(phrase.head);
    if (own) return countryEntity(own.country, own.name, this.#scene.entities.table).country;
    const adjective = overlapping(this.#context.analysis.geography, phrase.from, phrase.to).find(
      ({ form, country }) => form === 'adjective' && country !== null,
    );
    return adjective?.country ?? undefined;
  }
}
