import type { NameKind } from '../../model.ts';
import type { Lookup } from '../gazetteer.ts';
import {
  extend,
  LOC_PART,
  LONGEST,
  MISC_PART,
  NO_WORDS,
  ORDINARY,
  ORG_LAST,
  ORG_PART,
  PER_FIRST,
  PER_LAST,
  PREFIX,
  wordKey,
} from '../gazetteer.ts';
import { combine, hashText } from '../hash.ts';
import { KINDS } from '../labels.ts';
import type { Table } from '../table.ts';
import { buildTable } from '../table.ts';
import { fold, LOWER, writingOf } from '../words.ts';
import type { NamedDocument } from './corpus.ts';

const BITS = 7;
const MANY = -2;
const NEVER = -1;

interface Entry {
  /** Per bit: how often it was seen in other corpora. */
  readonly outside: Uint32Array;
  /** Per bit: the only own document it was seen in, `NEVER` or `MANY`. */
  readonly own: Int32Array;
}

/** Bits are kept that are at least this share of an entry's sightings elsewhere. */
const SHARE = 0.15;

/**
 * Collects names from corpora. What comes from the corpus that is trained on is remembered with its document, so that
 * a document is never helped by its own names: that would teach trust the gazetteer does not deserve.
 */
export class GazetteerBuilder {
  private readonly entries = new Map<number, Entry>();

  /** Adds the names of a document; `own` is its number in the training corpus, or undefined where it is of another. */
  add(document: NamedDocument, own?: number): void {
    document.sentences.forEach((forms, s) => {
      const lower = forms.map((form) => hashText(fold(form)));
      for (const { kind, from, to } of document.names[s]!) this.addName(kind, forms, lower, from, to, own);
    });
  }

  /** Adds words that are written small inside sentences. */
  addOrdinary(sentences: readonly (readonly string[])[]): void {
    for (const forms of sentences) {
      for (const form of forms)
        if (writingOf(form) === LOWER) this.mark(wordKey(hashText(fold(form))), ORDINARY);
    }
  }

  /** Adds a place that is in no corpus. */
  addPlace(forms: readonly string[]): void {
    this.add({ sentences: [[...forms]], names: [[{ kind: 'LOC', from: 0, to: forms.length }]] });
  }

  /**
   * What the gazetteer says to a document of the training corpus. With `hide` a quarter of its entries are unknown to it
   * (which quarter depends on the number), as names that are new to the world would be.
   */
  lookupFor(own: number, hide?: number): Lookup {
    return (key) => {
      if (hide !== undefined && (combine(hide, key) & 3) === 1) return 0;
      const entry = this.entries.get(key);
      return entry === undefined ? 0 : bitsOf(entry, own);
    };
  }

  /** Number of entries. */
  get size(): number {
    return this.entries.size;
  }

  /** The gazetteer as it is stored. */
  build(): Table {
    const keys = [...this.entries.keys()].filter((key) => bitsOf(this.entries.get(key)!) !== 0);
    const rows = Int8Array.from(keys, (key) => bitsOf(this.entries.get(key)!));
    return buildTable(keys, rows, 1);
  }

  private addName(
    kind: NameKind,
    forms: readonly string[],
    lower: readonly number[],
    from: number,
    to: number,
    own?: number,
  ): void {
    // A person is known by the words of the name; whole names would be half of the gazetteer and meet no one again.
    if (to - from <= LONGEST && !(kind === 'PER' && to - from > 1))
      this.addWhole(kind, forms, lower, from, to, own);
    for (let i = from; i < to; i++) {
      if (writingOf(forms[i]!) === LOWER) continue;
      for (const bit of wordBits(kind, i - from, to - from)) this.mark(wordKey(lower[i]!), bit, own);
    }
  }

  private addWhole(
    kind: NameKind,
    forms: readonly string[],
    lower: readonly number[],
    from: number,
    to: number,
    own?: number,
  ): void {
    if (to - from === 1 && (writingOf(forms[from]!) === LOWER || forms[from]!.length < 2)) return;
    let key = NO_WORDS;
    for (let i = from; i < to; i++) {
      key = extend(key, lower[i]!);
      this.mark(key, i + 1 < to ? PREFIX : 1 << KINDS.indexOf(kind), own);
    }
  }

  private mark(key: number, bit: number, own?: number): void {
    let entry = this.entries.get(key);
    if (entry === undefined) {
      entry = { outside: new Uint32Array(BITS), own: new Int32Array(BITS).fill(NEVER) };
      this.entries.set(key, entry);
    }
    const b = Math.log2(bit);
    if (own === undefined) entry.outside[b]!++;
    else if (entry.own[b] === NEVER) entry.own[b] = own;
    else if (entry.own[b] !== own) entry.own[b] = MANY;
  }
}

function wordBits(kind: NameKind, place: number, length: number): number[] {
  if (kind === 'PER')
    return [...(place === 0 && length > 1 ? [PER_FIRST] : []), ...(place === length - 1 ? [PER_LAST] : [])];
  if (kind === 'LOC') return [LOC_PART];
  if (kind === 'ORG') return place === length - 1 && length > 1 ? [ORG_PART, ORG_LAST] : [ORG_PART];
  return [MISC_PART];
}

function bitsOf(entry: Entry, own = NEVER): number {
  let total = 0;
  for (let b = 0; b < BITS - 1; b++) total += entry.outside[b]!;
  let bits = 0;
  for (let b = 0; b < BITS; b++) {
    const seen = entry.own[b]!;
    const enough = entry.outside[b]! > 0 && (b === BITS - 1 || entry.outside[b]! >= SHARE * total);
    if (enough || seen === MANY || (seen >= 0 && seen !== own)) bits |= 1 << b;
  }
  return bits;
}
