import { expect, test } from 'vitest';
import { findNegotiations } from '../src/negotiations/index.ts';
import { reportOf, simpleIdentities } from './builders.ts';
import { gathered, ids } from './negotiations-cases.ts';

const REPORTS = ['2022-03-29', '2025-05-16', '2025-05-17'].map((published, i) =>
  reportOf(`r${i}`, { published }, (r) => {
    const first = i === 2 ? r.country('IR', 'Iran') : r.country('RU', 'Russia');
    r.meeting([first, r.country('UA', 'Oekraïne')], { place: r.place('Genève', 'CH') });
    r.alias(first, 'Moskou');
  }),
);

test.each([
  ['ru-ua-2022', ['ru-ua-2022']],
  ['ru-ua', ['ru-ua-2022', 'ru-ua-2025']],
  ['Russia – Oekraïne', ['ru-ua-2022', 'ru-ua-2025']],
  ['oekraine geneve 2025', ['ir-ua-2025', 'ru-ua-2025']],
  ['moskou 2022', ['ru-ua-2022']],
  ['iran', ['ir-ua-2025']],
  ['russia iran', []],
  [' – ', []],
])('“%s” means %j', (query, expected) => {
  const found = findNegotiations(gathered(REPORTS).negotiations, simpleIdentities(REPORTS), query);
  expect(ids(found)).toEqual(expected);
});
