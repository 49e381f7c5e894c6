import type { RecordChanged } from '@parley/api';
import type { Decision, Ledger, Negotiation } from '@parley/record';

/** How often the record is looked at while somebody listens, in milliseconds: others may write to it too. */
const EVERY = 1000;

type Listener = (change: RecordChanged) => void;

/** What a negotiation was, so that it can be told whether it still is. */
interface Seen {
  readonly revision: number;
  readonly negotiations: ReadonlyMap<string, string>;
  readonly decisions: ReadonlySet<string>;
}

/** Tells listeners which negotiations changed, whoever changed them. */
export class Watcher {
  readonly #ledger: Ledger;
  readonly #listeners = new Set<Listener>();
  #seen: Seen | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /** Calls `listener` after each change; gives what ends that. */
  async listen(listener: Listener): Promise<() => void> {
    this.#seen ??= await this.#look();
    this.#listeners.add(listener);
    this.#timer ??= setInterval(() => {
      this.#looking = this.#looking.then(() => this.#tell()).catch(() => undefined);
    }, EVERY);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
    };
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    this.#stop();
    await this.#looking;
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#seen = undefined;
  }

  async #look(): Promise<Seen> {
    const { revision, negotiations, decisions } = await this.#ledger.overview();
    const seen = negotiations.map((one) => [one.id, JSON.stringify(one)] as const);
    return { revision, negotiations: new Map(seen), decisions: new Set(decisions.map(({ id }) => id)) };
  }

  async #tell(): Promise<void> {
    const before = this.#seen;
    if (before === undefined || (await this.#ledger.store.revision()) === before.revision) return;
    const now = await this.#look();
    this.#seen = now;
    const { negotiations, decisions } = await this.#ledger.overview();
    const fresh = decisions.filter(({ id }) => !before.decisions.has(id));
    const decided = negotiations.filter(isTouchedBy(fresh));
    const changed = new Set([...differing(before, now), ...decided.map(({ id }) => id)]);
    const change = { revision: now.revision, negotiations: [...changed] };
    for (const listener of this.#listeners) listener(change);
  }
}

function differing(before: Seen, now: Seen): string[] {
  const ids = new Set([...before.negotiations.keys(), ...now.negotiations.keys()]);
  return [...ids].filter((id) => before.negotiations.get(id) !== now.negotiations.get(id));
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
