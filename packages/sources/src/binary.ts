interface Format {
  /** What the user would call such a file, with its article. */
  readonly kind: string;
  /** The bytes at its beginning, as Latin-1 characters. */
  readonly magic: string;
}

/** Formats that are not plain text, by their first bytes (the formats' own specifications; see also file(1)). */
const FORMATS: readonly Format[] = [
  { kind: 'a PDF document', magic: '%PDF-' },
  { kind: 'an RTF document', magic: '{\\rtf' },
  { kind: 'a zip archive or an Office document', magic: 'PK\x03\x04' },
  { kind: 'an empty zip archive', magic: 'PK\x05\x06' },
  { kind: 'an older Office document', magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { kind: 'a gzip archive', magic: '\x1f\x8b' },
  { kind: 'a bzip2 archive', magic: 'BZh' },
  { kind: 'an xz archive', magic: '\xfd7zXZ\0' },
  { kind: 'a zstd archive', magic: '\x28\xb5\x2f\xfd' },
  { kind: 'a 7-zip archive', magic: '7z\xbc\xaf\x27\x1c' },
  { kind: 'a RAR archive', magic: 'Rar!\x1a\x07' },
  { kind: 'a PNG image', magic: '\x89PNG\r\n\x1a\n' },
  { kind: 'a JPEG image', magic: '\xff\xd8\xff' },
  { kind: 'a GIF image', magic: 'GIF87a' },
  { kind: 'a GIF image', magic: 'GIF89a' },
  { kind: 'a TIFF image', magic: 'II*\0' },
  { kind: 'a TIFF image', magic: 'MM\0*' },
  { kind: 'a sound or video file', magic: 'OggS\0' },
  { kind: 'a sound file', magic: 'ID3\x03' },
  { kind: 'a sound file', magic: 'ID3\x04' },
  { kind: 'a program', magic: '\x7fELF' },
  { kind: 'a WebAssembly module', magic: '\0asm' },
  { kind: 'an SQLite database', magic: 'SQLite format 3\0' },
];

/** The kind of file that begins like this (“a PDF document”), or undefined where no known format does. */
export function formatOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return FORMATS.find(({ magic }) => head.startsWith(magic))?.kind;
}

/** White space that text may hold: tab, line feed, vertical tab, form feed, carriage return; and the old DOS end of file. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);

/** Whether a code unit is a control character that has no place in text. C1 controls count, NEL (U+0085) does not. */
function isControl(unit: number): boolean {
  return (unit < 0x20 && !TEXT_CONTROLS.has(unit)) || (unit >= 0x7f && unit <= 0x9f && unit !== 0x85);
}

/** Text may hold a stray control character (a terminal's escape, a typesetter's mark), not one in fifty. */
const MOST_CONTROLS = 0.02;

/** Whether decoded text holds so many control characters, or a NUL, that it was no text. */
export function looksBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0) return true;
    if (isControl(unit)) controls++;
  }
  return controls > 1 && controls > text.length * MOST_CONTROLS;
}
