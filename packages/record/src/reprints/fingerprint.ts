import { mixed, shinglesOf } from './shingles.ts';

/** Minima in a fingerprint: resemblance is measured with a standard error of at most 0.5 / √256 = 0.03. */
export const MINIMA = 256;
/** Marks the hash family in stored bytes: another family cannot be compared with this one. */
const FAMILY = 1;
const HEADER_BYTES = 8;
const GOLDEN = 0x9e3779b9;
const SEEDS = Uint32Array.from({ length: MINIMA }, (_, i) => mixed(Math.imul(i + 1, GOLDEN)));

/** What is kept of a text to know copies of it by. */
export interface Fingerprint {
  /** Distinct shingles of the text. */
  readonly size: number;
  /** The least value of each of 256 hash functions over the shingles. */
  readonly minima: Uint32Array;
}

/**
 * MinHash of a text's word shingles. Case, accents, punctuation and spacing do not matter; its language does not
 * either. Takes time linear in the text.
 */
export function fingerprint(text: string): Fingerprint {
  const shingles = shinglesOf(text);
  const minima = new Uint32Array(MINIMA).fill(0xffffffff);
  for (const shingle of shingles) lower(minima, shingle);
  return { size: shingles.size, minima };
}

function lower(minima: Uint32Array, shingle: number): void {
  for (let i = 0; i < MINIMA; i++) {
    const spread = Math.imul(shingle ^ SEEDS[i]!, 0x85ebca6b);
    const hash = (spread ^ (spread >>> 15)) >>> 0;
    if (hash < minima[i]!) minima[i] = hash;
  }
}

/** A fingerprint as 1,032 bytes: its hash family and size as 32-bit numbers, then the minima; little-endian. */
export function bytesOf({ size, minima }: Fingerprint): Uint8Array {
  const view = new DataView(new ArrayBuffer(HEADER_BYTES + 4 * MINIMA));
  view.setUint32(0, FAMILY, true);
  view.setUint32(4, size, true);
  minima.forEach((value, i) => view.setUint32(HEADER_BYTES + 4 * i, value, true));
  return new Uint8Array(view.buffer);
}

/** Whether bytes are a fingerprint of this hash family. */
export function isFingerprint(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.byteLength === HEADER_BYTES + 4 * MINIMA && view.getUint32(0, true) === FAMILY;
}

/**
 * The fingerprint that `bytesOf` wrote.
 * @throws RangeError where the bytes are no fingerprint of this hash family: make it anew from the text.
 */
export function fingerprintOf(bytes: Uint8Array): Fingerprint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isFingerprint(bytes)) {
    throw new RangeError(
      `${bytes.byteLength} bytes are not a fingerprint of family ${FAMILY}: fingerprint the text again.`,
    );
  }
  const minima = new Uint32Array(MINIMA);
  for (let i = 0; i < MINIMA; i++) minima[i] = view.getUint32(HEADER_BYTES + 4 * i, true);
  return { size: view.getUint32(4, true), minima };
}

/** How much of two texts is the same. */
export interface Likeness {
  /** Shared shingles over all shingles of both: 0..1, within about 0.03. */
  readonly resemblance: number;
  /** Shared shingles over those of the shorter text: 0..1; the less the texts resemble, the less exact. */
  readonly containment: number;
}

/** Compares two texts by their fingerprints. */
export function likeness(one: Fingerprint, other: Fingerprint): Likeness {
  const shorter = Math.min(one.size, other.size);
  if (shorter === 0) return { resemblance: 0, containment: 0 };
  let equal = 0;
  for (let i = 0; i < MINIMA; i++) if (one.minima[i] === other.minima[i]) equal++;
  const resemblance = equal / MINIMA;
  const shared = (resemblance / (1 + resemblance)) * (one.size + other.size);
  return { resemblance, containment: Math.min(1, shared / shorter) };
}
