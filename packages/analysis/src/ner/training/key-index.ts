/** Numbers 32-bit keys 0, 1, 2 … in the order they come, and counts them. */
export class KeyIndex {
  readonly keys: number[] = [];
  readonly counts: number[] = [];
  private slots = new Int32Array(1 << 16).fill(-1);

  /** The number of a key, which is added where it is new. */
  add(key: number): number {
    if (this.keys.length * 2 > this.slots.length) this.grow();
    const slot = this.find(key);
    let index = this.slots[slot]!;
    if (index < 0) {
      index = this.keys.length;
      this.slots[slot] = index;
      this.keys.push(key);
      this.counts.push(0);
    }
    this.counts[index]!++;
    return index;
  }

  /** The number of a key, or -1. */
  get(key: number): number {
    return this.slots[this.find(key)]!;
  }

  private find(key: number): number {
    const mask = this.slots.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (this.slots[slot]! >= 0 && this.keys[this.slots[slot]!] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4).fill(-1);
    this.keys.forEach((key, index) => (this.slots[this.find(key)] = index));
  }
}
