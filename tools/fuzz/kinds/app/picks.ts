import fc from 'fast-check';
import { hostileText, ODD } from '../../input/words.ts';
import { hostileDate } from '../dates.ts';

/** An id of the record by its place, or something that is none. */
export interface Pick {
  readonly at: number;
  readonly other: string;
}
export const pick: fc.Arbitrary<Pick> = fc.record({
  at: fc.nat(),
  other: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...ODD,
        '..',
        '%2e%2e',
        '__proto__',
        'constructor',
        'a'.repeat(1200),
        '%',
        '%zz',
        '%ff',
      ),
    },
  ),
});
export const picked = ({ at, other }: Pick, ids: readonly string[]): string =>
  other === '' ? ids[at % ids.length]! : other;

/** What a filter or an argument may be given. */
export const odds = fc.oneof(
  hostileDate,
  fc.constantFrom(...ODD),
  hostileText('en', [2000]),
  fc.constantFrom(
    'nl',
    'en',
    '2025-05-16',
    '50',
    '0',
    '-1',
    '1e3',
    'true',
    'meeting,outcome',
    'eyJhIjoxfQ',
    'text',
  ),
);

/** `text` as a part of an address; some wrong ones as they are. */
export function encoded(text: string): string {
  return /^%|^\.\.$/.test(text) ? text : encodeURIComponent(Buffer.from(text.slice(0, 3000)).toString());
}
