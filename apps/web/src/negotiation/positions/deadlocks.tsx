import type { Precondition } from '@parley/api';
import { arc } from 'd3-shape';
import { useWords } from '../../settings/settings.tsx';
import { PreconditionText } from './preconditions.tsx';

const [SIZE, RADIUS, NODE] = [220, 74, 17];

/** Preconditions that wait for each other, each circle as a ring with its parts told beside it. */
export function Deadlocks({ deadlocks }: { readonly deadlocks: readonly (readonly Precondition[])[] }) {
  const { stand } = useWords();
  if (deadlocks.length === 0) return null;
  return (
    <section aria-labelledby="deadlocks-title">
      <h2 id="deadlocks-title">{stand.deadlocks}</h2>
      <p className="quiet">{stand.deadlockHint}</p>
      {deadlocks.map((circle, index) => (
        <figure key={index} className="deadlock">
          <Ring circle={circle} label={labelOf(circle, stand.deadlock(index + 1), stand.waitsFor)} />
          <ol>
            {circle.map((one) => (
              <li key={one.claim}>
                <PreconditionText precondition={one} />
              </li>
            ))}
          </ol>
        </figure>
      ))}
    </section>
  );
}

/** “Deadlock 1: A waits for B waits for A”. */
function labelOf(circle: readonly Precondition[], name: string, waitsFor: string): string {
  const holders = [...circle, circle[0]!].map(({ holder }) => holder.name);
  return `${name}: ${holders.join(` ${waitsFor} `)}`;
}

/** Where the parts of a ring stand, clockwise from the top: angles in radians. */
export const anglesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => (index / count) * 2 * Math.PI);

/** A circle of waiting, each part with an arrow to the one that it waits for. */
export function Ring({
  circle,
  label,
}: {
  readonly circle: readonly Precondition[];
  readonly label: string;
}) {
  const angles = anglesOf(circle.length);
  const gap = (NODE + 7) / RADIUS;
  const curve = arc<{ from: number; to: number }>()
    .innerRadius(RADIUS)
    .outerRadius(RADIUS)
    .startAngle(({ from }) => from)
    .endAngle(({ to }) => to);
  return (
    <svg className="ring" viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`} role="img" aria-label={label}>
      {angles.map((angle, index) => {
        const from = angle + gap;
        const to = angle + (2 * Math.PI) / circle.length - gap - 0.04;
        return (
          <g key={index}>
            <path className="wait" d={curve({ from, to }) ?? ''} />
            <path className="head" d="M-6,-5 L5,0 L-6,5 Z" transform={arrowAt(to)} />
          </g>
        );
      })}
      {angles.map((angle, index) => (
        <g key={index} transform={`translate(${Math.sin(angle) * RADIUS} ${-Math.cos(angle) * RADIUS})`}>
          <circle r={NODE} />
          <text dy="0.35em">{index + 1}</text>
        </g>
      ))}
    </svg>
  );
}

const arrowAt = (angle: number) =>
  `translate(${Math.sin(angle) * RADIUS} ${-Math.cos(angle) * RADIUS}) rotate(${(angle * 180) / Math.PI})`;
