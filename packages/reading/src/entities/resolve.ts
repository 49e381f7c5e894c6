import type { Concept, OfficeMatch } from '@parley/analysis';
import type { Context } from '../context.ts';
import { History } from './history.ts';
import { Holders, sameOffice } from './holders.ts';
import { Nominals } from './nominals.ts';
import { fold } from './names.ts';
import { Owners } from './owners.ts';
import { isIndefinite, nounPhrase } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import { Recorder } from './recorder.ts';
import type { RoleFinder } from './roles.ts';
import type { EntityTable } from './table.ts';

const PRONOUNS: readonly Concept[] = ['HE', 'SHE', 'IT', 'THEY', 'LATTER', 'I', 'WE'];
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
  readonly #recorder: Recorder;
  readonly #nominals: Nominals;

  constructor(context: Context, table: EntityTable, roles: RoleFinder) {
    this.#context = context;
    this.#table = table;
    this.#roles = roles;
    this.#history = new History(context, table);
    this.#owners = new Owners(context, table);
    this.#holders = new Holders(table, roles, this.#history);
    this.#recorder = new Recorder(context, table, this.#history);
    this.#nominals = new Nominals(context, table, this.#history, this.#owners, this.#recorder);
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
      return this.#recorder.record(this.#single(index), this.#history.pronoun(index, pronoun), 'pronoun');
    const sides = this.#context.match(index, 'SIDES');
    if (sides) {
      const range = { from: Math.min(...sides.tokens), to: Math.max(...sides.tokens) + 1 };
      return this.#recorder.record(
        { ...range, head: sides.tokens.at(-1)!, core: range },
        this.#history.sides(index),
        'nominal',
      );
    }
    if (this.#context.officeAt(index)?.head === index) return this.#byOffice(index);
    this.#nominals.resolve(index);
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
    // “the deputy U.S. negotiator A”: a part of another office.
    if (office.id === 'deputy' && /^(compound|amod)/.test(this.#context.token(index).deprel)) return;
    if (office.plural) return this.#nominals.resolve(index);
    if (this.#isPredicate(index) && this.#context.isNegated(index)) return this.#heldBefore(index);
    const phrase = nounPhrase(index, this.#context);
    const unnamed = this.#context.is(index, 'OFFICIALS') && this.#isUnnamedSource(index);
    if (unnamed && this.#history.lastGroup(fold(this.#context.token(index).lemma)) !== undefined)
      return this.#nominals.resolve(index);
    if (unnamed && (isIndefinite(phrase, this.#context) || phrase.from === phrase.head))
      return this.#nominals.resolve(index);
    const owner = this.#roles.ownerOf(office) ?? this.#owners.possessor(phrase);
    const country = owner === undefined ? undefined : this.#table.get(owner).country;
    const anyone = this.#isAnyone(phrase) && !this.#isPredicate(index);
    const held = anyone ? undefined : this.#holders.find(office, owner, index);
    const known =
      held !== undefined && (this.#isWhoActs(held, index) || this.#isOwnCounterpart(held, office, phrase))
        ? undefined
        : held;
    if (known !== undefined && known !== owner) {
      this.#recorder.record(phrase, [known], 'nominal');
      if (!this.#roles.of(known).some((role) => sameOffice(role.id, office.id))) {
        this.#roles.claim(office, known, phrase, false, owner);
      }
      return;
    }
    if (unnamed) return this.#nominals.resolve(index);
    const named = country === undefined ? undefined : this.#holders.namedLater(office, country);
    if (named !== undefined) {
      this.#recorder.record(phrase, [named], 'nominal');
      return this.#roles.claim(office, named, phrase, false, owner);
    }
    if (!office.plural && (country !== undefined || owner !== undefined) && !this.#isPredicate(index)) {
      const text = this.#context.text(phrase.core.from, phrase.core.to);
      const key = `office:${office.id}:${country ?? owner ?? ''}`;
      const draft = this.#table.find(key) ?? this.#table.create('person', text, { key, country });
      draft.names.set(text, 1);
      this.#recorder.record(phrase, [draft.id], 'nominal');
      return;
    }
    this.#nominals.speaker(index);
  }

  /** “A, adviser to the president”: whom A serves, by the phrase within what A is called. */
  #isWithin(person: string, index: number): boolean {
    // “A's chief and the head of B”: two people.
    const { deprel, head } = this.#context.token(index);
    const joined = deprel === 'conj' ? this.#table.at(head) : undefined;
    if (joined?.form === 'nominal' && joined.entities.includes(person)) return true;
    let below = false;
    for (let at = index; /^(nmod|appos|flat|conj)/.test(this.#context.token(at).deprel);) {
      below ||= this.#context.token(at).deprel.startsWith('nmod');
      at = this.#context.token(at).head;
      if (this.#table.at(at)?.entities.includes(person)) return below;
    }
    return false;
  }

  /** “A is no longer B's chief negotiator”: A was. */
  #heldBefore(index: number): void {
    const { tree } = this.#context;
    const subject = tree.subject(index);
    const [person, ...more] = subject < 0 ? [] : (this.#table.at(subject)?.entities ?? []);
    const past = tree.children(index).some((child) => this.#context.is(child, 'ANY_MORE'));
    if (!past || person === undefined || more.length > 0 || this.#table.get(person).kind !== 'person') return;
    const office = { ...this.#context.officeAt(index)!, former: true };
    this.#roles.claim(office, person, { from: subject, to: index + 1 }, false);
  }

  /** “A, an adviser who serves the president”: A, who does something to the president, is somebody else. */
  #isWhoActs(person: string, index: number): boolean {
    if (this.#isWithin(person, index) || this.#isWhoTells(person, index)) return true;
    const { tree } = this.#context;
    const clause = tree.clauseOf(index);
    // “A spoke after meetings with B's president and premier”: nobody meets himself.
    const first = tree.firstConjunct(index);
    const beside = tree.children(first, 'case').some((each) => this.#context.is(each, 'WITH', 'BETWEEN'));
    const subjects = beside ? tree.children(clause, 'nsubj').flatMap((each) => tree.subtree(each)) : [];
    if (subjects.some((each) => this.#table.at(each)?.entities.includes(person))) return true;
    const { head, deprel } = this.#context.token(clause);
    if (head < 0 || clause === index || deprel !== 'acl:relcl') return false;
    for (let at = head; at >= 0; at = this.#context.token(at).head) {
      if (this.#table.at(at)?.entities.includes(person)) return true;
      if (!/^(appos|flat)/.test(this.#context.token(at).deprel)) return false;
    }
    return false;
  }

  /** “President A saw his counterpart, B”: not A himself. */
  #isOwnCounterpart(person: string, { id }: OfficeMatch, phrase: Phrase): boolean {
    if (!/counterpart|colleague/.test(id)) return false;
    const { from } = this.#context.tree.sentenceOf(phrase.head);
    let acts = false;
    for (let at = from; at < phrase.from && !acts; at++)
      acts = this.#table.at(at)?.entities.includes(person) ?? false;
    return acts || this.#owners.possessor(phrase) === person;
  }

  /** “A said B would meet the negotiator”: who tells it calls himself by no office. */
  #isWhoTells(person: string, index: number): boolean {
    const { tree } = this.#context;
    for (let at = index, steps = 0; at >= 0 && steps < 40; steps++) {
      const { head, deprel } = this.#context.token(at);
      const told = head >= 0 && deprel === 'ccomp' && this.#context.is(head, 'SAY');
      const teller = told ? tree.child(head, 'nsubj') : -1;
      if (teller >= 0 && teller < head && this.#table.at(teller)?.entities.includes(person)) return true;
      at = head;
    }
    return false;
  }

  /** “a minister”, “one former minister”: nobody spoken of before. */
  #isAnyone(phrase: Phrase): boolean {
    return isIndefinite(phrase, this.#context) || this.#context.token(phrase.from).upos === 'NUM';
  }

  #isPredicate(index: number): boolean {
    return this.#context.tree.child(index, 'cop') >= 0;
  }

  #isUnnamedSource(index: number): boolean {
    return this.#context.tree.children(index, 'flat', 'appos').every((child) => !this.#table.at(child));
  }
}
