import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '../../src/tokens/index.ts';
import { keeping, rules } from './rules.ts';

const pieces = fc.constantFrom(
  ...[
    'Dr. ',
    'a.m.',
    "n't",
    "'s",
    '“',
    '”',
    '"',
    "''",
    ',,',
    '(',
    ')',
    '-',
    ' – ',
    '...',
    '?!',
    '12.30',
    '31. june',
  ],
  ...[
    'x@y.org',
    'https://a.b/c',
    '\n',
    '\r\n',
    '\u2028',
    ' ',
    '😀',
    '\u0301',
    '\0',
    '\ud800',
    '\udc00',
    'İ',
    'DOHA, ',
  ],
);
const anyText = fc.oneof(
  fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40 }).map((parts) => parts.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
);

for (const [name, set] of Object.entries({ rules, keeping })) {
  test(`tokens are in order, apart, and say what stands in the text (${name})`, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const token of tokenise(text, set).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.text).toBe(text.slice(token.start, token.end));
          last = token.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test(`every visible character is in a token (${name})`, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const units = text.split('');
        for (const { start, end } of tokenise(text, set).tokens) units.fill(' ', start, end);
        expect(units.join('').trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test(`sentences share out the tokens and stay in their blocks (${name})`, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, sentences, tokens } = tokenise(text, set);
        expect(sentences.flatMap(({ from, to }) => tokens.slice(from, to))).toEqual(tokens);
        for (const { block, start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(blocks[block]!.start);
          expect(end).toBeLessThanOrEqual(blocks[block]!.end);
        }
      }),
      { numRuns: 300 },
    );
  });
}

test('a text without a sentence end is cut into sentences that later stages can bear', () => {
  const { sentences } = tokenise('word, '.repeat(5000), rules);
  expect(Math.max(...sentences.map(({ from, to }) => to - from))).toBeLessThanOrEqual(401);
});

test('nothing before the beginning of the article is read', () => {
  expect(tokenise('date 2025-05 The talks begin.', rules, 13).tokens[0]!.text).toBe('The');
});
