import type { TimeRule } from '@parley/analysis';

/** Times of day, with their zones. */
export const clockRules: Readonly<Record<string, readonly TimeRule[]>> = {
  HOURN: [{ pattern: 'HOUR:it' }, { pattern: 'HOURWORD:it' }],
  MINUTES: [
    { pattern: 'vijf', it: 5 },
    { pattern: 'tien', it: 10 },
    { pattern: 'kwart', it: 15 },
    { pattern: 'twintig', it: 20 },
  ],
  TIMED: [
    { pattern: 'HHMM:text uur', make: 'clock' },
    { pattern: 'HOUR:hour +u|h|: +MINUTE:minute [ uur ]', make: 'clock' },
    { pattern: 'HOURN:hour uur INPART:half', make: 'clock' },
    { pattern: 'HHMM:text [ uur ] INPART:half', make: 'clock' },
    { pattern: 'half HOURWORD:hour [ INPART:half ]', make: 'clock', minute: 30, sign: -1 },
    { pattern: 'MINUTES:minute over half HOURWORD:hour [ INPART:half ]', make: 'clock', base: -30 },
    { pattern: 'MINUTES:minute voor half HOURWORD:hour [ INPART:half ]', make: 'clock', base: -30, sign: -1 },
    { pattern: 'MINUTES:minute over HOURWORD:hour [ INPART:half ]', make: 'clock' },
    { pattern: 'MINUTES:minute voor HOURWORD:hour [ INPART:half ]', make: 'clock', sign: -1 },
    { pattern: 'middernacht', make: 'clock', hour: 0 },
  ],
  CLOCKZ: [
    { pattern: 'HHMM:text [ uur ] [ , ] ZONE:zone', make: 'clock' },
    { pattern: 'MIL:text [ uur ] ZONE:zone', make: 'clock' },
    { pattern: 'HOURN:hour [ uur ] ZONE:zone', make: 'clock' },
    { pattern: 'HOURN:hour uur INPART:half ZONE:zone', make: 'clock' },
    { pattern: 'HHMM:text [ uur ] gmt|utc ++ +INT:ahead', make: 'clock' },
    { pattern: 'HHMM:text [ uur ] ( gmt|utc ++ +INT:ahead )', make: 'clock' },
    { pattern: 'half HOURWORD:hour ZONE:zone', make: 'clock', minute: 30, sign: -1 },
  ],
  CLOCKPAIR: [
    { pattern: 'HHMM:text [ uur ] [ ZONE:zone ] ( CLOCKZ:alt )', make: 'clock' },
    { pattern: 'HOURN:hour uur [ INPART:half ] [ ZONE:zone ] ( CLOCKZ:alt )', make: 'clock' },
    { pattern: 'HHMM:text [ uur ] [ ZONE:zone ] ( ZONE:zone )', make: 'clock' },
  ],
  CLOCK: [{ pattern: 'CLOCKPAIR:it' }, { pattern: 'CLOCKZ:it' }, { pattern: 'TIMED:it' }],
  /** What is a time of day only after `om` or beside a day. */
  CLOCKISH: [
    { pattern: 'CLOCK:it' },
    { pattern: 'HHMM:text', make: 'clock' },
    { pattern: 'HOURN:hour uur', make: 'clock' },
  ],
  CLOCKRANGE: [
    { pattern: 'tussen CLOCKISH:from en CLOCKISH:to', make: 'clocks' },
    { pattern: 'tussen HOURN:hour en CLOCKISH:to', make: 'open' },
    { pattern: 'van CLOCKISH:from tot CLOCKISH:to', make: 'clocks' },
  ],
};
