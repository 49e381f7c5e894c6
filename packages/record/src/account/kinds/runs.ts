import type { Fact, Time } from '@parley/dossier';
import type { Row, Topic } from '../row.ts';
import { dayText, hullOf, whenOf } from '../when.ts';
import type { Days } from '../when.ts';

/** A time of more days than this does not say when something happened. */
const DATED = 7;

/** When something happened that a fact tells: on its own days, else not long before its report came out. */
export function happened<F extends Fact & { time?: Time | undefined }>(
  { source, fact }: Row<F>,
  back: number,
): Days {
  const days = hullOf(whenOf(fact.time?.value));
  // A day to come is that on which it will be carried out.
  if (days && days.to - days.from < DATED && days.from <= source.days.to) return days;
  return { from: source.days.from - back, to: source.days.to };
}

/**
 * Cuts rows with one key into topics: what happened within `gap` days of one another is one thing. Each topic is
 * called after the first day that its first report has for it.
 */
export function runsOf<F extends Fact>(
  key: string,
  rows: readonly Row<F>[],
  daysOf: (row: Row<F>) => Days,
  gap: number,
): Topic<F>[] {
  const sorted = rows
    .map((row, index) => ({ row, index, days: daysOf(row) }))
    .sort(
      (one, other) =>
        one.days.from - other.days.from || one.days.to - other.days.to || one.index - other.index,
    );
  const runs: { members: typeof sorted; to: number }[] = [];
  for (const member of sorted) {
    const last = runs.at(-1);
    if (last && member.days.from - last.to <= gap) {
      last.members.push(member);
      last.to = Math.max(last.to, member.days.to);
    } else runs.push({ members: [member], to: member.days.to });
  }
  return runs.map(({ members }) => {
    const told = members.toSorted((one, other) => one.index - other.index);
    const { from } = told[0]!.days;
    const anchor = Number.isFinite(from) ? dayText(from) : '';
    return { key: `${key}\n${anchor}`, rows: told.map(({ row }) => row) };
  });
}
