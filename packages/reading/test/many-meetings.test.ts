import { expect, test } from 'vitest';
import type { Reading } from '../src/facts/fact.ts';
import { Gathered } from '../src/facts/meeting/gathered.ts';
import type { Meeting } from '../src/facts/meeting/merge.ts';

/** A reading in which everybody but a minister is a party. */
const reading = {
  entities: { partyOf: (id: string) => id.replace('minister-of-', '') },
} as unknown as Reading;

const meeting = (...participants: string[]): Meeting => ({
  participants,
  status: 'held',
  place: undefined,
  time: undefined,
  kind: undefined,
  format: undefined,
  ordinal: undefined,
  mentions: [],
});

test('a mention is compared with meetings of its parties alone, the latest first', () => {
  const gathered = new Gathered(reading);
  for (let at = 0; at < 1000; at++) gathered.add(meeting('no', `dk${String(at)}`));
  const other = meeting('dk7', 'no');
  gathered.add(other);
  const asked: Meeting[] = [];
  const found = gathered.findLast(['minister-of-no', 'dk7'], (one) => asked.push(one) === 2);
  expect(asked).toEqual([other, gathered.all[7]]);
  expect(found).toBe(gathered.all[7]);
  expect(gathered.findLast(['no'], () => true)).toBeUndefined();
});
