import type { NameKind } from '../../model.ts';
import type { NameSpan } from '../labels.ts';
import { KINDS } from '../labels.ts';

/** Counts of exact spans. */
export interface Tally {
  gold: number;
  found: number;
  right: number;
}

export type Tallies = Record<NameKind | 'all', Tally>;

/** Empty counts. */
export function emptyTallies(): Tallies {
  const tally = (): Tally => ({ gold: 0, found: 0, right: 0 });
  return { PER: tally(), LOC: tally(), ORG: tally(), MISC: tally(), all: tally() };
}

/** Compares the names of sentences as conlleval does: only the exact span of the same kind is right. */
export function count(tallies: Tallies, gold: readonly NameSpan[][], found: readonly NameSpan[][]): void {
  const key = ({ kind, from, to }: NameSpan): string => `${kind} ${String(from)} ${String(to)}`;
  gold.forEach((spans, s) => {
    const expected = new Set(spans.map(key));
    for (const span of spans) bump(tallies, span.kind, 'gold');
    for (const span of found[s] ?? []) {
      bump(tallies, span.kind, 'found');
      if (expected.has(key(span))) bump(tallies, span.kind, 'right');
    }
  });
}

function bump(tallies: Tallies, kind: NameKind, what: keyof Tally): void {
  tallies[kind][what]++;
  tallies.all[what]++;
}

/** Precision, recall and F1, in percent. */
export function rates({ gold, found, right }: Tally): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 0 : (100 * right) / found;
  const recall = gold === 0 ? 0 : (100 * right) / gold;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The counts as a table in Markdown. */
export function table(tallies: Tallies): string {
  const rows = ([...KINDS, 'all'] as const).map((kind) => {
    const { precision, recall, f1 } = rates(tallies[kind]);
    const cells = [kind, String(tallies[kind].gold), precision.toFixed(1), recall.toFixed(1), f1.toFixed(1)];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| kind | names | precision | recall | F1 |', '| --- | --: | --: | --: | --: |', ...rows].join(
    '\n',
  );
}
