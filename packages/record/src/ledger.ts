import { randomUUID } from 'node:crypto';
import type { Document } from '@parley/dossier';
import { changesBetween, factRefOf, makeAccount } from './account/index.ts';
import { basisOf, foldBasis, unfoldBasis } from './basis/index.ts';
import type { Basis } from './basis/index.ts';
import { Keeper } from './keeper.ts';
import type { Account, Action, Change, Decision, Negotiation, Report } from './model.ts';
import { documentOf } from './model.ts';
import { anchorsFor } from './negotiations/index.ts';
import { foldOverview, overviewOf, unfoldOverview } from './overview.ts';
import type { KeptOverview, Overview } from './overview.ts';
import { prepare } from './prepare.ts';
import { Shelf } from './shelf.ts';
import { stampsOf } from './stamp.ts';
import type { Added, OpenOptions, Reader, Replaced, Store } from './store/index.ts';
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

/** What was made of an account, and the stamp of the account. */
interface Stamped {
  readonly stamp: string;
  readonly value: unknown;
}

const OVERVIEW = 'overview';
const LIST = 'negotiations';
const STAMPS = 'stamps';
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
  /** The revision whose overview is kept in the store. */
  #settled: number | undefined;
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
   * What `make` makes of the account of now of a negotiation and its documents, which has to be the same for the same
   * account, and sound JSON. It is kept under a key, also for other processes, until something changes that the account
   * depends on.
   */
  async kept<T>(id: string, key: string, make: () => Promise<T>): Promise<T> {
    const { revision, stamp, known } = await this.store.view((reader) => this.#known(reader, id, key));
    const value = known === undefined ? await make() : (known.value as T);
    if (known?.revision === revision || stamp === undefined) return value;
    // What came meanwhile may be in what was made, or not.
    if (known !== undefined || (await this.store.revision()) === revision)
      await this.#keeper.put(key, revision, { stamp, value });
    return value;
  }

  /** Brings what is kept for other processes up to date: for who is done with writing. */
  async settle(): Promise<void> {
    await this.store.view(async (reader) => {
      const overview = await this.#overviewAt(reader, await reader.revision());
      if (this.#settled === overview.revision) return;
      await this.#keepBasis();
      await this.#keep(reader, overview);
    });
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

  /** What is kept of a negotiation, where that still holds, and the stamp by which to tell the next time. */
  async #known(reader: Reader, id: string, key: string) {
    const revision = await reader.revision();
    const same = (await this.#keeper.get(reader, key, revision)) as Stamped | undefined;
    if (same !== undefined) return { revision, known: { revision, value: same.value } };
    const stamp = await this.#stampAt(reader, revision, id);
    if (stamp === undefined) return { revision };
    const last = await this.#keeper.last(reader, key);
    const earlier = last?.value as Stamped | undefined;
    if (last === undefined || earlier?.stamp !== stamp) return { revision, stamp };
    return { revision, stamp, known: { revision: last.revision, value: earlier.value } };
  }

  async #stampAt(reader: Reader, revision: number, id: string): Promise<string | undefined> {
    const kept = await this.#keeper.get(reader, STAMPS, revision);
    if (kept !== undefined) return new Map(kept as [string, string][]).get(id);
    const overview = await this.#overviewAt(reader, revision);
    const stamps = await stampsOf(
      reader,
      overview,
      overview.negotiations.filter((one) => one.id === id),
    );
    return stamps.get(id);
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
      this.#settled = revision;
      return (this.#overview = unfoldOverview(kept as KeptOverview, revision, decisions));
    }
    const basis = await basisOf(reader, revision, this.#basis ?? (await this.#keptBasis(reader)));
    this.#basis = basis;
    this.#overview = overviewOf(basis, decisions);
    // A process that writes makes it out of date itself, again and again.
    if (this.store.readOnly) {
      await this.#keepBasis();
      await this.#keep(reader, this.#overview);
    }
    return this.#overview;
  }

  async #keep(reader: Reader, overview: Overview): Promise<void> {
    const { revision, negotiations } = overview;
    await this.#keeper.store(OVERVIEW, revision, foldOverview(overview));
    await this.#keeper.store(LIST, revision, negotiations);
    await this.#keeper.store(STAMPS, revision, [...(await stampsOf(reader, overview, negotiations))]);
    this.#settled = revision;
  }

  /** Keeps the basis where so much of it is new that others would rather read the new one. */
  async #keepBasis(): Promise<void> {
    const basis = this.#basis;
    if (basis === undefined || basis.fresh <= Math.max(MOST_FRESH, FRESH_SHARE * basis.traces.size)) return;
    const folded = foldBasis(basis);
    if (folded !== undefined) await this.#keeper.store(BASIS, basis.revision, folded);
    this.#basis = { ...basis, fresh: 0 };
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
