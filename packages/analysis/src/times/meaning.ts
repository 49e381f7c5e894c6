/**
 * What an expression says before it is known when that is. The slots of each kind:
 *
 * - `date`: `month`, `day?`, `year?`, `yearShift?` (this year 0), `weekday?`
 * - `dates`: `day`, `day2`, `month`, `year?`, `yearShift?`, `join` (`to` `and` `or`)
 * - `dmy`: `a`, `b`, `year`, `order` (`dmy` `mdy`): 16-5-2025; `iso`: `text`
 * - `year`: `year`; `decade`: `year` (first of the ten), `short?` (90 for 1990); `century`: `n`
 * - `monthday`: `day`
 * - `weekday`: `weekday`, `when?` (`last` `coming` `next` `this`), `weeks?` (counted from this week), `after?` (weeks later)
 * - `day`: `days` (today 0)
 * - `period`: `unit` (`week` `month` `quarter` `year` `weekend`), `shift?`; without it the tense decides (weekend)
 * - `monthOf`: `month`, `shift` (years): last May, next May
 * - `season`: `season` (21–24), `year?`, `shift?` (this one 0), `that?`
 * - `quarter`, `half`: `n`, `year?`, `yearShift?`
 * - `holiday`: `date` (`12-25`) or `easter` (days after), `year?`
 * - `vague`: `part` (`begin` `mid` `end`), `of`
 * - `night`: `weekday` (the later day)
 * - `weekOf`, `weekendOf`: `of`
 * - `shift`: `n?`, `unit`, `sign`, `from` (`now` `anchor`), `when?` (`future`: only where the clause looks ahead)
 * - `that`: a day already spoken of; `near?` (1: of this paragraph, else the day of publication); `wd?`
 * - `clock`: `hour`, `minute?`, `sign?` (-1: minutes to the hour), `base?` (minutes), `text?` (`9.30` or `0930` for hour
 *   and minute), `half?` (`am` `pm` `night`), `zone?` (`Z`, `+03:00`, an IANA name), `ahead?` (hours, GMT+3), `alt?` (clock)
 * - `clocks`: `from`, `to`; `at`: `day`, `clock`
 * - `span`: `from`, `to`
 * - `value`: `it`, a number or word handed on by a rule without `make`
 * - `open`: a duration or a time that the text does not fix
 */
export type MeaningKind =
  | 'date'
  | 'dates'
  | 'dmy'
  | 'iso'
  | 'year'
  | 'decade'
  | 'century'
  | 'monthday'
  | 'weekday'
  | 'day'
  | 'period'
  | 'monthOf'
  | 'season'
  | 'quarter'
  | 'half'
  | 'holiday'
  | 'vague'
  | 'night'
  | 'weekOf'
  | 'weekendOf'
  | 'shift'
  | 'that'
  | 'clock'
  | 'clocks'
  | 'at'
  | 'span'
  | 'value'
  | 'open';

export type SlotValue = number | string | Meaning;

export interface Meaning {
  readonly kind: MeaningKind;
  readonly slots: Readonly<Record<string, SlotValue>>;
}

/** The number in a slot, also where it came by way of a rule of kind `value`. */
export function numberIn(meaning: Meaning, slot: string): number | undefined {
  const value = meaning.slots[slot];
  if (typeof value === 'number') return value;
  return typeof value === 'object' ? numberIn(value, 'it') : undefined;
}

export function textIn(meaning: Meaning, slot: string): string | undefined {
  const value = meaning.slots[slot];
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? textIn(value, 'it') : undefined;
}

export function meaningIn(meaning: Meaning, slot: string): Meaning | undefined {
  const value = meaning.slots[slot];
  return typeof value === 'object' ? value : undefined;
}

/** The same meaning with some slots filled in or overwritten. */
export function withSlots(meaning: Meaning, slots: Readonly<Record<string, SlotValue>>): Meaning {
  return { kind: meaning.kind, slots: { ...meaning.slots, ...slots } };
}
