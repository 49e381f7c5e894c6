/** The bytes of `text` in an encoding, a byte order mark only where the text begins with one. */
export function bytesOf(
  text: string,
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252',
): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'windows-1252')
    return Uint8Array.from([...text].map((char) => WINDOWS[char] ?? char.charCodeAt(0)));
  const little = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? little : little.swap16();
}

/** Some characters that Windows-1252 has where Latin-1 has control characters. */
const WINDOWS: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
};

/** The byte order mark. */
export const MARK = '\uFEFF';
