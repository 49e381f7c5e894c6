import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTable, slotOf } from '../../src/ner/table.ts';

test('every key that was stored is found with its row', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 200 }), (keys) => {
      // Two keys with one fingerprint in one cluster are the price of 16 bits; it is paid by few.
      const table = buildTable(
        keys,
        Int8Array.from(keys, (_, k) => k % 100),
        1,
      );
      const wrong = keys.filter((key, k) => table.rows[slotOf(table.prints, key)] !== k % 100);
      expect(wrong.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('keys that were not stored are almost never found', () => {
  const keys = Array.from({ length: 5000 }, (_, k) => Math.imul(k, 0x9e3779b1));
  const { prints } = buildTable(keys, new Int8Array(keys.length), 1);
  const strangers = Array.from({ length: 20_000 }, (_, k) => Math.imul(k + 5000, 0x85ebca6b) ^ 0x1234567);
  expect(strangers.filter((key) => slotOf(prints, key) >= 0).length).toBeLessThan(20);
});

test('an empty table finds nothing', () => {
  expect(slotOf(buildTable([], new Int8Array(0), 3).prints, 42)).toBe(-1);
});
