import { describe, expect, test } from 'vitest';
import { resolveIdentities } from '../../src/identity/index.ts';
import { eachIn, gathered, profile, theOne, unnamed } from './profiles.ts';

const TALKS = ['QA', 'XA', 'XB', 'hamlet-group'];

describe('A family name alone', () => {
  const full = profile('a', 'Anna Novak', { country: 'XA', company: TALKS, titles: ['minister-of-defence'] });

  test.each([
    ['its country', { country: 'XA' }],
    ['its office', { titles: ['minister-of-defence'] }],
    ['its company', { company: ['QA', 'XB'] }],
  ])('goes to the one person that it fits by %s', (_, told) => {
    expect(gathered([full, profile('b', 'Novak', told)])).toHaveLength(1);
  });

  test('goes to a person whose name has another spelling', () => {
    expect(
      gathered([
        profile('a', 'Rustem Umerov', { country: 'XA' }),
        profile('b', 'Oemjerov', { country: 'XA' }),
      ]),
    ).toHaveLength(1);
  });

  test('stays apart where two would do and nothing tells', () => {
    const two = [full, profile('b', 'Petra Novak', { country: 'XA', company: TALKS })];
    expect(gathered([...two, profile('c', 'Novak', { company: ['QA', 'XB'] })])).toHaveLength(3);
  });

  test('that may be of two is not taken for one from report to report', () => {
    const two = [full, profile('b', 'Petra Novak', { country: 'XA', company: TALKS })];
    const bare = ['c', 'd'].map((report) => profile(report, 'Novak', { company: ['QA', 'XB'] }));
    expect(gathered([...two, ...bare])).toHaveLength(4);
  });

  test('goes to the one of two whose office it has', () => {
    const two = [
      full,
      profile('b', 'Petra Novak', { country: 'XA', company: TALKS, titles: ['spokesperson'] }),
    ];
    const bare = profile('c', 'Novak', { company: ['QA', 'XB'], titles: ['spokesperson'] });
    expect(gathered([...two, bare])).toEqual([['Anna Novak'], ['Petra Novak', 'Novak']]);
  });

  test('goes to the one of two of whom everybody writes', () => {
    const known = Array.from({ length: 12 }, (_, i) => profile(`k${i}`, 'Anna Novak', { company: TALKS }));
    const all = [
      ...known,
      profile('b', 'Petra Novak', { company: TALKS }),
      profile('c', 'Novak', { company: TALKS }),
    ];
    expect(gathered(all).map((names) => names.length)).toEqual([13, 1]);
  });

  test('stays apart where neither country nor office nor company speak for it', () => {
    expect(gathered([full, profile('b', 'Novak', { company: ['FR', 'IT'] })])).toHaveLength(2);
  });

  test('is one from report to report where nobody has a full name for it', () => {
    expect(gathered(eachIn(['Timonchenko', 'Timonchenko', 'Timontsjenko'], { company: TALKS }))).toHaveLength(
      1,
    );
  });

  test('may be the first word of a name, where reports use it so', () => {
    const short = profile('a', 'Xi Jinping', { also: ['Xi'], country: 'XA' });
    expect(gathered([short, profile('b', 'Xi', { country: 'XA' })])).toHaveLength(1);
  });

  test('may come with its particles', () => {
    const told = { country: 'XA', company: TALKS };
    const names = [
      'Humberto de la Torre',
      'De la Torre',
      'Noam Ben Zvi',
      'Ben Zvi',
      'Omar al-Khatib',
      'Al Khatib',
    ];
    expect(gathered(eachIn(names, told))).toHaveLength(3);
  });
});

describe('Namesakes', () => {
  const minister = profile('a', 'Andriy Shevchenko', {
    country: 'UA',
    titles: ['minister-of-energy'],
    company: ['RU', 'TR', 'UA'],
  });

  test('with another profession and other company stay apart', () => {
    const footballer = { country: 'UA', titles: ['footballer'], company: ['IT', 'UA', 'fc-azzurro'] };
    expect(gathered([minister, profile('b', 'Andriy Shevchenko', footballer)])).toHaveLength(2);
  });

  test('stay apart when only the family name of one is given', () => {
    const footballer = { titles: ['“voetballer”'], company: ['IT', 'UA', 'fc-azzurro'] };
    expect(gathered([minister, profile('b', 'Sjevtsjenko', footballer)])).toHaveLength(2);
  });

  test('of whom nothing is told stay apart when their reports have nothing in common', () => {
    const footballer = { company: ['FR', 'IT', 'fc-azzurro'] };
    const talks = { company: ['RU', 'UA'] };
    const all = [
      minister,
      profile('b', 'Andriy Shevchenko', footballer),
      profile('c', 'Andriy Shevchenko', talks),
    ];
    expect(gathered(all).map((names) => names.length)).toEqual([2, 1]);
  });

  test('are one when one of them is told nothing of, but the reports speak of the other’s country', () => {
    expect(gathered([minister, profile('b', 'Andriy Shevchenko', { company: ['FR', 'UA'] })])).toHaveLength(
      1,
    );
  });

  test('of two countries without common company stay apart', () => {
    const other = { country: 'CA', company: ['CA', 'US'] };
    expect(gathered([minister, profile('b', 'Andriy Shevchenko', other)])).toHaveLength(2);
  });

  test('are each gathered from all reports of them', () => {
    const footballer = { country: 'UA', titles: ['footballer'], company: ['IT', 'UA'] };
    const talks = { country: 'UA', titles: ['minister'], company: ['RU', 'UA'] };
    const all = ['b', 'c', 'd'].flatMap((report) => [
      profile(`${report}1`, 'Andriy Shevchenko', footballer),
      profile(`${report}2`, 'Andrij Sjevtsjenko', talks),
    ]);
    expect(gathered([minister, ...all]).map((names) => names.length)).toEqual([4, 3]);
  });

  test('are one where a reader took the country wrong but company and office agree', () => {
    const wrong = { country: 'RU', titles: ['minister-of-energy'], company: ['RU', 'TR', 'UA'] };
    expect(gathered([minister, profile('b', 'Andriy Shevchenko', wrong)])).toHaveLength(1);
  });
});

describe('An office', () => {
  test('may change while country and company stay', () => {
    const told = { country: 'UA', company: ['RU', 'TR', 'UA'] };
    const before = profile('a', 'Anna Novak', {
      ...told,
      titles: ['minister-of-defence'],
      published: '2025-05-16',
    });
    const after = profile('b', 'Anna Novak', {
      ...told,
      titles: ['secretary-of-the-security-council'],
      published: '2025-08-01',
    });
    expect(theOne([before, after]).roles.map(({ id, first, last }) => [id, first, last])).toEqual([
      ['minister-of-defence', '2025-05-16', '2025-05-16'],
      ['secretary-of-the-security-council', '2025-08-01', '2025-08-01'],
    ]);
  });

  test('that one holds at a time tells a nickname', () => {
    const told = { country: 'IL', titles: ['prime-minister'], company: ['EG', 'IL'] };
    const { because } = theOne([
      profile('a', 'Bartholomeus Netanyahu', told),
      profile('b', 'Barty Netanyahu', told),
    ]);
    expect(because).toContainEqual({ how: 'title', forms: ['Bartholomeus Netanyahu', 'Barty Netanyahu'] });
  });

  test('that one holds at a time tells a slip of the pen', () => {
    const told = { country: 'XA', titles: ['minister-of-defence'], company: TALKS };
    expect(gathered(eachIn(['Anna Fennimore', 'Anna Fenimoer', 'Anna Fenniomre'], told)).length).toBeLessThan(
      3,
    );
  });

  test('that many hold tells nothing of the sort', () => {
    const told = { country: 'IL', titles: ['adviser'], company: ['EG', 'IL'] };
    expect(gathered(eachIn(['Bartholomeus Netanyahu', 'Barty Netanyahu'], told))).toHaveLength(2);
  });

  test('that two held ten years apart tells nothing either', () => {
    const told = { country: 'IL', titles: ['prime-minister'], company: ['EG', 'IL'] };
    const early = profile('a', 'Barend Netanyahu', { ...told, published: '2009-03-01' });
    expect(
      gathered([early, profile('b', 'Bibi Netanyahu', { ...told, published: '2025-03-01' })]),
    ).toHaveLength(2);
  });

  test('is listed once where some reports leave out whose it is', () => {
    const told = [
      { titles: ['president@XA'] },
      { titles: ['president'] },
      { titles: ['former president@XA'] },
    ];
    const { roles } = theOne(told.map((one, i) => profile(`r${i}`, 'Anna Novak', { ...one, country: 'XA' })));
    expect(roles.map(({ id, of, former, reports }) => [id, of, former, reports])).toEqual([
      ['president', 'XA', false, ['r0', 'r1']],
      ['president', 'XA', true, ['r2']],
    ]);
  });
});

describe('A second name', () => {
  const told = { country: 'CO', company: ['CO', 'CU', 'farc'], titles: ['leader@FARC'] };

  test('that most reports give joins those who have it as their first', () => {
    const marulanda = ['a', 'b'].map((report) =>
      profile(report, 'Manuel Marulanda', { ...told, also: ['Tirofijo'] }),
    );
    expect(gathered([...marulanda, profile('c', 'Tirofijo', told)])).toHaveLength(1);
  });

  const scholz = { country: 'FR', company: ['FR', 'RU', 'UA'], titles: ['president'] };
  const putin = { country: 'RU', company: ['FR', 'RU', 'UA'], titles: ['president'] };
  const slip = profile('a', 'Olaf Scholz', { ...scholz, also: ['Scholz', 'Vladimir Poetin', 'Poetin'] });
  const right = ['b', 'c', 'd'].map((report) => profile(report, 'Olaf Scholz', scholz));
  const others = ['e', 'f', 'g'].map((report) => profile(report, 'Vladimir Poetin', putin));

  test('that few reports give, by the reader’s error, joins nobody', () => {
    expect(gathered([slip, ...right, ...others]).map((names) => names.length)).toEqual([4, 3]);
  });

  test('that is the main name of somebody else more often joins nobody', () => {
    expect(gathered([slip, ...others]).map((names) => names.length)).toEqual([1, 3]);
  });

  test('of such an error is no alias', () => {
    const scholzId = resolveIdentities([slip, ...right, ...others], []).of('a', 'e');
    expect(scholzId?.aliases).toEqual(['Scholz']);
  });
});

test('Persons without a name stay in their report', () => {
  const told = { country: 'XA', company: TALKS };
  expect(
    gathered([unnamed('a', 'Western diplomat', told), unnamed('b', 'Western diplomat', told)]),
  ).toHaveLength(2);
});

test('A body that has a person’s full name is that person', () => {
  const told = { country: 'IL', company: ['IL'] };
  const all = [
    profile('a', 'Yair Lapidot', told),
    profile('b', 'Yair Lapidot', { ...told, kind: 'organisation' }),
  ];
  expect(theOne(all).kind).toBe('person');
});
