import fc from 'fast-check';
import { many } from './parts.ts';
import { ODD } from './words.ts';

/** A change to a value of JSON: which of its parts, counted in the order of writing, and what is done to it. */
interface Change {
  readonly at: number;
  readonly kind: 'put' | 'drop' | 'twice' | 'text';
  readonly value: unknown;
}

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    0,
    -1,
    1e308,
    0.5,
    true,
    '',
    'x',
    [],
    {},
    [[]],
    '__proto__',
    '2025-05-16',
    'NL',
    'e1',
    'x'.repeat(5000),
  ),
  fc.constantFrom<unknown>(...ODD),
  fc.jsonValue(),
);

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('put', 'put', 'drop', 'twice', 'text'),
  value: junk,
});

/** Values of JSON with up to `most` of their parts spoiled. */
export function spoiledValue(whole: fc.Arbitrary<unknown>, most = 3): fc.Arbitrary<unknown> {
  return fc.tuple(whole, many(change, most)).map(([value, changes]) => changes.reduce(changed, value));
}

/** Where a part stands: what holds it, and under which key. */
type Place = readonly [holder: Record<string, unknown> | unknown[], key: string];

function changed(value: unknown, { at, kind, value: other }: Change): unknown {
  const copy = structuredClone(value);
  const places = placesIn(copy);
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined) return other;
  const [holder, key] = place;
  const slot = holder as Record<string, unknown>;
  if (kind === 'put') slot[key] = other;
  else if (kind === 'text') slot[key] = `${asText(slot[key])}${asText(other)}`.slice(0, 6000);
  else if (Array.isArray(holder))
    holder.splice(Number(key), 1, ...(kind === 'drop' ? [] : [holder[Number(key)], holder[Number(key)]]));
  else if (kind === 'drop') delete slot[key];
  return copy;
}

/** Text as it is, and anything else as JSON writes it: `String` cannot tell of an object without a prototype. */
const asText = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

function placesIn(value: unknown): Place[] {
  const places: Place[] = [];
  const queue: unknown[] = [value];
  for (const one of queue) {
    if (typeof one !== 'object' || one === null) continue;
    for (const [key, part] of Object.entries(one)) {
      places.push([one as Record<string, unknown>, key]);
      queue.push(part);
    }
  }
  return places;
}
