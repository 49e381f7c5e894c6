import type { Positions } from '@parley/api';
import { STANCES } from '@parley/dossier';
import { useAnswer } from '../../api/use-answer.ts';
import { StanceMark } from '../../parts/stance.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { useWords } from '../../settings/settings.tsx';
import type { ViewProps } from '../view.tsx';
import { Deadlocks } from './deadlocks.tsx';
import { Matrix } from './matrix.tsx';
import { Movements } from './movement.tsx';
import { Preconditions } from './preconditions.tsx';

/** Where each party stands on each issue, how that moved, and what waits for what. */
export default function PositionsView({ id, card, asOf }: ViewProps) {
  const words = useWords();
  const asked = useAnswer('positions', {
    params: { id },
    query: { in: words.language, ...(asOf !== undefined && { asOf }) },
  });
  return (
    <Answered asked={asked}>
      {(all) =>
        isEmpty(all) ? (
          <Empty title={words.stand.empty} hint={words.stand.emptyHint} />
        ) : (
          <>
            {all.positions.length > 0 && (
              <section aria-labelledby="matrix-title">
                <h2 id="matrix-title">{words.stand.matrix}</h2>
                <Legend />
                <Matrix positions={all} principals={card.parties} />
              </section>
            )}
            <Movements positions={all.positions} />
            <Deadlocks deadlocks={all.deadlocks} />
            <Preconditions preconditions={all.preconditions} />
          </>
        )
      }
    </Answered>
  );
}

const isEmpty = ({ positions, preconditions }: Positions) => positions.length + preconditions.length === 0;

function Legend() {
  const { stand } = useWords();
  return (
    <ul className="legend" aria-label={stand.legend}>
      {STANCES.map((stance) => (
        <li key={stance}>
          <StanceMark stance={stance} />
        </li>
      ))}
    </ul>
  );
}
