/** Things by a word: a `Map`, or one that is read from a file as it is asked for. */
export type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has' | 'keys' | 'values'>;

/** A lookup as plain data: what JSON can hold of each thing. No thing is `undefined`. */
export type Packed = Pick<ReadonlyMap<string, unknown>, 'get' | 'keys'>;

/** Writes a lookup as plain data. `toPlain` gives what JSON can hold of a thing. */
export function packLookup<T>(lookup: Lookup<T>, toPlain: (thing: T) => unknown = (thing) => thing): Packed {
  return new Map([...lookup.keys()].map((key) => [key, toPlain(lookup.get(key)!)]));
}

/** A lookup over packed things; each is made when it is first asked for, and then kept. */
export class PackedLookup<T> implements Lookup<T> {
  readonly #packed: Packed;
  readonly #made = new Map<string, T>();
  readonly #from: (plain: unknown) => T;

  constructor(packed: Packed, from: (plain: unknown) => T = (plain) => plain as T) {
    this.#packed = packed;
    this.#from = from;
  }

  get(key: string): T | undefined {
    const plain = this.#packed.get(key);
    if (plain === undefined) return undefined;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = this.#from(plain);
    this.#made.set(key, made);
    return made;
  }

  has(key: string): boolean {
    return this.#packed.get(key) !== undefined;
  }

  keys(): MapIterator<string> {
    return [...this.#packed.keys()].values();
  }

  *values(): MapIterator<T> {
    for (const key of this.keys()) yield this.get(key)!;
  }
}
