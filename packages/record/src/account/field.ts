import type { Fact, Time } from '@parley/dossier';
import { bare } from './fold.ts';
import type { Relation } from './relation.ts';
import type { Field, Row } from './row.ts';
import { relateTimes, spread, whenOf } from './when.ts';
import type { When } from './when.ts';

interface Reading<F extends Fact, V> {
  readonly name: string;
  /** What a row says; undefined where it says nothing. */
  readonly read: (row: Row<F>) => V | undefined;
  readonly key: (value: V) => string;
  readonly relate: (one: V, other: V) => Relation;
  readonly openness?: (value: V) => number;
  readonly write: (fact: F, value: V) => F;
}

/** A field, by how a value of it is read, compared and written. What says nothing agrees with everything. */
export function field<F extends Fact, V>(reading: Reading<F, V>): Field<F> {
  const { name, read, key, relate, openness, write } = reading;
  return {
    name,
    keyOf: (row) => {
      const value = read(row);
      return value === undefined ? '' : key(value);
    },
    openness: (row) => {
      const value = read(row);
      return value === undefined ? Infinity : (openness?.(value) ?? 0);
    },
    relate: (one, other) => {
      const [a, b] = [read(one), read(other)];
      if (a === undefined || b === undefined)
        return a === b ? 'same' : a === undefined ? 'wider' : 'narrower';
      return relate(a, b);
    },
    copy: (row, into) => {
      const value = read(row);
      return value === undefined ? into : write(into, value);
    },
  };
}

/** A field that holds the id of an identity: another id is somebody else. */
export function identityField<F extends Fact>(
  name: string,
  read: (row: Row<F>) => string | undefined,
  write: (fact: F, id: string) => F,
): Field<F> {
  const relate = (one: string, other: string): Relation => (one === other ? 'same' : 'differ');
  return field<F, string>({ name, read, key: (id) => id, relate, write });
}

/** A clock without a day leaves less open than a day without a clock: it is what reports differ in. */
const CLOCK_ALONE = 0.5;

/** The time of a fact that may have one; `whenIs` says when that is. */
export function timeField<F extends Fact & { time?: Time | undefined }>(
  timeOf: (row: Row<F>) => Time | undefined,
  whenIs: (row: Row<F>) => When,
): Field<F> {
  return field<F, { time: Time; when: When }>({
    name: 'time',
    read: (row) => {
      const time = timeOf(row);
      return time && { time, when: whenIs(row) };
    },
    key: ({ time, when }) => `${time.value ?? bare(time.text)} ${when.ranges[0]?.from ?? ''}`,
    relate: (one, other) => relateTimes(one.when, other.when),
    openness: ({ time, when }) => {
      const days = spread(whenOf(time.value));
      if (when.clock) return days === Infinity ? CLOCK_ALONE : 0;
      return days;
    },
    write: (fact, { time }) => ({ ...fact, time }),
  });
}
