import type { Line, OutlineCitation, OutlineLine, Piece } from '@parley/api';
import { createContext, use, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../settings/settings.tsx';
import { Cites } from './cites.tsx';
import { LongList } from './long-list.tsx';
import { usePrinting } from './printing.ts';

/** A line of a brief or of its outline. */
export type ShownLine = Line | OutlineLine;

/** The citations that the lines below refer to by number. */
export const Citations = createContext<readonly OutlineCitation[]>([]);

/** From how many lines on only those in sight are in the page. */
const LONG = 150;

/** Lines of a brief; those that follow each other under one label share it. */
export function Lines({ lines }: { readonly lines: readonly ShownLine[] }) {
  const runs = runsOf(lines);
  const labelled = lines.some(({ label }) => (label ?? '') !== '');
  const row = (run: readonly ShownLine[]) => <Run run={run} labelled={labelled} />;
  if (runs.length > LONG) {
    return <LongList className="lines" items={runs} estimate={56} keyOf={(_, index) => index} render={row} />;
  }
  return (
    <ul className="lines">
      {runs.map((run, index) => (
        <li key={index}>{row(run)}</li>
      ))}
    </ul>
  );
}

/** Lines that follow each other under one label. */
export function runsOf(lines: readonly ShownLine[]): ShownLine[][] {
  const runs: ShownLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && line.label !== undefined && last[0]!.label === line.label) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

function Run({ run, labelled }: { readonly run: readonly ShownLine[]; readonly labelled: boolean }) {
  if (!labelled) return <LineText line={run[0]!} />;
  return (
    <div className="run">
      <div className="label">{run[0]!.label}</div>
      <div>
        {run.map((line, index) => (
          <LineText key={index} line={line} />
        ))}
      </div>
    </div>
  );
}

/** A line with how it is supported, its mark of doubt, its citations, and the lines that belong to it. */
export function LineText({ line }: { readonly line: ShownLine }) {
  const words = useWords();
  const citations = use(Citations);
  return (
    <div className="line">
      {line.text.map((piece, index) => (
        <PieceText key={index} piece={piece} />
      ))}
      {line.doubtful && (
        <span className="doubt" role="img" aria-label={words.brief.doubtful} title={words.brief.doubtful}>
          {' '}
          ?
        </span>
      )}{' '}
      <Cites references={line.references} citations={citations} />
      {line.aside !== undefined && <Aside line={line} />}
      {line.under && (
        <ul className="under">
          {line.under.map((one, index) => (
            <li key={index}>
              {one.label !== undefined && <span className="label">{one.label} </span>}
              <LineText line={one} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** How well a line is supported, which leads to all the ways in which it is told. */
function Aside({ line }: { readonly line: ShownLine }) {
  const aside = line.aside!;
  return (
    <span className="aside">
      {' '}
      {line.claim === undefined ? (
        aside
      ) : (
        <Link href={`/claims/${encodeURIComponent(line.claim)}`}>{aside}</Link>
      )}
    </span>
  );
}

function PieceText({ piece: { text, from } }: { readonly piece: Piece }) {
  const { language } = useWords();
  if (!from) return <>{text}</>;
  const isOther = from.language.slice(0, 2) !== language;
  return <bdi {...(isOther && { lang: from.language })}>{text}</bdi>;
}

/** Something that is folded until it is asked for, and not made before; on paper it is always there. */
export function Folded({
  summary,
  children,
}: {
  readonly summary: string;
  readonly children: () => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const printing = usePrinting();
  return (
    <details
      className="folded"
      open={open || printing}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {(open || printing) && children()}
    </details>
  );
}
