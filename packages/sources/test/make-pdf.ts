/** A line of text on a page: where it begins, in points from the lower left corner, and the size of its letters. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The distance between lines, the size of letters and the left margin, in points. */
const LEADING = 14;
const SIZE = 11;
const MARGIN = 72;

/** Lines one below the other; an empty one leaves a gap. */
export function column(lines: readonly string[], from = { x: MARGIN, y: 700, size: SIZE }): Placed[] {
  return lines
    .map((text, at) => ({ text, x: from.x, y: from.y - at * LEADING, size: from.size }))
    .filter(({ text }) => text !== '');
}

/** What a PDF may say of itself. */
export interface Info {
  readonly Title?: string;
  readonly CreationDate?: string;
}

/** A PDF with these lines on its pages, in Helvetica, its streams as they are. */
export function makePdf(pages: readonly (readonly Placed[])[], info: Info = {}, lang?: string): Uint8Array {
  const kids = pages.map((_, at) => `${String(5 + at * 2)} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${lang === undefined ? '' : `/Lang (${lang})`} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${escaped(String(value))})`)
      .join(' ')} >>`,
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(6 + at * 2)} 0 R >>`,
      stream(lines.map(shown).join('\n')),
    ]),
  ];
  return assemble(objects);
}

/** A PDF whose only page has this stream, with these filters. */
export function pdfWithStream(data: Uint8Array, filters: string): Uint8Array {
  const body = Buffer.from(data).toString('latin1');
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [5 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 6 0 R >>',
    `<< /Length ${String(body.length)} /Filter ${filters} >>\nstream\n${body}\nendstream`,
  ]);
}

function shown({ text, x, y, size }: Placed): string {
  return `BT /F1 ${String(size)} Tf ${String(x)} ${String(y)} Td (${escaped(text)}) Tj ET`;
}

function stream(content: string): string {
  return `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}

function assemble(objects: readonly string[]): Uint8Array {
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = pdf.length;
    pdf += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  const xref = String(pdf.length);
  pdf += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${xref}\n%%EOF`;
  return Buffer.from(pdf, 'latin1');
}
