import { expect, test } from 'vitest';
import { sourceErrorOf } from '../src/problem.ts';

test('what a library says of damage is quoted', () => {
  expect(sourceErrorOf(new Error('Invalid PDF structure.'), 'a.pdf').message).toBe(
    'a.pdf: it is damaged (Invalid PDF structure.); get it once more from where it came, or give its text',
  );
});

test('where a library stumbles over damage, nothing of the engine is said', () => {
  const handedOn = Object.assign(new Error('Cannot convert a Symbol value to a string'), {
    name: 'UnknownErrorException',
  });
  for (const error of [
    handedOn,
    new TypeError('x is not a function'),
    new RangeError('Invalid array length'),
  ]) {
    const { message, cause } = sourceErrorOf(error, 'a.pdf');
    expect(message).toMatch(/^a\.pdf: it is damaged \(its parts do not fit together\); /);
    expect(cause).toBe(error);
  }
});
