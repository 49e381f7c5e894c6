import { describe, expect, test } from 'vitest';
import type { OutcomeFact, Outlook } from '@parley/dossier';
import { accountOf, on } from './account-world.ts';

type Came = readonly [OutcomeFact['kind'], OutcomeFact['issue']];

/** What becomes of an expectation of the round of 16 May, by what that came to. */
function verdict(outlook: Outlook, ...came: Came[]): string {
  const before = on('a', '05-14', (r, no, dk) => {
    r.meeting([no, dk], { time: '2025-05-16', status: 'planned' });
    r.fact({ type: 'expectation', holder: no, outlook, text: 'x' });
  });
  const after = on('b', '05-16', (r, no, dk) => {
    r.meeting([no, dk], { time: '2025-05-16' });
    for (const [kind, issue] of came) r.outcome([no, dk], kind, issue);
  });
  const { reckonings } = accountOf([before, after]);
  return reckonings.map((one) => `${one.verdict} ${one.outcomes.length}`).join();
}

describe('what was expected of a round', () => {
  test('comes true or does not by what came of it', () => {
    expect(verdict('optimistic', ['exchange', 'prisoners'])).toBe('came-true 1');
    expect(verdict('pessimistic', ['exchange', 'prisoners'])).toBe('did-not 1');
    expect(verdict('optimistic', ['breakdown', 'ceasefire'])).toBe('did-not 1');
    expect(verdict('pessimistic', ['breakdown', null])).toBe('came-true 1');
    expect(verdict('optimistic', ['agreement', 'trade'])).toBe('came-true 1');
  });

  test('stays open while nothing is known, and for those who were cautious', () => {
    expect(verdict('optimistic')).toBe('open 0');
    expect(verdict('cautious', ['exchange', 'prisoners'])).toBe('open 1');
  });

  test('stays open where the talks led to both, or only to more talks', () => {
    expect(verdict('optimistic', ['exchange', 'prisoners'], ['breakdown', 'ceasefire'])).toBe('open 2');
    expect(verdict('optimistic', ['agreement', 'format-of-talks'])).toBe('open 1');
    expect(verdict('optimistic', ['agreement', null])).toBe('open 1');
  });
});

test('what is expected after a round is about the next', () => {
  const after = on('a', '05-16', (r, no, dk) => {
    r.meeting([no, dk], { time: '2025-05-16' });
    r.outcome([no, dk], 'exchange', 'prisoners');
    r.fact({ type: 'expectation', holder: no, outlook: 'optimistic', text: 'x' });
  });
  expect(accountOf([after]).reckonings).toEqual([]);
  const next = on('b', '06-02', (r, no, dk) => {
    r.meeting([no, dk], { time: '2025-06-02' });
    r.outcome([no, dk], 'breakdown', 'ceasefire');
  });
  expect(accountOf([after, next]).reckonings).toMatchObject([{ verdict: 'did-not' }]);
});
