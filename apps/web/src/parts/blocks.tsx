import type { Block, Citation, Line, Row, Section, TableBlock } from '@parley/api';
import { useWords } from '../settings/settings.tsx';
import { Citations, Folded, Lines, LineText } from './lines.tsx';

/** Sections of cited lines. */
export function Sections({
  sections,
  citations,
}: {
  readonly sections: readonly Section[];
  readonly citations: readonly Citation[];
}) {
  const { brief } = useWords();
  return (
    <Citations value={citations}>
      {sections.map(({ id, heading, blocks }) => (
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

function BlockShown({ block }: { readonly block: Block }) {
  const { brief } = useWords();
  const more = block.more ?? [];
  return (
    <>
      {block.heading !== undefined && <h3>{block.heading}</h3>}
      {block.kind === 'table' ? <TableShown block={block} /> : <Lines lines={block.lines} />}
      {more.length > 0 && (
        <Folded summary={brief.moreLines(more.length)}>{() => <Lines lines={more} />}</Folded>
      )}
      {(block.beyond ?? 0) > 0 && <p className="quiet">{brief.beyond(block.beyond!)}</p>}
    </>
  );
}

/** Roles are written out because narrow screens show tables as blocks, which would drop them. */
function TableShown({ block: { columns, rows } }: { readonly block: TableBlock }) {
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

function RowShown({ row, columns }: { readonly row: Row; readonly columns: readonly string[] }) {
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

function CellLines({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map((line, index) => (
    <div key={index} className="cell-line">
      {line.label !== undefined && line.label !== '' && <span className="label">{line.label} </span>}
      <LineText line={line} />
    </div>
  ));
}
