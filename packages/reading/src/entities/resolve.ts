import type { Concept } from '@parley/analysis';
import { overlapping } from '../context.ts';
import type { Context } from '../context.ts';
import { Bodies } from './bodies.ts';
import { History } from './history.ts';
import { Holders, sameOffice } from './holders.ts';
import { rangeOf } from './named.ts';
import { fold } from './names.ts';
import { Owners } from './owners.ts';
import { nounPhrase } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import type { RoleFinder } from './roles.ts';
import { isSpeaker, sitsAtTable, takesSides } from './speakers.ts';
import type { EntityTable } from './table.ts';

const PRONOUNS: readonly Concept[] = ['HE', 'SHE', 'IT', 'THEY', 'LATTER', 'I', 'WE'];
const GROUP_NOUNS: readonly Concept[] = [
  'OFFICIALS',
  'NEGOTIATORS',
  'ALLIES',
  'LEADERS',
  'MEDIA',
  'MEDIATORS',
];

/**
 * Resolves, in the order of the text, what is mentioned without a name: delegations and governments, unnamed
 * officials, persons by their office, the two sides, and pronouns. What cannot be resolved stays unmentioned.
 */
export class Resolver {
  readonly #context: Context;
  readonly #table: EntityTable;
  readonly #roles: RoleFinder;
  readonly #history: History;
  readonly #holders: Holders;
  readonly #owners: Owners;
  readonly #bodies: Bodies;

  constructor(context: Context, table: EntityTable, roles: RoleFinder) {
    this.#context = context;
    this.#table = table;
    this.#roles = roles;
    this.#history = new History(context, table);
    this.#owners = new Owners(context, table);
    this.#bodies = new Bodies(context, table);
    this.#holders = new Holders(table, roles, this.#history);
  }

  run(): void {
    for (const token of this.#context.tokens) {
      const named = this.#table.at(token.index);
      if (named) {
        if (named.from === token.index) this.#history.see(named);
        if (named.form !== 'name') continue;
      }
      this.#resolve(token.index);
    }
  }

  #resolve(index: number): void {
    this.#counterpart(index);
    if (this.#table.at(index)) return;
    this.#possessive(index);
    const pronoun = PRONOUNS.find((concept) => this.#context.is(index, concept));
    if (pronoun !== undefined)
      return this.#record(this.#single(index), this.#history.pronoun(index, pronoun), 'pronoun');
    const sides = this.#context.match(index, 'SIDES');
    if (sides) {
      const range = { from: Math.min(...sides.tokens), to: Math.max(...sides.tokens) + 1 };
      return this.#record(
        { ...range, head: sides.tokens.at(-1)!, core: range },
        this.#history.sides(index),
        'nominal',
      );
    }
    if (this.#context.officeAt(index)?.head === index) return this.#byOffice(index);
    this.#nominal(index);
  }

  /** “his”, “zijn”: nothing of its own is mentioned, but whose it is is kept. */
  #possessive(index: number): void {
    if (!this.#context.is(index, 'HIS', 'HER', 'ITS')) return;
    const owner = this.#context.is(index, 'HIS', 'HER')
      ? this.#history.pronoun(index, this.#context.is(index, 'HIS') ? 'HE' : 'SHE')[0]
      : undefined;
    const party = this.#context.is(index, 'ITS') ? this.#history.pronoun(index, 'IT')[0] : undefined;
    const found = owner ?? party;
    if (found !== undefined) this.#table.possessors.set(index, found);
  }

  #single(index: number): Phrase {
    return { from: index, to: index + 1, head: index, core: { from: index, to: index + 1 } };
  }

  #record(phrase: Phrase, entities: readonly string[], form: 'nominal' | 'pronoun'): void {
    if (entities.length === 0) return;
    const mention = { from: phrase.from, to: phrase.to, head: phrase.head, entities, form };
    this.#table.mention(mention, rangeOf({ from: phrase.from, to: phrase.core.to }, this.#context));
    this.#history.see(mention);
  }

  /** “his counterpart A”: A has the office that “he” has. */
  #counterpart(index: number): void {
    const office = this.#context.officeAt(index);
    if (office?.id === 'counterpart' && office.head === index) this.#inherit(office.head);
  }

  #inherit(head: number): void {
    const claims = this.#roles.claims;
    for (let i = 0; i < claims.length; i++) {
      const claim = claims[i]!;
      if (claim.id !== 'counterpart' || head < claim.from || head >= claim.to) continue;
      claims[i] = { ...claim, id: this.#holders.officeOfCounterpart(claim.person, claim.from) ?? claim.id };
    }
  }

  /** “the Ukrainian president”, “zijn minister van Defensie”: the person known to hold the office. */
  #byOffice(index: number): void {
    const office = this.#context.officeAt(index)!;
    if (this.#roles.taken.has(office) || office.id === 'member') return;
    if (office.plural) return this.#nominal(index);
    const phrase = nounPhrase(index, this.#context);
    const unnamed = this.#context.is(index, 'OFFICIALS') && this.#isUnnamedSource(index);
    if (unnamed && this.#history.lastGroup(fold(this.#context.token(index).lemma)) !== undefined)
      return this.#nominal(index);
    if (unnamed && (this.#isIndefinite(phrase) || phrase.from === phrase.head)) return this.#nominal(index);
    const owner = this.#roles.ownerOf(office) ?? this.#owners.possessor(phrase);
    const country = owner === undefined ? undefined : this.#table.get(owner).country;
    const anyone = this.#isAnyone(phrase) && !this.#isPredicate(index);
    const known = anyone ? undefined : this.#holders.find(office, owner, index);
    if (known !== undefined && known !== owner) {
      this.#record(phrase, [known], 'nominal');
      if (!this.#roles.of(known).some((role) => sameOffice(role.id, office.id))) {
        this.#roles.claim(office, known, phrase, false, owner);
      }
      return;
    }
    if (unnamed) return this.#nominal(index);
    const named = country === undefined ? undefined : this.#holders.namedLater(office, country);
    if (named !== undefined) {
      this.#record(phrase, [named], 'nominal');
      return this.#roles.claim(office, named, phrase, false, owner);
    }
    if (!office.plural && (country !== undefined || owner !== undefined) && !this.#isPredicate(index)) {
      const text = this.#context.text(phrase.core.from, phrase.core.to);
      const key = `office:${office.id}:${country ?? owner ?? ''}`;
      const draft = this.#table.find(key) ?? this.#table.create('person', text, { key, country });
      draft.names.set(text, 1);
      this.#record(phrase, [draft.id], 'nominal');
      return;
    }
    this.#speaker(index);
  }

  /** “a minister”, “one former minister”: nobody spoken of before. */
  #isAnyone(phrase: Phrase): boolean {
    return this.#isIndefinite(phrase) || this.#context.token(phrase.from).upos === 'NUM';
  }

  #isPredicate(index: number): boolean {
    return this.#context.tree.child(index, 'cop') >= 0;
  }

  #isUnnamedSource(index: number): boolean {
    return this.#context.tree.children(index, 'flat', 'appos').every((child) => !this.#table.at(child));
  }

  #nominal(index: number): void {
    const { upos } = this.#context.token(index);
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') return;
    const is = (...concepts: Concept[]) => this.#context.is(index, ...concepts);
    this.#described(index, is);
    this.#speaker(index);
  }

  #described(index: number, is: (...concepts: Concept[]) => boolean): void {
    if (is('DELEGATION')) return this.#delegation(index);
    if (is('GOVERNMENT')) return this.#government(index);
    if (is('MINISTRY', 'SERVICE', 'ARMY', 'OFFICE')) return this.#body(index);
    if (is('SIDE')) return this.#side(index);
    if (is('COUNTRY')) return this.#country(index);
    if (is('STATEMENT') && this.#speaks(index)) return this.#document(index);
    if (is('BODY') && this.#named(index)) return;
    if (is('MOVEMENT')) this.#movement(index);
    if (this.#table.at(index)) return;
    if (is(...GROUP_NOUNS)) return this.#group(index);
    this.#inhabitant(index);
    if (is('BARGAINERS')) this.#bargainers(index);
  }

  /** Whoever says something is somebody: “critics”, “residents”, “the campaign”, a name that nothing else knows. */
  #speaker(index: number): void {
    if (this.#table.at(index) || !isSpeaker(index, this.#context)) return;
    if (this.#context.token(index).upos !== 'ADJ') this.#group(index);
  }

  /** “the union”: the organisation that the text calls one and spoke of last. */
  #named(index: number): boolean {
    const { upos, lemma, feats } = this.#context.token(index);
    if (upos !== 'NOUN' || feats.includes('Number=Plur')) return false;
    const phrase = nounPhrase(index, this.#context);
    const meant = this.#definite(phrase, this.#history.lastOf(this.#bodies.called(lemma)));
    if (meant !== undefined) this.#record(phrase, [meant], 'nominal');
    return meant !== undefined;
  }

  /** “the employers”: a side of its own though nobody names it, where it takes sides or has people at the table. */
  #bargainers(index: number): void {
    if (!takesSides(index, this.#context) && !sitsAtTable(index, this.#context)) return;
    this.#group(index);
    for (const id of this.#table.at(index)?.entities ?? []) this.#table.bargainers.add(id);
  }

  #delegation(index: number): void {
    const phrase = nounPhrase(index, this.#context);
    const countries = this.#owners.adjectives(phrase);
    if (countries.length > 1) return this.#record(phrase, countries, 'nominal');
    const country =
      this.#sender(index) ??
      this.#owners.countryOf(phrase) ??
      this.#ofState(phrase) ??
      this.#history.lastDelegation();
    if (country === undefined) return;
    const draft = this.#part('delegation', country, phrase, 'group');
    this.#history.delegation = country;
    this.#record(phrase, [draft], 'nominal');
  }

  /** “the government delegation”, “rebellendelegatie”: of the government, or the movement, spoken of last. */
  #ofState({ from, head }: Phrase): string | undefined {
    for (let at = from; at <= head; at++) {
      if (this.#context.is(at, 'STATE_TEAM')) return this.#history.government;
      if (this.#context.is(at, 'REBEL_TEAM')) return this.#history.lastMovement();
    }
    return undefined;
  }

  /** “A sends a delegation to B”: A's, wherever it goes. */
  #sender(index: number): string | undefined {
    const { tree } = this.#context;
    const { head: own, deprel } = this.#context.token(index);
    if (own < 0 || !/^(obj|nsubj)/.test(deprel)) return undefined;
    // “A sent a team led by B”: the participle may come between.
    const head = this.#context.token(own).deprel === 'xcomp' ? this.#context.token(own).head : own;
    if (!this.#context.is(head, 'SEND')) return undefined;
    const subject = tree.subject(head);
    const mention = subject < 0 || subject === index ? undefined : this.#table.at(subject);
    return mention?.entities.length === 1 ? this.#owners.party(mention.entities[0]!) : undefined;
  }

  /** A body of a country under a name of its own: its delegation, ministry, army. */
  #part(what: string, owner: string, phrase: Phrase, kind: 'group' | 'organisation'): string {
    const text = this.#context.text(phrase.core.from, phrase.core.to);
    const key = `${what}:${owner}`;
    const { country } = this.#table.get(owner);
    const draft = this.#table.find(key) ?? this.#table.create(kind, text, { key, country });
    draft.names.set(text, (draft.names.get(text) ?? 0) + 1);
    draft.owner = owner;
    draft.classification ??= this.#context.institutionAt(phrase.head);
    return draft.id;
  }

  #government(index: number): void {
    const phrase = nounPhrase(index, this.#context);
    const owner = this.#owners.countryOf(phrase) ?? this.#history.government;
    if (owner === undefined) return;
    this.#history.government = owner;
    const { names } = this.#table.get(owner);
    const text = this.#context.text(phrase.core.from, phrase.core.to);
    names.set(text, (names.get(text) ?? 0) + 1);
    this.#record(phrase, [owner], 'nominal');
  }

  #body(index: number): void {
    const phrase = nounPhrase(index, this.#context);
    const owner = this.#owners.countryOf(phrase);
    if (owner === undefined) return;
    const full = this.#withPortfolio(phrase);
    const what = this.#context.text(phrase.head, full.core.to).toLowerCase();
    this.#record(full, [this.#part(what, owner, full, 'organisation')], 'nominal');
  }

  /** A ministry with its portfolio: the phrase with “of …” after it is all of its name. */
  #withPortfolio(phrase: Phrase): Phrase {
    const { tree } = this.#context;
    const portfolio = tree
      .children(phrase.head, 'nmod')
      .map((child) =>
        tree.subtree(child, (token) => /^(nmod|acl|conj|appos|parataxis|punct)/.test(token.deprel)),
      )
      .find((tokens) => tokens[0] === phrase.core.to && this.#context.is(tokens[0], 'OF'));
    if (!portfolio || portfolio.some((index) => this.#table.at(index))) return phrase;
    return { ...phrase, core: { from: phrase.core.from, to: portfolio.at(-1)! + 1 } };
  }

  /** The name in apposition that ends a description: “the British weekly The Economist”. */
  #nameWithin(phrase: Phrase): string | undefined {
    const named = this.#table.at(phrase.head + 1);
    const fits = named?.form === 'name' && named.from === phrase.head + 1 && named.entities.length === 1;
    return fits && /^(organisation|person)$/.test(this.#table.get(named.entities[0]!).kind)
      ? named.entities[0]
      : undefined;
  }

  #side(index: number): void {
    const phrase = nounPhrase(index, this.#context);
    const country = this.#owners.adjectives(phrase)[0];
    if (country !== undefined) this.#record(phrase, [country], 'nominal');
  }

  #country(index: number): void {
    const { feats } = this.#context.token(index);
    if (feats.includes('Number=Plur')) return;
    const phrase = nounPhrase(index, this.#context);
    const possessor = this.#owners.possessor(phrase);
    const owner =
      possessor === undefined
        ? this.#definite(phrase, this.#history.lastCountry())
        : this.#owners.party(possessor);
    if (owner !== undefined) this.#record(phrase, [owner], 'nominal');
  }

  /** An entity, if the phrase is a bare definite description (“the country”), else nothing. */
  #definite(phrase: Phrase, entity: string | undefined): string | undefined {
    const first = this.#context.token(phrase.from);
    const bare =
      phrase.core.to - phrase.core.from <= 1 && phrase.from < phrase.head && !this.#isIndefinite(phrase);
    const pointed = first.upos === 'DET' && !this.#context.is(first.index, 'NOT');
    return bare && pointed ? entity : undefined;
  }

  #isIndefinite(phrase: Phrase): boolean {
    const { feats } = this.#context.token(phrase.from);
    return feats.includes('Definite=Ind');
  }

  #movement(index: number): void {
    const phrase = nounPhrase(index, this.#context);
    const named = this.#movementNamed(index);
    if (named !== undefined) return this.#record(phrase, [named], 'nominal');
    const owner = this.#history.lastMovement();
    if (this.#definite(phrase, owner) !== undefined) this.#record(phrase, [owner!], 'nominal');
  }

  /** “the rebels of the Northern Front”: the organisation without a country whose people they are. */
  #movementNamed(index: number): string | undefined {
    const { tree } = this.#context;
    const below = tree.children(index, 'nmod').filter((child) => child > index);
    const ofIt = below.filter((child) =>
      tree.children(child, 'case').some((each) => this.#context.is(each, 'OF')),
    );
    const ids = [...ofIt, ...this.#nameAfter(index)].flatMap((at) => this.#table.at(at)?.entities ?? []);
    return ids.find((id) => this.#kindOf(id) === 'organisation' && this.#table.get(id).country === undefined);
  }

  /** The name right behind “of” and its article, wherever the tree hangs it. */
  #nameAfter(index: number): number[] {
    if (!this.#context.is(index + 1, 'OF')) return [];
    const at = this.#context.tokens[index + 2]?.upos === 'DET' ? index + 3 : index + 2;
    return this.#table.at(at)?.from === at ? [at] : [];
  }

  #kindOf(id: string): string {
    return this.#table.get(id).kind;
  }

  /** Officials and other people without a name; a later definite mention (“the diplomat”) is the same. */
  #group(index: number): void {
    const phrase = nounPhrase(index, this.#context);
    const named = this.#nameWithin(phrase);
    if (named !== undefined) return this.#record(phrase, [named], 'nominal');
    const noun = fold(this.#context.token(index).lemma);
    const text = this.#context.text(phrase.core.from, phrase.core.to);
    const again = this.#isIndefinite(phrase) ? undefined : this.#history.lastGroup(noun);
    const sameWords = this.#table.find(`group:${fold(text)}`);
    const definite = this.#definite(phrase, again);
    const draft =
      sameWords ??
      (definite === undefined
        ? this.#table.create('group', text, { key: `group:${fold(text)}` })
        : this.#table.get(definite));
    draft.noun ??= noun;
    draft.plural = this.#isSeveral(index);
    const country = this.#owners.adjectives(phrase)[0];
    if (country !== undefined) draft.country ??= this.#table.get(country).country;
    draft.names.set(text, (draft.names.get(text) ?? 0) + 1);
    if (phrase.to > phrase.core.to) draft.names.set(this.#context.text(phrase.core.from, phrase.to), 1);
    this.#record(phrase, [draft.id], 'nominal');
  }

  /** Whether a document is what speaks here: after “according to”, or as the subject of a verb of saying. */
  #speaks(index: number): boolean {
    const { tree } = this.#context;
    const { head, deprel } = this.#context.token(index);
    const cited = tree.children(index, 'case').some((child) => this.#context.is(child, 'ACCORDING'));
    return (
      cited ||
      (head >= 0 && deprel.startsWith('nsubj') && this.#context.is(head, 'SAY', 'DEMAND', 'SPEAK_OF'))
    );
  }

  #isSeveral(index: number): boolean {
    const { feats } = this.#context.token(index);
    return feats.includes('Number=Plur') || !this.#context.is(index, 'OFFICIALS', 'NEGOTIATORS');
  }

  /** “aldus de verklaring”: the statement speaks for whoever made it. */
  #document(index: number): void {
    const phrase = nounPhrase(index, this.#context);
    const owner = this.#owners.countryOf(phrase) ?? this.#history.lastSubject(index);
    if (owner !== undefined && !this.#isIndefinite(phrase)) this.#record(phrase, [owner], 'nominal');
  }

  /** “the Frenchman”: the person of that country spoken of last, else the person spoken of just now. */
  #inhabitant(index: number): void {
    const [geo] = overlapping(this.#context.analysis.geography, index, index + 1);
    if (geo?.form !== 'inhabitant' || geo.country === null) return;
    const persons = this.#history.personsBefore(index);
    const near = this.#history.isRecent(persons[0], index, 2) ? persons[0] : undefined;
    const person = persons.find((id) => this.#table.get(id).country === geo.country) ?? near;
    if (person !== undefined) this.#record(nounPhrase(index, this.#context), [person], 'nominal');
  }
}
