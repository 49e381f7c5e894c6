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

describe('outcomes', () => {
  const came = (
    id: string,
    day: string,
    kind: 'agreement' | 'exchange' | 'breakdown' | 'ceasefire',
    issue: 'prisoners' | 'ceasefire' | null,
  ) => on(id, day, (r, no, dk) => r.outcome([no, dk], kind, issue));

  test('are one whether called an agreement or what it is on', () => {
    expect(
      says('outcome', [
        came('a', '05-16', 'agreement', 'prisoners'),
        came('b', '05-17', 'exchange', 'prisoners'),
      ]),
    ).toEqual(['corroborated: ab exchange prisoners']);
  });

  test('differ where one report has an agreement and another a breakdown', () => {
    expect(
      says('outcome', [
        came('a', '05-16', 'ceasefire', 'ceasefire'),
        came('b', '05-16', 'breakdown', 'ceasefire'),
      ])[0],
    ).toMatch(/^contradicted kind: /);
  });

  test('on two issues, or far apart in time, are two', () => {
    const reports = [
      came('a', '05-16', 'exchange', 'prisoners'),
      came('b', '05-16', 'breakdown', 'ceasefire'),
      came('c', '06-02', 'exchange', 'prisoners'),
    ];
    expect(says('outcome', reports)).toHaveLength(3);
  });
});

describe('figures', () => {
  const counts = (id: string, day: string, value: string, measure: string, language = 'en') =>
    on(id, day, (r) => r.fact({ type: 'figure', measure, value, text: `${value} ${measure}` }), { language });

  test('differ', () => {
    expect(
      says('figure', [counts('a', '05-16', '1,000', 'prisoners'), counts('b', '05-16', '900', 'prisoners')]),
    ).toEqual(['contradicted value: a 1,000 prisoners | b 900 prisoners']);
  });

  test('that are vague agree with a precise one that they include', () => {
    expect(
      says('figure', [
        counts('a', '05-16', 'more than 40', 'warplanes'),
        counts('b', '05-16', 'forty-one', 'warplane'),
      ]),
    ).toEqual(['corroborated: ab forty-one warplane']);
  });

  test('that grew are a change', () => {
    expect(says('figure', [counts('a', '05-16', '20', 'dead'), counts('b', '05-18', '31', 'dead')])).toEqual([
      'changed value: b 31 dead > a 20 dead',
    ]);
  });

  test('that are telling are known in another language', () => {
    expect(
      says('figure', [
        counts('a', '05-16', '339', 'children'),
        counts('b', '05-16', '339', 'kinderen', 'nl'),
      ]),
    ).toHaveLength(1);
    expect(
      says('figure', [
        counts('a', '05-16', '300', 'children'),
        counts('b', '05-16', '300', 'kinderen', 'nl'),
      ]),
    ).toHaveLength(2);
  });
});

describe('statements', () => {
  const quote = (id: string, day: string, words: string, language = 'en', name = 'Anna Berg') =>
    on(
      id,
      day,
      (r) => {
        r.say(r.person(name, 'NO'), words);
      },
      { language },
    );

  test('in near the same words are one', () => {
    const reports = [
      quote('a', '05-16', 'We will not sign before the last soldier has gone home'),
      quote('b', '05-17', 'we will not sign before the last soldier has gone'),
    ];
    expect(says('statement', reports)[0]).toMatch(/^corroborated: ab anna-berg/);
  });

  test('of two people, or of other words, are two', () => {
    const reports = [
      quote('a', '05-16', 'We will not sign before the last soldier has gone home'),
      quote('b', '05-16', 'We will not sign before the last soldier has gone home', 'en', 'Ole Lund'),
      quote('c', '05-16', 'We will talk to anybody who comes to this table'),
    ];
    expect(says('statement', reports)).toHaveLength(3);
  });

  test('in two languages are one only where numbers and names say so', () => {
    const plain = [quote('a', '05-16', 'That will not do'), quote('b', '05-16', 'Dat gaat niet', 'nl')];
    expect(says('statement', plain)).toHaveLength(2);
    const told = [
      quote('a', '05-16', '339 children and 41 women are there'),
      quote('b', '05-16', 'Er zijn 339 kinderen en 41 vrouwen', 'nl'),
    ];
    expect(says('statement', told)).toHaveLength(2);
    const named = told.map((report, index) => {
      const [document] = report.dossier.documents;
      const country = report.dossier.entities.find(({ kind }) => kind === 'country')!;
      const start = document!.text.indexOf(index === 0 ? 'children' : 'kinderen');
      country.mentions.push({
        document: report.id,
        start,
        end: start + 8,
        quote: document!.text.slice(start, start + 8),
      });
      return report;
    });
    expect(says('statement', named)).toHaveLength(1);
  });
});

describe('preconditions', () => {
  test('that leave open what they come before join those that say it', () => {
    const before = (id: string, text: string, issue: 'format-of-talks' | null) =>
      on(id, '05-16', (r, no) =>
        r.fact({
          type: 'precondition',
          holder: no,
          before: { issue, text },
          requires: { issue: 'ceasefire', text: 'a truce' },
        }),
      );
    expect(says('precondition', [before('a', '', null), before('b', 'talks', 'format-of-talks')])).toEqual([
      'corroborated: ab no ceasefire before format-of-talks',
    ]);
  });
});

describe('voices', () => {
  const met = (id: string) =>
    on(id, '05-16', (r, no, dk) => r.meeting([no, dk], { time: '2025-05-16' }), { source: id });

  test('of reprints count once', () => {
    const { variants, state } = theClaim(
      accountOf([met('a'), met('b'), met('c')], { voices: { a: 'v', b: 'v', c: 'v' } }),
      'meeting',
    );
    expect([state, variants[0]!.voices, variants[0]!.attestations.length]).toEqual(['reported', 1, 3]);
  });

  test('make a claim surer, and graded ones less so', () => {
    const sure = (world?: World) =>
      theClaim(accountOf([met('a'), met('b')], world), 'meeting').variants[0]!.confidence;
    expect(sure()).toBe(0.96);
    expect(sure({ voices: { a: 'v', b: 'v' } })).toBe(0.8);
    expect(sure({ grades: { b: 'E5' } })).toBe(0.81);
  });

  test('are never certain', () => {
    const many = Array.from({ length: 30 }, (_, i) => met(`r${i}`));
    expect(theClaim(accountOf(many), 'meeting').variants[0]!.confidence).toBe(0.99);
  });
});
