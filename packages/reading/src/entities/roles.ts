import type { OfficeMatch } from '@parley/analysis';
import type { Context } from '../context.ts';
import { isGenitive, isGenitiveParticle } from './genitive.ts';
import { OfficeOwners } from './office-owners.ts';
import { findLeaderships } from './led-bodies.ts';
import {
  behindEach,
  behindName,
  namesBefore,
  namesListed,
  oneOf,
  ownersInTurn,
  pastApposition,
} from './plural-offices.ts';
import { isCompany } from './speakers.ts';
import { isServed, isSpokenOf, speaks, pastBody, pastClause, pastPost, pastTalks, pastTeam } from './past.ts';
import type { RoleClaim } from './role-claim.ts';
import type { EntityTable, Mention } from './table.ts';

export type { RoleClaim } from './role-claim.ts';

/** How many tokens may stand between a name and an office in apposition. */
const APPOSITION = 18;

/** Offices that no organisation has. */
const OF_STATE = /^(prime-minister|chancellor|king|queen|(deputy-)?minister|state-secretary)/;

/** Offices as the text ties them to names; `taken` tells which offices are spent. */
export class RoleFinder {
  readonly claims: RoleClaim[] = [];
  readonly taken = new Set<OfficeMatch>();
  readonly #context: Context;
  readonly #table: EntityTable;
  readonly #owners: OfficeOwners;

  constructor(context: Context, table: EntityTable) {
    this.#context = context;
    this.#table = table;
    this.#owners = new OfficeOwners(context, table);
  }

  /** Finds every office that stands beside a name. */
  find(): void {
    const offices = this.#context.analysis.offices;
    for (const office of offices) this.#attach(office, this.#namesAfter(office, false));
    for (const office of offices) if (!this.taken.has(office)) this.#attach(office, this.#nameBefore(office));
    for (const office of offices)
      if (!this.taken.has(office)) this.#attach(office, this.#severalNames(office));
    for (const office of offices)
      if (!this.taken.has(office)) this.#attach(office, this.#namesAfter(office, true));
    for (const office of offices) if (!this.taken.has(office)) this.#attach(office, this.#byCopula(office));
    for (const { office, person, of } of findLeaderships(this.#context, this.#table))
      this.claim(office, person, office, true, of);
    this.claims.sort((a, b) => a.from - b.from);
  }

  /** Looks again for whose office it is where that was a description (“the government's negotiator”). */
  fillOwners(): void {
    for (let i = 0; i < this.claims.length; i++) {
      const { office, ...claim } = this.claims[i]!;
      const body = this.#owners.body(office);
      if (body !== undefined) this.claims[i] = { ...claim, office, of: body };
      else if (claim.of === undefined) {
        const owner = this.#owners.of(office) ?? this.#owners.possessor(office);
        this.claims[i] = { ...claim, office, of: owner === claim.person ? undefined : owner };
      }
    }
  }

  /** The claims about a person. */
  of(person: string): RoleClaim[] {
    return this.claims.filter((claim) => claim.person === person);
  }

  /** Ties an office to a person. */
  claim(
    office: OfficeMatch,
    person: string,
    range: { from: number; to: number },
    stated: boolean,
    ofId?: string,
  ): void {
    const owner = ofId ?? this.ownerOf(office);
    // “the chief of the presidential staff A”: nobody is his own chief.
    const of = owner === person ? undefined : owner;
    const draft = this.#table.get(person);
    const country = of === undefined ? undefined : this.#table.get(of).country;
    // “who was foreign minister until March”
    const former = office.former || this.#context.is(this.#skipOwner(office.to), 'UNTIL');
    if (!former && country !== undefined) draft.country ??= country;
    this.taken.add(office);
    this.claims.push({
      person,
      id: office.id,
      text: this.#context.text(office.from, office.to),
      of,
      former,
      from: Math.min(office.from, range.from),
      to: Math.max(office.to, range.to),
      office,
      stated,
    });
  }

  /** Whose office it is: the country, organisation or person named before, in or after it. */
  ownerOf(office: OfficeMatch): string | undefined {
    return this.#owners.of(office);
  }

  #attach(office: OfficeMatch, names: readonly Mention[]): void {
    if (names.length === 0 || this.taken.has(office)) return;
    const owners = names.length > 1 ? ownersInTurn(office, names.length, this.#context, this.#table) : [];
    const behind = names.length === 1 ? this.#partyBehind(office, names[0]!) : undefined;
    names.forEach((name, i) =>
      this.claim(
        office,
        name.entities[0]!,
        name,
        true,
        owners[i] ?? behind ?? behindEach(names, name, this.#context, this.#table),
      ),
    );
  }

  #severalNames(office: OfficeMatch): Mention[] {
    const before = namesBefore(office, this.#context, this.#table);
    return before.length > 0 ? before : namesListed(office, this.#context, this.#table);
  }

  /** “Foreign Minister A of Chile”, “party leader A (VVD)”: the party right behind the name, where nothing before it says whose the office is. */
  #partyBehind(office: OfficeMatch, name: Mention): string | undefined {
    if (name.from < office.to || this.ownerOf(office) !== undefined) return undefined;
    const id = behindName(name, this.#context, this.#table);
    // “the mediator, A from Chile”: where she is from is whose minister she is, but not whose mediator.
    const from = this.#context.is(name.to, 'FROM') && !OF_STATE.test(office.id);
    if (id === undefined || from) return undefined;
    const { kind } = this.#table.get(id);
    return kind === 'country' || (kind === 'organisation' && !OF_STATE.test(office.id)) ? id : undefined;
  }

  #person(index: number): Mention | undefined {
    const mention = this.#table.at(index);
    if (mention?.form !== 'name' || mention.from !== index) return undefined;
    return this.#table.get(mention.entities[0]!).kind === 'person' ? mention : undefined;
  }

  /** The name, or for a plural office the names, right after it; `comma` allows one in between. */
  #namesAfter(office: OfficeMatch, comma: boolean): Mention[] {
    let at = this.#skipOwner(office.to);
    const sentence = this.#context.token(office.from).sentence;
    const here = () => this.#context.tokens[at]?.sentence === sentence;
    if (comma && here() && /^[,:]$/.test(this.#context.token(at).text)) at++;
    if (comma) at = this.#skipOffice(at);
    if (here() && !this.#person(at) && this.#isHonorific(at)) at++;
    const first = here() ? this.#person(at) : undefined;
    if (!first) return [];
    return office.plural ? this.#list(first, sentence) : [first];
  }

  /** A second office between the first and the name: “Iran's chief negotiator, Foreign Minister A”, “chairman and founder, A”. */
  #skipOffice(from: number): number {
    let at = from;
    if (this.#context.tokens[at]?.upos === 'CCONJ') {
      at++;
      while (/^(DET|ADJ)$/.test(this.#context.tokens[at]?.upos ?? '') && !this.#context.officeAt(at)) at++;
      const joined = this.#context.officeAt(at);
      if (joined?.from !== at || this.#context.tokens[joined.to]?.text !== ',') return from;
      return joined.to + 1;
    }
    const office = this.#context.officeAt(at);
    return office?.from === at ? this.#skipOwner(office.to) : at;
  }

  /** Past “of Iran”, “van Qatar”: an owner between office and name, if a name or comma follows it. */
  #skipOwner(at: number): number {
    const talks =
      pastTalks(at, this.#context) ??
      pastPost(at, this.#context, this.#table) ??
      pastClause(at, this.#context);
    if (talks !== undefined) return talks;
    if (!this.#context.is(at, 'OF', 'FOR', 'TOWARDS')) return at;
    const team = pastTeam(at + 1, this.#context) ?? pastBody(at + 1, this.#context);
    if (team !== undefined) return team;
    for (let i = at + 1; i < at + 6; i++) {
      const mention = this.#table.at(i);
      if (!mention) {
        // “the director of Nordwatch, A”: a name that nothing knows.
        const named = this.#context.tokens[i - 1]?.upos === 'PROPN' && i > at + 1;
        if (named && this.#context.tokens[i]?.text === ',') return i;
        if (!/^(DET|ADJ|NOUN|PROPN)$/.test(this.#context.tokens[i]?.upos ?? '')) return at;
        continue;
      }
      const isPerson = this.#table.get(mention.entities[0]!).kind === 'person';
      // “of the security service A”: the name ends the title; “of A” names the owner.
      if (isPerson && this.#context.tokens[mention.to]?.text === ',' && this.#person(mention.to + 1))
        return mention.to;
      if (isPerson)
        return this.#context.token(i - 1).upos === 'NOUN' && !this.#context.officeAt(i - 1) ? i : at;
      return this.#skipNoun(mention.to);
    }
    return at;
  }

  /** Past the rest of an owner: “of Israel's intelligence services”; not “to Israel's President A”, whose the name is. */
  #skipNoun(at: number): number {
    if (this.#context.officeAt(at)) return at - 1;
    if (!isGenitiveParticle(at, this.#context)) return at;
    let end = at + 1;
    while (end < at + 5 && /^(ADJ|NOUN)$/.test(this.#context.tokens[end]?.upos ?? '')) end++;
    return this.#context.officeAt(end) || this.#context.officeAt(end - 1) ? at : end;
  }

  #isHonorific(index: number): boolean {
    const token = this.#context.token(index);
    const titled = /^(NOUN|PROPN)$/.test(token.upos) || this.#context.is(index, 'ADDRESS');
    return titled && this.#person(index + 1) !== undefined;
  }

  /** A, B and C: names joined by commas, conjunctions and words in brackets. */
  #list(first: Mention, sentence: number): Mention[] {
    const names = [first];
    for (let at = first.to; this.#context.tokens[at]?.sentence === sentence; at++) {
      const name = this.#person(at);
      const token = this.#context.token(at);
      if (name) {
        names.push(name);
        at = name.to - 1;
      } else if (token.text === '(') {
        while (this.#context.tokens[at]?.sentence === sentence && this.#context.token(at).text !== ')') at++;
      } else if (this.#context.is(at, 'OF', 'FROM', 'FOR')) {
        const owner = this.#table.at(at + 1) ?? this.#table.at(at + 2);
        if (!owner) break;
        at = owner.to - 1;
      } else if (token.text === ',') at = pastApposition(at, this.#context);
      else if (token.upos !== 'CCONJ') break;
    }
    return names;
  }

  /**
   * The name to which the office stands in apposition: “A, the former minister”, “A, B's deputy”; not where a time
   * stands between (“after meeting A on Monday, the minister said”).
   */
  #nameBefore(office: OfficeMatch): Mention[] {
    const from = oneOf(office, this.#context);
    if ((office.plural && from === office.from) || isGenitiveParticle(office.to, this.#context)) return [];
    if (isServed(from, this.#context) || speaks(office, this.#context)) return [];
    const sentence = this.#context.token(office.from).sentence;
    let commas = 0;
    for (let i = from - 1; i >= from - APPOSITION; i--) {
      const token = this.#context.tokens[i];
      if (token?.sentence !== sentence) return [];
      const mention = this.#table.at(i);
      if (mention?.form === 'name' && this.#table.get(mention.entities[0]!).kind === 'person') {
        // “an aide to A and once minister”: A is not who holds the second office.
        const isObject = commas === 0 && this.#context.tokens[mention.from - 1]?.upos === 'ADP';
        if (isObject || isGenitive(mention, this.#context, this.#table)) continue;
        if (this.#context.timesIn(mention.to, from).length > 0) return [];
        return commas === 1 && !this.#belongsToNext(mention, from, office) ? [mention] : [];
      }
      if (token.text === ',' || token.text === '(') commas++;
      else if (isSpokenOf(i, office, this.#context) || isCompany(i, from, this.#context)) return [];
      else if (token.upos === 'VERB' || token.upos === 'AUX' || /^[;:–—]$/.test(token.text)) return [];
      if (commas > 1) return [];
    }
    return [];
  }

  /**
   * In a list “Minister A, the deputy head of X, B”, where A has an office already, the next belongs to B; so does one
   * behind “and” (“A, and the Chilean minister, B”).
   */
  #belongsToNext(mention: Mention, from: number, office: OfficeMatch): boolean {
    const titled = this.claims.some(
      (claim) => claim.person === mention.entities[0] && claim.to === mention.to,
    );
    const joined = this.#context.tokens.slice(mention.to, from).some(({ upos }) => upos === 'CCONJ');
    return (titled || joined) && this.#namesAfter(office, true).length > 0;
  }

  /** “The chief negotiator is A”, “A is his deputy”. */
  #byCopula(office: OfficeMatch): Mention[] {
    const { tree } = this.#context;
    const { head } = office;
    const other = tree.child(head, 'cop') >= 0 ? tree.subject(head) : this.#predicateOver(head);
    const mention = other < 0 ? undefined : this.#table.at(other);
    if (mention?.form !== 'name' || this.#table.get(mention.entities[0]!).kind !== 'person') return [];
    return this.#context.isNegated(head) ? [] : [mention];
  }

  #predicateOver(index: number): number {
    const { tree } = this.#context;
    const { head, deprel } = this.#context.token(index);
    return head >= 0 && deprel.startsWith('nsubj') && tree.child(head, 'cop') >= 0 ? head : -1;
  }
}
