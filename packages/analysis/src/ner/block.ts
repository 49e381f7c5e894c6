import { combine } from './hash.ts';

/** The features of the tokens of a document, as hashes: those of token i are `ids[ends[i - 1]]` to `ids[ends[i]]`. */
export interface Block {
  readonly ids: Int32Array;
  readonly ends: Int32Array;
}

/** Collects features token by token. */
export class BlockBuilder {
  private ids: Int32Array;
  private readonly ends: Int32Array;
  private size = 0;
  private token = 0;

  constructor(tokens: number, perToken: number) {
    this.ids = new Int32Array(Math.max(16, tokens * perToken));
    this.ends = new Int32Array(tokens);
  }

  /** A feature made of the number of its template and one, two or three values. */
  add(template: number, a: number, b?: number, c?: number): void {
    let hash = combine(Math.imul(template + 1, 0x3c6ef372), a);
    if (b !== undefined) hash = combine(hash, b);
    if (c !== undefined) hash = combine(hash, c);
    if (this.size === this.ids.length) this.grow();
    this.ids[this.size++] = hash;
  }

  /** As `add`, unless the token has this feature already. */
  addOnce(template: number, a: number, b?: number): void {
    const before = this.size;
    this.add(template, a, b);
    const hash = this.ids[before]!;
    const start = this.token === 0 ? 0 : this.ends[this.token - 1]!;
    for (let i = before - 1; i >= start && i >= before - 40; i--) {
      if (this.ids[i] === hash) {
        this.size = before;
        return;
      }
    }
  }

  /** Ends the features of the current token. */
  next(): void {
    this.ends[this.token++] = this.size;
  }

  finish(): Block {
    return { ids: this.ids.subarray(0, this.size), ends: this.ends };
  }

  private grow(): void {
    const larger = new Int32Array(this.ids.length * 2);
    larger.set(this.ids);
    this.ids = larger;
  }
}
