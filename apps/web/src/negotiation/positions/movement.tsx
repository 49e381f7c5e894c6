import type { Position } from '@parley/api';
import { earliestOf } from '@parley/dossier';
import type { Stance } from '@parley/dossier';
import { scaleUtc } from 'd3-scale';
import { SIGNS, StanceMark } from '../../parts/stance.tsx';
import { useWords } from '../../settings/settings.tsx';
import { dateText } from '../../words/dates.ts';

const [WIDTH, HEIGHT, DOT] = [320, 28, 9];

/** A stance from one day on, and what share of the picture's width lies before it. */
export interface Step {
  readonly stance: Stance;
  readonly since: string | null;
  readonly at: number;
}

/** The stances of a position in the order of time. */
export function stepsOf({ before, stance, since }: Position): Omit<Step, 'at'>[] {
  return [...before.map((one) => ({ stance: one.stance, since: one.since })), { stance, since }];
}

/** How stances changed: a lane for each position that moved. */
export function Movements({ positions }: { readonly positions: readonly Position[] }) {
  const words = useWords();
  const moved = positions.filter(({ before }) => before.length > 0);
  const times = moved.flatMap((one) => stepsOf(one).map(({ since }) => earliestOf(since ?? '') ?? NaN));
  const known = times.filter((time) => !Number.isNaN(time));
  const x = scaleUtc([Math.min(...known), Math.max(...known)], [DOT, WIDTH - DOT]);
  return (
    <section className="movement" aria-labelledby="movement-title">
      <h2 id="movement-title">{words.stand.movement}</h2>
      <p className="quiet">{moved.length === 0 ? words.stand.noMovement : words.stand.movementHint}</p>
      <ul>
        {moved.map((position) => (
          <li key={position.claim}>
            <p>
              <strong>{position.holder.name}</strong>{' '}
              <span className="quiet">{words.issues[position.issue]}</span>
            </p>
            <Lane steps={placed(stepsOf(position), (time) => x(time))} />
            <ol className="steps-told">
              {stepsOf(position).map(({ stance, since }, index) => (
                <li key={index}>
                  <StanceMark stance={stance} />{' '}
                  <span className="quiet">{since === null ? '' : dateText(since, words, 'short')}</span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Steps with their places; dots of the same day are moved apart. */
function placed(steps: readonly Omit<Step, 'at'>[], x: (time: number) => number): Step[] {
  let last = -Infinity;
  return steps.map(({ stance, since }) => {
    const time = earliestOf(since ?? '');
    const at = Math.max(time === null ? 0 : x(time), last + 2 * DOT + 1);
    last = at;
    return { stance, since, at };
  });
}

/** What the list below it says, as a picture. */
function Lane({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <svg className="lane" viewBox={`0 0 ${WIDTH + 40} ${HEIGHT}`} aria-hidden="true">
      {steps.map(({ stance, at }, index) => (
        <g key={index} className={`step stance-${stance}`}>
          <line x1={at} x2={steps[index + 1]?.at ?? WIDTH + 40} y1={HEIGHT / 2} y2={HEIGHT / 2} />
          <circle cx={at} cy={HEIGHT / 2} r={DOT} />
          <text x={at} y={HEIGHT / 2} dy="0.35em">
            {SIGNS[stance]}
          </text>
        </g>
      ))}
    </svg>
  );
}
