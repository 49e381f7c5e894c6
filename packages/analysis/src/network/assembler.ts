/** Bytes of a WebAssembly module, written by hand: only what the matrix kernel needs. */
export type Code = readonly number[];

/** Unsigned LEB128. */
export function leb(value: number): Code {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest & 0x7f) | 0x80);
  }
}

export const get = (local: number): Code => [0x20, ...leb(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...leb(local)];
/** A constant below 64, which signed LEB128 writes in one byte. */
export const small = (value: number): Code => [0x41, value];
export const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const sub = (a: Code, b: Code): Code => [...a, ...b, 0x6b];
export const mul = (a: Code, b: Code): Code => [...a, ...b, 0x6c];
export const greater = (a: Code, b: Code): Code => [...a, ...b, 0x4a];
export const atLeast = (a: Code, b: Code): Code => [...a, ...b, 0x4e];

const simd = (opcode: number): Code => [0xfd, ...leb(opcode)];
export const load4 = (address: Code, offset = 0): Code => [...address, ...simd(0x00), 2, ...leb(offset)];
/** Loads one float into all four lanes. */
export const splat = (address: Code): Code => [...address, ...simd(0x09), 2, 0];
export const store4 = (address: Code, value: Code, offset = 0): Code => [
  ...address,
  ...value,
  ...simd(0x0b),
  2,
  ...leb(offset),
];
export const add4 = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe4)];
export const mul4 = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xe6)];

/** `while (!done) body`. */
export const until = (done: Code, body: Code): Code => [
  ...[0x02, 0x40, 0x03, 0x40],
  ...[...done, 0x0d, 1],
  ...body,
  ...[0x0c, 0, 0x0b, 0x0b],
];
/** `do body while (again)`. */
export const repeat = (body: Code, again: Code): Code => [0x03, 0x40, ...body, ...again, 0x0d, 0, 0x0b];

const section = (id: number, content: Code): Code => [id, ...leb(content.length), ...content];
const text = (value: string): Code => [value.length, ...Buffer.from(value, 'latin1')];
const I32 = 0x7f;
const V128 = 0x7b;

/**
 * A module with one function `run` of `parameters` integers and no result, over a memory imported as `env.memory`.
 * After the parameters come `integers` locals of i32, then `vectors` locals of v128.
 */
export function moduleOf(parameters: number, integers: number, vectors: number, body: Code): Uint8Array {
  const code = [2, ...leb(integers), I32, ...leb(vectors), V128, ...body, 0x0b];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, parameters, ...Array<number>(parameters).fill(I32), 0]),
    ...section(2, [1, ...text('env'), ...text('memory'), 0x02, 0x00, ...leb(1)]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('run'), 0x00, 0]),
    ...section(10, [1, ...leb(code.length), ...code]),
  ]);
}
