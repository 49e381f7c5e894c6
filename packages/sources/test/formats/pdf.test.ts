import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { column, makePdf, pdfWithStream } from '../make-pdf.ts';
import type { Placed } from '../make-pdf.ts';
import { problemOf, readOne } from '../reading.ts';

const paragraphs = async (...pages: Placed[][]) => (await readOne(makePdf(pages))).text.split('\n\n');

describe('the text of a PDF', () => {
  test('has the lines of a paragraph joined and paragraphs apart', async () => {
    const lines = [
      'The delegations met on Friday in a hotel by the',
      'lake, and will meet again.',
      '',
      'Nothing was signed so far, the',
      'hosts said.',
    ];
    expect(await paragraphs(column(lines))).toEqual([
      'The delegations met on Friday in a hotel by the lake, and will meet again.',
      'Nothing was signed so far, the hosts said.',
    ]);
  });

  test('begins a paragraph where a line is indented after the end of a sentence', async () => {
    const [first, second] = [
      column(['The delegations met on Friday in a hotel, they said.']),
      column(['Nothing was signed.'], { x: 90, y: 686, size: 11 }),
    ];
    expect(await paragraphs([...first, ...second])).toHaveLength(2);
  });

  test('has divided words written together, and hyphens that belong there kept', async () => {
    const lines = [
      'The nego-',
      'tiators want a cease-',
      'fire, and a Russian-',
      'Ukrainian body to watch it; the well-',
      'known envoy, well-known in both capitals, agrees.',
    ];
    expect((await paragraphs(column(lines)))[0]).toBe(
      'The negotiators want a ceasefire, and a Russian-Ukrainian body to watch it; the well-known envoy, well-known in both capitals, agrees.',
    );
  });

  test('goes on from page to page, without running heads and page numbers', async () => {
    const page = (number: number, lines: string[]) => [
      ...column([`Example Foundation, report ${String(number)}`], { x: 72, y: 800, size: 9 }),
      ...column(lines),
      ...column([String(number)], { x: 300, y: 40, size: 9 }),
    ];
    const text = await paragraphs(
      page(1, ['The talks that began on Friday went on after the', 'weekend, and on Tuesday the']),
      page(2, ['parties signed a paper of two pages.']),
      page(3, ['It sets out four steps.']),
    );
    expect(text.join(' ')).toBe(
      'The talks that began on Friday went on after the weekend, and on Tuesday the parties signed a paper of two pages. It sets out four steps.',
    );
  });

  test('reads columns one after the other, as they are written', async () => {
    const left = column(['The first column ends in the middle of', 'a sentence that'], {
      x: 60,
      y: 700,
      size: 11,
    });
    const right = column(['goes on in the second.'], { x: 320, y: 700, size: 11 });
    expect(await paragraphs([...left, ...right])).toEqual([
      'The first column ends in the middle of a sentence that goes on in the second.',
    ]);
  });
});

describe('the title of a PDF', () => {
  const body = column([
    '',
    '',
    'The delegations met on Friday in a hotel by the lake.',
    'They will meet again.',
  ]);

  test('is what stands in the largest letters at the top', async () => {
    const heading = column(['Talks by the lake'], { x: 72, y: 740, size: 20 });
    const { title, text } = await readOne(makePdf([[...heading, ...body]], { Title: 'talks-final.docx' }));
    expect(title).toBe('Talks by the lake');
    expect(text).toMatch(/^Talks by the lake\n\nThe delegations/);
  });

  test('is the one of its data where nothing larger is set, and no name of a file', async () => {
    expect((await readOne(makePdf([body], { Title: 'Talks by the lake' }))).title).toBe('Talks by the lake');
    expect(
      (await readOne(makePdf([body], { Title: 'Microsoft Word - talks by the lake.doc' }))).title,
    ).toBeUndefined();
  });
});

test('the date of a PDF is the day that it was made, as printed there', async () => {
  const pdf = makePdf([column(['The delegations met.'])], { CreationDate: "D:20250516233000-05'00'" });
  expect((await readOne(pdf)).published).toBe('2025-05-16');
  expect((await readOne(makePdf([column(['The delegations met.'])]))).published).toBeNull();
});

test('the language of a PDF is declared where the text does not tell', async () => {
  expect((await readOne(makePdf([column(['12 X 34'])], {}, 'nl-NL'))).language).toBe('nl');
});

describe('a PDF is refused', () => {
  test('where it has no text', async () => {
    const { code, message } = await problemOf(makePdf([[]]), { name: 'scan.pdf' });
    expect(code).toBe('no-text');
    expect(message).toBe(
      'scan.pdf: it has no text, only pictures of it; let a program for text recognition (OCR) add the text',
    );
  });

  test('where it is cut off or no PDF at all', async () => {
    expect((await problemOf('%PDF-1.7\nand nothing more')).code).toBe('malformed');
    const whole = makePdf([column(['The delegations met.'])]);
    expect((await problemOf(whole.subarray(0, 60))).message).toMatch(
      /^source: it is damaged \(.+\); get it once more/,
    );
  });

  test.each([
    ['once', '/FlateDecode', 1],
    ['again and again', '[/FlateDecode /FlateDecode]', 2],
  ])('where its streams unpack to very much, packed %s', async (_, filters, times) => {
    let data: Uint8Array = Buffer.alloc(200 * 1024 * 1024, 0x20);
    for (let i = 0; i < times; i++) data = deflateSync(data);
    expect((await problemOf(pdfWithStream(data, filters))).message).toMatch(
      /its streams unpack to more than any article has/,
    );
  });

  test('not where its streams are packed as usual', async () => {
    const content = Buffer.from('BT /F1 11 Tf 72 700 Td (The delegations met.) Tj ET');
    expect((await readOne(pdfWithStream(deflateSync(content), '/FlateDecode'))).text).toBe(
      'The delegations met.',
    );
  });
});
