import type fc from 'fast-check';

/** A way into Parley, with what is thrown at it. */
export interface Kind<Input = unknown> {
  readonly name: string;
  readonly inputs: fc.Arbitrary<Input>;
  /** How large an input is, in bytes. Default: as it would be saved. */
  readonly sizeOf?: (input: Input) => number;
  /** Makes ready whatever the cases of this kind share. */
  readonly open: () => Promise<Trial<Input>> | Trial<Input>;
}

/** What tries the inputs of a kind. */
export interface Trial<Input = unknown> {
  /** What is wrong with what comes of an input; what it throws is wrong too, unless it is a clear error of Parley's. */
  readonly problemsOf: (input: Input) => Promise<readonly string[]> | readonly string[];
  readonly close?: () => Promise<void>;
}

/** The processor time that 100 kB of input may take where a kind says nothing else, in milliseconds. */
export const LIMIT = 2000;

/** A kind without what its inputs are, to stand in a list with others. */
export function kind<Input>(made: Kind<Input>): Kind {
  return made as unknown as Kind;
}

/** An input as it is saved to be looked at: bytes as they are, text in UTF-8, all else as JSON. */
export function saved(input: unknown): Uint8Array {
  if (input instanceof Uint8Array) return input;
  if (hasBytes(input)) return input.bytes;
  return Buffer.from(typeof input === 'string' ? input : JSON.stringify(input));
}

/** How large an input is, in bytes. */
export function sizeOf({ sizeOf: own }: Kind, input: unknown): number {
  return own?.(input) ?? saved(input).length;
}

/** Whether an input is bytes with something that is known of them. */
function hasBytes(input: unknown): input is { readonly bytes: Uint8Array } {
  return typeof input === 'object' && input !== null && 'bytes' in input && input.bytes instanceof Uint8Array;
}
