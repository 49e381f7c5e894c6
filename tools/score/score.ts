import type { Dossier } from '@parley/dossier';
import { Comparison, overlap, rowsOf } from './compare.ts';
import type { Row } from './compare.ts';
import type { Gold, GoldFact } from './gold.ts';

/** How many facts gold has, how many of them were found, how many were read, and how many of those are right. */
export interface Tally {
  gold: number;
  found: number;
  predicted: number;
  right: number;
}

/** The score of one article. */
export interface Score {
  readonly byType: ReadonlyMap<string, Tally>;
  readonly times: { gold: number; found: number; valued: number; right: number };
  readonly missed: readonly GoldFact[];
  readonly wrong: readonly Row[];
  /** Every row that was read of which gold says whether it is right. */
  readonly judged: readonly { readonly row: Row; readonly right: boolean }[];
}

// Gold lists only the main figures and outcomes: they count for recall, and every one read counts as right.
const OPEN_WORLD: ReadonlySet<string> = new Set(['figure', 'outcome']);

/** Compares a dossier with gold, type by type; types that gold does not have in this article are not scored. */
export function score(gold: Gold, text: string, dossier: Dossier): Score {
  const comparison = new Comparison(gold, text, dossier);
  const rows = rowsOf(dossier);
  const byType = new Map<string, Tally>();
  const missed: GoldFact[] = [];
  const wrong: Row[] = [];
  const judged: { row: Row; right: boolean }[] = [];
  for (const type of new Set(gold.facts.map((fact) => fact.type))) {
    const wanted = gold.facts.filter((fact) => fact.type === type);
    const read = rows.filter((row) => row.type === type);
    const found = wanted.filter((fact) => read.some((row) => comparison.agrees(row, fact)));
    missed.push(...wanted.filter((fact) => !found.includes(fact)));
    const known = [...wanted, ...(gold.alsoTrue ?? [])];
    const right = read.filter(
      (row) => OPEN_WORLD.has(type) || known.some((fact) => comparison.agrees(row, fact)),
    );
    wrong.push(...read.filter((row) => !right.includes(row)));
    if (!OPEN_WORLD.has(type)) judged.push(...read.map((row) => ({ row, right: right.includes(row) })));
    byType.set(type, {
      gold: wanted.length,
      found: found.length,
      predicted: read.length,
      right: right.length,
    });
  }
  return { byType, times: timesOf(gold, text, dossier), missed, wrong, judged };
}

function timesOf(gold: Gold, text: string, dossier: Dossier): Score['times'] {
  const result = { gold: 0, found: 0, valued: 0, right: 0 };
  for (const { start, end, value } of gold.times ?? []) {
    const near = dossier.times.filter((time) => overlap(time.span.quote, text.slice(start, end)) >= 0.5);
    result.gold++;
    if (near.length > 0) result.found++;
    if (value === null) continue;
    result.valued++;
    if (near.some((time) => time.value !== null && value.includes(time.value))) result.right++;
  }
  return result;
}

/** Recall, precision and their harmonic mean, from 0 to 1. */
export function rates({ gold, found, predicted, right }: Tally): {
  recall: number;
  precision: number;
  f1: number;
} {
  const recall = gold === 0 ? 1 : found / gold;
  const precision = predicted === 0 ? 0 : right / predicted;
  return {
    recall,
    precision,
    f1: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision),
  };
}

/** Adds tallies. */
export function sum(tallies: Iterable<Tally>): Tally {
  const total = { gold: 0, found: 0, predicted: 0, right: 0 };
  for (const tally of tallies) {
    for (const key of ['gold', 'found', 'predicted', 'right'] as const) total[key] += tally[key];
  }
  return total;
}
