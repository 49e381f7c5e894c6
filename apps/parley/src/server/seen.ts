import { createHash } from 'node:crypto';
import type { Decision, Negotiation, Overview } from '@parley/record';

/** What the record was, so that it can be told what of it still is. */
export interface Seen {
  readonly revision: number;
  /** Negotiation → a digest of all that an overview has of it. */
  readonly negotiations: Readonly<Record<string, string>>;
  /** Decisions by their ids. */
  readonly decisions: readonly string[];
}

/** What there is to be seen in an overview. */
export function seenIn({ revision, negotiations, decisions }: Overview): Seen {
  const digests = negotiations.map((one) => [one.id, digestOf(one)] as const);
  return {
    revision,
    negotiations: Object.fromEntries(digests),
    decisions: decisions.map(({ id }) => id),
  };
}

const digestOf = (negotiation: Negotiation) =>
  createHash('sha256').update(JSON.stringify(negotiation)).digest('base64url');

/** The negotiations that are not what they were, those that are new or gone, and those about which was decided. */
export function changedSince(before: Seen, now: Seen, overview: Overview): string[] {
  const known = new Set(before.decisions);
  const fresh = overview.decisions.filter(({ id }) => !known.has(id));
  const decided = overview.negotiations.filter(isTouchedBy(fresh)).map(({ id }) => id);
  return [...new Set([...differing(before, now), ...decided])];
}

function differing(before: Seen, now: Seen): string[] {
  const ids = [...Object.keys(before.negotiations), ...Object.keys(now.negotiations)];
  return ids.filter((id) => before.negotiations[id] !== now.negotiations[id]);
}

/** Whether new decisions are about a report of a negotiation; those that name no report may be about any. */
function isTouchedBy(decisions: readonly Decision[]): (negotiation: Negotiation) => boolean {
  const named = decisions.map(({ action }) => reportsIn(action));
  return ({ reports }) => named.some((some) => some === null || some.some((one) => reports.includes(one)));
}

function reportsIn(action: Decision['action']): readonly string[] | null {
  if ('fact' in action) return [action.fact.report];
  if ('members' in action) return action.members.map(({ report }) => report);
  return action.kind === 'move' ? [action.report] : null;
}
