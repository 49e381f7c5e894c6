import type { Fact } from '@parley/dossier';
import type { Draft, Verdict } from './row.ts';

/** When a draft was last said anew: a reprint says nothing anew, so each voice counts on its first day. */
interface LastWord {
  readonly from: number;
  readonly to: number;
}

function lastWord<F extends Fact>({ rows }: Draft<F>): LastWord {
  const voices = new Map<string, { from: number; to: number }>();
  for (const { source } of rows) {
    const { from, to } = source.days;
    const known = voices.get(source.voice);
    if (!known || from < known.from) voices.set(source.voice, { from, to });
  }
  let last = { from: -Infinity, to: -Infinity };
  for (const { from, to } of voices.values()) {
    last = { from: Math.max(last.from, from), to: Math.max(last.to, to) };
  }
  return last;
}

/** What was said last holds; two that were said last on one day, or on days that are not known apart, are contested. */
export function saidLast<F extends Fact>(one: Draft<F>, other: Draft<F>): Verdict {
  const [a, b] = [lastWord(one), lastWord(other)];
  if (a.from > b.to) return 'first';
  return b.from > a.to ? 'second' : 'contested';
}
