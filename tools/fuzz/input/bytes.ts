import fc from 'fast-check';
import { many } from './parts.ts';

/** A wrong that is done to bytes, at a place from 0 to 1. */
interface Wrong {
  readonly place: number;
  readonly kind: 'change' | 'flip' | 'drop' | 'repeat' | 'insert' | 'cut' | 'swap' | 'zero';
  readonly size: number;
  readonly bytes: Uint8Array;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Bytes that nobody chose, and some that decoders stumble over. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 2000, size: 'max' }),
  many(
    fc.constantFrom(
      ...[
        '\xff\xfe',
        '\xfe\xff',
        '\xef\xbb\xbf',
        '\xff\xfe\0\0',
        '\0',
        '\0\0',
        'a\0',
        '\0a',
        '\xc3',
        '\xe2\x80',
        '\xe2\x80\x9c',
      ],
      ...[
        '\xed\xa0\x80',
        '\xf0\x9f',
        '\xf4\x90\x80\x80',
        '\xc0\x80',
        '\x93\x94',
        '\x1a',
        '\r',
        '\r\n',
        '\n',
        ' ',
        'een ',
        'the ',
      ],
      ...['date 2025-05\n', 'date 2025-13-45\n', '%PDF-', '<html>', '{"', 'PK\x03\x04', '\x1f\x8b\x08'],
    ),
    200,
  ).map((parts) => Buffer.from(parts.join(''), 'latin1')),
);

/** The bytes of a text in some encoding, with or without the mark of it. */
export function encoded(text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  const encoding = fc.constantFrom('utf8', 'utf8', 'utf8', 'utf16le', 'utf16be', 'latin1');
  return fc.tuple(text, encoding, fc.boolean()).map(([words, which, marked]) => {
    const whole = marked && which !== 'latin1' ? `\ufeff${words}` : words;
    if (which !== 'utf16be') return Buffer.from(whole, which as BufferEncoding);
    return Buffer.from(whole, 'utf16le').swap16();
  });
}

/** Bytes to which up to `most` wrongs were done; `tokens` are what the format is made of. */
export function spoiled(
  whole: fc.Arbitrary<Uint8Array>,
  tokens: readonly string[],
  most = 6,
): fc.Arbitrary<Uint8Array> {
  const put = fc.oneof(
    fc.uint8Array({ maxLength: 20 }),
    many(fc.constantFrom(...tokens), 5).map((parts) => Buffer.from(parts.join(''), 'latin1')),
  );
  const wrong: fc.Arbitrary<Wrong> = fc.record({
    place: share,
    kind: fc.constantFrom('change', 'flip', 'drop', 'repeat', 'insert', 'cut', 'swap', 'zero'),
    size: fc.nat({ max: 80 }),
    bytes: put,
  });
  return fc
    .tuple(whole, many(wrong, most))
    .map(([bytes, wrongs]) => wrongs.reduce<Uint8Array>((now, one) => applied(Buffer.from(now), one), bytes));
}

function applied(bytes: Buffer, { place, kind, size, bytes: other }: Wrong): Uint8Array {
  const at = Math.floor(place * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (kind) {
    case 'cut':
      return before;
    case 'insert':
      return Buffer.concat([before, other, after]);
    case 'drop':
      return Buffer.concat([before, after.subarray(size)]);
    case 'repeat':
      return Buffer.concat([before, ...Array<Buffer>(size % 8).fill(after.subarray(0, size)), after]);
    case 'swap':
      return Buffer.concat([after, before]);
    case 'zero':
      after.subarray(0, size).fill(0);
      return bytes;
    case 'flip':
      if (at < bytes.length) bytes[at]! ^= 1 << (size % 8);
      return bytes;
    case 'change':
      return Buffer.concat([
        before,
        other.subarray(0, after.length),
        after.subarray(Math.min(other.length, after.length)),
      ]);
  }
}
