import { describe, expect, test } from 'vitest';
import { accountOf, on, theClaim, told } from './account-world.ts';
import type { World } from './account-world.ts';
import type { FactType } from '@parley/dossier';
import type { Report } from '../src/model.ts';

const says = (type: FactType, reports: readonly Report[], world?: World) =>
  told(accountOf(reports, world), type);

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
