import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/**
 * The file trained weights are kept in: named sections of bytes.
 *
 * Layout (little endian): the magic `PARLEYM`, a version byte, `u32 count`, and for each section
 * `u16 name length`, the name in UTF-8, a byte that is 1 where the section is packed with brotli, `u32 length` in
 * the file; then the sections' bytes, one after another in the same order. Weights of 8 bits hardly shrink but take
 * long to unpack, so a section is packed only where that saves a quarter.
 *
 * Version 1, which is still read, packed the list of sections and all their bytes as one brotli stream.
 */
const MAGIC = Buffer.from('PARLEYM', 'latin1');
const VERSION = 2;
const HEADER = MAGIC.length + 1;
const WORTHWHILE = 0.75;
/** Unpacking a few kilobytes at a time, as is the default, takes twice as long. */
const UNPACK_AT_ONCE = 1 << 20;
/** No section of ours comes near; a file that says it unpacks to more is not one of ours. */
const MAX_UNPACKED = 256 * 1024 * 1024;

/** A file that is not a model file, is cut short, or was written by another version of the format. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

interface Head {
  readonly name: string;
  readonly packed: boolean;
  readonly length: number;
}

/** A section as it lies in the file. */
interface Body {
  readonly name: string;
  readonly packed: boolean;
  readonly data: Uint8Array;
}

/** Writes named sections as the bytes of a model file. The same sections give the same bytes. */
export function writeModel(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return writeBodies([...sections].map(([name, data]) => packWhereWorthwhile(name, data)));
}

/** A section that only fills up, so that the next one starts where wide numbers may. */
const FILL = '';
/** No number is wider, in bytes. */
const WIDEST = 8;

/**
 * Named sections as a file with none packed: larger, and read in no time. Builds keep models so. Every section starts
 * at a multiple of eight bytes.
 */
export function storeModel(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const first: Body = { name: FILL, packed: false, data: new Uint8Array() };
  const others = [...sections].flatMap(([name, data]): Body[] => [
    { name, packed: false, data },
    { name: FILL, packed: false, data: fillAfter(data.length) },
  ]);
  const head = writeBodies([first, ...others].map((body) => ({ ...body, data: new Uint8Array() }))).length;
  return writeBodies([{ ...first, data: fillAfter(head) }, ...others]);
}

const fillAfter = (length: number): Uint8Array => new Uint8Array(-length & (WIDEST - 1));

function packWhereWorthwhile(name: string, data: Uint8Array): Body {
  const small = pack(data);
  const packed = small.length < data.length * WORTHWHILE;
  return { name, packed, data: packed ? small : data };
}

function writeBodies(bodies: readonly Body[]): Uint8Array {
  const start = Buffer.from([...MAGIC, VERSION]);
  const heads = bodies.map(({ name, packed, data }) => sectionHead({ name, packed, length: data.length }));
  return new Uint8Array(
    Buffer.concat([start, unsigned32(bodies.length), ...heads, ...bodies.map(({ data }) => data)]),
  );
}

/**
 * Reads a model file. Each section starts at the beginning of an `ArrayBuffer` of its own, so that any typed array
 * can be laid over it.
 *
 * @throws ModelFileError when `bytes` is not a whole model file of a known version
 */
export function readModel(bytes: Uint8Array): Map<string, Uint8Array> {
  // A copy: `slice` of a Buffer would share its memory.
  return new Map([...openModel(bytes)].map(([name, data]) => [name, new Uint8Array(data)]));
}

/**
 * Reads a model file without copying: sections that are not packed are views of `bytes`, at any offset.
 *
 * @throws ModelFileError when `bytes` is not a whole model file of a known version
 */
export function openModel(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length < HEADER || MAGIC.compare(bytes.subarray(0, MAGIC.length)) !== 0) {
    throw new ModelFileError('This is not a Parley model file.');
  }
  const version = bytes[MAGIC.length]!;
  const rest = bytes.subarray(HEADER);
  try {
    if (version === 1) return readSections(unpack(rest), false);
    if (version === VERSION) return readSections(rest, true);
  } catch (error) {
    if (error instanceof RangeError) throw new ModelFileError('The model file is cut short; copy it again.');
    throw error;
  }
  throw new ModelFileError(
    `The model file has format ${String(version)}; this version reads ${String(VERSION)}. Train it anew.`,
  );
}

function readSections(data: Uint8Array, withFlag: boolean): Map<string, Uint8Array> {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const heads: Head[] = [];
  let at = 4;
  for (let left = view.getUint32(0, true); left > 0; left--) {
    const end = at + 2 + view.getUint16(at, true);
    const name = Buffer.from(data.subarray(at + 2, end)).toString('utf8');
    const packed = withFlag && view.getUint8(end) === 1;
    const lengthAt = withFlag ? end + 1 : end;
    heads.push({ name, packed, length: view.getUint32(lengthAt, true) });
    at = lengthAt + 4;
  }
  const sections = new Map<string, Uint8Array>();
  for (const { name, packed, length } of heads) {
    if (at + length > data.length) throw new RangeError(name);
    const body = data.subarray(at, at + length);
    if (name !== FILL) sections.set(name, packed ? unpack(body) : body);
    at += length;
  }
  return sections;
}

function pack(data: Uint8Array): Uint8Array {
  return brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}

function unpack(packed: Uint8Array): Uint8Array {
  try {
    return brotliDecompressSync(packed, { maxOutputLength: MAX_UNPACKED, chunkSize: UNPACK_AT_ONCE });
  } catch {
    throw new ModelFileError('The model file is damaged; copy it again.');
  }
}

function sectionHead({ name, packed, length }: Head): Buffer {
  const bytes = Buffer.from(name, 'utf8');
  const head = Buffer.alloc(2 + bytes.length + 5);
  head.writeUInt16LE(bytes.length, 0);
  bytes.copy(head, 2);
  head.writeUInt8(packed ? 1 : 0, 2 + bytes.length);
  head.writeUInt32LE(length, 3 + bytes.length);
  return head;
}

function unsigned32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

interface Wide<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, offset: number, length: number): T;
}

/** The bytes of a section as wider numbers; copied only where they do not lie as those need it. */
export function wide<T>(kind: Wide<T>, bytes: Uint8Array): T {
  const width = kind.BYTES_PER_ELEMENT;
  const placed = bytes.byteOffset % width === 0 ? bytes : new Uint8Array(bytes);
  return new kind(placed.buffer, placed.byteOffset, placed.byteLength / width);
}
