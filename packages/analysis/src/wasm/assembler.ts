/**
 * WebAssembly written as TypeScript: functions that return the bytes of an instruction, its operands among them, so
 * that code reads from the inside out like any expression. Only what our kernels need.
 */
export type Code = readonly (number | Code)[];

export const I32 = 0x7f;
export const F64 = 0x7c;
export const F32 = 0x7d;
/** A vector of 128 bits. */
export const V128 = 0x7b;
export type Type = typeof I32 | typeof F64 | typeof F32 | typeof V128;

/** A variable of a function. */
export interface Local {
  readonly index: number;
}
/** An operand: an expression, a variable to read, or a whole number of 32 bits. */
export type Value = Code | Local | number;

const isCode = (value: Value): value is Code => Array.isArray(value);

const load = (value: Value): Code => {
  if (typeof value === 'number') return [0x41, signed(value)];
  return isCode(value) ? value : [0x20, unsigned(value.index)];
};

export const set = (local: Local, value: Value): Code => [load(value), 0x21, unsigned(local.index)];

type Binary = (a: Value, b: Value) => Code;
type Unary = (value: Value) => Code;
const binary =
  (...opcode: number[]): Binary =>
  (a, b) => [load(a), load(b), opcode];
const unary =
  (...opcode: number[]): Unary =>
  (value) => [load(value), opcode];

/** Whole numbers of 32 bits; comparisons take them as signed. */
export const add = binary(0x6a);
export const sub = binary(0x6b);
export const mul = binary(0x6c);
export const and = binary(0x71);
export const shiftRight = binary(0x76);
export const equal = binary(0x46);
export const differ = binary(0x47);
export const less = binary(0x48);
export const greater = binary(0x4a);
export const atLeast = binary(0x4e);
export const isZero = unary(0x45);

/** Floats of 64 bits, and to and from them. */
export const addF64 = binary(0xa0);
export const mulF64 = binary(0xa2);
export const greaterF64 = binary(0x64);
export const f64OfI32 = unary(0xb7);
export const f64OfU32 = unary(0xb8);
/** Cuts off what is behind the point; the value must fit 32 bits, unsigned. */
export const u32OfF64 = unary(0xab);
export const f64OfF32 = unary(0xbb);
/** Rounds as JavaScript does when it stores a number in a `Float32Array`. */
export const f32OfF64 = unary(0xb6);

/** Floats of 32 bits. */
export const addF32 = binary(0x92);
export const greaterF32 = binary(0x5e);
const constant = (opcode: number, bytes: ArrayBuffer): Code => [opcode, ...new Uint8Array(bytes)];
export const f32 = (value: number): Code => constant(0x43, Float32Array.of(value).buffer);
export const f64 = (value: number): Code => constant(0x44, Float64Array.of(value).buffer);

const access =
  (opcode: Code, alignment: number) =>
  (address: Value, offset = 0): Code => [load(address), opcode, alignment, unsigned(offset)];
const storing =
  (opcode: Code, alignment: number) =>
  (address: Value, value: Value, offset = 0): Code => [
    load(address),
    load(value),
    opcode,
    alignment,
    unsigned(offset),
  ];
/** Loads and stores take an address in bytes and what is to be added to it. */
export const loadI32 = access([0x28], 2);
export const loadF32 = access([0x2a], 2);
export const loadI8 = access([0x2c], 0);
export const loadU8 = access([0x2d], 0);
export const loadU16 = access([0x2f], 1);
export const storeI32 = storing([0x36], 2);
export const storeF32 = storing([0x38], 2);
export const storeI8 = storing([0x3a], 0);
export const storeI16 = storing([0x3b], 1);

const simd = (opcode: number): Code => [0xfd, unsigned(opcode)];
const vectors = (opcode: number): Binary => binary(0xfd, ...unsigned(opcode));
const vector = (opcode: number): Unary => unary(0xfd, ...unsigned(opcode));
export const load4 = access(simd(0x00), 2);
export const store4 = storing(simd(0x0b), 2);
/** Loads one float into all four lanes. */
export const splat = access(simd(0x09), 2);
/** Loads two floats and sets the other two to zero. */
export const load2 = access(simd(0x5d), 2);
/** Stores the first two floats. */
export const store2 = (address: Value, value: Value, offset = 0): Code => [
  load(address),
  load(value),
  simd(0x5b),
  2,
  unsigned(offset),
  0,
];
/** Loads eight signed bytes as numbers of 16 bits. */
export const load8Bytes = access(simd(0x01), 0);
export const zeros: Code = [simd(0x0c), ...Array<number>(16).fill(0)];

/** Four floats of 32 bits. */
export const add4 = vectors(0xe4);
export const mul4 = vectors(0xe6);
/** `b > a ? b : a` lane by lane, so that neither a zero's sign nor what is no number gets through from b. */
export const greater4 = vectors(0xeb);
/** Eight whole numbers of 16 bits. */
export const add8 = vectors(0x8e);
export const lowerI32 = vector(0xa7);
export const upperI32 = vector(0xa8);
/** Four whole numbers of 32 bits. */
export const addFourI32 = vectors(0xae);
/** Two floats of 64 bits. */
export const splatF64 = vector(0x14);
export const add2 = vectors(0xf0);
export const sub2 = vectors(0xf1);
export const mul2 = vectors(0xf2);
export const div2 = vectors(0xf3);
export const abs2 = vector(0xec);
/** The first two of four numbers as floats of 64 bits. */
export const f64OfTwoI32 = vector(0xfe);
export const f64OfTwoF32 = vector(0x5f);
/** Two floats, rounded, in the first two lanes. */
export const twoF32OfF64 = vector(0x5e);
/** The last two lanes of four, as the first two. */
export const lastTwo = (value: Value): Code => [
  load(value),
  load(value),
  simd(0x0d),
  [8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15],
];

/** `for (local = from; local < to; local += by) body`; `to` is computed anew each time. */
export const loop = (local: Local, from: Value, to: Value, body: Code, by: Value = 1): Code => [
  set(local, from),
  [0x02, 0x40],
  [atLeast(local, to), 0x0d, 0],
  [0x03, 0x40],
  [body, set(local, add(local, by)), less(local, to), 0x0d, 0],
  [0x0b, 0x0b],
];
/** `while (condition) body`. */
export const whilst = (condition: Value, body: Code): Code => [
  [0x02, 0x40, 0x03, 0x40],
  [isZero(condition), 0x0d, 1],
  [body, 0x0c, 0],
  [0x0b, 0x0b],
];
/** `do body while (again)`. */
export const repeat = (body: Code, again: Value): Code => [0x03, 0x40, body, load(again), 0x0d, 0, 0x0b];
/** `if (condition) { then } else { other }`. */
export const when = (condition: Value, then: Code, other: Code = []): Code => [
  [load(condition), 0x04, 0x40, then],
  other.length === 0 ? [] : [0x05, other],
  [0x0b],
];
/** `condition ? a : b`, of which both are computed; not for vectors. */
export const choose = (condition: Value, a: Value, b: Value): Code => [
  load(a),
  load(b),
  load(condition),
  0x1b,
];

/** Unsigned LEB128. */
function unsigned(value: number): readonly number[] {
  if (value < 0x80) return [value];
  return [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** Signed LEB128. */
function signed(value: number): readonly number[] {
  if (value >= -64 && value < 64) return [value & 0x7f];
  return [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}

/** A function without a result, to be called by its name. */
export interface Procedure {
  readonly name: string;
  readonly parameters: readonly Type[];
  readonly locals: readonly Type[];
  readonly body: Code;
}

/**
 * Writes a function.
 *
 * @param parameters in the order in which they are passed
 * @param write makes the body; what it is given second makes further variables, which start at zero
 */
export function procedure<Name extends string>(
  name: string,
  parameters: Readonly<Record<Name, Type>>,
  write: (parameters: Readonly<Record<Name, Local>>, local: (type: Type) => Local) => Code,
): Procedure {
  const types = Object.values<Type>(parameters);
  const locals: Type[] = [];
  const named = Object.fromEntries(Object.keys(parameters).map((key, index) => [key, { index }]));
  const body = write(named as Record<Name, Local>, (type) => {
    locals.push(type);
    return { index: types.length + locals.length - 1 };
  });
  return { name, parameters: types, locals, body };
}

function flatten(code: Code, into: number[]): number[] {
  for (let at = 0; at < code.length; at++) {
    const part = code[at]!;
    if (typeof part === 'number') into.push(part);
    else flatten(part, into);
  }
  return into;
}

const withLength = (code: Code): Code => {
  const bytes = flatten(code, []);
  return [unsigned(bytes.length), bytes];
};
const section = (id: number, entries: readonly Code[]): Code => [
  id,
  withLength([unsigned(entries.length), entries]),
];
const text = (value: string): Code => [value.length, ...Buffer.from(value, 'latin1')];

/** A module of procedures, over a memory imported as `env.memory`. */
export function moduleOf(procedures: readonly Procedure[]): Uint8Array {
  const at = procedures.map((_, index) => unsigned(index));
  const bytes = flatten(
    [
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(
        1,
        procedures.map(({ parameters }) => [0x60, unsigned(parameters.length), parameters, 0]),
      ),
      section(2, [[text('env'), text('memory'), 0x02, 0x00, 1]]),
      section(3, at),
      section(
        7,
        procedures.map(({ name }, index) => [text(name), 0x00, at[index]!]),
      ),
      section(
        10,
        procedures.map(({ locals, body }) =>
          withLength([unsigned(locals.length), locals.map((type) => [1, type]), body, 0x0b]),
        ),
      ),
    ],
    [],
  );
  return Uint8Array.from(bytes);
}
