import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { columnsOf } from '../src/formats/width.ts';

test('every character of the basic plane is as wide as string-width says, alone and after a letter', () => {
  const differing: string[] = [];
  for (let code = 0x20; code < 0x3000; code += 1) {
    const character = String.fromCharCode(code);
    for (const text of [character, `a${character}b`]) {
      if (columnsOf(text) !== stringWidth(text)) differing.push(code.toString(16));
    }
  }
  expect(differing).toEqual([]);
});
