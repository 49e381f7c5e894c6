import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { columnsOf } from '../src/formats/width.ts';
import { wrap } from '../src/formats/wrap.ts';

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

test('words are parted at spaces, then after hyphens between letters, then anywhere', () => {
  const lines = (text: string, width: number) =>
    wrap([{ text }], width).map((line) => line.map((run) => run.text).join(''));
  expect(lines('een staakt-het-vuren', 12)).toEqual(['een staakt-', 'het-vuren']);
  expect(lines('16-18 mei 2025', 6)).toEqual(['16-18', 'mei', '2025']);
  expect(lines('onderhandelaar', 5)).toEqual(['onder', 'hande', 'laar']);
});
