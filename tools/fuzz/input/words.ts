import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { characters, grown, joined, letters, many, manyCharacters, seldom } from './parts.ts';

/** The folder of the repository. */
export const ROOT = path.resolve(import.meta.dirname, '../../..');

/** A language that Parley reads. */
export type Code = 'nl' | 'en';

/** Characters that trouble tokenisers, offsets and regular expressions. */
export const ODD: readonly string[] = [
  ...[
    '\0',
    '\u00ad',
    '\u0301',
    '\u0323',
    '\u200b',
    '\u200d',
    '\u202e',
    '\u2066',
    '\u2028',
    '\u2029',
    '\u3000',
    '\ufeff',
    '\ufffd',
  ],
  ...[
    '\ud800',
    '\udfff',
    '\ud83d',
    '\u{1f600}',
    '👩‍👩‍👧‍👦',
    '🇳🇱',
    '𝐀𝐁',
    'ﬁ',
    'İ',
    'ß',
    'Ω',
    'ж',
    '中文',
    'ﷺ',
    'עברית',
    'العربية',
    'ไทย',
    'नि',
    '한국',
  ],
  ...[
    '“',
    '”',
    '„',
    '‘',
    '’',
    '«',
    '»',
    '"',
    "'",
    '`',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '—',
    '–',
    '-',
    '…',
    '...',
    '|',
    '/',
    '\\',
    '_',
    '@',
    '#',
  ],
  ...[
    '\t',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\v',
    '\f',
    '\u0085',
    '\u00a0',
    ' ',
    '. ',
    ': ',
    ', ',
    '; ',
    '? ',
    '! ',
    '.”',
    ',”',
    '”,',
  ],
  ...[
    '1',
    '12',
    '2025',
    '1.000',
    '3,5',
    '12:30',
    '00:00',
    '31-12',
    '2025-05-16',
    '16/5/2025',
    '1e309',
    '٣',
    '９',
    '½',
    '%',
    '€',
    'XIV',
  ],
  ...[
    'https://example.org/a?b=c#d',
    'a@example.org',
    'A.B.C.',
    'd.w.z.',
    'Mr.',
    '1.',
    'a.b',
    "'s",
    "s'",
    "d'",
    "'t",
    '’s',
  ],
];

/** Words that the readers look for, with names that nobody bears. */
const WORDS: Readonly<Record<Code, string>> = {
  nl:
    'de het een van in op met door voor na tegen tussen en of maar dat die wie niet geen ook nog al te om er zich hij zij ze zijn haar hun ' +
    'president minister premier buitenlandse zaken defensie woordvoerder onderhandelaar delegatie ambtgenoot voormalig oud vice plaatsvervangend ' +
    'zei zegt zeggen volgens aldus meldde verklaarde eist eiste wil weigert weigerde bereid aanvaardt dreigt dreigde hoopt verwacht belooft ' +
    'gesprekken onderhandelingen overleg top bijeenkomst ontmoeting akkoord overeenkomst staakt-het-vuren bestand gevangenen troepen grondgebied ' +
    'ontmoet ontmoetten sprak spraken vergadert kwamen bijeen uitgesteld afgeblazen begint begonnen geleid leidt onder leiding vergezeld benoemd ' +
    'maandag dinsdag vrijdag gisteren vandaag morgen overmorgen vorige volgende week maand mei juni 2025 uur ’s avonds begin eind half drie ' +
    'Rusland Oekraïne Turkije Moskou Kiev Istanbul Nederland Verenigde Staten Iran Genève Noorwegen Zweden Jansen Berg Volkov Maria Jan',
  en:
    'the a an of in on with by for after against between and or but that which who not no also still to there he she they his her their it ' +
    'president minister prime foreign affairs defence spokesman spokeswoman negotiator delegation counterpart former deputy acting envoy ' +
    'said says according told reported stated demands demanded wants refuses refused ready accepts threatens threatened hopes expects promises ' +
    'talks negotiations meeting summit round agreement deal ceasefire truce prisoners troops territory sanctions exchange mediator ' +
    'met meet meets spoke held postponed cancelled begins began led leads headed accompanied appointed will would must should could if unless ' +
    'Monday Tuesday Friday yesterday today tomorrow last next week month May June 2025 o’clock evening early late mid three p.m. ' +
    'Russia Ukraine Turkey Moscow Kyiv Istanbul Netherlands United States Iran Geneva Norway Sweden Smith Berg Volkov Mary John',
};

const wordOf: Readonly<Record<Code, fc.Arbitrary<string>>> = {
  nl: fc.constantFrom(...WORDS.nl.split(' ')),
  en: fc.constantFrom(...WORDS.en.split(' ')),
};

const odd = fc.constantFrom(...ODD);

/** A word, now and then an odd one or a name that nobody bears. */
export function word(code: Code): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 12, arbitrary: wordOf[code] },
    { weight: 1, arbitrary: wordOf[code].map((one) => one.charAt(0).toUpperCase() + one.slice(1)) },
    { weight: 2, arbitrary: odd },
    { weight: 1, arbitrary: letters },
    { weight: 1, arbitrary: characters },
  );
}

const space = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '.\n\n',
  ': “',
  '”, ',
  ' – ',
  '\n',
  '',
  '" ',
  ' (',
  ') ',
);

/** Sentences of words of the language, in an order that nobody wrote. */
export function salad(code: Code, most = 60): fc.Arbitrary<string> {
  return many(fc.tuple(word(code), space), most, 1).map((parts) => parts.flat().join(''));
}

/** The examples in a language: articles that are read well. */
export function examplesIn(code: Code): string[] {
  const folder = path.join(ROOT, 'examples');
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${code}.txt`))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** Sentences and pieces of sentences of the examples, put together anyhow. */
export function quilt(code: Code, most = 12): fc.Arbitrary<string> {
  const sentences = examplesIn(code).flatMap((text) => text.split(/(?<=[.?!”])\s+/));
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...sentences) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...sentences), fc.nat(), fc.nat())
        .map(([one, a, b]) => cutOf(one, a, b)),
    },
    { weight: 1, arbitrary: salad(code, 12) },
    { weight: 1, arbitrary: odd },
  );
  return many(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '\n\n', '', ', ')), most, 1).map((parts) =>
    parts.flat().join(''),
  );
}

function cutOf(text: string, a: number, b: number): string {
  const [from, to] = [a % (text.length + 1), b % (text.length + 1)];
  return text.slice(Math.min(from, to), Math.max(from, to));
}

/** What is put into itself: brackets, quotations, clauses, list items, names of names. */
function nested(code: Code): fc.Arbitrary<string> {
  const pairs = ['()', '[]', '{}', '“”', '„”', '‘’', '«»', '""', "''", '<>'];
  return fc
    .tuple(fc.constantFrom(...pairs), fc.integer({ min: 1, max: 1000 }), salad(code, 6), fc.boolean())
    .map(
      ([pair, depth, inside, spaced]) =>
        (pair[0]! + (spaced ? ' ' : '')).repeat(depth) +
        inside +
        (pair[1]! + (spaced ? ' ' : '')).repeat(depth),
    );
}

/** A token that no word is as long as. */
const giant: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...ODD, 'a', 'A', 'ab', 'z-', 'é', 'e\u0301', '1', '1.', '9,', "o'", 'www.', '://'),
    fc.integer({ min: 10, max: 8000 }),
  )
  .map(([one, times]) => one.repeat(times));

/** Text in a language, or that begins to be one, of a few words or some hundred; seldom of some hundred thousand. */
export function hostileText(code: Code, lengths?: readonly number[]): fc.Arbitrary<string> {
  const small = fc.oneof(
    { weight: 6, arbitrary: salad(code) },
    { weight: 6, arbitrary: quilt(code) },
    { weight: 2, arbitrary: joined(odd, 60) },
    { weight: 1, arbitrary: manyCharacters },
    { weight: 1, arbitrary: nested(code) },
    { weight: 1, arbitrary: giant },
    {
      weight: 1,
      arbitrary: fc
        .tuple(salad(code, 10), giant, salad(code, 10), nested(code))
        .map((parts) => parts.join(' ')),
    },
  );
  const piece = fc.oneof(salad(code, 6), quilt(code, 2), joined(odd, 4), word(code));
  return seldom(250, small, grown(piece, lengths));
}
