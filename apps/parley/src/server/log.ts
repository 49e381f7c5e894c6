import type { DecisionEntry } from '@parley/api';
import type { Action, Decision } from '@parley/record';
import { whatWasDecided } from '../record/decisions.ts';

/** Decisions as the API tells them, the latest first. */
export function entriesOf(log: readonly Decision[]): DecisionEntry[] {
  const undone = new Map(
    log.flatMap(({ id, action }) => (action.kind === 'undo' ? [[action.decision, id] as const] : [])),
  );
  return log.map((decision) => entryOf(decision, undone.get(decision.id))).reverse();
}

function entryOf(decision: Decision, undoneBy: string | undefined): DecisionEntry {
  const { id, at, author, reason, action } = decision;
  const report = reportIn(action);
  return {
    id,
    at,
    author,
    reason,
    kind: action.kind,
    text: whatWasDecided(decision),
    ...(report !== undefined && { report }),
    ...(action.kind === 'correct' && { field: action.field }),
    ...(action.kind === 'undo' && { undoes: action.decision }),
    ...(undoneBy !== undefined && { undoneBy }),
  };
}

function reportIn(action: Action): string | undefined {
  if ('fact' in action) return action.fact.report;
  return action.kind === 'move' ? action.report : undefined;
}
