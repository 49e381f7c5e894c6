import type { Numerals } from './numerals.ts';

export const en: Numerals = {
  counts: {
    ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
    ...{ ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
    ...{ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
    ...{ sixty: 60, seventy: 70, eighty: 80, ninety: 90, zero: 0 },
  },
  scales: { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  parts: { half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
  vague: {
    dozens: [20, 150],
    scores: [30, 150],
    hundreds: [150, 1500],
    thousands: [1500, 15_000],
    millions: [1.5e6, 1.5e7],
    billions: [1.5e9, 1.5e10],
  },
  joints: ['and'],
  about: ['about', 'around', 'some', 'roughly', 'approximately', 'circa', 'estimated'],
  atLeast: ['over', 'more', 'least', 'above', 'exceeding'],
  atMost: ['nearly', 'almost', 'up', 'most', 'less', 'fewer', 'under', 'below'],
  to: ['to'],
  percent: ['percent', 'per cent'],
};
