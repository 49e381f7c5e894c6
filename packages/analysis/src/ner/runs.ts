import type { Words } from './words.ts';
import { capital } from './words.ts';

/** The stretch of capitalised words, particles between them included, that each token lies in. */
export interface Runs {
  /** First token of the stretch, or -1 outside. */
  readonly from: Int32Array;
  /** One past its last token. */
  readonly to: Int32Array;
}

const MOST_PARTICLES = 3;

/** Finds the stretches of capitalised words. */
export function capitalRuns(words: Words): Runs {
  const from = new Int32Array(words.count).fill(-1);
  const to = new Int32Array(words.count);
  const isCapital = (i: number): boolean => capital(words.types.writing[words.type[i]!]!);
  for (let s = 0; s + 1 < words.sentences.length; s++) {
    const end = words.sentences[s + 1]!;
    for (let i = words.sentences[s]!; i < end;) {
      if (!isCapital(i)) {
        i++;
        continue;
      }
      const stop = runEnd(words, i, end, isCapital);
      from.fill(i, i, stop);
      to.fill(stop, i, stop);
      i = stop;
    }
  }
  return { from, to };
}

function runEnd(words: Words, start: number, end: number, isCapital: (i: number) => boolean): number {
  let stop = start + 1;
  for (;;) {
    let next = stop;
    while (next < end && next < stop + MOST_PARTICLES && words.types.particle[words.type[next]!] === 1)
      next++;
    if (next >= end || !isCapital(next)) return stop;
    stop = next + 1;
  }
}
