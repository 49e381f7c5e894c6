import type { Coverage } from '@parley/api';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, curveStepAfter } from 'd3-shape';
import { useWords } from '../settings/settings.tsx';
import { dateText } from '../words/dates.ts';

const DAY = 86_400_000;
const [WIDTH, HEIGHT] = [240, 36];
/** A picture is of at least so many days, so that one report is a line in it and not a wall. */
const LEAST = 30;

/** A stretch of time of equal length and how many reports it has. */
export interface Bin {
  readonly at: number;
  readonly reports: number;
}

/** How many reports came out in each of at most `most` stretches of whole days, the last of which ends with the last report. */
export function binsOf(coverage: readonly Coverage[], most = 60): Bin[] {
  const days = coverage.map(({ day, reports }) => ({ at: Date.parse(day), reports }));
  const last = days.at(-1)?.at ?? 0;
  const first = Math.min(days[0]?.at ?? 0, last - (LEAST - 1) * DAY);
  const width = Math.max(1, Math.ceil((last - first + DAY) / DAY / most)) * DAY;
  const count = days.length === 0 ? 0 : Math.floor((last - first) / width) + 1;
  const bins = Array.from({ length: count }, (_, index) => ({ at: first + index * width, reports: 0 }));
  for (const { at, reports } of days) bins[Math.floor((at - first) / width)]!.reports += reports;
  return bins;
}

/** How much was reported when. */
export function Spark({ coverage }: { readonly coverage: readonly Coverage[] }) {
  const words = useWords();
  const bins = binsOf(coverage);
  const [first, last] = [coverage[0], coverage.at(-1)];
  if (!first || !last) return null;
  const total = coverage.reduce((sum, { reports }) => sum + reports, 0);
  const label = words.list.coverage(
    total,
    coverage.length,
    dateText(first.day, words, 'short'),
    dateText(last.day, words, 'short'),
  );
  return (
    <svg
      className="spark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path d={pathOf(bins)} />
    </svg>
  );
}

function pathOf(bins: readonly Bin[]): string {
  const width = (bins[1]?.at ?? bins[0]!.at + DAY) - bins[0]!.at;
  const x = scaleUtc([bins[0]!.at, bins.at(-1)!.at + width], [0, WIDTH]);
  const y = scaleLinear([0, Math.max(...bins.map(({ reports }) => reports))], [HEIGHT - 1, 2]);
  const shape = area<Bin>()
    .x(({ at }) => x(at))
    .y0(HEIGHT)
    .y1(({ reports }) => y(reports))
    .curve(curveStepAfter);
  return shape([...bins, { at: bins.at(-1)!.at + width, reports: bins.at(-1)!.reports }]) ?? '';
}
