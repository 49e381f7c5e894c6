import type { Crf } from './crf.ts';
import { Decoder } from './decoder.ts';
import { wide } from '../model-file/index.ts';
import { lookupIn } from './gazetteer.ts';
import type { NerModel } from './index.ts';
import { LABELS } from './labels.ts';
import type { Table } from './table.ts';
import { slotOf } from './table.ts';

/** Changes whenever features or labels change: weights are only good for the features they were trained with. */
const VERSION = 1;

/** The parts of a model before they are packed. */
export interface ModelParts {
  readonly first: Crf;
  readonly second: Crf;
  readonly gazetteer: Table;
  /** One byte a word: its cluster. */
  readonly clusters: Table;
}

const bytesOf = (array: Uint16Array | Int8Array | Float32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Sections of a model file. */
export function pack(parts: ModelParts): Map<string, Uint8Array> {
  const sections = new Map<string, Uint8Array>();
  sections.set('ner', new Uint8Array([VERSION]));
  const putTable = (name: string, table: Table): void => {
    sections.set(`${name}.prints`, bytesOf(table.prints));
    sections.set(`${name}.rows`, bytesOf(table.rows));
  };
  for (const name of ['first', 'second'] as const) {
    putTable(name, parts[name].table);
    sections.set(`${name}.numbers`, bytesOf(Float32Array.of(parts[name].step, ...parts[name].transitions)));
  }
  putTable('gazetteer', parts.gazetteer);
  putTable('clusters', parts.clusters);
  return sections;
}

/** The inverse of `pack`. Throws where a section is missing or the version differs. */
export function unpack(sections: ReadonlyMap<string, Uint8Array>): NerModel {
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (found === undefined) throw new Error(`the model file has no section “${name}”`);
    return found;
  };
  if (section('ner')[0] !== VERSION) throw new Error('the name model is of another version; train it again');
  const table = (name: string, width: number): Table => ({
    prints: wide(Uint16Array, section(`${name}.prints`)),
    rows: signed(section(`${name}.rows`)),
    width,
  });
  const crf = (name: string): Crf => {
    const numbers = wide(Float32Array, section(`${name}.numbers`));
    return { table: table(name, LABELS), step: numbers[0]!, transitions: numbers.subarray(1) };
  };
  const clusters = table('clusters', 1);
  return {
    first: new Decoder(crf('first')),
    second: new Decoder(crf('second')),
    gazetteer: lookupIn(table('gazetteer', 1)),
    clusterOf: (lower) => {
      const slot = slotOf(clusters.prints, lower);
      return slot < 0 ? 0 : clusters.rows[slot]! + 129;
    },
  };
}

const signed = (bytes: Uint8Array): Int8Array =>
  new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
