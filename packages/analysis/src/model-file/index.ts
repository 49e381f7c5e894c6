import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/**
 * The file trained weights are kept in: named sections of bytes, compressed together.
 *
 * Layout (little endian): the magic `PARLEYM`, a version byte, then one brotli stream of
 * `u32 count`, and for each section `u16 name length`, the name in UTF-8, `u32 length`; then the sections' bytes,
 * one after another in the same order.
 */
const MAGIC = Buffer.from('PARLEYM', 'latin1');
const VERSION = 1;
const HEADER = MAGIC.length + 1;
/** No model file of ours comes near; a file that says it unpacks to more is not one of ours. */
const MAX_UNPACKED = 256 * 1024 * 1024;

/** A file that is not a model file, is cut short, or was written by another version of the format. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

/** Packs named sections into the bytes of a model file. The same sections give the same bytes. */
export function writeModel(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Buffer[] = [unsigned32(sections.size)];
  for (const [name, data] of sections) parts.push(sectionHead(name, data.length));
  const packed = brotliCompressSync(Buffer.concat([...parts, ...sections.values()]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
  return new Uint8Array(Buffer.concat([MAGIC, Buffer.of(VERSION), packed]));
}

/**
 * Unpacks a model file. Each section starts at the beginning of an `ArrayBuffer` of its own, so that any typed array
 * can be laid over it.
 *
 * @throws ModelFileError when `bytes` is not a whole model file of this version
 */
export function readModel(bytes: Uint8Array): Map<string, Uint8Array> {
  checkHeader(bytes);
  const data = unpack(bytes.subarray(HEADER));
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  try {
    return readSections(data, view);
  } catch (error) {
    if (error instanceof RangeError) throw new ModelFileError('The model file is cut short; copy it again.');
    throw error;
  }
}

function readSections(data: Uint8Array, view: DataView): Map<string, Uint8Array> {
  const heads: { name: string; length: number }[] = [];
  let at = 4;
  for (let left = view.getUint32(0, true); left > 0; left--) {
    const end = at + 2 + view.getUint16(at, true);
    const name = Buffer.from(data.subarray(at + 2, end)).toString('utf8');
    heads.push({ name, length: view.getUint32(end, true) });
    at = end + 4;
  }
  const sections = new Map<string, Uint8Array>();
  for (const { name, length } of heads) {
    if (at + length > data.length) throw new RangeError(name);
    // A copy: `slice` of a Buffer would share its memory.
    sections.set(name, new Uint8Array(data.subarray(at, at + length)));
    at += length;
  }
  return sections;
}

function checkHeader(bytes: Uint8Array): void {
  if (bytes.length < HEADER || MAGIC.compare(bytes.subarray(0, MAGIC.length)) !== 0) {
    throw new ModelFileError('This is not a Parley model file.');
  }
  const version = bytes[MAGIC.length];
  if (version !== VERSION) {
    throw new ModelFileError(
      `The model file has format ${String(version)}; this version reads ${String(VERSION)}. Train it anew.`,
    );
  }
}

function unpack(packed: Uint8Array): Uint8Array {
  try {
    return brotliDecompressSync(packed, { maxOutputLength: MAX_UNPACKED });
  } catch {
    throw new ModelFileError('The model file is damaged; copy it again.');
  }
}

function sectionHead(name: string, length: number): Buffer {
  const bytes = Buffer.from(name, 'utf8');
  const head = Buffer.alloc(2 + bytes.length + 4);
  head.writeUInt16LE(bytes.length, 0);
  bytes.copy(head, 2);
  head.writeUInt32LE(length, 2 + bytes.length);
  return head;
}

function unsigned32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
