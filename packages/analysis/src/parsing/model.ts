import { Lemmatiser } from '../lemmas/index.ts';
import { openModel } from '../model-file/index.ts';
import { Arena } from '../network/arena.ts';
import { Vocabulary } from '../network/features.ts';
import type { Activations, PackedWeights } from '../network/forward.ts';
import { activationCount, makeActivations, makePacked, packWeights } from '../network/forward.ts';
import type { Shape, Weights } from '../network/shape.ts';
import { listWeights, makeWeights, weightCount } from '../network/shape.ts';
import type { ByteTable, TableName, Tables } from '../network/tables.ts';
import { TABLES } from '../network/tables.ts';
import type { Tag } from '../tagging/index.ts';
import { TagSet } from '../tagging/index.ts';

/** Sentences longer than this are read in pieces, so that time stays linear in the length of the text. */
export const LONGEST_PIECE = 256;

/** The readable part of the file: sizes and the names of the classes. */
export interface SyntaxMeta {
  readonly shape: Shape;
  readonly tags: readonly Tag[];
  /** For each universal part of speech, which tags go with it. */
  readonly allowed: readonly (readonly number[])[];
  readonly labels: readonly string[];
  readonly sources: readonly string[];
  /** The source whose manner is followed. */
  readonly source: string;
  readonly scales: Readonly<Record<TableName, number>>;
  readonly lemmaRules: readonly string[];
  /** Whether a particle that stands apart belongs to the lemma of its verb. */
  readonly separableVerbs: boolean;
}

/** A trained tagger, lemmatiser and parser of one language. */
export interface SyntaxModel {
  readonly meta: SyntaxMeta;
  readonly tagSet: TagSet;
  readonly vocabulary: Vocabulary;
  readonly tables: Tables<ByteTable>;
  readonly lemmatiser: Lemmatiser;
  readonly arena: Arena;
  readonly weights: Weights;
  readonly packed: PackedWeights;
  readonly activations: Activations;
  /** Place of the source in the table of sources. */
  readonly source: number;
  readonly rootLabel: number;
}

/**
 * Loads a model from the bytes of its file.
 *
 * @param source follow the manner of another source treebank than the file's own choice (for evaluation)
 * @throws ModelFileError when the file is not whole
 */
export function loadSyntaxModel(bytes: Uint8Array, source?: string): SyntaxModel {
  const sections = openModel(bytes);
  const section = (name: string): Uint8Array => sections.get(name) ?? new Uint8Array();
  // A copy, so that numbers of more than a byte are where typed arrays want them.
  const aligned = (name: string): ArrayBuffer => new Uint8Array(section(name)).buffer;
  const meta = JSON.parse(new TextDecoder().decode(section('meta'))) as SyntaxMeta;
  const { shape, labels } = meta;
  const arena = new Arena(
    2 * weightCount(shape) + activationCount(shape, shape, LONGEST_PIECE, LONGEST_PIECE) + 4096,
  );
  const weights = makeWeights(arena, shape);
  readWeights(new Float32Array(aligned('weights')), weights);
  const packed = makePacked(arena, weights);
  packWeights(weights, packed);
  const hashes = new Uint32Array(aligned('lemma-hashes'));
  return {
    meta,
    tagSet: new TagSet(meta.tags, meta.allowed),
    vocabulary: new Vocabulary(new Uint32Array(aligned('words'))),
    tables: readTables(meta, section),
    lemmatiser: new Lemmatiser(meta.lemmaRules, hashes, new Uint16Array(aligned('lemma-values'))),
    arena,
    weights,
    packed,
    activations: makeActivations(arena, shape, weights, LONGEST_PIECE, LONGEST_PIECE),
    source: Math.max(0, meta.sources.indexOf(source ?? meta.source)),
    rootLabel: labels.indexOf('root'),
  };
}

function readWeights(floats: Float32Array, weights: Weights): void {
  let at = 0;
  for (const { data } of listWeights(weights)) {
    data.set(floats.subarray(at, at + data.length));
    at += data.length;
  }
}

function readTables(meta: SyntaxMeta, section: (name: string) => Uint8Array): Tables<ByteTable> {
  const table = (name: TableName): ByteTable => {
    const bytes = section(`table-${name}`);
    const data = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { data, scale: meta.scales[name] };
  };
  const [words, affixes, shapes, sources] = TABLES.map(table) as [ByteTable, ByteTable, ByteTable, ByteTable];
  return { words, affixes, shapes, sources };
}
