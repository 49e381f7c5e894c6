import { hashText } from './hash.ts';

/** How a word is written; everything from `TITLE` to `MIXED` can stand in a name. */
export const LOWER = 0;
export const TITLE = 1;
export const UPPER = 2;
export const INITIAL = 3;
export const MIXED = 4;
export const NUMBER = 5;
export const MARK = 6;

/** Longest prefix and suffix that count. */
export const AFFIX = 4;

/** Small words inside names of persons, in the languages whose names reach the news. */
const PARTICLES = new Set(
  (
    'van von der den de het la las los del della di da do dos das du des le el al bin bint ibn ben abu abd ' +
    "ter ten te 't zu zum ud ul ur y af av ould ag"
  ).split(' '),
);

/** The distinct words of a document; the arrays run over them. */
export interface WordTypes {
  readonly count: number;
  readonly form: Int32Array;
  readonly lower: Int32Array;
  /** Words that differ only in capitals and accents share a number below `families`. */
  readonly family: Int32Array;
  readonly families: number;
  readonly shape: Int32Array;
  readonly writing: Uint8Array;
  /** 1 for a particle, and for a hyphen that stands alone (`Ki - moon`). */
  readonly particle: Uint8Array;
  /** Hashes of the first and last 1 to `AFFIX` letters; 0 where the word is not longer than that. */
  readonly prefix: Int32Array;
  readonly suffix: Int32Array;
}

/** A document as numbers: tokens refer to their type. */
export interface Words {
  readonly count: number;
  readonly type: Int32Array;
  /** First token of every sentence, and at the end the number of tokens. */
  readonly sentences: Int32Array;
  readonly types: WordTypes;
}

/** Whether a word, as it is written, is a particle inside names of persons. */
export const isParticle = (form: string): boolean => PARTICLES.has(form);

/** Quotation marks and dashes as a typewriter has them: the corpora know no others. */
const MARKS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
};

function plain(form: string): string {
  for (let i = 0; i < form.length; i++) {
    if (form.charCodeAt(i) > 127) return form.replace(/[‘’‚“”„«»–—]/g, (mark) => MARKS[mark]!);
  }
  return form;
}

/** Lower case without accents. */
export function fold(form: string): string {
  const lower = form.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) return plain(lower.normalize('NFD').replace(/\p{M}/gu, ''));
  }
  return lower;
}

/** Whether a word written so can stand in a name. */
export const capital = (writing: number): boolean => writing >= TITLE && writing <= MIXED;

/** Turns sentences (lists of forms) into numbers. */
export function readWords(sentences: readonly (readonly string[])[]): Words {
  const starts = new Int32Array(sentences.length + 1);
  sentences.forEach((sentence, s) => (starts[s + 1] = starts[s]! + sentence.length));
  const type = new Int32Array(starts[sentences.length]!);
  const known = new Map<string, number>();
  let at = 0;
  for (const sentence of sentences) {
    for (const form of sentence) {
      let id = known.get(form);
      if (id === undefined) known.set(form, (id = known.size));
      type[at++] = id;
    }
  }
  return { count: at, type, sentences: starts, types: readTypes([...known.keys()]) };
}

function readTypes(forms: readonly string[]): WordTypes {
  const count = forms.length;
  const families = new Map<string, number>();
  const types = {
    count,
    form: new Int32Array(count),
    lower: new Int32Array(count),
    family: new Int32Array(count),
    shape: new Int32Array(count),
    writing: new Uint8Array(count),
    particle: new Uint8Array(count),
    prefix: new Int32Array(count * AFFIX),
    suffix: new Int32Array(count * AFFIX),
  };
  forms.forEach((original, t) => {
    const form = plain(original);
    const lower = fold(form);
    const family = families.get(lower) ?? families.size;
    families.set(lower, family);
    types.form[t] = hashText(form);
    types.lower[t] = hashText(lower);
    types.family[t] = family;
    types.shape[t] = hashText(shapeOf(form));
    types.writing[t] = writingOf(form);
    types.particle[t] = PARTICLES.has(original) || original === '-' ? 1 : 0;
    for (let length = 1; length <= AFFIX && length < lower.length; length++) {
      types.prefix[t * AFFIX + length - 1] = hashText(lower, 0, length);
      types.suffix[t * AFFIX + length - 1] = hashText(lower, lower.length - length);
    }
  });
  return { ...types, families: families.size };
}

const letterKind = (code: string): 'X' | 'x' | 'd' | '-' => {
  if (code >= 'a' && code <= 'z') return 'x';
  if (code >= 'A' && code <= 'Z') return 'X';
  if (code >= '0' && code <= '9') return 'd';
  if (code < '\u0080') return '-';
  if (code.toLowerCase() !== code) return 'X';
  return code.toUpperCase() !== code || /\p{L}/u.test(code) ? 'x' : '-';
};

/** The shape of a word: `Lee` Xxx, `So-yeon` Xx-xxx, `1996` dd; runs are cut at three. Only 24 letters count. */
export function shapeOf(form: string): string {
  let shape = '';
  let run = 0;
  for (let i = 0; i < form.length && i < 24; i++) {
    const letter = form[i]!;
    const kind = letterKind(letter);
    const sign = kind === '-' ? letter : kind;
    run = shape.endsWith(sign) ? run + 1 : 1;
    if (run <= 3) shape += sign;
  }
  return shape;
}

/** How a word is written. */
export function writingOf(form: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (let i = 0; i < form.length && i < 64; i++) {
    const kind = letterKind(form[i]!);
    if (kind === 'X') upper++;
    else if (kind === 'x') lower++;
    else if (kind === 'd') digits++;
  }
  if (upper === 0) return lower > 0 ? LOWER : digits > 0 ? NUMBER : MARK;
  if (letterKind(form[0]!) !== 'X') return upper > 0 && lower > 0 ? MIXED : digits > 0 ? NUMBER : UPPER;
  if (lower > 0) return TITLE;
  return upper === 1 || /^(?:\p{L}\.)+$/u.test(form) ? INITIAL : UPPER;
}
