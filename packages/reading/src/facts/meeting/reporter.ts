import type { Context } from '../../context.ts';
import type { Reading } from '../fact.ts';
import { findingsOf } from '../fact.ts';

type Speakers = ReadonlyMap<number, string | undefined>;

/** A reader asks at many tokens, of the same statements. */
const known = new WeakMap<Reading, Speakers>();

/** Who says so: the speaker of the smallest statement whose words hold the token. */
export function reporter(index: number, reading: Reading): string | undefined {
  const speakers = known.get(reading) ?? speakersOf(reading);
  known.set(reading, speakers);
  return speakers.get(index);
}

/** Speakers by token: of statements within each other the smaller one is entered later, and so stays. */
function speakersOf(reading: Reading): Speakers {
  const contents = findingsOf(reading, 'statement').flatMap(({ speaker, content }) =>
    content.map(({ start, end }) => ({ speaker, start, end })),
  );
  contents.reverse().sort((a, b) => b.end - b.start - (a.end - a.start));
  const speakers = new Map<number, string | undefined>();
  for (const { speaker, start, end } of contents) {
    for (let i = firstFrom(start, reading.context); isWithin(i, end, reading.context); i++)
      speakers.set(i, speaker);
  }
  return speakers;
}

/** The first token that begins at an offset or after it. */
function firstFrom(start: number, { tokens }: Context): number {
  let low = 0;
  for (let high = tokens.length; low < high;) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start >= start) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isWithin(index: number, end: number, { tokens }: Context): boolean {
  const token = tokens[index];
  return token !== undefined && token.end <= end;
}
