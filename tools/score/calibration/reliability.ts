/** A probability that was given, and how it came out. */
export interface Forecast {
  readonly probability: number;
  readonly right: boolean;
}

/** Facts of about the same confidence: how many, how many were expected to be right, and how many were, as shares. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly expected: number;
  readonly observed: number;
}

/** How far given probabilities are to be believed. */
export interface Reliability {
  readonly bins: readonly Bin[];
  /** Expected calibration error: the mean distance of expected and observed over the bins, by their counts. */
  readonly error: number;
  /** The mean squared distance of the probability and 1 for right, 0 for wrong (Brier 1950). */
  readonly brier: number;
  /** The same where the share of right ones is said of every fact. */
  readonly brierOfMean: number;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1];

/** Compares probabilities with what came out. */
export function reliabilityOf(forecasts: readonly Forecast[]): Reliability {
  const bins = EDGES.slice(0, -1).flatMap((from, i) => {
    const to = EDGES[i + 1]!;
    const within = forecasts.filter(({ probability: p }) => p >= from && (p < to || (to === 1 && p === 1)));
    if (within.length === 0) return [];
    const expected = mean(within.map(({ probability }) => probability));
    return [{ from, to, count: within.length, expected, observed: shareOf(within) }];
  });
  const error = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.expected - bin.observed), 0);
  const share = shareOf(forecasts);
  return {
    bins,
    error: error / Math.max(1, forecasts.length),
    brier: brierOf(forecasts),
    brierOfMean: brierOf(forecasts.map(({ right }) => ({ probability: share, right }))),
  };
}

function brierOf(forecasts: readonly Forecast[]): number {
  return mean(forecasts.map(({ probability, right }) => (probability - (right ? 1 : 0)) ** 2));
}

function shareOf(forecasts: readonly Forecast[]): number {
  return mean(forecasts.map(({ right }) => (right ? 1 : 0)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
