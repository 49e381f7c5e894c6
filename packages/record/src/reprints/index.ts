export { bytesOf, fingerprint, fingerprintOf, isFingerprint, likeness, MINIMA } from './fingerprint.ts';
export type { Fingerprint, Likeness } from './fingerprint.ts';
export { voicesOf } from './voices.ts';
export type { Print } from './voices.ts';
