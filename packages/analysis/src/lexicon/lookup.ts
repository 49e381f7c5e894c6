/** Things by a word: a `Map`, or one that is read from a file as it is asked for. */
export type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has' | 'keys' | 'values'>;

/** A lookup as a file keeps it: each thing as JSON of its own, since a text asks for few of the many. */
export type Packed = Readonly<Record<string, string>>;

/** Writes a lookup as plain data. `toPlain` gives what JSON can hold of a thing. */
export function packLookup<T>(lookup: Lookup<T>, toPlain: (thing: T) => unknown = (thing) => thing): Packed {
  return Object.fromEntries(
    [...lookup.keys()].map((key) => [key, JSON.stringify(toPlain(lookup.get(key)!))]),
  );
}

/** A lookup over packed things; each is made when it is first asked for, and then kept. */
export class PackedLookup<T> implements Lookup<T> {
  readonly #packed: Packed;
  readonly #made = new Map<string, T>();
  readonly #from: (plain: unknown, key: string) => T;

  constructor(packed: Packed, from: (plain: unknown, key: string) => T = (plain) => plain as T) {
    this.#packed = packed;
    this.#from = from;
  }

  get(key: string): T | undefined {
    if (!this.has(key)) return undefined;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = this.#from(JSON.parse(this.#packed[key]!), key);
    this.#made.set(key, made);
    return made;
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#packed, key);
  }

  keys(): MapIterator<string> {
    return Object.keys(this.#packed).values();
  }

  *values(): MapIterator<T> {
    for (const key of this.keys()) yield this.get(key)!;
  }
}
