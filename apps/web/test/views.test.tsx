import { renderToStaticMarkup } from 'react-dom/server';
import { STANCES } from '@parley/dossier';
import { expect, test } from 'vitest';
import { Ring } from '../src/negotiation/positions/deadlocks.tsx';
import { columnsOf } from '../src/negotiation/positions/matrix.tsx';
import { stepsOf } from '../src/negotiation/positions/movement.tsx';
import {
  busyRange,
  filtered,
  peopleOf,
  placedOf,
  rangeOf,
  zoomed,
} from '../src/negotiation/timeline/entries.ts';
import { lanesOf } from '../src/negotiation/timeline/layout.ts';
import { tickFormat } from '../src/negotiation/timeline/ticks.ts';
import { SIGNS } from '../src/parts/stance.tsx';
import { wordsOf } from '../src/words/index.ts';
import { position, statement } from './samples.ts';

const DAY = 86_400_000;

test('every stance has a sign of its own', () => {
  expect(new Set(STANCES.map((stance) => SIGNS[stance])).size).toBe(STANCES.length);
});

test('the matrix has a column for each party that holds a position, and for others when asked', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
  const all = {
    parties: [a!, b!, c!],
    positions: [position({ party: a! }), position({ party: c! })],
  };
  const ids = (everybody: boolean) => columnsOf(all, [a!, b!], everybody).map(({ id }) => id);
  expect(ids(false)).toEqual(['a']);
  expect(ids(true)).toEqual(['a', 'c']);
});

test('the movement of a position ends with what it is now', () => {
  const before = [{ stance: 'rejects' as const, text: '', since: '2031-05-01' }];
  expect(stepsOf(position({ before })).map(({ stance }) => stance)).toEqual(['rejects', 'demands']);
});

test('a ring tells who waits for whom, and has an arrow for each', () => {
  const of = (name: string) => ({
    claim: name,
    holder: { id: name, name },
    before: { issue: null, text: 'x' },
    requires: { issue: null, text: 'y' },
    state: 'reported' as const,
    voices: 1,
    reports: 1,
    evidence: [],
  });
  const svg = renderToStaticMarkup(<Ring circle={[of('A'), of('B')]} label="A waits for B waits for A" />);
  expect(svg).toContain('role="img" aria-label="A waits for B waits for A"');
  expect(svg.match(/class="wait"/g)).toHaveLength(2);
});

const ENTRIES = [
  statement('old', '1999', ['a']),
  ...Array.from({ length: 30 }, (_, day) =>
    statement(`s${day}`, `2031-05-${String(day + 1).padStart(2, '0')}`, ['b']),
  ),
  statement('undated', null, ['a', 'b']),
];

test('entries can be chosen by who takes part', () => {
  const kinds = new Set(['statement'] as const);
  expect(filtered(ENTRIES, { kinds, who: 'a' }).map(({ claim }) => claim)).toEqual(['old', 'undated']);
  expect(filtered(ENTRIES, { kinds: new Set(), who: undefined })).toEqual([]);
});

test('people are listed by how often they take part', () => {
  expect(peopleOf(ENTRIES).map(({ id, count }) => [id, count])).toEqual([
    ['b', 31],
    ['a', 2],
  ]);
});

test('a lone early entry does not squeeze the rest together', () => {
  const placed = placedOf(ENTRIES);
  expect(rangeOf(placed)[0]).toBeGreaterThan(Date.UTC(2031, 3));
  const withOldDay = placedOf([...ENTRIES, statement('day', '1999-05-05')]);
  expect(rangeOf(withOldDay)[0]).toBeLessThan(Date.UTC(2000, 0));
  expect(busyRange(withOldDay)[0]).toBeGreaterThan(Date.UTC(2031, 3));
});

test('zooming keeps the point that it is about in its place', () => {
  expect(zoomed([0, 100 * DAY], 0.5, 25 * DAY)).toEqual([12.5 * DAY, 62.5 * DAY]);
  const [from, to] = zoomed([0, 2 * DAY], 0.5);
  expect(to - from).toBe(2 * DAY);
});

test('no two marks of a lane lie over each other, and no entry is lost', () => {
  const same = Array.from({ length: 12 }, (_, index) => statement(`same${index}`, '2031-05-03'));
  const placed = placedOf([...ENTRIES.slice(1, 31), ...same]);
  const [lane] = lanesOf(placed, rangeOf(placed), 600);
  const spots = lane!.spots;
  const over = spots.filter((one) =>
    spots.some(
      (other) =>
        other !== one && other.y === one.y && other.x < one.x + one.width && one.x < other.x + other.width,
    ),
  );
  expect(over).toEqual([]);
  expect(spots.flatMap(({ all }) => all)).toHaveLength(42);
});

test('ticks are named after the coarsest unit that they begin', () => {
  const english = tickFormat(wordsOf('en'));
  const dutch = tickFormat(wordsOf('nl'));
  expect(english(new Date(Date.UTC(2031, 0, 1)))).toBe('2031');
  expect(dutch(new Date(Date.UTC(2031, 2, 1)))).toBe('mrt 2031');
  expect(english(new Date(Date.UTC(2031, 2, 16)))).toBe('16 Mar');
  expect(english(new Date(Date.UTC(2031, 2, 16, 14)))).toBe('14:00');
});
