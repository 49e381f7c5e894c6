import type { TimeRule } from '@parley/analysis';

/** Numbers, quantities and lengths of time. */
export const amountRules: Readonly<Record<string, readonly TimeRule[]>> = {
  COUNT: [{ pattern: 'NUMBER:it' }, { pattern: 'INT:it' }],
  ONE: [{ pattern: 'COUNT:it' }, { pattern: 'a|an', it: 1 }],
  QUANTITY: [
    { pattern: 'ONE' },
    { pattern: 'FRACTION' },
    { pattern: 'DECIMAL' },
    { pattern: 'VAGUE' },
    { pattern: 'a few|couple|number' },
    { pattern: 'a couple|number of' },
    { pattern: 'several|many|dozens|hundreds of' },
    { pattern: 'COUNT to|or|- COUNT' },
    { pattern: 'COUNT and a half' },
  ],
  LENGTH: [
    { pattern: 'QUANTITY UNIT !old', make: 'open' },
    { pattern: 'QUANTITY full|whole|long|more|straight|consecutive UNIT', make: 'open' },
    { pattern: 'COUNT +- +UNIT !-|old', make: 'open' },
    { pattern: 'UNITS', make: 'open' },
    { pattern: 'QUANTITY UNIT and QUANTITY UNIT', make: 'open' },
    { pattern: 'UNITSING and a half', make: 'open' },
    { pattern: 'half an hour', make: 'open' },
    { pattern: 'half a year|day', make: 'open' },
  ],
  UNITSING: [{ pattern: 'a|an hour|day|week|month|year' }],
  HOW: [
    { pattern: 'about|almost|nearly|roughly|around|approximately|some|barely|over|under' },
    { pattern: 'at least|most' },
    { pattern: 'more|less|longer than' },
    { pattern: 'little more|less than' },
    { pattern: 'a little more|less than' },
  ],
};
