import type {
  Block,
  OutlineBlock,
  OutlineCitation,
  OutlineRow,
  OutlineSection,
  OutlineTable,
  Row,
  Section,
  TableBlock,
} from '@parley/api';
import { startTransition, useEffect, useMemo, useState } from 'react';
import { useWords } from '../settings/settings.tsx';
import { Citations, Folded, Lines, LineText } from './lines.tsx';
import type { ShownLine } from './lines.tsx';
import { usePrinting } from './printing.ts';
import { Wanted } from './whole.tsx';

/** So many lines fill a large screen. */
const SCREENFUL = 12;

/** Sections of cited lines. Those below the first screen come when that one is drawn. */
export function Sections({
  sections,
  citations,
}: {
  readonly sections: readonly (Section | OutlineSection)[];
  readonly citations: readonly OutlineCitation[];
}) {
  const { brief } = useWords();
  const first = useMemo(() => countFilling(sections), [sections]);
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  useEffect(() => startTransition(() => setAll(true)), []);
  const shown = all || printing ? sections : sections.slice(0, first);
  return (
    <Citations value={citations}>
      {shown.map(({ id, heading, blocks }) => (
        <section key={id} className="part" aria-labelledby={`part-${id}`}>
          <h2 id={`part-${id}`}>{heading}</h2>
          {blocks.length === 0 && <p className="quiet">{brief.nothing}</p>}
          {blocks.map((block, index) => (
            <BlockShown key={index} block={block} />
          ))}
        </section>
      ))}
    </Citations>
  );
}

/** How many sections it takes to fill a screen. */
export function countFilling(sections: readonly (Section | OutlineSection)[]): number {
  let lines = 0;
  const filling = sections.findIndex(({ blocks }) => (lines += countLines(blocks)) >= SCREENFUL);
  return filling < 0 ? sections.length : filling + 1;
}

function countLines(blocks: readonly (Block | OutlineBlock)[]): number {
  const inRow = ({ about, cells }: Row | OutlineRow) => about.length + cells.flat().length;
  const counts = blocks.map((block) =>
    block.kind === 'list' ? block.lines.length : block.rows.reduce((sum, row) => sum + inRow(row), 0),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function BlockShown({ block }: { readonly block: Block | OutlineBlock }) {
  const { brief } = useWords();
  const more = block.more ?? [];
  const count = typeof more === 'number' ? more : more.length;
  return (
    <>
      {block.heading !== undefined && <h3>{block.heading}</h3>}
      {block.kind === 'table' ? <TableShown block={block} /> : <Lines lines={block.lines} />}
      {count > 0 && (
        <Folded summary={brief.moreLines(count)}>
          {() => (typeof more === 'number' ? <Wanted /> : <Lines lines={more} />)}
        </Folded>
      )}
      {(block.beyond ?? 0) > 0 && <p className="quiet">{brief.beyond(block.beyond!)}</p>}
    </>
  );
}

/** Roles are written out because narrow screens show tables as blocks, which would drop them. */
function TableShown({ block: { columns, rows } }: { readonly block: TableBlock | OutlineTable }) {
  return (
    <table role="table" className="brief-table">
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => (
          <RowShown key={index} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function RowShown({ row, columns }: { readonly row: Row | OutlineRow; readonly columns: readonly string[] }) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {row.name}
        <CellLines lines={row.about} />
      </th>
      {row.cells.map((cell, index) => (
        <td
          key={index}
          role="cell"
          data-column={columns[index + 1]}
          className={cell.length === 0 ? 'empty-cell' : undefined}
        >
          <CellLines lines={cell} />
        </td>
      ))}
    </tr>
  );
}

function CellLines({ lines }: { readonly lines: readonly ShownLine[] }) {
  return lines.map((line, index) => (
    <div key={index} className="cell-line">
      {line.label !== undefined && line.label !== '' && <span className="label">{line.label} </span>}
      <LineText line={line} />
    </div>
  ));
}
