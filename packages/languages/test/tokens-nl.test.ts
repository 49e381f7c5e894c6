import { tokenise } from '@parley/analysis';
import { expect, test } from 'vitest';
import { tokens as rules } from '../src/nl/tokens.ts';

function words(text: string): string {
  return tokenise(text, rules)
    .tokens.map((token) => token.text)
    .join(' ');
}

function sentences(text: string): string {
  return tokenise(text, rules)
    .sentences.map(({ start, end }) => text.slice(start, end))
    .join('|');
}

test.each([
  ["Zo'n foto's van de EU's", "Zo'n foto's van de EU's"],
  ["'s Ochtends was 't in 's-Hertogenbosch stil", "'s Ochtends was 't in 's-Hertogenbosch stil"],
  ["Hij noemde het 'zinloos' en 'te laat'.", "Hij noemde het ' zinloos ' en ' te laat ' ."],
  ["Parijs' voorstel en Hamas' antwoord", "Parijs' voorstel en Hamas' antwoord"],
  ['een staakt-het-vuren in oost- en zuidwest', 'een staakt-het-vuren in oost- en zuidwest'],
  ['de oud- en (vice-)premier', 'de oud- en (vice-)premier'],
  ['in de 19e eeuw om 12.30 uur, 5% of € 3,50', 'in de 19e eeuw om 12.30 uur , 5% of € 3,50'],
  ['dhr. en mw. De Wit, o.a. en/of d.w.z. t/m 31', 'dhr. en mw. De Wit , o.a. en/of d.w.z. t/m 31'],
])('%s ==> %s', (text, expected) => {
  expect(words(text)).toBe(expected);
});

test.each([
  'Volgens dr. ir. De Vries kan het.|Mr. Jansen twijfelt.',
  'Het stond bij prof. J.W. van den Berg, enz.|Daarna niet meer.',
  'Zij gaan naar de VN.|Daarna naar de NAVO.',
  'Dat kost 5 MW.|De rest volgt.',
  'Het is op 31. mei om 12.30 uur.|Op nr. 5 woont hij.',
  '„Komt hij?”, vroeg zij.|„Nee.”|Zij ging.',
  '‘Komt hij nog?’ vroeg zij.|‘Misschien!’ riep hij.',
  "Het regende.|'s Avonds werd het droog.",
  'Hij won.|(Zij ook.)|Het feest begon.',
])('%s', (text) => {
  expect(sentences(text.replaceAll('|', ' '))).toBe(text);
});

test('a dateline with a Dutch date stands apart', () => {
  const { blocks } = tokenise('Kop\n\nDEN HAAG (3 mei) – Zij praten.\n\nHet regent.', rules);
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'dateline', 'paragraph', 'paragraph']);
});
