import type { Coverage } from '@parley/api';

/** A bar for each day with reports, above the step of the slider that leads to it. */
export function Days({
  coverage,
  place,
}: {
  readonly coverage: readonly Coverage[];
  readonly place: number;
}) {
  const most = Math.max(...coverage.map(({ reports }) => reports));
  const last = Math.max(1, coverage.length - 1);
  const width = Math.min(3, 60 / coverage.length);
  return (
    <svg className="days" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
      {coverage.map(({ day, reports }, index) => (
        <rect
          key={day}
          x={(index / last) * 100 - width / 2}
          width={width}
          y={20 - (reports / most) * 18}
          height={(reports / most) * 18}
          className={index <= place ? 'known' : undefined}
        />
      ))}
    </svg>
  );
}
