import type { Reading } from '../fact.ts';
import type { Meeting } from './merge.ts';

/** The meetings told of so far, by the parties that meet, so that a mention is compared with none of other parties. */
export class Gathered {
  readonly all: Meeting[] = [];
  readonly #byParties = new Map<string, Meeting[]>();
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  add(meeting: Meeting): void {
    this.all.push(meeting);
    const key = this.#keyOf(meeting.participants);
    const others = this.#byParties.get(key);
    if (others === undefined) this.#byParties.set(key, [meeting]);
    else others.push(meeting);
  }

  /** The latest meeting of the parties of some participants that fits. */
  findLast(participants: readonly string[], fits: (meeting: Meeting) => boolean): Meeting | undefined {
    return this.#byParties.get(this.#keyOf(participants))?.findLast(fits);
  }

  #keyOf(participants: readonly string[]): string {
    const { entities } = this.#reading;
    return [...new Set(participants.map((id) => entities.partyOf(id)))].sort().join(' ');
  }
}
