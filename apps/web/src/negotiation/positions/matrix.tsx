import type { Named, Position, Positions } from '@parley/api';
import { useState } from 'react';
import { Link } from 'wouter';
import { groupBy } from '../../parts/group.ts';
import { Says } from '../../parts/cites.tsx';
import { tidy } from '../../parts/quoted.ts';
import { StanceMark } from '../../parts/stance.tsx';
import { State } from '../../parts/state.tsx';
import { useWords } from '../../settings/settings.tsx';
import { dateText } from '../../words/dates.ts';

/** How many positions of one party on one issue are shown at first. */
const FIRST = 3;

/** The parties that have a column: the principals, or everybody who holds a position, those first. */
export function columnsOf(
  { parties, positions }: Pick<Positions, 'parties' | 'positions'>,
  principals: readonly Named[],
  all: boolean,
): Named[] {
  const holding = parties.filter(({ id }) => positions.some(({ party }) => party.id === id));
  const chosen = holding.filter(({ id }) => principals.some((one) => one.id === id));
  return all || chosen.length === 0 ? holding : chosen;
}

/** Issues down, parties across: what the sides say about one thing stands side by side. */
export function Matrix({
  positions: all,
  principals,
}: {
  readonly positions: Positions;
  readonly principals: readonly Named[];
}) {
  const { stand } = useWords();
  const [everybody, setEverybody] = useState(false);
  const columns = columnsOf(all, principals, everybody);
  const hasOthers = columnsOf(all, principals, true).length > columnsOf(all, principals, false).length;
  const cells = groupBy(all.positions, ({ party, issue }) => `${party.id} ${issue}`);
  const rows = all.issues.filter(({ id }) => columns.some((party) => cells.has(`${party.id} ${id}`)));
  return (
    <>
      {hasOthers && (
        <div className="choices" role="group" aria-label={stand.matrix}>
          <button type="button" aria-pressed={!everybody} onClick={() => setEverybody(false)}>
            {stand.only}
          </button>
          <button type="button" aria-pressed={everybody} onClick={() => setEverybody(true)}>
            {stand.all}
          </button>
        </div>
      )}
      <div className="matrix-frame" tabIndex={0} role="group" aria-label={stand.matrix}>
        <table role="table" className="matrix">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {stand.issue}
              </th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col" role="columnheader">
                  <Link href={`/who/${encodeURIComponent(id)}`}>{name}</Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map(({ id, name }) => (
              <tr key={id} role="row">
                <th scope="row" role="rowheader">
                  {name}
                </th>
                {columns.map((party) => (
                  <td key={party.id} role="cell" data-column={party.name}>
                    <Cell positions={cells.get(`${party.id} ${id}`) ?? []} party={party} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Cell({ positions, party }: { readonly positions: readonly Position[]; readonly party: Named }) {
  const { stand, brief } = useWords();
  const [all, setAll] = useState(false);
  if (positions.length === 0) {
    return (
      <span className="none">
        <span aria-hidden="true">–</span>
        <span className="hidden">{stand.nothing}</span>
      </span>
    );
  }
  const shown = all ? positions : positions.slice(0, FIRST);
  return (
    <>
      {shown.map((position) => (
        <PositionShown key={position.claim} position={position} party={party} />
      ))}
      {positions.length > shown.length && (
        <button type="button" className="quiet-button" onClick={() => setAll(true)}>
          {brief.moreLines(positions.length - shown.length)}
        </button>
      )}
    </>
  );
}

/** A stance with the words for it, who worded it, since when, and what it was before. */
function PositionShown({ position, party }: { readonly position: Position; readonly party: Named }) {
  const words = useWords();
  const { stance, text, since, before, holder, evidence, voices, reports, state, claim } = position;
  const [open, close] = words.quotes;
  return (
    <div className="position">
      <p className="stances">
        {before.map((one, index) => (
          <span key={index} className="earlier">
            <StanceMark stance={one.stance} />
            <span aria-hidden="true"> › </span>
          </span>
        ))}
        <StanceMark stance={stance} />
      </p>
      <p className="words">
        <bdi>
          {open}
          {tidy(text)}
          {close}
        </bdi>
      </p>
      <p className="support">
        {[
          ...(holder.id === party.id ? [] : [words.stand.speaksFor(holder.name)]),
          ...(since === null ? [] : [words.stand.since(dateText(since, words, 'short'))]),
        ].join(' · ')}{' '}
        <Says evidence={evidence} label={text} voices={voices} reports={reports} />
        {(state === 'contradicted' || state === 'confirmed') && <State state={state} claim={claim} />}
      </p>
    </div>
  );
}
