import { stringify } from 'csv-stringify/sync';

/** A cell of a table; a list is written with semicolons. */
export type Cell = string | number | null | undefined | readonly string[];

/** Text that a spreadsheet would take for a formula (OWASP, “CSV injection”). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180) in UTF-8, with a mark at the beginning by which spreadsheets know that. Text that begins like
 * a formula gets an apostrophe before it.
 */
export function renderCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map(plain));
  return stringify([columns.map(plain), ...cells], { bom: true, record_delimiter: 'windows' });
}

function plain(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = Array.isArray(cell) ? cell.join('; ') : ((cell as string | null | undefined) ?? '');
  return FORMULA.test(text) ? `'${text}` : text;
}
