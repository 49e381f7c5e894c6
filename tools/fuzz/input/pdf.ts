import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { grown, joined, many, seldom } from './parts.ts';
import { ODD, salad } from './words.ts';

/** Numbers that no page has, and some that it has. */
const number = fc.oneof(
  fc.integer({ min: -10, max: 900 }).map(String),
  fc.constantFrom(
    '0',
    '-0',
    '1e9',
    '99999999999999999999',
    '-2147483648',
    '0.0000001',
    '.5',
    '--1',
    '1.2.3',
    '+',
    'null',
  ),
);

const string = fc.oneof(
  salad('en', 10).map((text) => `(${text.replace(/[\\()]/g, '\\$&')})`),
  fc.constantFrom(...ODD).map((text) => `(${text})`),
  fc.constantFrom('<48656c6c6f>', '<4>', '<zz>', '(', ')', '(\\999)', '(\\', '<feff0048d800>', '()'),
);

const name = fc.constantFrom(
  ...'/F1 /F2 /X1 /Type /Font /Page /Pages /Kids /Parent /Count /Length /Filter /FlateDecode /LZWDecode /ASCII85Decode /ASCIIHexDecode /RunLengthDecode /DCTDecode /JBIG2Decode /Crypt /DecodeParms /Predictor /Columns /Colors /Encoding /Differences /ToUnicode /Contents /Resources /MediaBox /Rotate /Subtype /Form /Matrix /BBox /Group /Annots /AcroForm /OpenAction /JS /#00 /#zz /'.split(
    ' ',
  ),
);

const operator = fc.constantFrom(
  ...'BT ET Tf Td TD Tm T* Tj TJ \' " Tc Tw Tz TL Ts Tr q Q cm Do gs BI ID EI BMC BDC EMC BX EX re W n f S sh d0 d1 MP DP cs scn i M'.split(
    ' ',
  ),
);

/** What the stream of a page says. */
const content: fc.Arbitrary<string> = seldom(
  40,
  fc
    .tuple(
      joined(
        fc.oneof(
          { weight: 3, arbitrary: number },
          { weight: 4, arbitrary: operator },
          { weight: 3, arbitrary: string },
          { weight: 1, arbitrary: name },
          { weight: 1, arbitrary: fc.constantFrom('[', ']', '<<', '>>', '{', '}', '%', '\n') },
        ),
        80,
        ' ',
      ),
      many(salad('en', 12), 8),
    )
    .map(
      ([rubbish, lines]) =>
        `BT /F1 11 Tf 72 700 Td ${lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj 0 -14 Td`).join(' ')} ET ${rubbish}`,
    ),
  grown(
    fc.constantFrom(
      'q ',
      'BT ',
      '(a) Tj ',
      '[(a) 1 (b)] TJ ',
      '/X1 Do ',
      'BI ID x EI ',
      '[',
      '<<',
      '0 -14 Td (The envoys met.) Tj ',
      '1 0 0 1 0 0 cm ',
      '/F1 1 Tf ',
    ),
    [2000, 20_000, 100_000],
  ),
);

const value: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: number },
  { weight: 2, arbitrary: name },
  { weight: 2, arbitrary: string },
  { weight: 4, arbitrary: fc.integer({ min: -1, max: 14 }).map((at) => `${String(at)} 0 R`) },
  {
    weight: 2,
    arbitrary: joined(fc.oneof(number, name, fc.constantFrom('5 0 R', '2 0 R', '6 0 R')), 5, ' ').map(
      (inside) => `[${inside}]`,
    ),
  },
  {
    weight: 1,
    arbitrary: joined(
      fc.tuple(name, number).map((pair) => pair.join(' ')),
      4,
      ' ',
    ).map((inside) => `<<${inside}>>`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('true', 'null', '[[[[[[[[]]]]]]]]', '<<<<>>>>', '[', '<<', '>>', ']'),
  },
);

/** Keys and values of a dictionary, besides those that it must have. */
const extras = joined(
  fc.tuple(name, value).map((pair) => pair.join(' ')),
  3,
  ' ',
);

const CMAP = [
  'begincmap',
  'endcmap',
  '1 beginbfchar',
  'endbfchar',
  '<41>',
  '<0041>',
  '<d800>',
  '100 beginbfrange',
  'endbfrange',
  '<00> <ffffffff> <0041>',
  '1 begincodespacerange',
  'endcodespacerange',
  '<00> <ff>',
  'usecmap',
  '[<41> <42>]',
  '1 begincidrange 0 99999999 0 endcidrange',
];

/** How a stream is packed, and whether it is that. */
const packing = fc.constantFrom('plain', 'plain', 'flate', 'flate', 'liar', 'double', 'cut', 'hex');

function stream(body: string, how: string, more: string): string {
  const plain = Buffer.from(body, 'latin1');
  const data = packed(plain, how).toString('latin1');
  const filters: Readonly<Record<string, string>> = {
    flate: '/Filter /FlateDecode',
    cut: '/Filter /FlateDecode',
    liar: '/Filter /FlateDecode',
    double: '/Filter [/FlateDecode /FlateDecode]',
    hex: '/Filter /ASCIIHexDecode',
  };
  return `<< /Length ${String(data.length)} ${filters[how] ?? ''} ${more} >>\nstream\n${data}\nendstream`;
}

function packed(plain: Buffer, how: string): Buffer {
  if (how === 'flate') return deflateSync(plain);
  if (how === 'double') return deflateSync(deflateSync(plain));
  if (how === 'cut') return deflateSync(plain).subarray(0, Math.ceil(plain.length / 3));
  if (how === 'hex') return Buffer.from(`${plain.toString('hex')}>`);
  return plain;
}

const FONTS = [
  '/Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding',
  '/Subtype /Type1 /BaseFont /Helvetica /ToUnicode 8 0 R',
  '/Subtype /TrueType /BaseFont /X /FirstChar 0 /LastChar 99999999 /Widths [1 2] /ToUnicode 8 0 R',
  '/Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [9 0 R] /ToUnicode 8 0 R',
  '/Subtype /Type0 /Encoding 8 0 R /DescendantFonts [3 0 R]',
  '/Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << /A 6 0 R >> /Encoding << /Differences [65 /A] >> /FirstChar 65 /LastChar 65 /Widths [1] /Resources 10 0 R',
  '/Subtype /Type1 /Encoding << /Differences [0 /A 99999999 /B -5 /C] >>',
  '',
];

const PAGES = [
  '[5 0 R]',
  '[5 0 R 5 0 R]',
  '[2 0 R]',
  '[5 0 R 2 0 R]',
  '[]',
  '5 0 R',
  '[99 0 R]',
  '[5 0 R null 7]',
  '2 0 R',
];

const TRAILERS = [
  '',
  '/Prev 0',
  '/Prev START',
  '/XRefStm START',
  '/Encrypt 4 0 R',
  '/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (y) /P -1 >>',
  '/Root 5 0 R',
  '/Root 1 0 R /Root 2 0 R',
  '/Size 99999999',
  '/ID [(a)]',
  '/Info 1 0 R',
];

interface Pieces {
  readonly objects: readonly string[];
  readonly trailer: string;
  readonly start: string;
}

/** A file of these objects; its table of places is right, unless `start` says that another place has it. */
function assemble({ objects, trailer, start }: Pieces): Uint8Array {
  let pdf = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = pdf.length;
    pdf += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  const here = String(pdf.length);
  pdf += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R ${trailer.replace('START', here)} >>\n`;
  return Buffer.from(`${pdf}startxref\n${start === 'right' ? here : start}\n%%EOF`, 'latin1');
}

/** PDF documents whose objects are as they may be in any order of mistakes. */
export const hostilePdf: fc.Arbitrary<Uint8Array> = fc
  .record({
    kids: fc.constantFrom(...PAGES, PAGES[0]!, PAGES[0]!, PAGES[0]!, PAGES[0]!, PAGES[0]!),
    count: fc.constantFrom('1', '1', '1', '1', '0', '-1', '99999999', '2 0 R'),
    font: fc.constantFrom(...FONTS),
    info: extras,
    page: extras,
    contents: fc.constantFrom('6 0 R', '6 0 R', '6 0 R', '[6 0 R 6 0 R]', '[5 0 R]', '(x)', '[]'),
    body: content,
    form: content,
    how: packing,
    more: extras,
    cmap: joined(fc.constantFrom(...CMAP), 20, '\n'),
    loose: extras,
    catalog: extras,
    trailer: fc.constantFrom(...TRAILERS, '', '', '', '', ''),
    start: fc.constantFrom('right', 'right', 'right', 'right', '0', '-1', '99999999', '9', ''),
  })
  .map((made) =>
    assemble({
      objects: [
        `<< /Type /Catalog /Pages 2 0 R ${made.catalog} >>`,
        `<< /Type /Pages /Kids ${made.kids} /Count ${made.count} >>`,
        `<< /Type /Font ${made.font} >>`,
        `<< /Title (Talks) /CreationDate (D:20250516) ${made.info} >>`,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources 10 0 R /Contents ${made.contents} ${made.page} >>`,
        stream(made.body, made.how, made.more),
        `<< ${made.loose} >>`,
        stream(made.cmap, 'plain', '/Type /CMap /CMapName /X'),
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 [1] 1 99999999 5] /DW 1000 >>',
        '<< /Font << /F1 3 0 R /F2 9 0 R >> /XObject << /X1 11 0 R >> >>',
        stream(made.form, 'plain', '/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources 10 0 R'),
      ],
      trailer: made.trailer,
      start: made.start,
    }),
  );

/** What PDF is made of, to be put anywhere. */
export const PDF_MARKS: readonly string[] = [
  'obj',
  'endobj',
  'stream',
  'endstream',
  'xref',
  'trailer',
  'startxref',
  '%%EOF',
  '<<',
  '>>',
  '[',
  ']',
  '(',
  ')',
  '/Length ',
  '/Kids ',
  '0 R',
  ' 1 0 R',
  '5 0 R',
  '/Filter /FlateDecode',
  '99999999999',
  '-1',
  '\0',
  '%',
  '\r\n',
];
