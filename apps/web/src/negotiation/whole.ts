import { urlOf } from '@parley/api';
import type { BriefOfNegotiation, Call, Outline } from '@parley/api';
import { useCallback, useEffect, useState } from 'react';
import { ask, askAndWait, useAnswer } from '../api/use-answer.ts';
import type { Asked } from '../api/use-answer.ts';
import { followPrinting, isPrinting } from '../parts/printing.ts';

/** A brief as it is shown: its outline or, once somebody wanted that, all of it. */
export type ShownBrief = Outline | BriefOfNegotiation;

interface Wanted {
  readonly asked: Asked<ShownBrief>;
  /** Has all of it shown from now on. */
  readonly want: () => void;
  /** All of it, as soon as it is there; it is shown then as well. */
  readonly whole: () => Promise<BriefOfNegotiation>;
}

/** A brief: its outline, which is soon there, until all of it is wanted. On paper all of it always is. */
export function useBrief(given: Call<'brief'> & Call<'outline'>): Wanted {
  const key = urlOf('brief', given);
  const [wanted, setWanted] = useState<string>();
  const outline = useAnswer('outline', given);
  const all = useAnswer('brief', wanted === key ? given : undefined);
  // The address says all that is asked.
  const want = useCallback(() => setWanted(key), [key]);
  const whole = useCallback(() => ask('brief', given).finally(want), [want]);
  useEffect(
    () =>
      followPrinting(() => {
        if (!isPrinting()) return;
        askAndWait('brief', given);
        want();
      }),
    [want],
  );
  if (wanted === key && all.data !== undefined && !all.old) return { asked: all, want, whole };
  const { error = outline.error, retry } = all.error ? all : outline;
  return { asked: { ...outline, ...(error && { error }), retry }, want, whole };
}
