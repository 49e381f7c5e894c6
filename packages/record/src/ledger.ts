import { randomUUID } from 'node:crypto';
import type { Document } from '@parley/dossier';
import { changesBetween, factRefOf, makeAccount } from './account/index.ts';
import { basisOf, foldBasis, unfoldBasis } from './basis/index.ts';
import type { Basis } from './basis/index.ts';
import { profilesOf } from './identity/index.ts';
import { Keeper } from './keeper.ts';
import type { Account, Action, Change, Decision, Negotiation, Report } from './model.ts';
import { documentOf } from './model.ts';
import { anchorsFor, digestOf } from './negotiations/index.ts';
import { foldOverview, overviewOf, unfoldOverview } from './overview.ts';
import type { KeptOverview, Overview } from './overview.ts';
import { bytesOf, fingerprint } from './reprints/index.ts';
import { Shelf } from './shelf.ts';
import type { Added, NewReport, OpenOptions, Reader, Replaced, Store } from './store/index.ts';
import { openStore } from './store/index.ts';

/** Who decides, and why. */
export interface Ruling {
  readonly author: string;
  readonly reason: string;
}

/** How a record is opened, and by whom. */
export interface LedgerOptions extends OpenOptions {
  /** The version of the program: what another version computed is computed again. Default: none. */
  readonly maker?: string;
}

const OVERVIEW = 'overview';
const LIST = 'negotiations';
const BASIS = 'basis';
/** The basis is kept anew after so many reports, and this part of those it holds: more are read sooner than it. */
const MOST_FRESH = 200;
const FRESH_SHARE = 0.1;

/**
 * A record: reports and decisions in a store, and what follows from them. What follows is computed when it is asked
 * for, kept with the revision of the store that it was computed from, and computed anew after a change: of what every
 * report has to say to it, only that of reports that changed is read again.
 */
export class Ledger {
  readonly store: Store;
  readonly #keeper: Keeper;
  readonly #shelf = new Shelf();
  #basis: Basis | undefined;
  #overview: Overview | undefined;
  /** The account that was made last: one question often leads to the next. */
  #last: { readonly overview: Overview; readonly account: Account } | undefined;

  constructor(store: Store, maker = '') {
    this.store = store;
    this.#keeper = new Keeper(store, maker);
  }

  /** @throws StoreError where the store cannot be opened. */
  static async open({ maker, ...options }: LedgerOptions): Promise<Ledger> {
    return new Ledger(await openStore(options), maker);
  }

  /** Adds reports: all of them or, where that fails, none. One answer for each. */
  async add(reports: readonly Report[], tag?: string): Promise<Added[]> {
    return this.store.addReports(reports.map((report) => prepare(report, tag)));
  }

  /** Puts what a newer reader made of known reports in the place of what is there. */
  async replace(reports: readonly Report[]): Promise<Replaced[]> {
    return this.store.replaceDossiers(reports.map((report) => prepare(report)));
  }

  /** Who is who and which negotiation, over all current reports. */
  async overview(): Promise<Overview> {
    return this.store.view(async (reader) => this.#overviewAt(reader, await reader.revision()));
  }

  /** The negotiations, the one with the latest report first. */
  async negotiations(): Promise<readonly Negotiation[]> {
    return this.store.view(async (reader) => {
      const revision = await reader.revision();
      if (this.#overview?.revision === revision) return this.#overview.negotiations;
      const kept = await this.#keeper.get(reader, LIST, revision);
      return (kept as Negotiation[] | undefined) ?? (await this.#overviewAt(reader, revision)).negotiations;
    });
  }

  /**
   * All that is said of a negotiation as of a day (YYYY-MM-DD), or of now. Undefined where there is no such
   * negotiation.
   */
  async account(id: string, asOf: string | null = null): Promise<Account | undefined> {
    return this.store.view(async (reader) => {
      const overview = await this.#overviewAt(reader, await reader.revision());
      return this.#accountIn(reader, overview, id, asOf);
    });
  }

  /** The account of now as it was in an earlier overview of this record: what came since counts as never said. */
  async accountIn(overview: Overview, id: string): Promise<Account | undefined> {
    return this.store.view((reader) => this.#accountIn(reader, overview, id, null));
  }

  /**
   * What `make` makes of the record, which has to be the same for the same record, and sound JSON; it is kept under a key
   * until the record changes, also for other processes.
   */
  async kept<T>(key: string, make: () => Promise<T>): Promise<T> {
    const [revision, known] = await this.store.view(async (reader) => {
      const now = await reader.revision();
      return [now, await this.#keeper.get(reader, key, now)] as const;
    });
    if (known !== undefined) return known as T;
    const made = await make();
    // What came meanwhile may be in it, or not.
    if ((await this.store.revision()) === revision) await this.#keeper.put(key, revision, made);
    return made;
  }

  /** What is different between two days of a negotiation; `until` null is now, `since` null is before all. */
  async changes(
    id: string,
    since: string | null,
    until: string | null = null,
  ): Promise<Change[] | undefined> {
    const after = await this.account(id, until);
    if (after === undefined) return undefined;
    const before = since === null ? null : ((await this.account(id, since)) ?? null);
    return changesBetween(before, after);
  }

  /** The documents of an account's reports, with their texts. */
  async documents(account: Account): Promise<Document[]> {
    const ids = account.reports.map((report) => report.id);
    const reports = await this.store.view((reader) => this.#shelf.take(reader, ids));
    const place = new Map(ids.map((id, at) => [id, at]));
    return reports.map(documentOf).sort((one, other) => place.get(one.id)! - place.get(other.id)!);
  }

  /**
   * Decides something, and says what was written down. What has a tag can be removed with the reports of that tag.
   * @throws RangeError where a fact or decision that it names is not there.
   */
  async decide(action: Action, { author, reason }: Ruling, tag?: string): Promise<Decision> {
    if (action.kind === 'undo') await this.#mustKnow(action.decision);
    const anchored = await this.#anchor(action);
    const decision = { id: randomUUID(), at: new Date().toISOString(), author, reason, action: anchored };
    await this.store.decide(decision, tag === undefined ? {} : { tag });
    return decision;
  }

  /** Points at a fact of a report, for a decision. @throws RangeError where it is not there. */
  async refer(reportId: string, factId: string) {
    const report = await this.store.report(reportId);
    if (report === undefined) throw new RangeError(`the record has no report ${reportId}`);
    return factRefOf(report, factId);
  }

  async close(): Promise<void> {
    await this.store.close();
  }

  /** The action, with what finds its negotiations again whatever becomes of their ids. */
  async #anchor(action: Action): Promise<Action> {
    if (action.kind === 'move') {
      // An id that nothing has begins a negotiation of its own.
      const anchors = anchorsFor([action.to], await this.negotiations());
      return Object.keys(anchors).length === 0 ? action : { ...action, anchors };
    }
    const named = namedIn(action);
    if (named.length === 0) return action;
    const all = await this.negotiations();
    const unknown = named.find((id) => !all.some((one) => one.id === id));
    if (unknown !== undefined) throw new RangeError(`the record has no negotiation ${unknown}`);
    return { ...action, anchors: anchorsFor(named, all) } as Action;
  }

  async #mustKnow(id: string): Promise<void> {
    const decisions = await this.store.decisions();
    if (!decisions.some((one) => one.id === id)) throw new RangeError(`the record has no decision ${id}`);
  }

  async #accountIn(
    reader: Reader,
    overview: Overview,
    id: string,
    asOf: string | null,
  ): Promise<Account | undefined> {
    const negotiation = overview.negotiations.find((one) => one.id === id);
    if (negotiation === undefined) return undefined;
    const last = this.#last;
    if (last?.overview === overview && last.account.negotiation === negotiation && last.account.asOf === asOf)
      return last.account;
    const reports = await this.#shelf.take(reader, negotiation.reports);
    const { identities, voices, decisions } = overview;
    const account = makeAccount({ negotiation, reports, identities, voices, decisions, asOf });
    this.#last = { overview, account };
    return account;
  }

  async #overviewAt(reader: Reader, revision: number): Promise<Overview> {
    if (this.#overview?.revision === revision) return this.#overview;
    const decisions = await reader.decisions();
    const kept = await this.#keeper.get(reader, OVERVIEW, revision);
    if (kept !== undefined) {
      return (this.#overview = unfoldOverview(kept as KeptOverview, revision, decisions));
    }
    const made = overviewOf(await this.#basisAt(reader, revision), decisions);
    await this.#keeper.store(OVERVIEW, revision, () => foldOverview(made));
    await this.#keeper.store(LIST, revision, () => made.negotiations);
    return (this.#overview = made);
  }

  async #basisAt(reader: Reader, revision: number): Promise<Basis> {
    const before = this.#basis ?? (await this.#keptBasis(reader));
    const basis = await basisOf(reader, revision, before);
    this.#basis = basis;
    if (basis.fresh > Math.max(MOST_FRESH, FRESH_SHARE * basis.traces.size)) {
      await this.#keeper.store(BASIS, revision, () => foldBasis(basis));
      this.#basis = { ...basis, fresh: 0 };
    }
    return this.#basis;
  }

  async #keptBasis(reader: Reader): Promise<Basis | undefined> {
    const kept = await this.#keeper.last(reader, BASIS);
    return kept?.value instanceof Uint8Array ? unfoldBasis(kept.value, kept.revision) : undefined;
  }
}

/** The negotiations that an action is about. */
function namedIn(action: Action): readonly string[] {
  switch (action.kind) {
    case 'name':
    case 'pin':
      return [action.negotiation];
    case 'join':
      return action.negotiations;
    default:
      return [];
  }
}

/** A report with what the store keeps beside it. */
function prepare(report: Report, tag?: string): NewReport {
  return {
    report,
    profiles: profilesOf(report),
    fingerprint: bytesOf(fingerprint(documentOf(report).text)),
    digest: digestOf(report),
    ...(tag !== undefined && { tag }),
  };
}
