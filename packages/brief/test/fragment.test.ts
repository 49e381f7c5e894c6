import { expect, test } from 'vitest';
import { makeAccountBrief, renderFragment } from '../src/record/index.ts';
import { DOCUMENTS, accountOf, claim, variant } from './account.ts';
import { EN, dispute, position, told } from './talks.ts';

const hostile = { ...position('demands'), text: '<script>alert(1)</script>', evidence: [told] };
const account = accountOf(dispute(), claim('position-a', [variant('p1', hostile)]));
const html = renderFragment(makeAccountBrief(account, DOCUMENTS, EN));

test('a fragment has the lines of a brief, and below them the sentences that they cite with their reports', () => {
  expect(html).toContain('<h2>When</h2>');
  expect(html).toMatch(/<li>.*talks between Northland and Southland.*<small>\[1\]/);
  expect(html).toMatch(/<p>\[1\] <q><em>Northland and Southland meet.*Reuters/);
});

test('what a source says is text in it', () => {
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;');
});

test('numbers alone stay where the citations are left out', () => {
  const bare = renderFragment(makeAccountBrief(account, DOCUMENTS, EN), { citations: false, level: 3 });
  expect(bare).not.toContain('<q>');
  expect(bare).toContain('<h3>When</h3>');
});
