import type { Bond, Negotiation } from '../model.ts';
import type { Days } from './days.ts';
import { edtfOf } from './days.ts';
import type { Draft } from './draft.ts';
import type { Evidence } from './evidence.ts';

/** So many issues and places are given as reasons. */
const MOST = 3;

/** Why the reports of a negotiation belong together: what they share, and how many share it. */
export function bondsOf(
  draft: Draft,
  reports: readonly Evidence[],
  span: Days | null,
  { issues, places }: Pick<Negotiation, 'issues' | 'places'>,
): Bond[] {
  const sides = [...draft.sides].sort();
  const bond = (how: Bond['how'], of: readonly string[], test: (one: Evidence) => boolean): Bond => ({
    how,
    of,
    reports: reports.filter(test).length,
  });
  const days = span === null ? [] : [...new Set([edtfOf(span.from), edtfOf(span.to)])];
  const bonds = [
    bond('parties', sides, (one) => sides.every((side) => one.parties.has(side))),
    ...issues.slice(0, MOST).map((issue) => bond('issues', [issue], (one) => isAbout(one, issue))),
    ...places.slice(0, MOST).map((place) => bond('places', [place], (one) => isAt(one, place))),
    bond('time', days, () => true),
    bond('decision', draft.decisions, () => true),
  ];
  return bonds.filter((one) => one.of.length > 0 && one.reports > 0);
}

function isAbout({ digest }: Evidence, issue: string): boolean {
  return digest.topics.some((topic) => topic.issue === issue);
}

function isAt({ digest, who }: Evidence, place: string): boolean {
  return digest.encounters.some(({ meeting }) => who.get(meeting?.place ?? '')?.id === place);
}
