import type { TimeRule } from '@parley/analysis';

/** Numbers, quantities and lengths of time. */
export const amountRules: Readonly<Record<string, readonly TimeRule[]>> = {
  COUNT: [{ pattern: 'NUMBER:it' }, { pattern: 'INT:it' }],
  QUANTITY: [
    { pattern: 'COUNT:n', make: 'value' },
    { pattern: 'FRACTION' },
    { pattern: 'DECIMAL' },
    { pattern: 'VAGUE' },
    { pattern: 'een paar|aantal|handvol' },
    { pattern: 'COUNT tot|à|of|a|- COUNT' },
    { pattern: 'een COUNT' },
  ],
  LENGTH: [
    { pattern: 'QUANTITY UNIT !oud|oude', make: 'open' },
    { pattern: 'QUANTITY volle|hele|lange UNIT', make: 'open' },
    { pattern: 'UNITS', make: 'open' },
    { pattern: 'COUNT uur en COUNT minuten', make: 'open' },
    { pattern: 'QUANTITY UNIT en QUANTITY UNIT', make: 'open' },
    { pattern: 'driekwart UNIT', make: 'open' },
    { pattern: 'een half|halve UNIT', make: 'open' },
    { pattern: 'een halfuur|kwartiertje|halfjaar|weekje', make: 'open' },
  ],
  HOW: [
    { pattern: "ruim|nauwelijks|amper|bijna|ongeveer|circa|zo'n|krap|precies|minstens|hooguit|maximaal" },
    { pattern: 'meer|minder|langer|korter dan' },
    { pattern: 'iets langer|meer|minder dan' },
  ],
};
