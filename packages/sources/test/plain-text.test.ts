import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document } from '@parley/dossier/schemas';
import { isPublicationDate, readPlainText, SourceError } from '../src/index.ts';

const read = (text: string, options = {}) =>
  readPlainText(Buffer.from(text), { name: 'report.txt', ...options });

const body = ({ text, bodyStart }: Document) => text.slice(bodyStart ?? 0);

const problemOf = (text: string, options = {}): string => {
  try {
    read(text, options);
  } catch (error) {
    if (error instanceof SourceError) return error.message;
    throw error;
  }
  throw new Error('it was read');
};

describe('the stamp', () => {
  test('gives the publication date, and the article begins after it', () => {
    const document = read('date 2025-05-16\n\nDe partijen praten.\n');
    expect(document.published).toBe('2025-05-16');
    expect(body(document)).toBe('De partijen praten.\n');
  });

  test('may have white space before it and the article on the same line', () => {
    const document = read(' date 2025-05 De partijen praten vrijdag.\nEr is hoop.\n');
    expect(document.published).toBe('2025-05');
    expect(body(document)).toMatch(/^De partijen/);
  });

  test('stays in the text, so that offsets count from the beginning of the file', () => {
    expect(read('date 2025\nDe partijen praten.').text).toBe('date 2025\nDe partijen praten.');
  });

  test('is read at the beginning only', () => {
    expect(read('The date 2025-05-16 is set.').published).toBeNull();
    expect(read('De partijen praten.\ndate 2025-05-16\n').published).toBeNull();
  });

  test('gives way to the date of the options', () => {
    const document = read('date 2025-05\nDe partijen praten.', { published: '2025-05-16' });
    expect(document.published).toBe('2025-05-16');
    expect(body(document)).toBe('De partijen praten.');
  });

  test('with a date of no calendar is an error that says how to write it', () => {
    expect(problemOf('date 2025-13\nDe partijen praten.')).toBe(
      'report.txt: “2025-13” is no publication date; write a year, month or day, such as 2025, 2025-05 or 2025-05-16',
    );
  });
});

test.each(['2025', '2025-05', '2025-05-16', '2024-02-29', '2000-02-29'])(
  '%s is a publication date',
  (value) => {
    expect(isPublicationDate(value)).toBe(true);
  },
);

test.each([
  '',
  '25',
  '2025-5',
  '2025-00',
  '2025-04-31',
  '2023-02-29',
  '1900-02-29',
  '2025-05-16T10:00',
  ' 2025',
])('“%s” is no publication date', (value) => {
  expect(isPublicationDate(value)).toBe(false);
});

describe('the title', () => {
  const second = '\n\nDe partijen praten vrijdag.';

  test.each(['Partijen praten weer', 'Wie komt er naar de top?', 'Een ronde verder, ‘maar zonder akkoord’'])(
    'is the first line where that reads as a headline: %s',
    (line) => {
      expect(read(`date 2025\n${line}  ${second}`).title).toBe(line);
    },
  );

  test.each([
    'De partijen praten vrijdag in een hotel.',
    'Hij zei: “Wij praten vrijdag.”',
    'De agenda bestaat uit drie punten:',
    '12 – 14',
    `Een alinea ${'die maar niet ophoudt '.repeat(12)}`,
  ])('is not a line of running text: %s', (line) => {
    expect(read(line + second).title).toBeUndefined();
  });

  test('is not the only line', () => {
    expect(read('Partijen praten weer\n').title).toBeUndefined();
  });
});

describe('a document', () => {
  test('gets the same id for the same text, whatever its encoding', () => {
    const utf16 = readPlainText(Buffer.from('\uFEFFÉén ronde', 'utf16le'), { name: 'a' });
    expect(read('Één ronde').id).toBe(utf16.id);
    expect(utf16.id).toMatch(/^d-[0-9a-f]{16}$/);
    expect(read('Twee rondes').id).not.toBe(utf16.id);
  });

  test('keeps its line endings', () => {
    expect(read('Een kop\r\n\r\nDe partijen praten.\r').text).toBe('Een kop\r\n\r\nDe partijen praten.\r');
  });

  test('has the language of the options, else the one that is found, else none', () => {
    expect(read('The parties talk on Friday.', { language: 'nl' }).language).toBe('nl');
    expect(read('The parties talk on Friday.').language).toBe('en');
    expect(read('12 34 56').language).toBe('und');
  });

  test.each(['', ' \n\t', '\uFEFF'])('cannot be made of nothing', (text) => {
    expect(problemOf(text)).toBe('report.txt: there is nothing in it; give the text of an article');
  });

  test('cannot be made of a stamp alone', () => {
    expect(problemOf('date 2025-05-16\n')).toMatch(/there is nothing after its date/);
  });

  test('has the shape of the contract, and a body that begins with a word, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '.', ' ', '\n', '\r', '2', '-', 'date 2025 ') });
    fc.assert(
      fc.property(text, (value) => {
        fc.pre(!/^\s*(date\s+2025\s*)?$/.test(value) && !/^\s*date +2025[^\s]/.test(value));
        const document = Document.parse(read(value));
        expect(body(document)).toMatch(/^\S/);
      }),
    );
  });
});
