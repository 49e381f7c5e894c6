import { describe, expect, test } from 'vitest';
import { reportOf } from './builders.ts';
import { gathered, ids, reportsOf, talks, theOnly } from './negotiations-cases.ts';

describe('who negotiates', () => {
  test('reports that set the same two sides opposite each other are one negotiation, the oldest report first', () => {
    const one = theOnly([talks('b', '2025-05-16', ['RU', 'UA']), talks('c', '2025-05-14', ['UA', 'RU'])]);
    expect(one).toMatchObject({ id: 'ru-ua-2025', parties: ['ru', 'ua'], reports: ['c', 'b'] });
  });

  test('reports on other sides are another negotiation, even where one side is the same', () => {
    const made = gathered([talks('a', '2025-05-16', ['IR', 'US']), talks('b', '2025-05-16', ['IR', 'FR'])]);
    expect(reportsOf(made)).toEqual({ 'fr-ir-2025': ['b'], 'ir-us-2025': ['a'] });
  });

  test('a negotiation is named after its parties, as the record names them', () => {
    const report = reportOf('a', {}, (r) =>
      r.meeting([r.country('FR', 'France'), r.country('DE', 'Germany')]),
    );
    expect(theOnly([report]).name).toBe('Germany – France');
  });

  test('a person counts for the delegation that most reports seat them in', () => {
    const seated = (id: string, party: 'RU' | 'UA') =>
      talks(id, '2025-05-16', ['RU', 'UA'], (r) => r.delegation(r.country(party), r.person('Envoy')));
    const met = reportOf('z', {}, (r) => r.meeting([r.person('Envoy'), r.country('UA')]));
    expect(theOnly([seated('a', 'RU'), seated('b', 'RU'), seated('c', 'UA'), met]).reports).toContain('z');
  });

  test('a person counts for the body or country of their office, but not of a former one', () => {
    const report = reportOf('a', {}, (r) => {
      const [chief, minister] = [r.person('Chief'), r.person('Minister')];
      r.role(chief, 'leader', r.organisation('Front'));
      r.role(minister, 'president', r.country('VE'), true);
      r.role(minister, 'minister', r.country('CO'));
      r.meeting([chief, minister]);
    });
    expect(theOnly([report]).parties).toEqual(['co', 'front']);
  });

  test('a person counts for their own country where nothing else is known', () => {
    const report = reportOf('a', {}, (r) => {
      r.country('IR');
      r.country('US');
      r.meeting([r.person('One', 'IR'), r.person('Other', 'US')]);
    });
    expect(theOnly([report]).id).toBe('ir-us-2025');
  });

  test('an organ of a country counts for it; a movement that meets that very country does not', () => {
    const report = reportOf('a', {}, (r) => {
      r.meeting([r.organisation('Army', 'CO'), r.organisation('Front', 'CO'), r.country('NO')]);
      r.meeting([r.country('CO'), r.organisation('Front', 'CO')]);
    });
    expect(theOnly([report]).parties).toEqual(['co', 'front']);
  });

  test('two bodies of one country that meet each other are sides, and so are their leaders', () => {
    const report = reportOf('a', {}, (r) => {
      r.country('SD');
      const [army, front] = [r.organisation('Army', 'SD'), r.organisation('Front', 'SD')];
      r.meeting([army, front]);
      const [general, leader] = [r.person('General', 'SD'), r.person('Leader', 'SD')];
      r.role(general, 'commander', army);
      r.role(leader, 'leader', front);
      r.meeting([general, leader], { time: '2025-05-16' });
    });
    expect(theOnly([report])).toMatchObject({ parties: ['army', 'front'], rounds: [{ from: '2025-05-16' }] });
  });

  test('a ministry that one report of many calls a principal is no side of its own', () => {
    const met = (id: string) =>
      reportOf(id, {}, (r) => r.meeting([r.organisation('Ministry', 'IR'), r.country('US')]));
    const odd = talks('odd', '2025-05-16', ['IR', 'US'], (r) =>
      r.part(r.organisation('Ministry', 'IR'), 'principal'),
    );
    const many = ['a', 'b', 'c', 'd', 'e'].map(met);
    expect(theOnly([...many, odd])).toMatchObject({ id: 'ir-us-2025', parties: ['ir', 'us'] });
  });

  test('what each of two does in a deal makes them its sides', () => {
    const report = reportOf('a', {}, (r) => {
      r.outcome([r.organisation('Front')], 'exchange', 'hostages');
      r.outcome([r.country('IL')], 'exchange', 'prisoners');
    });
    expect(theOnly([report])).toMatchObject({ id: 'front-il-2025', issues: ['hostages', 'prisoners'] });
  });

  test('those who meet one of the sides as often as the other does are parties as well', () => {
    const powers = ['IR', 'DE', 'FR', 'GB'];
    const made = theOnly([talks('a', '2025-05-16', powers), talks('b', '2025-05-18', powers)]);
    expect(made.parties).toEqual(['de', 'fr', 'gb', 'ir']);
  });

  test('a report without sides belongs nowhere, and is returned as such', () => {
    const weather = reportOf('w', {}, (r) => r.country('FR', 'France', 5));
    const alone = reportOf('s', {}, (r) => r.position(r.country('FR'), 'trade'));
    expect(gathered([weather, alone])).toEqual({ negotiations: [], unsorted: ['s', 'w'] });
  });

  test('a report that only tells where two sides stand joins the negotiation that others tell of', () => {
    const stands = reportOf('s', {}, (r) => {
      r.position(r.country('RU'), 'ceasefire', 'rejects');
      r.position(r.country('UA'), 'ceasefire', 'demands');
    });
    expect(gathered([stands]).unsorted).toEqual(['s']);
    expect(theOnly([stands, talks('a', '2025-05-16', ['RU', 'UA'])]).reports).toEqual(['s', 'a']);
  });

  test('a report that tells of two negotiations as much belongs to both', () => {
    const both = talks('x', '2025-05-16', ['IR', 'US'], (r, [ir]) => r.meeting([ir!, r.country('FR')]));
    const made = gathered([
      both,
      talks('a', '2025-05-16', ['IR', 'US']),
      talks('b', '2025-05-17', ['IR', 'FR']),
    ]);
    expect(reportsOf(made)).toEqual({ 'fr-ir-2025': ['x', 'b'], 'ir-us-2025': ['a', 'x'] });
  });
});

describe('those between the sides', () => {
  test('are those who mediate, host or guarantee, and the country where the sides meet', () => {
    const report = talks('a', '2025-05-16', ['IR', 'US'], (r, sides) => {
      r.country('IT');
      r.meeting(sides, { place: r.place('Rome', 'IT') });
      r.part(r.person('Minister', 'OM'), 'mediator');
      r.country('OM');
    });
    expect(theOnly([report])).toMatchObject({
      parties: ['ir', 'us'],
      mediators: ['om', 'it'],
      places: ['rome'],
    });
  });

  test('are no parties, though one report has them sit opposite a side', () => {
    const made = theOnly([right('a'), right('b'), wrong('w')]);
    expect(made).toMatchObject({ parties: ['ru', 'ua'], mediators: ['us'], reports: ['a', 'b', 'w'] });
  });

  test('negotiate for themselves where several reports have them do so', () => {
    const other = (id: string) => talks(id, '2025-05-17', ['UA', 'US']);
    const made = gathered([right('a'), right('b'), other('x'), other('y')]);
    expect(ids(made.negotiations)).toEqual(['ru-ua-2025', 'ua-us-2025']);
  });

  test('do not include a country whose people are merely met elsewhere', () => {
    const report = talks('a', '2025-05-16', ['EU', 'GB'], (r) => {
      r.meeting([r.country('GB'), r.country('JP')], { kind: 'visit', place: r.place('Tokyo', 'JP') });
    });
    expect(theOnly([report]).mediators).toEqual([]);
  });
});

describe('time and matter', () => {
  test('a silence of more than four hundred days separates two negotiations of the same sides', () => {
    const made = gathered([talks('a', '2022-03-29', ['RU', 'UA']), talks('b', '2025-05-16', ['RU', 'UA'])]);
    expect(reportsOf(made)).toEqual({ 'ru-ua-2022': ['a'], 'ru-ua-2025': ['b'] });
  });

  test('talks that come round every year are one negotiation', () => {
    const made = theOnly([2020, 2021, 2022].map((year) => talks(`r${year}`, `${year}-12-15`, ['NO', 'GB'])));
    expect(made.id).toBe('gb-no-2020');
  });

  test('a report without a date has that of its last encounter, and is else put with most of the others', () => {
    const dated = talks('d', null, ['RU', 'UA'], (r, sides) => r.meeting(sides, { time: '2022-03-29' }));
    const reports = [dated, talks('n', null, ['RU', 'UA']), talks('a', '2025-05-16', ['RU', 'UA'])];
    const made = gathered([...reports, talks('b', '2025-05-17', ['RU', 'UA'])]);
    expect(reportsOf(made)).toEqual({ 'ru-ua-2022': ['d'], 'ru-ua-2025': ['a', 'b', 'n'] });
  });

  test('tables at which the same sides negotiate other matters are negotiations of their own', () => {
    const about = (id: string, issue: 'trade' | 'territory', day: string) =>
      talks(id, day, ['CN', 'IN'], (r, [one]) => r.position(one!, issue));
    const trade = [about('t1', 'trade', '2025-05-01'), about('t2', 'trade', '2025-05-09')];
    const border = [about('b1', 'territory', '2025-04-01'), about('b2', 'territory', '2025-05-03')];
    expect(reportsOf(gathered([...trade, ...border]))).toEqual({
      'cn-in-2025': ['b1', 'b2'],
      'cn-in-2025-economy': ['t1', 't2'],
    });
  });

  test('a report that speaks of no matter goes to the table that was busy at the time', () => {
    const about = (id: string, issue: 'shipping' | 'territory', day: string) =>
      talks(id, day, ['RU', 'UA'], (r, [one]) => r.position(one!, issue));
    const border = ['2022-03-10', '2022-03-29'].map((day, i) => about(`b${i}`, 'territory', day));
    const grain = ['2022-07-22', '2023-07-17'].map((day, i) => about(`g${i}`, 'shipping', day));
    const bare = [talks('early', '2022-03-20', ['RU', 'UA']), talks('late', '2023-03-18', ['RU', 'UA'])];
    expect(reportsOf(gathered([...border, ...grain, ...bare]))).toEqual({
      'ru-ua-2022': ['b0', 'early', 'b1'],
      'ru-ua-2022-economy': ['g0', 'late', 'g1'],
    });
  });

  test('one report on another matter is not yet a table of its own', () => {
    const about = (id: string, issue: 'trade' | 'territory') =>
      talks(id, '2025-05-01', ['CN', 'IN'], (r, [one]) => r.position(one!, issue));
    expect(theOnly([about('t', 'trade'), about('b1', 'territory'), about('b2', 'territory')]).id).toBe(
      'cn-in-2025',
    );
  });

  test('matters that the same reports speak of are at one table', () => {
    const about = (id: string, ...issues: ('trade' | 'territory')[]) =>
      talks(id, '2025-05-01', ['CN', 'IN'], (r, [one]) => issues.forEach((issue) => r.position(one!, issue)));
    const reports = [
      about('t1', 'trade'),
      about('t2', 'trade'),
      about('b1', 'territory'),
      about('b2', 'territory'),
    ];
    expect(theOnly([...reports, about('x', 'trade', 'territory')]).reports).toHaveLength(5);
  });

  test('the issues are those that the parties speak to, the most frequent first', () => {
    const report = talks('a', '2025-05-16', ['RU', 'UA'], (r, [ru, ua]) => {
      r.position(ua!, 'ceasefire');
      r.position(ru!, 'ceasefire', 'rejects');
      r.position(ru!, 'territory');
      r.position(r.country('BR'), 'trade');
      r.position(ua!, 'other');
    });
    expect(theOnly([report]).issues).toEqual(['ceasefire', 'territory', 'trade']);
  });
});

describe('why', () => {
  test('a negotiation says what its reports share, and how many share it', () => {
    const first = talks('a', '2025-05-14', ['RU', 'UA'], (r, [ru]) => r.position(ru!, 'ceasefire'));
    const second = talks('b', '2025-05-16', ['RU', 'UA'], (r, sides) =>
      r.meeting(sides, { place: r.place('Istanbul', 'TR') }),
    );
    expect(theOnly([first, second]).because).toEqual([
      { how: 'parties', of: ['ru', 'ua'], reports: 2 },
      { how: 'issues', of: ['ceasefire'], reports: 1 },
      { how: 'places', of: ['istanbul'], reports: 1 },
      { how: 'time', of: ['2025-05-14', '2025-05-16'], reports: 2 },
    ]);
  });

  test('reprints of one report outvote nobody', () => {
    const reports = [right('a'), right('b'), wrong('w1'), wrong('w2'), wrong('w3')];
    const voices = new Map(['w1', 'w2', 'w3'].map((id) => [id, 'w1']));
    expect(ids(gathered(reports).negotiations)).toEqual(['ru-ua-2025', 'ua-us-2025']);
    expect(ids(gathered(reports, [], voices).negotiations)).toEqual(['ru-ua-2025']);
  });
});

const right = (id: string) =>
  talks(id, '2025-05-16', ['RU', 'UA'], (r) => r.part(r.country('US'), 'mediator'));

/** A report in which a mediator was taken for a side. */
const wrong = (id: string) =>
  talks(id, '2025-05-17', ['UA', 'US'], (r) => {
    const issues = ['ceasefire', 'territory', 'neutrality'] as const;
    for (const issue of issues) r.position(r.country('RU'), issue);
  });
