import type { Concept } from '@parley/analysis';
import { overlapping } from '../context.ts';
import type { Context } from '../context.ts';
import { Bodies } from './bodies.ts';
import { Governments } from './governments.ts';
import type { History } from './history.ts';
import { fold } from './names.ts';
import { Movements } from './movements.ts';
import type { Owners } from './owners.ts';
import { isBareDefinite, isIndefinite, nounPhrase } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import type { Recorder } from './recorder.ts';
import { Sorts } from './sorts.ts';
import { isSpeaker, sitsAtTable, takesSides } from './speakers.ts';
import type { EntityTable } from './table.ts';

const GROUP_NOUNS: readonly Concept[] = [
  'OFFICIALS',
  'NEGOTIATORS',
  'ALLIES',
  'LEADERS',
  'MEDIA',
  'MEDIATORS',
];

/** Resolves what a noun describes without naming it: delegations and governments, sides, unnamed people, documents. */
export class Nominals {
  readonly #context: Context;
  readonly #table: EntityTable;
  readonly #history: History;
  readonly #owners: Owners;
  readonly #recorder: Recorder;
  readonly #bodies: Bodies;
  readonly #sorts: Sorts;
  readonly #movements: Movements;
  readonly #governments: Governments;

  constructor(context: Context, table: EntityTable, history: History, owners: Owners, recorder: Recorder) {
    this.#context = context;
    this.#table = table;
    this.#history = history;
    this.#owners = owners;
    this.#recorder = recorder;
    this.#bodies = new Bodies(context, table);
    this.#sorts = new Sorts(context, table, history, this.#bodies);
    this.#governments = new Governments(context, table, history, owners, recorder);
    this.#movements = new Movements(context, table, history, recorder, this.#sorts);
  }

  /** The noun at `index`, where it stands for somebody or something. */
  resolve(index: number): void {
    const { upos } = this.#context.token(index);
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') return;
    const is = (...concepts: Concept[]) => this.#context.is(index, ...concepts);
    this.#described(index, is);
    this.speaker(index);
  }

  #described(index: number, is: (...concepts: Concept[]) => boolean): void {
    if (this.#several(index)) return;
    if (is('DELEGATION')) return this.#delegation(index);
    if (is('GOVERNMENT') || this.#governments.headOf(index) !== undefined)
      return this.#governments.record(index);
    // “the security service”: the noun is the last word of it.
    const service = this.#context.match(index, 'SERVICE');
    if (service) return this.#body(Math.max(...service.tokens));
    if (is('MINISTRY', 'ARMY', 'OFFICE')) return this.#body(index);
    if (is('SIDE')) return this.#side(index);
    if (is('COUNTRY')) return this.#country(index);
    if (is('STATEMENT') && this.#speaks(index)) return this.#document(index);
    if (is('BODY', 'UNION', 'COMPANY', 'COURT', 'BLOC', 'AGENCY') && this.#named(index)) return;
    if (is('MOVEMENT', 'ARMED_GROUP')) this.#movements.record(index);
    if (this.#table.at(index)) return;
    if (is(...GROUP_NOUNS)) return this.#group(index);
    this.#inhabitant(index);
    if (is('BARGAINERS')) this.#bargainers(index);
  }

  /** Whoever says something is somebody: “critics”, “residents”, “the campaign”, a name that nothing else knows. */
  speaker(index: number): void {
    if (this.#table.at(index) || !isSpeaker(index, this.#context)) return;
    if (this.#context.token(index).upos !== 'ADJ') this.#group(index);
  }

  /** “the two unions”, “the three countries”: each of them. */
  #several(index: number): boolean {
    const phrase = nounPhrase(index, this.#context);
    const meant = this.#sorts.several(phrase);
    this.#recorder.record(phrase, meant, 'nominal');
    return meant.length > 0;
  }

  /** “the union”: the organisation that the text calls one and spoke of last. */
  #named(index: number): boolean {
    const { upos, lemma, feats } = this.#context.token(index);
    if (upos !== 'NOUN' || feats.includes('Number=Plur')) return false;
    const phrase = nounPhrase(index, this.#context);
    const called = this.#ifDefinite(phrase, this.#history.lastOf(this.#bodies.called(lemma)));
    const alike = this.#context.is(index, 'MOVEMENT') ? undefined : this.#sorts.one(phrase);
    // “The union CNV … FNV says … The union warns”: FNV, though the text does not call it one.
    const meant =
      called !== undefined && alike !== undefined && this.#context.is(index, 'UNION')
        ? this.#history.lastOf(new Set([called, alike]))
        : (called ?? alike);
    if (meant !== undefined) this.#recorder.record(phrase, [meant], 'nominal');
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
    if (countries.length > 1) return this.#recorder.record(phrase, countries, 'nominal');
    const country =
      this.#sender(index) ??
      this.#owners.countryOf(phrase) ??
      this.#ofState(phrase) ??
      (this.#owners.isRegion(phrase) ? undefined : this.#history.delegation);
    if (country === undefined) return this.#teamByItself(index);
    const draft = this.#part('delegation', country, phrase, 'group');
    this.#history.delegation = country;
    this.#recorder.record(phrase, [draft], 'nominal');
  }

  /** “The rebel delegation”, where nothing else is said of the rebels: a party of its own. */
  #teamByItself(index: number): void {
    const phrase = nounPhrase(index, this.#context);
    const { from, head } = phrase;
    const rebels = Array.from({ length: head - from + 1 }, (_, i) => from + i);
    if (!this.#owners.isRegion(phrase) && !rebels.some((at) => this.#context.is(at, 'REBEL_TEAM'))) return;
    this.#group(index);
    for (const id of this.#table.at(index)?.entities ?? []) this.#table.bargainers.add(id);
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
    if (!this.#context.is(head, 'SEND', 'APPOINT')) return undefined;
    const subject = tree.subject(head);
    if (subject < 0 || subject === index) return undefined;
    const mention = this.#table.at(subject);
    return mention?.entities.length === 1
      ? this.#owners.party(mention.entities[0]!)
      : this.#owners.countryOf(nounPhrase(subject, this.#context));
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

  #body(index: number): void {
    const phrase = nounPhrase(index, this.#context);
    const army = this.#context.is(index, 'ARMY');
    const owner = this.#owners.countryOf(phrase) ?? (army ? this.#armyMeant(phrase) : undefined);
    if (owner === undefined) return;
    const full = this.#withPortfolio(phrase);
    const what = army ? 'army' : this.#context.text(phrase.head, full.core.to).toLowerCase();
    this.#recorder.record(full, [this.#part(what, owner, full, 'organisation')], 'nominal');
  }

  /** “the military”: the army spoken of before, under whatever noun. */
  #armyMeant(phrase: Phrase): string | undefined {
    const army = this.#history.lastWith(({ classification }) => classification === 'army');
    return army === undefined ? undefined : this.#ifDefinite(phrase, this.#table.get(army).owner);
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
    if (country !== undefined) this.#recorder.record(phrase, [country], 'nominal');
  }

  #country(index: number): void {
    const { feats } = this.#context.token(index);
    if (feats.includes('Number=Plur')) return;
    const phrase = nounPhrase(index, this.#context);
    const possessor = this.#owners.possessor(phrase);
    const owner =
      possessor === undefined
        ? this.#ifDefinite(
            phrase,
            this.#history.lastWith(({ kind }) => kind === 'country'),
          )
        : this.#owners.party(possessor);
    if (owner !== undefined) this.#recorder.record(phrase, [owner], 'nominal');
  }

  #ifDefinite(phrase: Phrase, entity: string | undefined): string | undefined {
    return isBareDefinite(phrase, this.#context) ? entity : undefined;
  }

  /** Officials and other people without a name; a later definite mention (“the diplomat”) is the same. */
  #group(index: number): void {
    const phrase = nounPhrase(index, this.#context);
    const named = this.#nameWithin(phrase);
    if (named !== undefined) return this.#recorder.record(phrase, [named], 'nominal');
    const noun = fold(this.#context.token(index).lemma);
    const text = this.#context.text(phrase.core.from, phrase.core.to);
    const again = isIndefinite(phrase, this.#context) ? undefined : this.#history.lastGroup(noun);
    const sameWords = this.#table.find(`group:${fold(text)}`);
    const definite = this.#ifDefinite(phrase, again);
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
    this.#recorder.record(phrase, [draft.id], 'nominal');
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
    if (owner !== undefined && !isIndefinite(phrase, this.#context))
      this.#recorder.record(phrase, [owner], 'nominal');
  }

  /** “the Frenchman”: the person of that country spoken of last, else the person spoken of just now. */
  #inhabitant(index: number): void {
    const [geo] = overlapping(this.#context.analysis.geography, index, index + 1);
    if (geo?.form !== 'inhabitant' || geo.country === null) return;
    const persons = this.#history.personsBefore(index);
    const near = this.#history.isRecent(persons[0], index, 2) ? persons[0] : undefined;
    const person = persons.find((id) => this.#table.get(id).country === geo.country) ?? near;
    if (person !== undefined) this.#recorder.record(nounPhrase(index, this.#context), [person], 'nominal');
  }
}
