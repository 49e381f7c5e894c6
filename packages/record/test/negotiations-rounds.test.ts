import { describe, expect, test } from 'vitest';
import type { MeetingStatus } from '@parley/dossier';
import type { Report, Round } from '../src/model.ts';
import type { ReportBuilder } from './builders.ts';
import { reportOf } from './builders.ts';
import { theOnly } from './negotiations-cases.ts';

describe('a round', () => {
  test('is one meeting, or several with a weekend between them at most', () => {
    expect(days(told('r', '2025-05-20', ['2025-05-16'], ['2025-05-19'], ['2025-05-23']))).toEqual([
      [1, 'held', '2025-05-16', '2025-05-19'],
      [2, 'held', '2025-05-23', '2025-05-23'],
    ]);
  });

  test('has the day on which it was held, not that for which it was planned', () => {
    const plan = told('a', '2025-05-14', ['2025-05-15', 'planned']);
    expect(days(plan)).toEqual([[1, 'planned', '2025-05-15', '2025-05-15']]);
    expect(days(plan, told('b', '2025-05-16', ['2025-05-16']))).toEqual([
      [1, 'held', '2025-05-16', '2025-05-16'],
    ]);
  });

  test('that is not held yet has the days that the latest report gives', () => {
    const plans = [
      told('b', '2025-05-13', ['2025-05-15', 'planned']),
      told('a', '2025-05-14', ['2025-05-16', 'planned']),
    ];
    expect(days(...plans)).toEqual([[1, 'planned', '2025-05-16', '2025-05-16']]);
  });

  test('is none where a later report says that it was called off', () => {
    const plan = told('a', '2025-04-27', ['2025-05-03', 'planned']);
    const off = told('b', '2025-05-01', ['2025-05-03', 'postponed']);
    expect(days(plan, off)).toEqual([]);
    expect(days(off, told('c', '2025-05-02', ['2025-05-03', 'planned']))).toHaveLength(1);
  });

  test('was held even though somebody had said that it was called off', () => {
    expect(
      days(told('a', '2025-05-01', ['2025-05-03', 'cancelled']), told('b', '2025-05-03', ['2025-05-03'])),
    ).toHaveLength(1);
  });

  test.each(['proposed', 'refused', 'cancelled', 'postponed'] as const)(
    'is no meeting that was %s',
    (status) => {
      expect(days(told('a', '2025-05-16', ['2025-05-16', status]))).toEqual([]);
    },
  );

  test('is no call and no visit, and nothing that is denied', () => {
    const report = written('a', '2025-05-16', (r, sides) => {
      r.meeting(sides, { time: '2025-05-16', kind: 'call' });
      r.meeting(sides, { time: '2025-05-16', kind: 'visit' });
      r.meeting(sides, { time: '2025-05-16', modality: 'denied' });
    });
    expect(days(report)).toEqual([]);
  });

  test('is no meeting of one side with somebody else', () => {
    const report = written('a', '2025-05-16', (r, [ru]) => {
      r.meeting([ru!, r.country('BR')], { time: '2025-05-16' });
      r.outcome([ru!, r.country('UA')], 'agreement', 'prisoners');
    });
    expect(days(report)).toEqual([]);
  });

  test('may be a meeting of a side with those between, where the sides never meet', () => {
    const report = reportOf('a', { published: '2025-01-14' }, (r) => {
      const [il, front, qa] = [r.country('IL', 'Israel', 5), r.organisation('Front'), r.country('QA')];
      r.part(il, 'principal');
      r.part(front, 'principal');
      r.part(qa, 'mediator');
      r.meeting([front, qa], { time: '2025-01-13' });
    });
    expect(days(report)).toEqual([[1, 'held', '2025-01-13', '2025-01-13']]);
  });

  test('names its places, the most frequent first, and the facts that tell of it', () => {
    const at = (id: string, place: string) =>
      written(id, '2025-05-16', (r, sides) => {
        r.meeting(sides, { id: `${id}-m`, time: '2025-05-16', place: r.place(place) });
      });
    expect(rounds(at('a', 'Oslo'), at('b', 'Geneva'), at('c', 'Geneva'))).toMatchObject([
      {
        places: ['geneva', 'oslo'],
        meetings: [
          { report: 'a', fact: 'a-m' },
          { report: 'b', fact: 'b-m' },
          { report: 'c', fact: 'c-m' },
        ],
      },
    ]);
  });
});

describe('a meeting without a day', () => {
  test('is on the day of the report, where a clock time or a place shows that it is the news', () => {
    const clock = written('a', '2025-06-02', (r, sides) => r.meeting(sides, { time: 'T13:00:00+03:00' }));
    const place = written('b', '2025-06-02', (r, sides) => r.meeting(sides, { place: r.place('Oslo') }));
    for (const report of [clock, place])
      expect(days(report)).toEqual([[1, 'held', '2025-06-02', '2025-06-02']]);
  });

  test('is on the day of what came of it', () => {
    const report = written('a', '2025-06-03', (r, sides) => {
      r.meeting(sides, { time: 'T13:00:00+03:00' });
      r.outcome(sides, 'exchange', 'prisoners', '2025-06-02');
    });
    expect(days(report)).toEqual([[1, 'held', '2025-06-02', '2025-06-02']]);
  });

  test('gives way to a report that states the day', () => {
    const vague = written('a', '2025-06-03', (r, sides) => r.meeting(sides, { time: 'T13:00:00+03:00' }));
    expect(days(vague, told('b', '2025-06-03', ['2025-06-02']))).toEqual([
      [1, 'held', '2025-06-02', '2025-06-02'],
    ]);
  });

  test('belongs to the round in the news, and makes a planned one held', () => {
    const bare = written('b', '2025-05-17', (r, sides) => r.meeting(sides, { id: 'bare' }));
    const [round] = rounds(told('a', '2025-05-14', ['2025-05-16', 'planned']), bare);
    expect(round).toMatchObject({ status: 'held', from: '2025-05-16' });
    expect(round!.meetings).toContainEqual({ report: 'b', fact: 'bare' });
  });

  test('belongs to the only round within the time that it has', () => {
    const month = written('b', '2025-07-01', (r, sides) => r.meeting(sides, { id: 'may', time: '2025-05' }));
    const [one, two] = rounds(told('a', '2025-06-03', ['2025-05-16'], ['2025-06-02']), month);
    expect(one!.meetings).toContainEqual({ report: 'b', fact: 'may' });
    expect(two!.meetings).toHaveLength(1);
  });

  test('is a round without days, where the record knows of no other', () => {
    const bare = written('a', '2025-05', (r, sides) => r.meeting(sides));
    expect(days(bare)).toEqual([[1, 'held', null, null]]);
  });
});

describe('a meeting of long ago', () => {
  test('is history, not a round of what began years later', () => {
    expect(days(told('a', '2025-05-16', ['2022-03-29'], ['2025-05-16']))).toEqual([
      [1, 'held', '2025-05-16', '2025-05-16'],
    ]);
  });

  test('is a round where it was not long before the first report', () => {
    expect(days(told('a', '2025-05-16', ['2025-01-10'], ['2025-05-16']))).toHaveLength(2);
  });
});

test('a day is that of the place where they met, not that of Greenwich', () => {
  expect(days(told('a', '2025-05-16', ['2025-05-16T01:30:00+03:00']))).toEqual([
    [1, 'held', '2025-05-16', '2025-05-16'],
  ]);
});

function written(id: string, published: string, write: (r: ReportBuilder, sides: string[]) => void): Report {
  return reportOf(id, { published }, (r) => {
    const sides = [r.country('RU', 'Russia', 3), r.country('UA', 'Ukraine', 3)];
    for (const side of sides) r.part(side, 'principal');
    write(r, sides);
  });
}

/** A report of meetings: their times, and what they are where that is not `held`. */
function told(id: string, published: string, ...meetings: [time: string, status?: MeetingStatus][]): Report {
  return written(id, published, (r, sides) => {
    for (const [time, status = 'held'] of meetings) r.meeting(sides, { time, status });
  });
}

function rounds(...reports: Report[]): readonly Round[] {
  return theOnly(reports).rounds;
}

function days(...reports: Report[]): unknown[] {
  return rounds(...reports).map(({ number, status, from, to }) => [number, status, from, to]);
}
