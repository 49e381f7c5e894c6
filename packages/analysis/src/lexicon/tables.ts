/** One way to write a thing: its forms, and whether the same words are also a common personal name or word. */
export interface Spelling {
  readonly forms: readonly string[];
  readonly ambiguous: boolean;
}

/** A thing of a table cell: its spellings, the first of which is canonical. */
export interface Item {
  readonly name: string;
  readonly spellings: readonly Spelling[];
}

/** A line of a table: one list of items a column. */
export type Row = readonly (readonly Item[])[];

/**
 * Reads a lexicon table. A line is a row, `|` parts its columns, `,` the items of a cell, `=` the spellings of an
 * item; `Pool(s)` stands for “Pool” and “Pools”, a `?` after a spelling marks it as ambiguous, `#` begins a comment
 * line, an empty cell or `-` holds nothing.
 *
 * @throws RangeError naming the line whose number of columns exceeds `columns`, or that has an empty spelling.
 */
export function readTable(text: string, columns: number): Row[] {
  const rows: Row[] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const cells = trimmed.split('|');
    if (cells.length > columns)
      throw new RangeError(`More than ${columns} columns in lexicon line: ${trimmed}`);
    rows.push(Array.from({ length: columns }, (_, at) => readCell(cells[at] ?? '', trimmed)));
  }
  return rows;
}

function readCell(cell: string, line: string): Item[] {
  const text = cell.trim();
  if (text === '' || text === '-') return [];
  return text.split(',').map((item) => {
    const spellings = item.split('=').map((spelling) => readSpelling(spelling.trim(), line));
    return { name: spellings[0]!.forms[0]!, spellings };
  });
}

function readSpelling(text: string, line: string): Spelling {
  const ambiguous = text.endsWith('?');
  const bare = ambiguous ? text.slice(0, -1) : text;
  if (bare === '') throw new RangeError(`Empty spelling in lexicon line: ${line}`);
  return { forms: expand(bare), ambiguous };
}

/** “Pool(s)” → “Pool”, “Pools”. */
function expand(text: string): string[] {
  const open = text.indexOf('(');
  if (open < 0 || !text.endsWith(')')) return [text];
  const stem = text.slice(0, open);
  return [stem, stem + text.slice(open + 1, -1)];
}

/** Every form of every item of a cell, in order. */
export function formsOf(items: readonly Item[]): string[] {
  return items.flatMap((item) => item.spellings.flatMap((spelling) => spelling.forms));
}
