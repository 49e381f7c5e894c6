import type { Coverage } from '@parley/api';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';

import { useWords } from '../settings/settings.tsx';
import { dateText } from '../words/dates.ts';
import { Days } from './days.tsx';

/** How long the slider rests before the record of that day is asked for. */
const REST_MS = 120;

interface Props {
  readonly coverage: readonly Coverage[];
  readonly asOf: string | undefined;
}

/** The last day with reports that is not after `asOf`; without `asOf` the last of all. */
export function placeOf(coverage: readonly Coverage[], asOf: string | undefined): number {
  if (asOf === undefined) return coverage.length - 1;
  return Math.max(0, coverage.filter(({ day }) => day <= asOf).length - 1);
}

/** The day as of which the record is told: a step for each day on which something was published. */
export function AsOf({ coverage, asOf }: Props) {
  const [, setParams] = useSearchParams();
  const [place, setPlace] = useState(() => placeOf(coverage, asOf));
  useEffect(() => setPlace(placeOf(coverage, asOf)), [coverage, asOf]);
  const last = coverage.length - 1;
  const wanted = place >= last ? undefined : coverage[place]?.day;
  useEffect(() => {
    if (placeOf(coverage, asOf) === place) return;
    const timer = setTimeout(() => {
      setParams(
        (now) => {
          if (wanted === undefined) now.delete('asOf');
          else now.set('asOf', wanted);
          return now;
        },
        { replace: true },
      );
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [wanted, place, asOf, coverage, setParams]);
  return coverage.length < 2 ? null : <Slider coverage={coverage} place={place} setPlace={setPlace} />;
}

function Slider({
  coverage,
  place,
  setPlace,
}: {
  readonly coverage: readonly Coverage[];
  readonly place: number;
  readonly setPlace: (place: number) => void;
}) {
  const words = useWords();
  const { brief } = words;
  const last = coverage.length - 1;
  const count = (days: readonly Coverage[]) => days.reduce((sum, { reports }) => sum + reports, 0);
  const day = dateText(coverage[place]!.day, words);
  const until = brief.reportsUntil(count(coverage.slice(0, place + 1)), count(coverage));
  return (
    <div className={place < last ? 'as-of past' : 'as-of'}>
      <span className="label" id="as-of-label">
        {brief.asOf}
      </span>
      <output>{place < last ? day : `${day} (${brief.everything})`}</output>
      <div className="track">
        <Days coverage={coverage} place={place} />
        <input
          type="range"
          min={0}
          max={last}
          value={place}
          aria-labelledby="as-of-label"
          aria-valuetext={`${day}, ${until}`}
          onChange={({ target }) => setPlace(Number(target.value))}
        />
      </div>
      <span className="quiet">{until}</span>
      <span className="steps">
        <button
          type="button"
          disabled={place === 0}
          onClick={() => setPlace(place - 1)}
          aria-label={brief.earlier}
        >
          ‹
        </button>
        <button
          type="button"
          disabled={place === last}
          onClick={() => setPlace(place + 1)}
          aria-label={brief.later}
        >
          ›
        </button>
        {place < last && (
          <button type="button" onClick={() => setPlace(last)}>
            {brief.toNow}
          </button>
        )}
      </span>
    </div>
  );
}
