/** Sums by key. What is added in one order gives one result; sums that differ by rounding only count as equal. */
export class Tally<K extends string = string> {
  readonly #sums = new Map<K, number>();

  add(key: K, weight: number): void {
    this.#sums.set(key, (this.#sums.get(key) ?? 0) + weight);
  }

  /** To a millionth. */
  of(key: K): number {
    return Math.round((this.#sums.get(key) ?? 0) * 1e6) / 1e6;
  }

  keys(): K[] {
    return [...this.#sums.keys()];
  }

  /** Keys and their sums, the greatest first; of equals in the order of the keys. */
  ranked(): (readonly [K, number])[] {
    const pairs = this.keys().map((key) => [key, this.of(key)] as const);
    return pairs.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }

  /** The key with the greatest sum. */
  best(): K | undefined {
    return this.ranked()[0]?.[0];
  }
}
