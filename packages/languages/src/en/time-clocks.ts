import type { TimeRule } from '@parley/analysis';

/** Times of day, with their zones. */
export const clockRules: Readonly<Record<string, readonly TimeRule[]>> = {
  HOURN: [{ pattern: 'HOUR:it' }, { pattern: 'HOURWORD:it' }],
  MINUTES: [
    { pattern: 'five', it: 5 },
    { pattern: 'ten', it: 10 },
    { pattern: 'quarter', it: 15 },
    { pattern: 'a quarter', it: 15 },
    { pattern: 'twenty', it: 20 },
    { pattern: 'half', it: 30 },
  ],
  TIMED: [
    { pattern: 'HHMM:text HALF:half', make: 'clock' },
    { pattern: 'HOURN:hour HALF:half', make: 'clock' },
    { pattern: 'HHMM:text INPART:half', make: 'clock' },
    { pattern: "HOURN:hour o ' clock [ INPART:half ]", make: 'clock' },
    { pattern: 'HOURN:hour INPART:half', make: 'clock' },
    { pattern: 'MINUTES:minute past HOURN:hour [ HALF:half ]', make: 'clock' },
    { pattern: 'MINUTES:minute to HOURWORD:hour [ HALF:half ]', make: 'clock', sign: -1 },
    { pattern: 'noon|midday', make: 'clock', hour: 12 },
    { pattern: '12 noon', make: 'clock', hour: 12 },
    { pattern: 'midnight', make: 'clock', hour: 0 },
  ],
  CLOCKZ: [
    { pattern: 'HHMM:text [ HALF:half ] [ , ] ZONE:zone', make: 'clock' },
    { pattern: 'MIL:text [ hours ] ZONE:zone', make: 'clock' },
    { pattern: 'HOURN:hour [ HALF:half ] ZONE:zone', make: 'clock' },
    { pattern: 'HOURN:hour noon|midnight ZONE:zone', make: 'clock' },
    { pattern: 'noon|midday ZONE:zone', make: 'clock', hour: 12 },
    { pattern: 'midnight ZONE:zone', make: 'clock', hour: 0 },
    { pattern: 'HHMM:text [ HALF:half ] gmt|utc ++ +INT:ahead', make: 'clock' },
    { pattern: 'HHMM:text [ HALF:half ] ( gmt|utc ++ +INT:ahead )', make: 'clock' },
  ],
  CLOCKPAIR: [
    { pattern: 'HHMM:text [ HALF:half ] [ ZONE:zone ] ( CLOCKZ:alt )', make: 'clock' },
    { pattern: 'HOURN:hour HALF:half [ ZONE:zone ] ( CLOCKZ:alt )', make: 'clock' },
    { pattern: 'HHMM:text [ HALF:half ] [ ZONE:zone ] / CLOCKZ:alt', make: 'clock' },
    { pattern: 'HOURN:hour HALF:half [ ZONE:zone ] / CLOCKZ:alt', make: 'clock' },
    { pattern: 'noon|midday [ ZONE:zone ] ( CLOCKZ:alt )', make: 'clock', hour: 12 },
    { pattern: 'midnight [ ZONE:zone ] ( CLOCKZ:alt )', make: 'clock', hour: 0 },
    { pattern: 'MIL:text ZONE:zone ( CLOCKZ:alt )', make: 'clock' },
    { pattern: 'HHMM:text [ HALF:half ] ( ZONE:zone )', make: 'clock' },
  ],
  CLOCK: [{ pattern: 'CLOCKPAIR:it' }, { pattern: 'CLOCKZ:it' }, { pattern: 'TIMED:it' }],
  /** What is a time of day only after `at` or beside a day. */
  CLOCKISH: [{ pattern: 'CLOCK:it' }, { pattern: 'HHMM:text', make: 'clock' }],
  CLOCKRANGE: [
    { pattern: 'between CLOCKISH:from and CLOCKISH:to', make: 'clocks' },
    { pattern: 'from CLOCKISH:from to|until CLOCKISH:to', make: 'clocks' },
    { pattern: 'from|between HOURN:hour to|until|and CLOCK', make: 'open' },
  ],
};
