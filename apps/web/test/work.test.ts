import type { ReviewItem } from '@parley/api';
import type { Fact } from '@parley/dossier';
import { expect, test } from 'vitest';
import { isDate, requestOf } from '../src/add/request.ts';
import { innermost } from '../src/reports/marked-text.tsx';
import { decisionFor } from '../src/review/decide.ts';
import { fieldsOf, valueFor } from '../src/review/fields.ts';
import { actOf, choiceOf, KEYS } from '../src/review/keys.ts';
import { firstLanguage } from '../src/settings/language.ts';

const pressed = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

test('every key of the queue does one thing', () => {
  const keys = Object.values(KEYS).flat();
  expect(new Set(keys).size).toBe(keys.length);
});

test('keys work whether or not Caps Lock is on, and leave the browser its shortcuts', () => {
  expect(actOf(pressed('C'))).toBe('confirm');
  expect(actOf(pressed('ArrowDown'))).toBe('next');
  expect(actOf(pressed('r', { ctrlKey: true }))).toBeUndefined();
  expect(actOf(pressed('x'))).toBeUndefined();
  expect(choiceOf(pressed('2'))).toBe(1);
  expect(choiceOf(pressed('0'))).toBeUndefined();
});

const MERGE: ReviewItem = {
  kind: 'merge',
  id: 'm',
  identity: { id: 'i', name: 'Ann Ars' },
  because: { how: 'surname', forms: ['Ann Ars', 'Ars'] },
  sides: [
    { form: 'Ann Ars', report: 'r1', evidence: [] },
    { form: 'Ars', report: 'r2', evidence: [] },
  ],
};
const UNCERTAIN: ReviewItem = {
  kind: 'uncertain',
  id: 'u',
  negotiation: { id: 'n', name: 'n' },
  claim: 'meeting-1',
  type: 'meeting',
  text: 'talks',
  confidence: 0.3,
  evidence: [],
};

test('two forms are parted by the reports in which they stand', () => {
  expect(decisionFor(MERGE, 'different')).toEqual({
    kind: 'different',
    identity: 'i',
    reports: ['r1', 'r2'],
  });
  expect(decisionFor(MERGE, 'confirm')).toBeUndefined();
});

test('two forms are said to be one by the same reports', () => {
  expect(decisionFor(MERGE, 'same')).toEqual({ kind: 'same', identity: 'i', reports: ['r1', 'r2'] });
});

test('a claim is confirmed or rejected, in the variant that was chosen', () => {
  expect(decisionFor(UNCERTAIN, 'confirm')).toEqual({ kind: 'confirm', claim: 'meeting-1' });
  expect(decisionFor(UNCERTAIN, 'reject', 'v2')).toEqual({
    kind: 'reject',
    claim: 'meeting-1',
    variant: 'v2',
  });
  expect(decisionFor(UNCERTAIN, 'same')).toBeUndefined();
});

const MEETING: Fact = {
  type: 'meeting',
  id: 'f',
  evidence: [{ document: 'r', start: 0, end: 5, quote: 'talks' }],
  modality: 'planned',
  confidence: 0.4,
  kind: 'talks',
  participants: ['a'],
  place: 'p',
  time: { text: 'Friday', value: '2031-05-16' },
  status: 'planned',
};

test('fields of a fact can be corrected, out of their vocabulary where they have one', () => {
  const fields = fieldsOf(MEETING, { p: 'Port Ars' });
  expect(fields.map(({ name, value }) => [name, value])).toEqual([
    ['modality', 'planned'],
    ['kind', 'talks'],
    ['place', 'Port Ars'],
    ['time', '2031-05-16'],
    ['status', 'planned'],
  ]);
  expect(fields.find(({ name }) => name === 'status')?.choices).toContain('postponed');
});

test('a time that is corrected keeps the words of the source', () => {
  expect(valueFor(MEETING, 'time', '2031-05-17')).toEqual({ text: 'Friday', value: '2031-05-17' });
  expect(valueFor(MEETING, 'status', 'held')).toBe('held');
});

const TYPED = { text: '', url: '', title: '', published: '', source: '' };

test('a pasted text goes with its address; an address alone is fetched; nothing is nothing', () => {
  expect(requestOf({ ...TYPED, text: 'News', url: 'https://news.test/1', source: 'Courier' })).toEqual({
    kind: 'text',
    text: 'News',
    url: 'https://news.test/1',
    source: 'Courier',
  });
  expect(requestOf({ ...TYPED, url: 'https://news.test/1' })).toEqual({
    kind: 'url',
    url: 'https://news.test/1',
  });
  expect(requestOf(TYPED)).toBeUndefined();
});

test('a date is a year, a month or a day', () => {
  expect(['', '2031', '2031-05', '2031-05-16'].every(isDate)).toBe(true);
  expect(['16 May', '2031-5-16'].some(isDate)).toBe(false);
});

test('a piece under several facts leads to the one with the shortest words', () => {
  const marks = [
    { start: 0, end: 50, fact: MEETING },
    { start: 10, end: 20, fact: { ...MEETING, id: 'short' } },
  ];
  expect(innermost(marks).fact.id).toBe('short');
});

test('the page speaks the language that was chosen, else the browser’s, else English', () => {
  expect(firstLanguage('nl', ['en-GB'])).toBe('nl');
  expect(firstLanguage(null, ['de', 'nl-BE', 'en'])).toBe('nl');
  expect(firstLanguage('xx', ['fr'])).toBe('en');
});
