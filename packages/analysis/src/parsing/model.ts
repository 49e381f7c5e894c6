import { Lemmatiser } from '../lemmas/index.ts';
import { openModel, wide } from '../model-file/index.ts';
import { Arena } from '../network/arena.ts';
import { Vocabulary } from '../network/features.ts';
import type { Activations, PackedWeights } from '../network/forward.ts';
import {
  activationCount,
  listPacked,
  listUnpacked,
  makeActivations,
  makePacked,
  packWeights,
} from '../network/forward.ts';
import type { Shape, Weights } from '../network/shape.ts';
import { listWeights, makeWeights, weightCount } from '../network/shape.ts';
import type { ByteTable, EmbeddingRoom, TableName, Tables } from '../network/tables.ts';
import { TABLES, embeddingRoom, embeddingRoomCount } from '../network/tables.ts';
import type { Choices, Tag } from '../tagging/index.ts';
import { TagSet } from '../tagging/index.ts';
import type { Stretch } from '../wasm/room.ts';

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
  readonly embedding: EmbeddingRoom;
  /** What is found for each word of a sentence: places in the lists of parts of speech, tags and relations. */
  readonly found: Choices & { readonly labels: Stretch<Int32Array> };
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
  const meta = metaOf(sections);
  const { shape, labels } = meta;
  const arena = new Arena(
    2 * weightCount(shape) +
      activationCount(shape, shape, LONGEST_PIECE, LONGEST_PIECE) +
      embeddingRoomCount(LONGEST_PIECE, shape.embedding) +
      meta.allowed.flat().length +
      3 * LONGEST_PIECE +
      4096,
  );
  const weights = makeWeights(arena, shape);
  const packed = makePacked(arena, weights);
  if (sections.has(PANELS)) {
    copyInto(listPacked(packed), wide(Float32Array, section(PANELS)));
    copyInto(listUnpacked(weights), wide(Float32Array, section(UNPACKED)));
  } else {
    copyInto(listWeights(weights), wide(Float32Array, section('weights')));
    packWeights(weights, packed);
  }
  return {
    meta,
    tagSet: new TagSet(arena, meta.allowed),
    vocabulary: new Vocabulary(wide(Uint32Array, section('words'))),
    tables: readTables(meta, section),
    lemmatiser: new Lemmatiser(
      meta.lemmaRules,
      wide(Uint32Array, section('lemma-hashes')),
      wide(Uint16Array, section('lemma-values')),
    ),
    arena,
    weights,
    packed,
    activations: makeActivations(arena, shape, weights, LONGEST_PIECE, LONGEST_PIECE),
    embedding: embeddingRoom(arena, LONGEST_PIECE, shape.embedding),
    found: {
      upos: arena.integers(LONGEST_PIECE),
      tags: arena.integers(LONGEST_PIECE),
      labels: arena.integers(LONGEST_PIECE),
    },
    source: Math.max(0, meta.sources.indexOf(source ?? meta.source)),
    rootLabel: labels.indexOf('root'),
  };
}

const metaOf = (sections: ReadonlyMap<string, Uint8Array>): SyntaxMeta =>
  JSON.parse(new TextDecoder().decode(sections.get('meta'))) as SyntaxMeta;

/**
 * The sections of a stored model that stand for its weights: those that are right-hand sides, packed, so that starting
 * need not pack them; and the others.
 */
const PANELS = 'panels';
const UNPACKED = 'unpacked';

/**
 * The sections of a syntax model, with what loading would compute: for a build, where size does not matter.
 * Those of another model are returned as they are.
 */
export function prepareSyntax(sections: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const floats = sections.get('weights');
  if (floats === undefined || sections.has(PANELS)) return sections;
  const { shape } = metaOf(sections);
  const arena = new Arena(2 * weightCount(shape) + 4096);
  const weights = makeWeights(arena, shape);
  copyInto(listWeights(weights), wide(Float32Array, floats));
  const packed = makePacked(arena, weights);
  packWeights(weights, packed);
  const stored = new Map(sections);
  stored.delete('weights');
  stored.set(PANELS, bytesOf(listPacked(packed)));
  stored.set(UNPACKED, bytesOf(listUnpacked(weights)));
  return stored;
}

const bytesOf = (matrices: readonly { readonly data: Float32Array }[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(matrices.map(({ data }) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength))),
  );

/** Fills matrices, one after the other. */
function copyInto(matrices: readonly { readonly data: Float32Array }[], floats: Float32Array): void {
  let at = 0;
  for (const { data } of matrices) {
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
