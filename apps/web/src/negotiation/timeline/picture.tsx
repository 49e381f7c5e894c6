import type { TimelineEntry } from '@parley/api';
import { instantsOf } from '@parley/dossier';
import { scaleUtc } from 'd3-scale';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { citedByEvidence } from '../../parts/cites.tsx';
import { useWords } from '../../settings/settings.tsx';
import { useBeside } from '../../source/beside.tsx';
import { dateText } from '../../words/dates.ts';
import type { Words } from '../../words/index.ts';
import { tickFormat } from './ticks.ts';
import { busyRange, moved, placedOf, rangeOf, zoomed } from './entries.ts';
import type { Placed, Range } from './entries.ts';
import { lanesOf, ROW } from './layout.ts';
import type { Spot } from './layout.ts';

const AXIS = 28;

interface Props {
  readonly entries: readonly TimelineEntry[];
  readonly now: string | null;
  readonly chosen: string | undefined;
  readonly choose: (claim: string) => void;
}

/** The timeline drawn to scale. One stop for the keyboard; arrows go from mark to mark. */
export function Picture({ entries, now, chosen, choose }: Props) {
  const { timeline } = useWords();
  const placed = useMemo(() => placedOf(entries), [entries]);
  const whole = useMemo(() => rangeOf(placed), [placed]);
  const [range, setRange] = useState<Range>(() => busyRange(placed));
  useEffect(() => setRange(busyRange(placed)), [placed]);
  if (placed.length === 0) return null;
  return (
    <section className="picture" aria-label={timeline.picture}>
      <div className="picture-tools">
        <p className="quiet" id="picture-hint">
          {timeline.pictureHint}
        </p>
        <div className="steps">
          <Tool label={timeline.left} sign="‹" act={() => setRange(moved(range, -0.3))} />
          <Tool label={timeline.right} sign="›" act={() => setRange(moved(range, 0.3))} />
          <Tool label={timeline.zoomOut} sign="−" act={() => setRange(zoomed(range, 2))} />
          <Tool label={timeline.zoomIn} sign="+" act={() => setRange(zoomed(range, 0.5))} />
          <button type="button" onClick={() => setRange(whole)}>
            {timeline.all}
          </button>
        </div>
      </div>
      <Drawing placed={placed} range={range} setRange={setRange} now={now} chosen={chosen} choose={choose} />
    </section>
  );
}

function Tool({
  label,
  sign,
  act,
}: {
  readonly label: string;
  readonly sign: string;
  readonly act: () => void;
}) {
  return (
    <button type="button" aria-label={label} title={label} onClick={act}>
      {sign}
    </button>
  );
}

/** How wide an element is, in pixels, as it changes. */
function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(800);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(240, element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

function Drawing({
  placed,
  range,
  setRange,
  now,
  chosen,
  choose,
}: Omit<Props, 'entries'> & {
  readonly placed: readonly Placed[];
  readonly range: Range;
  readonly setRange: (range: Range) => void;
}) {
  const words = useWords();
  const { show } = useBeside();
  const { ref, width } = useWidth();
  const lanes = useMemo(() => lanesOf(placed, range, width), [placed, range, width]);
  const spots = lanes.flatMap((lane) => lane.spots.map((spot) => ({ spot, kind: lane.kind })));
  const inTime = [...spots].sort((one, other) => one.spot.all[0]!.from - other.spot.all[0]!.from);
  const height = (lanes.at(-1)?.top ?? 0) + (lanes.at(-1)?.height ?? 0) + AXIS;
  const stop = inTime.find(({ spot }) => holds(spot, chosen)) ?? inTime[0];
  const svg = useRef<SVGSVGElement>(null);

  const open = (spot: Spot) => {
    choose(spot.all[0]!.entry.claim);
    show(spot.all.flatMap(({ entry }) => citedByEvidence(entry.evidence)));
  };
  const go = (by: number) => {
    const place = stop ? inTime.indexOf(stop) : -1;
    const next = inTime[Math.min(inTime.length - 1, Math.max(0, place + by))];
    if (!next) return;
    choose(next.spot.all[0]!.entry.claim);
    svg.current?.querySelector<SVGGElement>(`[data-spot="${inTime.indexOf(next)}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const acts: Readonly<Record<string, () => void>> = {
      ArrowRight: () => go(1),
      ArrowLeft: () => go(-1),
      Home: () => go(-Infinity),
      End: () => go(Infinity),
      '+': () => setRange(zoomed(range, 0.5, stop?.spot.all[0]?.from)),
      '=': () => setRange(zoomed(range, 0.5, stop?.spot.all[0]?.from)),
      '-': () => setRange(zoomed(range, 2)),
      Enter: () => stop && open(stop.spot),
      ' ': () => stop && open(stop.spot),
    };
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div ref={ref} className="drawing">
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={words.timeline.picture}
        aria-describedby="picture-hint"
        onKeyDown={onKey}
      >
        <Axis range={range} width={width} height={height} now={now} words={words} />
        {lanes.map(({ kind, top }) => (
          <text key={kind} className="lane-name" x={4} y={top + 13} aria-hidden="true">
            {words.kinds[kind]}
          </text>
        ))}
        {inTime.map((one, index) => (
          <Mark
            key={`${one.kind} ${one.spot.all[0]!.entry.claim} ${index}`}
            index={index}
            spot={one.spot}
            isStop={one === stop}
            isChosen={holds(one.spot, chosen)}
            open={() => open(one.spot)}
          />
        ))}
      </svg>
    </div>
  );
}

const holds = ({ all }: Spot, claim: string | undefined) => all.some(({ entry }) => entry.claim === claim);

function Axis({
  range,
  width,
  height,
  now,
  words,
}: {
  readonly range: Range;
  readonly width: number;
  readonly height: number;
  readonly now: string | null;
  readonly words: Words;
}) {
  const x = scaleUtc(range, [0, width]);
  const format = tickFormat(words);
  const at = instantsOf(now ?? '')?.to;
  return (
    <g className="axis" aria-hidden="true">
      {x.ticks(Math.max(2, Math.floor(width / 110))).map((tick) => (
        <g key={tick.getTime()} transform={`translate(${x(tick)} 0)`}>
          <line y2={height - AXIS + 6} />
          <text y={height - 8}>{format(tick)}</text>
        </g>
      ))}
      {at !== undefined && at > range[0] && at < range[1] && (
        <g className="now" transform={`translate(${x(at)} 0)`}>
          <line y2={height - AXIS + 6} />
          <text y={13} x={-5}>
            {words.timeline.now}
          </text>
        </g>
      )}
    </g>
  );
}

/** What a mark tells: “meeting: held, 16 May 2025: …”, or of several how many, and the first. */
function labelOf({ all }: Spot, words: Words): string {
  const { entry } = all[0]!;
  const status = entry.type === 'meeting' ? `${words.statuses[entry.status]}, ` : '';
  const kind = all.length > 1 ? `${all.length} ${words.kinds[entry.type]}` : words.facts[entry.type];
  return `${kind}: ${status}${dateText(entry.time, words)}: ${entry.text}`;
}

function Mark({
  spot,
  index,
  isStop,
  isChosen,
  open,
}: {
  readonly spot: Spot;
  readonly index: number;
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly open: () => void;
}) {
  const words = useWords();
  const { entry } = spot.all[0]!;
  const status = entry.type === 'meeting' ? entry.status : '';
  const label = labelOf(spot, words);
  return (
    <g
      role="button"
      data-spot={index}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      className={`spot spot-${entry.type} status-${status}${isChosen ? ' chosen' : ''}`}
      transform={`translate(${spot.x} ${spot.y})`}
      onClick={open}
    >
      <title>{label}</title>
      <rect width={spot.width} height={ROW - 5} rx={entry.type === 'statement' ? 8 : 3} />
      {(status === 'cancelled' ||
        status === 'refused' ||
        status === 'broken-off' ||
        status === 'postponed') && (
        <path d={`M3,3 L${spot.width - 3},${ROW - 8} M3,${ROW - 8} L${spot.width - 3},3`} />
      )}
      {spot.all.length > 1 && (
        <text x={spot.width / 2} y={(ROW - 5) / 2} dy="0.35em">
          {spot.all.length}
        </text>
      )}
    </g>
  );
}
