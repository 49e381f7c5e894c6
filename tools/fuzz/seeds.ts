import fc from 'fast-check';
import type { Kind } from './kind.ts';

/** The seed of a case: whole numbers of 31 bits that look like chance (the end of murmurhash3). */
export function seedOf(seed: number, kind: string, at: number): number {
  let hash = seed | 0;
  for (const unit of `${kind} ${String(at)}`) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x5bd1e995);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & 0x7fffffff;
}

/** The input that a seed stands for. */
export function inputOf({ inputs }: Kind, seed: number): unknown {
  return fc.sample(inputs, { seed, numRuns: 1 })[0];
}

/** A seed that nobody chose. */
export function anySeed(): number {
  return Math.floor(Math.random() * 0x7fffffff);
}
