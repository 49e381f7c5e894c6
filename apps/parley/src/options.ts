import { InvalidArgumentError } from 'commander';

/** Narrower than this no brief can be laid out; wider than this is a slip of the finger. */
const [NARROWEST, WIDEST] = [40, 1000];

/** The value of `--width`. @throws InvalidArgumentError where it is no width. */
export function toWidth(value: string): number {
  const width = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (width >= NARROWEST && width <= WIDEST) return width;
  throw new InvalidArgumentError(`Give a number from ${String(NARROWEST)} to ${String(WIDEST)}.`);
}
