import type { OfficeMatch } from '@parley/analysis';
import type { History } from './history.ts';
import type { RoleFinder } from './roles.ts';
import type { EntityTable } from './table.ts';

/** Within how many tokens of a description the name must follow that it is taken for. */
const SOON = 120;

/** Finds who is meant by an office without a name: “the Ukrainian president”, “the minister”. */
export class Holders {
  readonly #table: EntityTable;
  readonly #roles: RoleFinder;
  readonly #history: History;

  constructor(table: EntityTable, roles: RoleFinder, history: History) {
    this.#table = table;
    this.#roles = roles;
    this.#history = history;
  }

  /**
   * The holder of an office: whoever is known to hold it for that country; else, where the description comes
   * shortly after a person of whom nothing to the contrary is known, that person; else a holder of unknown country.
   */
  find(office: OfficeMatch, owner: string | undefined, index: number): string | undefined {
    const country = owner === undefined ? undefined : this.#table.get(owner).country;
    const leader = this.#leader(office, country);
    if (leader !== undefined) return leader;
    const recent = this.#history.personsBefore(index).filter((person) => this.#isNamed(person));
    const able = recent.filter(
      (person) => this.knownToHold(person, office) && !this.#holdsElsewhere(person, office, owner),
    );
    const alike = able.filter((person) => this.#holdsAlike(person, office));
    const holders = alike.length > 0 ? alike : able;
    const own = holders.find((person) => this.#holdsOf(person, office, owner));
    if (own !== undefined) return own;
    if (country === undefined && holders.length > 0) return holders[0];
    const holder = holders.find((person) => this.#countryOf(person) === country);
    if (holder !== undefined) return holder;
    const near = recent.find((person) => this.#history.isRecent(person, index, 2));
    if (near !== undefined && this.#mayServe(near, country) && this.#canHold(near, office)) return near;
    const compatriot = recent.find(
      (person) => this.#countryOf(person) === country && this.#canHold(person, office),
    );
    if (compatriot !== undefined && country !== undefined) return compatriot;
    return holders.find((person) => this.#countryOf(person) === undefined);
  }

  /**
   * “The Chilean foreign minister said … Minister A added …”: the one person named soon after with that office, or with
   * as much of it as the text repeats, of whom no other country is known.
   */
  namedLater(office: OfficeMatch, country: string): string | undefined {
    const fits = this.#roles.claims.filter(
      (claim) =>
        claim.stated &&
        claim.from > office.from &&
        claim.from - office.to < SOON &&
        claim.former === office.former &&
        (claim.id === office.id || (claim.id !== null && sameOffice(office.id, claim.id))),
    );
    const persons = new Set(fits.map(({ person }) => person));
    const [person] = persons;
    if (persons.size !== 1 || person === undefined) return undefined;
    return (this.#countryOf(person) ?? country) === country ? person : undefined;
  }

  /** Whether a person is known to hold, or to have held, an office that a description can mean. */
  knownToHold(person: string, office: OfficeMatch): boolean {
    return this.#roles
      .of(person)
      .some((role) => sameOffice(role.id, office.id) && role.former === office.former);
  }

  /** “The acting premier” is who is said to be acting as such, “the premier” who is not. */
  #holdsAlike(person: string, office: OfficeMatch): boolean {
    return this.#roles
      .of(person)
      .some((role) => sameOffice(role.id, office.id) && role.office.acting === office.acting);
  }

  /** “The leader of the Greens” is not who is said to lead the Liberals. */
  #holdsElsewhere(person: string, office: OfficeMatch, owner: string | undefined): boolean {
    if (owner === undefined || this.#table.get(owner).kind !== 'organisation') return false;
    const roles = this.#roles.of(person).filter((role) => sameOffice(role.id, office.id));
    return roles.every(
      ({ of }) => of !== undefined && of !== owner && this.#table.get(of).kind === 'organisation',
    );
  }

  /** Whether a person is said to hold the office of this very organisation. */
  #holdsOf(person: string, office: OfficeMatch, owner: string | undefined): boolean {
    const roles = owner === undefined ? [] : this.#roles.of(person);
    return roles.some((role) => role.of === owner && sameOffice(role.id, office.id));
  }

  /** The office of the person whose counterpart is meant: the last other person with an office. */
  officeOfCounterpart(person: string, before: number): string | undefined {
    // “A minister came. B met his counterpart C”: that of B, of whom no office is told.
    const beside = this.#history.namedBefore(before);
    const others = beside === undefined || beside === person ? this.#history.personsBefore(before) : [beside];
    for (const other of others.filter((each) => each !== person)) {
      const office = this.#roles
        .of(other)
        .find((role) => role.id !== null && role.id !== 'counterpart' && !role.former);
      if (office?.id != null) return office.id;
    }
    return undefined;
  }

  #leader(office: OfficeMatch, country: string | undefined): string | undefined {
    if (country === undefined || !/negotiator|head-of-delegation/.test(office.id)) return undefined;
    const party = this.#table.find(`country:${country}`);
    return party && this.#table.leaders.get(party.id);
  }

  /** “A diplomat” who spoke just before is not “the president”. */
  #isNamed(person: string): boolean {
    const { kind, noun } = this.#table.get(person);
    return kind === 'person' && noun === undefined;
  }

  #countryOf(person: string): string | undefined {
    return this.#table.get(person).country;
  }

  #mayServe(person: string, country: string | undefined): boolean {
    return country === undefined || (this.#countryOf(person) ?? country) === country;
  }

  /** Nothing speaks against it: no other office of the same weight is known. */
  #canHold(person: string, office: OfficeMatch): boolean {
    if (office.former || isSecondary(office.id)) return true;
    return this.#roles.of(person).every((role) => role.former || isSecondary(role.id));
  }
}

// Offices that go with another: who leads the talks may also be a minister.
const SECONDARY: ReadonlySet<string> = new Set([
  'leader',
  'negotiator',
  'head-of-delegation',
  'head-of-state',
  'mediator',
  'host',
  'chair',
  'member',
  'deputy',
  'adviser',
  'counterpart',
  'politician',
]);

function isSecondary(id: string | null): boolean {
  return id === null || [...SECONDARY].some((each) => id === each || id.endsWith(`-${each}`));
}

/** Offices whose holder is the leader of a country. */
const TOP: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'king',
  'emir',
  'supreme-leader',
]);

/** Whether a short description can mean an office: “the minister” the minister of foreign affairs. */
export function sameOffice(known: string | null, described: string): boolean {
  if (known === null) return false;
  if (described === 'leader' && TOP.has(known)) return true;
  return known === described || known.startsWith(`${described}-of-`) || known.endsWith(`-${described}`);
}
