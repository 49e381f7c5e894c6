/** Odd constants with well-spread bits; any such pair will do. */
const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca77;

/**
 * A short name for a text: the same text has the same one, and two texts of one record practically never share
 * one (64 bits). Two 32-bit multiplicative hashes with an avalanche at the end; not for use against an adversary.
 */
export function hashOf(text: string): string {
  let a = 0x2545f491;
  let b = 0x7f4a7c15;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, FIRST);
    b = Math.imul(b ^ unit, SECOND);
    a ^= b >>> 15;
  }
  a = Math.imul(a ^ (a >>> 16), SECOND) ^ Math.imul(b ^ (b >>> 13), FIRST);
  b = Math.imul(b ^ (b >>> 16), FIRST) ^ Math.imul(a ^ (a >>> 13), SECOND);
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0');
}

/** A whole number of 32 bits for a text. */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
