/** A language that texts are made in. */
export type Code = 'nl' | 'en';

/** Makes a text of some character: the piece number `at` of it. */
type Piece = (at: number, code: Code) => string;

/** A character that a text may have, and how its pieces are put together. */
export interface Character {
  readonly name: string;
  readonly piece: Piece;
  /** Between two pieces. Default: a space. */
  readonly between?: string;
}

const SYLLABLES = 'ka ro vel min tas da or bek lu sen dri mo fa nit gol pe ry sha wen dok'.split(' ');

/** A name that nobody bears, another for each number. */
export function nameOf(number: number): string {
  let name = '';
  for (let left = number + SYLLABLES.length; left > 0; left = Math.floor(left / SYLLABLES.length))
    name += SYLLABLES[left % SYLLABLES.length]!;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const person = (at: number): string => `${nameOf(at * 7)} ${nameOf(at * 13 + 5)}`;

const inWords =
  (nl: Piece, en: Piece): Piece =>
  (at, code) =>
    (code === 'nl' ? nl : en)(at, code);

const of = (words: string, at: number): string => {
  const all = words.split(', ');
  return all[at % all.length]!;
};

const STATES_NL =
  'Rusland, Oekraïne, Turkije, Iran, Israël, Noorwegen, Zweden, Egypte, Qatar, China, India, Japan';
const STATES_EN = 'Russia, Ukraine, Turkey, Iran, Israel, Norway, Sweden, Egypt, Qatar, China, India, Japan';
const MONTHS_NL =
  'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december';
const MONTHS_EN =
  'January, February, March, April, May, June, July, August, September, October, November, December';

const prose = inWords(
  (at) =>
    `De delegatie van ${of(STATES_NL, at)} kwam bijeen met gezant ${nameOf(at % 50)} en sprak over een bestand.`,
  (at) => `The delegation of ${of(STATES_EN, at)} met envoy ${nameOf(at % 50)} and spoke about a ceasefire.`,
);

/** Texts that have very much of one thing. */
export const CHARACTERS: readonly Character[] = [
  {
    name: 'other names all the time',
    piece: inWords(
      (at) => `Minister ${person(at)} sprak in Genève met gezant ${person(at + 1)} en ${nameOf(at + 3)}.`,
      (at) => `Minister ${person(at)} spoke in Geneva with envoy ${person(at + 1)} and ${nameOf(at + 3)}.`,
    ),
  },
  {
    name: 'one person, again and again',
    piece: inWords(
      (at) =>
        `${at % 3 === 0 ? 'President Velmin Karo' : at % 3 === 1 ? 'Karo' : 'Hij'} zei dat hij een bestand eist.`,
      (at) =>
        `${at % 3 === 0 ? 'President Velmin Karo' : at % 3 === 1 ? 'Karo' : 'He'} said that he demands a truce.`,
    ),
  },
  {
    name: 'quotations',
    piece: inWords(
      (at) => `“Wij geven punt ${String(at)} niet op”, zei ${nameOf(at % 30)}. “Nooit”, zei hij.`,
      (at) => `“We will not give up point ${String(at)},” said ${nameOf(at % 30)}. “Never,” he said.`,
    ),
  },
  {
    name: 'a quotation that does not end',
    piece: (at, code) => (at === 0 ? '“' : '') + prose(at, code),
  },
  {
    name: 'short sentences',
    piece: inWords(
      (at) => of('Zij kwamen bijeen., Hij weigert., Het mislukte., De top begint.', at),
      (at) => of('They met., He refuses., It failed., The summit begins.', at),
    ),
  },
  {
    name: 'one sentence',
    piece: inWords(
      (at) => `gezant ${nameOf(at % 50)} zei dat ${of(STATES_NL, at)} troepen wil`,
      (at) => `envoy ${nameOf(at % 50)} said that ${of(STATES_EN, at)} wants troops`,
    ),
    between: ', and ',
  },
  {
    name: 'dates',
    piece: inWords(
      (at) =>
        `Op ${String((at % 28) + 1)} ${of(MONTHS_NL, at)} ${String(2000 + (at % 25))} om 14.00 uur begint het overleg.`,
      (at) =>
        `On ${String((at % 28) + 1)} ${of(MONTHS_EN, at)} ${String(2000 + (at % 25))} at 2 p.m. the talks begin.`,
    ),
  },
  {
    name: 'parties',
    piece: inWords(
      (at) =>
        `De ${nameOf(at)}-partij onderhandelt met ${of(STATES_NL, at)} en de Unie van ${nameOf(at + 7)} (UV${String(at)}).`,
      (at) =>
        `The ${nameOf(at)} Party negotiates with ${of(STATES_EN, at)} and the Union of ${nameOf(at + 7)} (UV${String(at)}).`,
    ),
  },
  {
    name: 'demands',
    piece: inWords(
      (at) =>
        `${of(STATES_NL, at)} eist dat ${of(STATES_NL, at + 5)} ${String(at)} gevangenen vrijlaat, maar dat land weigert.`,
      (at) =>
        `${of(STATES_EN, at)} demands that ${of(STATES_EN, at + 5)} free ${String(at)} prisoners, but it refuses.`,
    ),
  },
  {
    name: 'meetings',
    piece: inWords(
      (at) =>
        `Op ${String((at % 28) + 1)} ${of(MONTHS_NL, at)} ${String(2000 + (at % 25))} kwamen ${of(STATES_NL, at)} en ${of(STATES_NL, at + 5)} in Genève bijeen voor ronde ${String(at)}.`,
      (at) =>
        `On ${String((at % 28) + 1)} ${of(MONTHS_EN, at)} ${String(2000 + (at % 25))} ${of(STATES_EN, at)} and ${of(STATES_EN, at + 5)} met in Geneva for round ${String(at)}.`,
    ),
  },
  {
    name: 'ministers who meet',
    piece: inWords(
      (at) =>
        `De Noorse minister ${person(at)} sprak op ${String((at % 28) + 1)} ${of(MONTHS_NL, at)} met de Turkse minister ${person(at + 1)}.`,
      (at) =>
        `The Norwegian minister ${person(at)} met the Turkish minister ${person(at + 1)} on ${String((at % 28) + 1)} ${of(MONTHS_EN, at)}.`,
    ),
  },
  {
    name: 'agreements',
    piece: inWords(
      (at) =>
        `${of(STATES_NL, at)} en ${of(STATES_NL, at + 5)} sloten een akkoord over een bestand en ${String(at)} gevangenen.`,
      (at) =>
        `${of(STATES_EN, at)} and ${of(STATES_EN, at + 5)} signed a deal on a ceasefire and ${String(at)} prisoners.`,
    ),
  },
  {
    name: 'figures',
    piece: inWords(
      (at) =>
        `Er vielen ${String(at)} doden en ${String(at * 3)} gewonden, en ${String(at * 7)} gevangenen kwamen vrij.`,
      (at) =>
        `${String(at)} people were killed, ${String(at * 3)} soldiers wounded and ${String(at * 7)} prisoners freed.`,
    ),
  },
  {
    name: 'offices',
    piece: inWords(
      (at) =>
        `De ${at % 2 === 0 ? 'Noorse' : 'Turkse'} minister van Defensie ${person(at)} volgt oud-president ${nameOf(at + 9)} op. De minister zei dat hij de delegatie leidt.`,
      (at) =>
        `The ${at % 2 === 0 ? 'Norwegian' : 'Turkish'} defence minister ${person(at)} succeeds former president ${nameOf(at + 9)}. The minister said he leads the delegation.`,
    ),
  },
  {
    name: 'pronouns',
    piece: inWords(
      (at) =>
        at % 40 === 0
          ? `President ${person(at)} sprak met minister ${person(at + 1)}.`
          : 'Hij zei dat zij hem vertelde dat haar delegatie met hen sprak.',
      (at) =>
        at % 40 === 0
          ? `President ${person(at)} met minister ${person(at + 1)}.`
          : 'He said that she told him that her delegation met them.',
    ),
  },
  { name: 'a list', piece: (at, code) => `- ${prose(at, code)}`, between: '\n' },
  { name: 'headings', piece: (at, code) => prose(at, code).slice(0, 40), between: '\n\n' },
  { name: 'capitals', piece: (at, code) => prose(at, code).toUpperCase() },
  { name: 'no punctuation', piece: (at, code) => prose(at, code).replace('.', '').toLowerCase() },
  { name: 'the same sentence', piece: (_, code) => prose(3, code) },
  { name: 'brackets', piece: (at, code) => `(${prose(at, code)}`, between: ' (' },
  { name: 'numbers', piece: (at) => `${String(at * 17)}, ${String(at)}.${String(at)},` },
  { name: 'a line without spaces', piece: (at, code) => prose(at, code).replaceAll(' ', ''), between: '' },
];

/** A text of a character, so many letters long. */
export function textOf({ piece, between = ' ' }: Character, code: Code, length: number): string {
  const pieces: string[] = [];
  for (let at = 0, size = 0; size < length; at++) {
    pieces.push(piece(at, code));
    size += pieces[at]!.length + between.length;
  }
  return pieces.join(between).slice(0, length);
}
