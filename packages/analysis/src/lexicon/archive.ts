import { ModelFileError, openModel, storeModel, wide } from '../model-file/index.ts';
import type { Packed } from './lookup.ts';

/*
 * Lexicons as a file of which a text touches little. An article of 788 words, 356 of them different, has 232 of the sixteen
 * thousand; to read all of them took a tenth of the time that reading the article takes.
 */

/**
 * The sections of the file. `rows` holds for each word, one after another, a JSON array of the word and of what the
 * lexicons have for it by their names, in ASCII. `slots` is a hash table of 32-bit numbers, three a slot: the word's
 * hash, where its row begins, and its length in bytes (0 where the slot is free); a word whose slot is taken is in the
 * next one that is not. `head` is JSON of what is no lexicon.
 */
const SECTIONS = { head: 'head', slots: 'slots', rows: 'rows' } as const;
const SLOT = 3;
/** Of a table that is half full, a word that is not there is known by looking at one slot and a half. */
const ROOM = 2;
/** So many words are kept that were asked for; a text that has more begins anew. */
const MOST_KEPT = 50_000;

type Row = Readonly<Record<string, unknown>>;

/** Lexicons by name, and `head`, which is read at once: all that JSON can hold. */
export interface Archive {
  readonly head: unknown;
  readonly table: (name: string) => Packed;
}

/** Writes an archive; {@link openArchive} reads it. The same lexicons give the same bytes. */
export function writeArchive(head: unknown, tables: Readonly<Record<string, Packed>>): Uint8Array {
  const byWord = new Map<string, Record<string, unknown>>();
  for (const [name, table] of Object.entries(tables)) {
    for (const word of table.keys()) {
      const row = byWord.get(word) ?? {};
      row[name] = table.get(word);
      byWord.set(word, row);
    }
  }
  const slots = new Uint32Array(SLOT * sizeFor(byWord.size));
  const rows: string[] = [];
  let at = 0;
  for (const [word, row] of byWord) {
    const text = ascii([word, row]);
    const slot = freeSlot(slots, hash(word));
    slots.set([hash(word), at, text.length], slot);
    rows.push(text);
    at += text.length;
  }
  return storeModel(
    new Map([
      [SECTIONS.head, latin1(ascii(head))],
      [SECTIONS.slots, new Uint8Array(slots.buffer)],
      [SECTIONS.rows, latin1(rows.join(''))],
    ]),
  );
}

/**
 * Opens an archive over its bytes, which must not change.
 * @throws ModelFileError where they are no archive.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const sections = openModel(bytes);
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (!found) throw new ModelFileError('This model file holds no lexicons.');
    return found;
  };
  const words = new Words(wide(Uint32Array, section(SECTIONS.slots)), bufferOf(section(SECTIONS.rows)));
  return {
    head: JSON.parse(bufferOf(section(SECTIONS.head)).toString('latin1')),
    table: (name) => ({ get: (word) => words.get(word)?.[name], keys: () => words.having(name) }),
  };
}

/** The words of an archive; each is read when it is first asked for. */
class Words {
  readonly #slots: Uint32Array;
  readonly #rows: Buffer;
  /** What was asked for, also what was not there: every lexicon is asked for the same words. */
  readonly #known = new Map<string, Row | null>();

  constructor(slots: Uint32Array, rows: Buffer) {
    this.#slots = slots;
    this.#rows = rows;
  }

  get(word: string): Row | null {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const found = this.#find(word);
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    this.#known.set(word, found);
    return found;
  }

  #find(word: string): Row | null {
    const slots = this.#slots;
    const wanted = hash(word);
    for (let slot = firstSlot(slots, wanted); slots[slot + 2] !== 0; slot = nextSlot(slots, slot)) {
      if (slots[slot] !== wanted) continue;
      const [there, row] = this.#read(slot);
      if (there === word) return row;
    }
    return null;
  }

  *having(name: string): Generator<string> {
    for (let slot = 0; slot < this.#slots.length; slot += SLOT) {
      if (this.#slots[slot + 2] === 0) continue;
      const [word, row] = this.#read(slot);
      if (Object.hasOwn(row, name)) yield word;
    }
  }

  #read(slot: number): [word: string, row: Row] {
    const start = this.#slots[slot + 1]!;
    return JSON.parse(this.#rows.toString('latin1', start, start + this.#slots[slot + 2]!)) as [string, Row];
  }
}

/** Slots for so many words: a power of two, and at least one free. */
const sizeFor = (words: number): number => 2 ** Math.ceil(Math.log2(ROOM * (words + 1)));

const firstSlot = (slots: Uint32Array, wanted: number): number => SLOT * (wanted & (slots.length / SLOT - 1));

const nextSlot = (slots: Uint32Array, slot: number): number =>
  slot + SLOT === slots.length ? 0 : slot + SLOT;

function freeSlot(slots: Uint32Array, wanted: number): number {
  let slot = firstSlot(slots, wanted);
  while (slots[slot + 2] !== 0) slot = nextSlot(slots, slot);
  return slot;
}

/** FNV-1a over the UTF-16 units of a word. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** JSON with every character beyond ASCII escaped, so that a byte is a character. */
const ascii = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
