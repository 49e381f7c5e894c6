import { describe, expect, test } from 'vitest';
import { accountOf, claimsOf, on, theClaim, told } from './account-world.ts';

const meetings = (...args: Parameters<typeof accountOf>) => told(accountOf(...args), 'meeting');

describe('reports of one meeting', () => {
  test('corroborate each other, and the most precise leads', () => {
    const a = on('a', '05-16', (r, no, dk) => r.meeting([no, dk], { time: '2025-05-16' }));
    const b = on('b', '05-16', (r, no, dk) =>
      r.meeting([dk, no], { time: '2025-05-16T12:30:00+03:00', place: r.place('Oslo', 'NO') }),
    );
    const c = on('c', '05-17', (r, no, dk) => r.meeting([no, dk], { time: '2025-05' }));
    expect(meetings([a, b, c])).toEqual(['corroborated: abc 2025-05-16T12:30:00+03:00 oslo held']);
  });

  test('contradict each other about the time of day', () => {
    const a = on('a', '06-02', (r, no, dk) => r.meeting([no, dk], { time: '2025-06-02T14:43:00+03:00' }));
    const b = on('b', '06-02', (r, no, dk) => r.meeting([no, dk], { time: '2025-06-02T10:00:00Z' }));
    expect(meetings([a, b])).toEqual([
      'contradicted time: a 2025-06-02T14:43:00+03:00 held | b 2025-06-02T10:00:00Z held',
    ]);
  });

  test('agree on one time of day in two zones', () => {
    const a = on('a', '06-02', (r, no, dk) => r.meeting([no, dk], { time: '2025-06-02T13:00:00+03:00' }));
    const b = on('b', '06-02', (r, no, dk) => r.meeting([no, dk], { time: 'T10:00:00Z' }));
    expect(meetings([a, b])).toEqual(['corroborated: ab 2025-06-02T13:00:00+03:00 held']);
  });

  test('leave a vague report out of what they contradict each other about', () => {
    const a = on('a', '06-02', (r, no, dk) => r.meeting([no, dk], { time: '2025-06-02T14:43:00Z' }));
    const b = on('b', '06-02', (r, no, dk) => r.meeting([no, dk], { time: '2025-06-02T13:00:00Z' }));
    const c = on('c', '06-02', (r, no, dk) => r.meeting([no, dk], { time: '2025-06-02' }));
    const claim = theClaim(accountOf([a, b, c]), 'meeting');
    expect(claim.state).toBe('contradicted');
    expect(claim.variants.map(({ attestations }) => attestations.map(({ report }) => report))).toEqual([
      ['a'],
      ['b'],
      ['c'],
    ]);
  });

  test('do not contradict each other by naming a hall and its town, or a town and its country', () => {
    const a = on('a', '06-02', (r, no, dk) =>
      r.meeting([no, dk], { time: '2025-06-02', place: r.place('Old Palace') }),
    );
    const b = on('b', '06-02', (r, no, dk) =>
      r.meeting([no, dk], { time: '2025-06-02', place: r.place('Helsinki', 'FI') }),
    );
    const c = on('c', '06-02', (r, no, dk) =>
      r.meeting([no, dk], { time: '2025-06-02', place: r.country('FI', 'Finland') }),
    );
    expect(meetings([a, b, c])).toEqual(['corroborated: abc 2025-06-02 helsinki held']);
  });

  test('contradict each other by naming two towns', () => {
    const a = on('a', '06-02', (r, no, dk) =>
      r.meeting([no, dk], { time: '2025-06-02', place: r.place('Turku', 'FI') }),
    );
    const b = on('b', '06-02', (r, no, dk) =>
      r.meeting([no, dk], { time: '2025-06-02', place: r.place('Helsinki', 'FI') }),
    );
    expect(theClaim(accountOf([a, b]), 'meeting').differsIn).toEqual(['place']);
  });

  test('of no day belong to the day that other reports give', () => {
    const a = on('a', '06-02', (r, no, dk) => r.meeting([no, dk], { time: '2025-06-02' }));
    const b = on('b', '06-03', (r, no, dk) => r.meeting([no, dk]));
    expect(meetings([a, b])).toEqual(['corroborated: ab 2025-06-02 held']);
  });

  test('give a time of day without a day the day of the others', () => {
    const a = on('a', '06-02', (r, no, dk) => r.meeting([no, dk], { time: '2025-06-02' }));
    const b = on('b', '06-02', (r, no, dk) => r.meeting([no, dk], { time: 'T14:43:00+03:00' }));
    expect(meetings([a, b])).toEqual(['corroborated: ab 2025-06-02T14:43:00+03:00 held']);
  });

  test('are of one meeting whether they name the mediator or not', () => {
    const a = on('a', '06-02', (r, no, dk) => r.meeting([no, dk], { time: '2025-06-02' }));
    const b = on('b', '06-02', (r, no, dk) =>
      r.meeting([no, dk, r.country('FI')], { time: '2025-06-02', kind: 'trilateral' }),
    );
    expect(meetings([a, b], { mediators: ['fi'] })).toEqual(['corroborated: ab 2025-06-02 held']);
  });
});

describe('a plan', () => {
  const plan = (id: string, day: string, time: string) =>
    on(id, day, (r, no, dk) => r.meeting([no, dk], { time, status: 'planned', modality: 'planned' }));
  const held = (id: string, day: string, time: string) =>
    on(id, day, (r, no, dk) => r.meeting([no, dk], { time }));

  test('gives way to what came of it', () => {
    expect(meetings([plan('a', '05-14', '2025-05-15'), held('b', '05-15', '2025-05-15')])).toEqual([
      'changed status: b 2025-05-15 held > a 2025-05-15 planned',
    ]);
  });

  test('that moved by a day is one claim with what came of it', () => {
    const reports = [
      plan('a', '05-14', '2025-05-15'),
      plan('b', '05-15', '2025-05-16'),
      held('c', '05-16', '2025-05-16'),
    ];
    expect(meetings(reports)).toEqual([
      'changed time, status: c 2025-05-16 held > b 2025-05-16 planned > a 2025-05-15 planned',
    ]);
  });

  test('gives way to what came of it on one and the same day', () => {
    expect(
      meetings([plan('a', '05-16', '2025-05-16T12:30:00Z'), held('b', '05-16', '2025-05-16T13:30:00Z')]),
    ).toEqual(['changed time, status: b 2025-05-16T13:30:00Z held > a 2025-05-16T12:30:00Z planned']);
  });

  test('is contradicted by another that was told on the same day', () => {
    expect(meetings([plan('a', '05-10', '2025-05-15'), plan('b', '05-10', '2025-05-16')])).toEqual([
      'contradicted time: a 2025-05-15 planned | b 2025-05-16 planned',
    ]);
  });

  test('is no contradiction where its report came out in a month that the other ends', () => {
    const month = { ...plan('a', '05', '2025-06-15') };
    expect(meetings([month, plan('b', '05-31', '2025-06-16')])[0]).toContain('contradicted time');
    expect(meetings([month, plan('b', '06-01', '2025-06-16')])[0]).toContain('changed time');
  });

  test('that was put off belongs to the later date', () => {
    const off = on('a', '05-01', (r, no, dk) =>
      r.meeting([no, dk], { time: '2025-05-03', status: 'postponed' }),
    );
    expect(meetings([off, held('b', '05-23', '2025-05-11')])).toEqual([
      'changed time, status: b 2025-05-11 held > a 2025-05-03 postponed',
    ]);
  });

  test('does not become the next round because nobody tells what came of it', () => {
    expect(meetings([plan('a', '04-12', '2025-04-19'), held('b', '04-26', '2025-04-26')])).toEqual([
      'reported: a 2025-04-19 planned',
      'reported: b 2025-04-26 held',
    ]);
  });

  test('of the next round does not replace the plan of this one', () => {
    const both = on('a', '05-14', (r, no, dk) => {
      r.meeting([no, dk], { time: '2025-05-15', status: 'planned' });
      r.meeting([no, dk], { time: '2025-05-16', status: 'planned' });
    });
    expect(meetings([both])).toHaveLength(2);
  });

  test('without a day means the next meeting and not the one that its report tells of', () => {
    const a = on('a', '05-16', (r, no, dk) => {
      r.meeting([no, dk], { time: '2025-05-16' });
      r.meeting([no, dk], { status: 'planned' });
    });
    expect(meetings([a, held('b', '06-02', '2025-06-02')])).toEqual([
      'reported: a 2025-05-16 held',
      'changed status: b 2025-06-02 held > a planned',
    ]);
  });

  test('for what was long over is a day misread', () => {
    const a = on('a', '05-11', (r, no, dk) => r.meeting([no, dk], { time: '2022-03', status: 'proposed' }));
    const claim = claimsOf(accountOf([a, plan('b', '05-12', '2025-05-15')]), 'meeting');
    expect(claim).toHaveLength(1);
    expect(claim[0]!.variants[0]!.fact).toMatchObject({ time: { value: '2025-05-15' } });
  });
});

describe('what was held', () => {
  const of = (id: string, day: string, status: 'held' | 'cancelled' | 'postponed') =>
    on(id, day, (r, no, dk) => r.meeting([no, dk], { time: '2025-05-15', status }));

  test('was not cancelled after all', () => {
    expect(meetings([of('a', '05-15', 'held'), of('b', '05-17', 'cancelled')])[0]).toContain(
      'contradicted status',
    );
  });

  test('may have been cancelled before', () => {
    expect(meetings([of('a', '05-14', 'cancelled'), of('b', '05-15', 'held')])).toEqual([
      'changed status: b 2025-05-15 held > a 2025-05-15 cancelled',
    ]);
  });

  test('stays what it was however late another report differs', () => {
    const a = on('a', '05-15', (r, no, dk) => r.meeting([no, dk], { time: '2025-05-15T09:00:00Z' }));
    const b = on('b', '05-30', (r, no, dk) => r.meeting([no, dk], { time: '2025-05-15T11:30:00Z' }));
    expect(meetings([a, b])[0]).toContain('contradicted time');
  });
});

describe('apart stay', () => {
  test('two rounds', () => {
    const a = on('a', '05-16', (r, no, dk) => r.meeting([no, dk], { time: '2025-05-16' }));
    const b = on('b', '06-02', (r, no, dk) => r.meeting([no, dk], { time: '2025-06-02' }));
    expect(meetings([a, b])).toHaveLength(2);
  });

  test('a call and talks, and people and their countries', () => {
    const a = on('a', '05-16', (r, no, dk) => {
      r.meeting([no, dk], { time: '2025-05-16' });
      r.meeting([no, dk], { time: '2025-05-16', kind: 'call' });
      r.meeting([r.person('Anna Berg', 'NO'), r.person('Ole Lund', 'DK')], {
        time: '2025-05-16',
        kind: 'bilateral',
      });
    });
    expect(meetings([a])).toHaveLength(3);
  });

  test('direct talks that are refused and indirect ones that were held', () => {
    const a = on('a', '05-16', (r, no, dk) =>
      r.meeting([no, dk], { time: '2025-05-16', format: 'indirect' }),
    );
    const b = on('b', '05-16', (r, no, dk) =>
      r.meeting([no, dk], { time: '2025-05-16', format: 'direct', status: 'refused' }),
    );
    expect(meetings([a, b])[0]).toMatch(/^reported: /);
  });
});

test('a country that takes part is no place to meet', () => {
  const a = on('a', '05-16', (r, no, dk) => r.meeting([no, dk], { time: '2025-05-16', place: no }));
  const b = on('b', '05-16', (r, no, dk) =>
    r.meeting([no, dk], { time: '2025-05-16', place: r.place('Turku', 'FI') }),
  );
  expect(meetings([a, b])).toEqual(['corroborated: ab 2025-05-16 turku held']);
});

test('meetings in which no party takes part stay out', () => {
  const a = on('a', '05-16', (r, no) => {
    r.meeting([r.country('SE'), r.country('FI')], { time: '2025-05-16' });
    r.meeting([no, r.country('FI')], { time: '2025-05-17' });
  });
  expect(meetings([a])).toEqual(['reported: a 2025-05-17 held']);
});
