/** How much of the source is looked at, in bytes. */
const SAMPLE = 64 * 1024;

/** The share of the ASCII characters (spaces, full stops, line ends) in any running text: Chinese has the fewest. */
const LEAST_ASCII = 0.02;

/**
 * Whether bytes without a byte order mark look like UTF-16, and in which order. In running text of any
 * script a good part of the code units are ASCII (Latin letters, else spaces and line ends): their zero bytes
 * then all stand on one side. UTF-8 and Windows-1252 have no zero bytes.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  let little = 0;
  let big = 0;
  for (let at = 0; at < sample.length; at += 2) {
    const [first, second] = [sample[at]!, sample[at + 1]!];
    if (first === 0 && second === 0) return undefined;
    if (second === 0 && isAscii(first)) little++;
    else if (first === 0 && isAscii(second)) big++;
  }
  const [more, fewer] = little > big ? [little, big] : [big, little];
  if (more < (sample.length / 2) * LEAST_ASCII || fewer * 10 > more) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** Printable ASCII, tab, line feed or carriage return. */
function isAscii(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/** A copy of `bytes` with the two bytes of every code unit exchanged; an odd last byte stays where it is. */
export function swapBytes(bytes: Uint8Array): Uint8Array {
  const swapped = Uint8Array.from(bytes);
  for (let at = 0; at + 1 < swapped.length; at += 2) {
    swapped[at] = bytes[at + 1]!;
    swapped[at + 1] = bytes[at]!;
  }
  return swapped;
}
