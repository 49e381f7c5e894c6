import type { Span } from '@parley/dossier';
import type { FindingOf } from '../fact.ts';
import { base } from '../fact.ts';

type Delegation = FindingOf<'delegation'>;

/** Where a person is said to sit: at the head, among the members, or nowhere. */
export type Seat = 'head' | 'member' | 'absent';

/** The delegations while they are gathered: one a party, and one more for each further head it is given. */
export class Board {
  readonly delegations: Delegation[] = [];

  /** The delegation of a party spoken of last, made if there is none. */
  of(party: string): Delegation {
    const known = this.delegations.findLast((each) => each.party === party);
    if (known) return known;
    const made: Delegation = {
      ...base([], 0.5),
      type: 'delegation',
      party,
      members: [],
      absent: [],
      pattern: 'delegation',
    };
    this.delegations.push(made);
    return made;
  }

  /** Seats a person, with the words that say so. */
  seat(party: string, person: string, seat: Seat, evidence: Span, confidence: number): void {
    if (seat === 'head') return this.#head(party, person, evidence, confidence);
    const list = seat === 'member' ? 'members' : 'absent';
    const mine = this.delegations.filter((each) => each.party === party);
    const known = mine.find(
      (each) => each[list].includes(person) || (seat === 'member' && each.head === person),
    );
    if (
      !known &&
      seat === 'absent' &&
      mine.some((each) => each.head === person || each.members.includes(person))
    )
      return;
    const delegation = known ?? this.of(party);
    if (!known) delegation[list].push(person);
    note(delegation, evidence, confidence);
  }

  readonly #beside = new Map<string, { person: string; evidence: Span }>();

  /** Notes beside whom others of her party sit, or who brought them: its head, unless another is told of. */
  beside(party: string, person: string, evidence: Span): void {
    if (!this.#beside.has(party)) this.#beside.set(party, { person, evidence });
  }

  /** Makes heads of those beside whom others sit, of parties that have none. */
  headThose(): void {
    for (const [party, { person, evidence }] of this.#beside) {
      const mine = this.delegations.filter((each) => each.party === party);
      const fits =
        mine.length > 0 && mine.every(({ head, absent }) => head === undefined && !absent.includes(person));
      if (fits) this.#head(party, person, evidence, 0.5);
    }
  }

  /** Notes how many a party sends, in the words that say so; the first that is told counts. */
  size(party: string, size: string, evidence: Span, confidence: number): void {
    const delegation = this.of(party);
    if (delegation.size !== undefined) return;
    delegation.size = size;
    note(delegation, evidence, confidence);
  }

  #head(party: string, person: string, evidence: Span, confidence: number): void {
    const mine = this.delegations.filter((each) => each.party === party);
    let delegation =
      mine.find((each) => each.head === person) ?? mine.find((each) => each.head === undefined);
    if (!delegation) {
      delegation = {
        ...base([], 0.5),
        type: 'delegation',
        party,
        members: [],
        absent: [],
        pattern: 'delegation',
      };
      this.delegations.push(delegation);
    }
    delegation.head = person;
    delegation.members = delegation.members.filter((member) => member !== person);
    note(delegation, evidence, confidence);
  }
}

function note(delegation: Delegation, evidence: Span, confidence: number): void {
  const known = delegation.evidence.some(
    (span) => span.start === evidence.start && span.end === evidence.end,
  );
  if (!known) delegation.evidence.push(evidence);
  delegation.confidence = Math.max(delegation.confidence, confidence);
}
