import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, MAX_BYTES, SourceError } from '../src/index.ts';
import { bytesOf, MARK } from './bytes.ts';

const DUTCH =
  'De onderhandelaars zijn het – na drie uur – “eens” over één ding: de prijs is €5.\r\nMeer niet.\n';

const problemOf = (bytes: Uint8Array): SourceError => {
  try {
    decode(bytes, 'report.txt');
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('it was decoded');
};

describe('decode', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const)(
    'recognises %s without a mark',
    (encoding) => {
      expect(decode(bytesOf(DUTCH, encoding), 'report.txt')).toEqual({ text: DUTCH, encoding });
    },
  );

  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('drops the byte order mark of %s', (encoding) => {
    expect(decode(bytesOf(MARK + DUTCH, encoding), 'report.txt')).toEqual({ text: DUTCH, encoding });
  });

  test('knows UTF-16 in a script without Latin letters by its spaces', () => {
    const text = 'Переговори почалися вранці, але угоди немає.';
    expect(decode(bytesOf(text, 'utf-16be'), 'a').text).toBe(text);
    expect(decode(bytesOf(text, 'utf-16le'), 'a').text).toBe(text);
  });

  test('keeps UTF-8 that is damaged in one place, and shows where', () => {
    const damaged = Buffer.concat([Buffer.from(DUTCH), Buffer.from([0xe2, 0x80])]);
    expect(decode(damaged, 'a')).toEqual({ text: `${DUTCH}\uFFFD`, encoding: 'utf-8' });
  });

  test('keeps a byte order mark inside the text', () => {
    expect(decode(bytesOf(`a${MARK}b`, 'utf-8'), 'a').text).toBe(`a${MARK}b`);
  });

  test('takes no bytes for an empty text', () => {
    expect(decode(new Uint8Array(), 'a')).toEqual({ text: '', encoding: 'utf-8' });
  });

  test.each([
    ['a PDF document', '%PDF-1.7\n'],
    ['a PNG image', '\x89PNG\r\n\x1a\n'],
    ['a zip archive or an Office document', 'PK\x03\x04'],
    ['an RTF document', '{\\rtf1\\ansi'],
  ])('names %s and says what to do', (kind, magic) => {
    const { code, message } = problemOf(Buffer.from(`${magic} and so on`, 'latin1'));
    expect(code).toBe('binary');
    expect(message).toBe(
      `report.txt: this is ${kind}, not plain text; save the article as plain text and read that`,
    );
  });

  test('refuses data with NUL bytes', () => {
    expect(problemOf(Buffer.from('text\0more text\0\0')).code).toBe('binary');
  });

  test('refuses text that is full of control characters', () => {
    expect(problemOf(Buffer.from('a\x01b\x02c\x03'.repeat(20))).code).toBe('binary');
  });

  test('lets a stray control character be', () => {
    expect(decode(Buffer.from(`${DUTCH}\x1b`), 'a').text).toBe(`${DUTCH}\x1b`);
  });

  test('says that UTF-32 is not read', () => {
    const { code, message } = problemOf(Buffer.from('\xff\xfe\0\0a\0\0\0', 'latin1'));
    expect(code).toBe('encoding');
    expect(message).toContain('UTF-32; save it as UTF-8');
  });

  test('refuses what is too large, and says how large is allowed', () => {
    const { code, message } = problemOf(new Uint8Array(MAX_BYTES + 1));
    expect(code).toBe('too-large');
    expect(message).toBe('report.txt: the source is larger than 64 MiB; split it into its articles');
  });

  test('throws nothing but a SourceError, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(decode(bytes, 'a').text).toBeTypeOf('string');
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      }),
    );
  });

  test('gives back every text that was written as UTF-8', () => {
    const printable = fc.string({ unit: 'grapheme' }).filter((text) => !/^\p{C}|[\p{Cc}]/u.test(text));
    const words = printable.map((text) => `bericht: ${text}`);
    fc.assert(
      fc.property(words, (text) => {
        expect(decode(bytesOf(text, 'utf-8'), 'a').text).toBe(text);
      }),
    );
  });

  test('gives back every text that was written as UTF-16 with a mark', () => {
    const order = fc.constantFrom('utf-16le' as const, 'utf-16be' as const);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '中', '😀', ' ', '\n') }),
        order,
        (text, encoding) => {
          expect(decode(bytesOf(MARK + text, encoding), 'a')).toEqual({ text, encoding });
        },
      ),
    );
  });
});
