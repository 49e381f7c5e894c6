import { analyse } from '@parley/analysis';
import { languageFor } from '@parley/languages';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Ranges } from '../src/entities/ranges.ts';
import { ShortNames } from '../src/entities/short-names.ts';
import { EntityTable } from '../src/entities/table.ts';
import { read } from '../src/index.ts';

/*
 * A text of very many names: work is counted, and does not grow faster than the text.
 */

afterEach(() => vi.restoreAllMocks());

const names = (count: number) =>
  Array.from({ length: count }, (_, at) => [`Ann${String(at)}`, `Berg${String(at % 100)}`]);

/** How often a word is folded to find whom so many short names stand for. */
function foldsFor(count: number): number {
  const fold = vi.spyOn(String.prototype, 'normalize');
  const short = new ShortNames(names(count));
  for (const [, family] of names(count)) short.ownerOf([family!], () => false);
  const calls = fold.mock.calls.length;
  fold.mockRestore();
  return calls;
}

describe('short names', () => {
  test('of twice as many people take twice the work', () => {
    expect(foldsFor(2000)).toBeLessThanOrEqual(2 * foldsFor(1000));
  });

  test('of a name of a thousand words are no more than those of a long one', () => {
    const long = Array.from({ length: 1000 }, (_, at) => `Word${String(at)}`);
    const short = new ShortNames([long]);
    expect(short.ownerOf(long.slice(-3), () => false)).toEqual(long);
    expect(short.ownerOf(long.slice(-500), () => false)).toBeUndefined();
  });

  test('stand for whoever was mentioned last, or for the usual one when that was a while ago', () => {
    const [anna, ole] = [
      ['Anna', 'Berg'],
      ['Ole', 'Berg'],
    ] as const;
    const short = new ShortNames([anna, ole]);
    const ownerOf = (isNear: boolean) => short.ownerOf(['Berg'], () => isNear);
    expect(ownerOf(false)).toEqual(anna);
    for (let times = 0; times < 2; times++) short.see(anna, ['Berg']);
    short.see(ole, ole);
    expect(ownerOf(true)).toEqual(ole);
    expect(ownerOf(false)).toEqual(anna);
  });

  test('may be the family name that stands first', () => {
    const lee = ['Lee', 'So-yeon'];
    expect(new ShortNames([lee]).ownerOf(['Lee'], () => false)).toEqual(lee);
  });
});

describe('one sentence', () => {
  /** How often an entity is looked up in reading a sentence of so many meetings. */
  function lookUpsFor(meetings: number): number {
    const part =
      'Prime Minister Anna Berg spoke in Lima on Thursday with her Chilean counterpart Hugo Salas, and ';
    const text = `A title\n\n${part.repeat(meetings)}left.`;
    const analysis = analyse({ id: 'd', text, language: 'en', published: null }, languageFor('en')!);
    const get = vi.spyOn(EntityTable.prototype, 'get');
    read(analysis);
    const calls = get.mock.calls.length;
    get.mockRestore();
    return calls;
  }

  test('of twice as many meetings takes twice the work, and a little more', () => {
    expect(lookUpsFor(160)).toBeLessThan(2.5 * lookUpsFor(80));
  });
});

test('the thousandth entity of a name asks no more than the second', () => {
  const table = new EntityTable();
  const has = vi.spyOn(table.drafts, 'has');
  const ids = Array.from({ length: 1000 }, () => table.create('person', 'Berg').id);
  expect(ids.slice(0, 3)).toEqual(['berg', 'berg-2', 'berg-3']);
  expect(new Set(ids).size).toBe(1000);
  expect(has.mock.calls.length).toBeLessThan(2500);
});

describe('ranges', () => {
  const [one, other, long] = [
    { from: 2, to: 4 },
    { from: 5, to: 6 },
    { from: 0, to: 6 },
  ];
  const ranges = new Ranges([one, other, long]);

  test('are found by any token that they cover', () => {
    expect(ranges.over({ from: 3, to: 6 })).toEqual([one, long, other]);
    expect(ranges.over({ from: 6, to: 9 })).toEqual([]);
  });

  test('are found around what they cover all of, and by their ends', () => {
    expect(ranges.around({ from: 2, to: 5 })).toEqual([long]);
    expect(ranges.endingAt(6)).toEqual([other, long]);
  });
});
