import type { Days } from './days.ts';
import { yearOf } from './days.ts';
import { slugOf } from './slug.ts';

/** What a negotiation is found by. */
export interface Findable {
  readonly ids: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
  readonly span: Days | null;
  readonly reports: { has(report: string): boolean };
}

const YEAR = /^(.*?)(?:-(\d{4}))?$/;

/**
 * The negotiation that an id means: the one that has it; else the one that an anchoring report is in; else, since
 * older reports may have put its first year back, the one of the same sides with a report in that year. An id without
 * a year means the latest of its sides.
 */
export function findNegotiation<N extends Findable>(
  all: readonly N[],
  id: string,
  anchor?: string,
): N | undefined {
  const same = all.find(({ ids }) => ids.has(id));
  if (same !== undefined) return same;
  const anchored = anchor === undefined ? [] : all.filter(({ reports }) => reports.has(anchor));
  if (anchored.length > 0) return anchored[0];
  const [, sides = id, year] = YEAR.exec(id) ?? [];
  const ofSides = all.filter((one) => [...one.sides].sort().map(slugOf).join('-') === sides);
  const inYear = ofSides.filter(({ span }) => year === undefined || covers(span, Number(year)));
  return inYear.reduce<N | undefined>((last, one) => (last && end(last) > end(one) ? last : one), undefined);
}

function covers(span: Days | null, year: number): boolean {
  return span !== null && yearOf(span.from) <= year && year <= yearOf(span.to);
}

const end = ({ span }: Findable): number => span?.to ?? -Infinity;
