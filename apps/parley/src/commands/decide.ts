import type { Action, Decision, Ledger } from '@parley/record';
import { EXIT } from '../errors.ts';
import { print } from '../output.ts';
import { actionsFor, ownAuthor, undoing, whatWasDecided } from '../record/decisions.ts';
import type { DecisionKind } from '../record/decisions.ts';
import { withLedger } from '../record/home.ts';

/** What goes with every decision. */
export interface DecideOptions {
  readonly reason?: string;
  readonly author?: string;
  readonly variant?: string;
}

/** Writes down a decision, and says under which id; the exit status. */
export async function decide(
  kind: DecisionKind,
  words: readonly string[],
  options: DecideOptions,
): Promise<number> {
  return withLedger(async (ledger) => {
    const { variant } = options;
    const actions = await actionsFor(ledger, kind, words, variant === undefined ? {} : { variant });
    await writeDown(ledger, actions, options);
    return EXIT.ok;
  });
}

/** Takes a decision back; the exit status. */
export async function undo(id: string, options: DecideOptions): Promise<number> {
  return withLedger(async (ledger) => {
    await writeDown(ledger, [await undoing(ledger, id)], options);
    return EXIT.ok;
  });
}

/** Shows the log of decisions, the latest last; the exit status. */
export async function decisions(options: { readonly json?: true }): Promise<number> {
  return withLedger(
    async (ledger) => {
      const log = await ledger.store.decisions();
      if (options.json) await print(`${JSON.stringify(log)}\n`);
      else if (log.length === 0) await print('Nothing has been decided yet.\n');
      else for (const one of log) await print(`${described(one)}\n`);
      return EXIT.ok;
    },
    { readOnly: true },
  );
}

/** A decision on one line: its id as far as it is needed, when, by whom, what and why. */
function described(decision: Decision): string {
  const { id, at, author, reason } = decision;
  const time = at.slice(0, 16).replace('T', ' ');
  return `${id.slice(0, 8)}  ${time}  ${author}  ${whatWasDecided(decision)}${reason === '' ? '' : `  — ${reason}`}`;
}

async function writeDown(ledger: Ledger, actions: readonly Action[], options: DecideOptions): Promise<void> {
  const author = options.author ?? ownAuthor();
  for (const action of actions) {
    const { id } = await ledger.decide(action, { author, reason: options.reason ?? '' });
    await print(`${action.kind} ${id.slice(0, 8)}; take it back with parley undo ${id.slice(0, 8)}\n`);
  }
}
