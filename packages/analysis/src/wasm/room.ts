import type { WasmMemory } from './webassembly.ts';
import { memoryOf } from './webassembly.ts';

/** Numbers in a memory that WebAssembly and JavaScript share, and their address for the former. */
export interface Stretch<T> {
  readonly at: number;
  readonly data: T;
}

/** A memory that is handed out piece by piece, zeroed; nothing is ever given back. */
export class Room {
  readonly memory: WasmMemory;
  readonly #full: string;
  // Nothing lies at address 0, and a vector that is loaded a little before the first piece is still in the memory.
  #next = 64;

  /**
   * @param bytes how many it must hold; there is some more, for what alignment takes
   * @param full the message of the error when it does not
   */
  constructor(bytes: number, full = 'This memory is full.') {
    this.memory = memoryOf(bytes + 65_600);
    this.#full = full;
  }

  /** @throws RangeError when there is no room, as the other kinds do */
  floats(count: number): Stretch<Float32Array> {
    const at = this.#take(count * 4);
    return { at, data: new Float32Array(this.memory.buffer, at, count) };
  }

  integers(count: number): Stretch<Int32Array> {
    const at = this.#take(count * 4);
    return { at, data: new Int32Array(this.memory.buffer, at, count) };
  }

  bytes(count: number): Stretch<Int8Array> {
    const at = this.#take(count);
    return { at, data: new Int8Array(this.memory.buffer, at, count) };
  }

  /** Where the next so many bytes lie, at an address that suits vectors. */
  #take(bytes: number): number {
    const at = this.#next;
    this.#next += (bytes + 31) & ~31;
    if (this.#next > this.memory.buffer.byteLength) throw new RangeError(this.#full);
    return at;
  }
}
