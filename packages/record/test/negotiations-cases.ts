import type { Decision, Negotiation, Report } from '../src/model.ts';
import { digestOf, gather } from '../src/negotiations/index.ts';
import type { Gathered } from '../src/negotiations/index.ts';
import type { ReportBuilder } from './builders.ts';
import { reportOf, simpleIdentities } from './builders.ts';

/** What is gathered from some reports, with who is who by country codes and names. */
export function gathered(
  reports: readonly Report[],
  decisions: readonly Decision[] = [],
  voices?: ReadonlyMap<string, string>,
): Gathered {
  return gather(reports.map(digestOf), simpleIdentities(reports), decisions, voices);
}

/** The one negotiation that some reports tell of. */
export function theOnly(reports: readonly Report[], decisions: readonly Decision[] = []): Negotiation {
  const { negotiations } = gathered(reports, decisions);
  if (negotiations.length !== 1)
    throw new Error(`${negotiations.length} negotiations: ${ids(negotiations).join()}`);
  return negotiations[0]!;
}

export const ids = (negotiations: readonly Negotiation[]): string[] => negotiations.map(({ id }) => id);

/** Negotiation → its reports. */
export function reportsOf({ negotiations }: Gathered): Record<string, readonly string[]> {
  return Object.fromEntries(negotiations.map(({ id, reports }) => [id, reports]));
}

/** A report in which countries hold talks and nothing else, of a day; `more` writes on. */
export function talks(
  id: string,
  published: string | null,
  countries: readonly string[],
  more: (builder: ReportBuilder, sides: string[]) => void = () => undefined,
): Report {
  return reportOf(id, { published }, (r) => {
    const sides = countries.map((code) => r.country(code));
    r.meeting(sides);
    more(r, sides);
  });
}
