import { UPOS } from '../model.ts';
import type { ConlluSentence } from '../conllu/index.ts';
import { writeModel } from '../model-file/index.ts';
import { listWeights } from '../network/shape.ts';
import type { TableName } from '../network/tables.ts';
import { TABLES } from '../network/tables.ts';
import type { SyntaxMeta } from '../parsing/model.ts';
import type { Inventory } from './examples.ts';
import { tagOf } from './examples.ts';
import type { LemmaTable } from './lemmas.ts';
import type { Trainer } from './trainer.ts';

/** What goes into a model file beside the trained network. */
export interface Rest {
  readonly inventory: Inventory;
  readonly lemmas: LemmaTable;
  readonly separableVerbs: boolean;
  readonly source: string;
  /** Says which tags go with which part of speech. */
  readonly sentences: readonly ConlluSentence[];
}

/** The bytes of a model file: the tables of embeddings in 8 bits, the other weights as they are. */
export function saveModel(trainer: Trainer, rest: Rest): Uint8Array {
  const tables = TABLES.map((name) => [name, quantise(trainer.tables[name].table)] as const);
  const scales = Object.fromEntries(tables.map(([name, { scale }]) => [name, scale]));
  const meta: SyntaxMeta = {
    shape: trainer.shape,
    tags: rest.inventory.tags.map(readTag),
    allowed: allowedTags(rest),
    labels: rest.inventory.labels,
    sources: rest.inventory.sources,
    source: rest.source,
    scales: scales as Record<TableName, number>,
    lemmaRules: rest.lemmas.rules,
    separableVerbs: rest.separableVerbs,
  };
  return writeModel(
    new Map<string, Uint8Array>([
      ['meta', new TextEncoder().encode(JSON.stringify(meta))],
      ['words', bytesOf(rest.inventory.words)],
      ...tables.map(([name, { data }]) => [`table-${name}`, bytesOf(data)] as const),
      ['weights', bytesOf(joined(trainer))],
      ['lemma-hashes', bytesOf(rest.lemmas.hashes)],
      ['lemma-values', bytesOf(rest.lemmas.values)],
    ]),
  );
}

function readTag(tag: string): { xpos: string; feats: string } {
  const [xpos, feats] = tag.split('\t') as [string, string];
  return { xpos, feats };
}

function allowedTags({ inventory, sentences }: Rest): number[][] {
  const places = new Map(inventory.tags.map((tag, at) => [tag, at]));
  const allowed = UPOS.map(() => new Map<number, number>());
  for (const { words } of sentences) {
    for (const word of words) {
      const place = places.get(tagOf(word));
      const counts = allowed[(UPOS as readonly string[]).indexOf(word.upos)];
      if (place !== undefined) counts?.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return allowed.map((counts) => {
    const often = [...counts].filter(([, count]) => count >= 2).map(([place]) => place);
    return (often.length > 0 ? often : [...counts.keys()]).sort((a, b) => a - b);
  });
}

/** Eight bits a number; the few that lie far out are cut to six deviations. */
function quantise(table: Float32Array): { data: Int8Array; scale: number } {
  let [most, square] = [1e-9, 0];
  for (const value of table) {
    most = Math.max(most, Math.abs(value));
    square += value * value;
  }
  const scale = Math.min(most, 12 * Math.sqrt(square / table.length)) / 127;
  const data = Int8Array.from(table, (value) => Math.max(-127, Math.min(127, Math.round(value / scale))));
  return { data, scale };
}

function joined(trainer: Trainer): Float32Array {
  const all = listWeights(trainer.weights);
  const out = new Float32Array(all.reduce((sum, { data }) => sum + data.length, 0));
  let at = 0;
  for (const { data } of all) {
    out.set(data, at);
    at += data.length;
  }
  return out;
}

const bytesOf = (array: Uint32Array | Uint16Array | Int8Array | Float32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
