/** What a logistic model is fitted to: a row of numbers each, how it came out, and log-odds that are given. */
export interface Data {
  readonly rows: readonly (readonly number[])[];
  readonly outcomes: readonly boolean[];
  readonly given?: readonly number[];
}

const STEPS = 25;

/**
 * The weights under which the outcomes are likeliest, each held to 0 by its penalty (half of it times the square of the
 * weight): ridge regression by Newton's method, which for these few weights takes a handful of steps.
 */
export function fitLogistic({ rows, outcomes, given }: Data, penalties: readonly number[]): number[] {
  let weights = penalties.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, i) => -penalties[i]! * weight);
    const bend = weights.map((_, i) => weights.map((_, j) => (i === j ? penalties[i]! : 0)));
    rows.forEach((row, n) => {
      const p = probabilityOf((given?.[n] ?? 0) + dot(row, weights));
      row.forEach((value, i) => {
        slope[i]! += ((outcomes[n] ? 1 : 0) - p) * value;
        row.forEach((other, j) => (bend[i]![j]! += p * (1 - p) * value * other));
      });
    });
    const change = solve(bend, slope);
    weights = weights.map((weight, i) => weight + change[i]!);
  }
  return weights;
}

/** The probability that log-odds stand for. */
export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + value * other[i]!, 0);
}

/** Solves a system of linear equations by Gauss's elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows.reduce(
      (best, row, j) => (j >= i && Math.abs(row[i]!) > Math.abs(rows[best]![i]!) ? j : best),
      i,
    );
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (const row of rows) {
      if (row === rows[i]) continue;
      const factor = row[i]! / rows[i]![i]!;
      rows[i]!.forEach((value, k) => (row[k]! -= factor * value));
    }
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}
