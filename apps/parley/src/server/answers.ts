/** So many answers, and so many characters of them, are kept. */
const MOST = 200;
const MOST_CHARACTERS = 32 * 1024 * 1024;

/** Answers that were made at a revision of the record, those asked for last the last to go. */
export class Answers {
  #revision = -1;
  #characters = 0;
  readonly #kept = new Map<string, string>();

  /** The answer that is kept for a revision, else what `make` makes. */
  async of(revision: number, key: string, make: () => Promise<string>): Promise<string> {
    if (revision > this.#revision) this.#clear(revision);
    const kept = revision === this.#revision ? this.#kept.get(key) : undefined;
    if (kept !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const made = await make();
    if (revision === this.#revision) this.#keep(key, made);
    return made;
  }

  #clear(revision: number): void {
    this.#revision = revision;
    this.#kept.clear();
    this.#characters = 0;
  }

  #keep(key: string, text: string): void {
    this.#kept.set(key, text);
    this.#characters += text.length;
    for (const [oldest, { length }] of this.#kept) {
      if (this.#kept.size <= MOST && this.#characters <= MOST_CHARACTERS) break;
      this.#kept.delete(oldest);
      this.#characters -= length;
    }
  }
}
