import { describe, expect, test } from 'vitest';
import { accountOf, on, theClaim, told } from './account-world.ts';
import type { World } from './account-world.ts';
import type { FactType } from '@parley/dossier';
import type { Report } from '../src/model.ts';

const says = (type: FactType, reports: readonly Report[], world?: World) =>
  told(accountOf(reports, world), type);

describe('delegations', () => {
  const sent = (
    id: string,
    day: string,
    head: string | undefined,
    members: string[],
    absent: string[] = [],
    size?: string,
  ) =>
    on(id, day, (r, no, dk) => {
      const meeting = r.meeting([no, dk], { time: '2025-05-16', status: day > '05-15' ? 'held' : 'planned' });
      const person = (name: string) => r.person(name, 'NO');
      r.fact({
        ...{
          type: 'delegation',
          party: no,
          members: members.map(person),
          absent: absent.map(person),
          meeting,
        },
        ...(head !== undefined && { head: person(head) }),
        ...(size !== undefined && { size }),
      });
    });

  test('are the sum of the members that reports name', () => {
    const reports = [sent('a', '05-16', 'Berg', ['Lund']), sent('b', '05-16', 'Berg', ['Holm'])];
    expect(says('delegation', reports)).toEqual(['corroborated: ab no berg lund+holm']);
  });

  test('differ by their heads', () => {
    const reports = [sent('a', '05-16', 'Berg', []), sent('b', '05-16', 'Lund', [])];
    expect(says('delegation', reports)[0]).toMatch(
      /^contradicted head, members: a no berg \| b no lund$|^contradicted head: /,
    );
  });

  test('differ by their sizes, in whatever words', () => {
    const dutch = on(
      'b',
      '05-16',
      (r, no, dk) => {
        const meeting = r.meeting([no, dk], { time: '2025-05-16' });
        r.fact({
          type: 'delegation',
          party: no,
          head: r.person('Berg', 'NO'),
          members: [],
          absent: [],
          size: 'veertien',
          meeting,
        });
      },
      { language: 'nl' },
    );
    expect(says('delegation', [sent('a', '05-16', 'Berg', [], [], '12-strong'), dutch])).toEqual([
      'contradicted size: a no berg 12-strong | b no berg veertien',
    ]);
    expect(says('delegation', [sent('a', '05-16', 'Berg', [], [], 'fourteen'), dutch])).toEqual([
      'corroborated: ab no berg fourteen',
    ]);
  });

  test('differ by whether somebody comes', () => {
    const reports = [sent('a', '05-14', 'Berg', ['Lund']), sent('b', '05-15', 'Berg', [], ['Lund'])];
    expect(says('delegation', reports)).toEqual(['changed members: b no berg -lund > a no berg lund']);
  });

  test('change as long as their occasion is to come, and differ after it', () => {
    expect(says('delegation', [sent('a', '05-13', 'Berg', []), sent('b', '05-14', 'Lund', [])])[0]).toMatch(
      /^changed head/,
    );
    expect(says('delegation', [sent('a', '05-16', 'Berg', []), sent('b', '05-20', 'Lund', [])])[0]).toMatch(
      /^contradicted head/,
    );
  });

  test('of two rounds are two', () => {
    const later = on('b', '06-02', (r, no, dk) => {
      r.meeting([no, dk], { time: '2025-06-02' });
      r.delegation(no, r.person('Lund', 'NO'));
    });
    expect(says('delegation', [sent('a', '05-16', 'Berg', []), later])).toHaveLength(2);
  });

  test('belong to the occasion that their report tells of', () => {
    const unnamed = on('b', '05-16', (r, no, dk) => {
      r.meeting([no, dk], { time: '2025-05-16' });
      r.delegation(no, r.person('Berg', 'NO'), [r.person('Holm', 'NO')]);
    });
    const account = accountOf([sent('a', '05-16', 'Berg', []), unnamed]);
    expect(told(account, 'delegation')).toEqual(['corroborated: ab no berg holm']);
    expect(theClaim(account, 'delegation').variants[0]!.fact).toMatchObject({
      meeting: theClaim(account, 'meeting').id,
    });
  });
});

describe('positions', () => {
  const holds = (
    id: string,
    day: string,
    ...stances: ('demands' | 'rejects' | 'accepts' | 'open' | 'offers')[]
  ) =>
    on(id, day, (r, no) => {
      for (const stance of stances) r.position(no, 'ceasefire', stance);
    });

  test('that move are a change', () => {
    expect(says('position', [holds('a', '05-01', 'rejects'), holds('b', '05-09', 'accepts')])).toEqual([
      'changed stance: b no accepts ceasefire > a no rejects ceasefire',
    ]);
  });

  test('differ where reports of one day do', () => {
    expect(says('position', [holds('a', '05-01', 'rejects'), holds('b', '05-01', 'accepts')])).toEqual([
      'contradicted stance: a no rejects ceasefire | b no accepts ceasefire',
    ]);
  });

  test('that one report tells side by side are no contradiction', () => {
    expect(
      says('position', [holds('a', '05-01', 'rejects', 'accepts'), holds('b', '05-01', 'accepts')]),
    ).toEqual(['corroborated: ab no accepts ceasefire & a no rejects ceasefire']);
  });

  test('of which one report has two from two who differ are a contradiction', () => {
    const report = on('a', '05-01', (r, no, dk) => {
      r.fact({
        type: 'position',
        holder: no,
        issue: 'ceasefire',
        stance: 'rejects',
        text: 'x',
        reportedBy: dk,
      });
      r.fact({
        type: 'position',
        holder: no,
        issue: 'ceasefire',
        stance: 'accepts',
        text: 'y',
        reportedBy: no,
      });
    });
    expect(says('position', [report])[0]).toMatch(/^contradicted stance/);
  });

  test('may be a demand and a refusal at once', () => {
    expect(says('position', [holds('a', '05-01', 'rejects'), holds('b', '05-01', 'demands')])[0]).toMatch(
      /^reported: .* & /,
    );
  });

  test('return: what was said last holds', () => {
    const reports = [
      holds('a', '05-01', 'rejects'),
      holds('b', '05-05', 'open'),
      holds('c', '05-09', 'rejects'),
    ];
    expect(says('position', reports)).toEqual([
      'changed stance: ac no rejects ceasefire > b no open ceasefire',
    ]);
  });

  test('are not held anew by a reprint', () => {
    const reports = [
      holds('a', '05-01', 'rejects'),
      holds('b', '05-05', 'accepts'),
      holds('c', '05-09', 'rejects'),
    ];
    expect(says('position', reports, { voices: { a: 'v', c: 'v' } })).toEqual([
      'changed stance: b no accepts ceasefire > ac no rejects ceasefire',
    ]);
  });

  test('of outsiders count where they are on the issues of the talks', () => {
    const report = on('a', '05-01', (r) => {
      r.position(r.country('SE'), 'ceasefire');
      r.position(r.country('SE'), 'trade');
    });
    expect(says('position', [report], { issues: ['ceasefire'] })).toEqual([
      'reported: se demands ceasefire'.replace(': ', ': a '),
    ]);
  });
});

describe('roles', () => {
  const role = (id: string, day: string, name: string, title: string, of?: string, former = false) =>
    on(id, day, (r, no) => {
      r.role(r.person(name, 'NO'), title, of === undefined ? undefined : no, former);
    });

  test('without a body mean the one that others name', () => {
    expect(
      says('role', [
        role('a', '05-01', 'Anna Berg', 'president'),
        role('b', '05-02', 'Anna Berg', 'president', 'no'),
      ]),
    ).toEqual(['corroborated: ab anna-berg president of no']);
  });

  test('of one office differ by their holders', () => {
    expect(
      says('role', [
        role('a', '05-01', 'Anna Berg', 'president', 'no'),
        role('b', '05-01', 'Ole Lund', 'president', 'no'),
      ]),
    ).toEqual(['contradicted person: a anna-berg president of no | b ole-lund president of no']);
  });

  test('pass from one to another', () => {
    expect(
      says('role', [
        role('a', '05-01', 'Anna Berg', 'president', 'no'),
        role('b', '05-20', 'Ole Lund', 'president', 'no'),
      ])[0],
    ).toMatch(/^changed person: b /);
  });

  test('that many may hold do not differ', () => {
    expect(
      says('role', [
        role('a', '05-01', 'Anna Berg', 'adviser', 'no'),
        role('b', '05-01', 'Ole Lund', 'adviser', 'no'),
      ]),
    ).toHaveLength(2);
  });

  test('that somebody held once are not at odds with the one who holds them', () => {
    const claims = says('role', [
      role('a', '05-01', 'Anna Berg', 'president', 'no', true),
      role('b', '05-01', 'Ole Lund', 'president', 'no'),
    ]);
    expect(claims.map((claim) => claim.split(':')[0])).toEqual(['reported', 'reported']);
  });

  test('of somebody who is only described or shares the name contradict nobody', () => {
    const reports = [
      role('a', '05-01', 'Anna Berg', 'president', 'no'),
      role('b', '05-01', 'Norwegian president', 'president', 'no'),
      role('c', '05-01', 'Berg', 'president', 'no'),
    ];
    expect(says('role', reports).filter((claim) => claim.startsWith('contradicted'))).toEqual([]);
  });
});
