import type { Numerals } from './numerals.ts';

export const nl: Numerals = {
  counts: {
    ...{ een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10 },
    ...{ elf: 11, twaalf: 12, dertien: 13, veertien: 14, vijftien: 15, zestien: 16, zeventien: 17 },
    ...{ achttien: 18, negentien: 19, twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60 },
    ...{ zeventig: 70, tachtig: 80, negentig: 90, nul: 0 },
  },
  scales: { dozijn: 12, honderd: 100, duizend: 1e3, miljoen: 1e6, miljard: 1e9, biljoen: 1e12 },
  parts: { half: 2, helft: 2, derde: 3, kwart: 4, vijfde: 5, zesde: 6, zevende: 7, achtste: 8, tiende: 10 },
  vague: {
    tientallen: [20, 150],
    honderden: [150, 1500],
    duizenden: [1500, 15_000],
    tienduizenden: [15_000, 150_000],
    miljoenen: [1.5e6, 1.5e7],
    miljarden: [1.5e9, 1.5e10],
  },
  joints: ['en'],
  about: ['ongeveer', 'zo', 'circa', 'rond', 'naar', 'pakweg', 'omstreeks'],
  atLeast: ['ruim', 'meer', 'minstens', 'minimaal', 'boven', 'over'],
  atMost: ['bijna', 'hooguit', 'maximaal', 'hoogstens', 'minder', 'onder'],
  to: ['tot'],
  percent: ['procent'],
};
