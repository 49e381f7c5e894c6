import { randomUUID } from 'node:crypto';
import type { Document } from '@parley/dossier';
import { changesBetween, factRefOf, makeAccount } from './account/index.ts';
import { profilesOf, resolveIdentities } from './identity/index.ts';
import type {
  Account,
  Action,
  Change,
  Decision,
  Identities,
  Identity,
  Negotiation,
  Report,
} from './model.ts';
import { anchorsFor, digestOf, gather } from './negotiations/index.ts';
import type { ReportDigest } from './negotiations/index.ts';
import { bytesOf, fingerprint, fingerprintOf, voicesOf } from './reprints/index.ts';
import { documentOf } from './model.ts';
import type { Added, NewReport, OpenOptions, Reader, Replaced, Store } from './store/index.ts';
import { openStore } from './store/index.ts';
import { identitiesFrom } from './identities.ts';

/** What the record makes of all its reports: who is who, and which negotiation. */
export interface Overview {
  /** The revision of the store that it holds for. */
  readonly revision: number;
  readonly identities: Identities;
  readonly negotiations: readonly Negotiation[];
  /** Reports in which no two sides negotiate. */
  readonly unsorted: readonly string[];
  /** Report → its voice. */
  readonly voices: ReadonlyMap<string, string>;
  readonly decisions: readonly Decision[];
}

/** Who decides, and why. */
export interface Ruling {
  readonly author: string;
  readonly reason: string;
}

/** The parts of an overview that are kept from one process to the next. */
interface Kept {
  readonly identities: readonly Identity[];
  readonly negotiations: readonly Negotiation[];
  readonly unsorted: readonly string[];
  readonly voices: readonly (readonly [string, string])[];
}

const OVERVIEW = 'overview';
const LIST = 'negotiations';

/**
 * A record: reports and decisions in a store, and what follows from them. What follows is computed when it is asked
 * for, kept with the revision of the store that it was computed from, and computed anew after a change.
 */
export class Ledger {
  readonly store: Store;
  #overview: Overview | undefined;

  constructor(store: Store) {
    this.store = store;
  }

  /** @throws StoreError where the store cannot be opened. */
  static async open(options: OpenOptions): Promise<Ledger> {
    return new Ledger(await openStore(options));
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
      const cached = await reader.cached(LIST);
      if (cached?.revision === revision) return cached.value as Negotiation[];
      return (await this.#overviewAt(reader, revision)).negotiations;
    });
  }

  /**
   * All that is said of a negotiation as of a day (YYYY-MM-DD), or of now. Undefined where there is no such
   * negotiation.
   */
  async account(id: string, asOf: string | null = null): Promise<Account | undefined> {
    return this.store.view(async (reader) => {
      const revision = await reader.revision();
      const key = `account:${id}`;
      const cached = asOf === null ? await reader.cached(key) : undefined;
      if (cached?.revision === revision) return cached.value as Account;
      const overview = await this.#overviewAt(reader, revision);
      const negotiation = overview.negotiations.find((one) => one.id === id);
      if (negotiation === undefined) return undefined;
      const account = await accountOf(reader, negotiation, overview, asOf);
      if (asOf === null) await this.store.cache(key, revision, account);
      return account;
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
    const documents: Document[] = [];
    for await (const document of this.store.documents({ ids })) documents.push(document);
    const place = new Map(ids.map((id, at) => [id, at]));
    return documents.sort((one, other) => place.get(one.id)! - place.get(other.id)!);
  }

  /**
   * Decides something, and says what was written down.
   * @throws RangeError where a fact or decision that it names is not there.
   */
  async decide(action: Action, { author, reason }: Ruling): Promise<Decision> {
    if (action.kind === 'undo') await this.#mustKnow(action.decision);
    const anchored = await this.#anchor(action);
    const decision = { id: randomUUID(), at: new Date().toISOString(), author, reason, action: anchored };
    await this.store.decide(decision);
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

  async #overviewAt(reader: Reader, revision: number): Promise<Overview> {
    if (this.#overview?.revision === revision) return this.#overview;
    const decisions = await reader.decisions();
    const cached = await reader.cached(OVERVIEW);
    if (cached?.revision === revision) {
      this.#overview = unfold(cached.value as Kept, revision, decisions);
      return this.#overview;
    }
    const made = await overviewOf(reader, revision, decisions);
    await this.store.cache(OVERVIEW, revision, fold(made));
    await this.store.cache(LIST, revision, made.negotiations);
    return (this.#overview = made);
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

async function overviewOf(
  reader: Reader,
  revision: number,
  decisions: readonly Decision[],
): Promise<Overview> {
  const profiles = [];
  for await (const { profiles: own } of reader.profiles()) profiles.push(...own);
  const identities = resolveIdentities(profiles, decisions);
  const voices = await voicesIn(reader);
  const digests: ReportDigest[] = [];
  for await (const { digest } of reader.digests()) digests.push(digest as ReportDigest);
  const { negotiations, unsorted } = gather(digests, identities, decisions, voices);
  return {
    revision,
    identities,
    negotiations: latestFirst(negotiations, digests),
    unsorted,
    voices,
    decisions,
  };
}

async function voicesIn(reader: Reader): Promise<Map<string, string>> {
  const published = new Map<string, string | null>();
  for await (const row of reader.rows()) published.set(row.id, row.published);
  const prints = [];
  for await (const { report, fingerprint: bytes } of reader.fingerprints()) {
    prints.push({ id: report, fingerprint: fingerprintOf(bytes), published: published.get(report) ?? null });
  }
  return voicesOf(prints);
}

/** The negotiation with the latest report first; pinned ones before all others. */
function latestFirst(negotiations: readonly Negotiation[], digests: readonly ReportDigest[]): Negotiation[] {
  const published = new Map(digests.map((digest) => [digest.report, digest.published ?? '']));
  const lastOf = ({ reports }: Negotiation) => published.get(reports.at(-1) ?? '') ?? '';
  return negotiations.toSorted(
    (one, other) =>
      Number(other.pinned) - Number(one.pinned) ||
      compare(lastOf(other), lastOf(one)) ||
      compare(one.id, other.id),
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

async function accountOf(
  reader: Reader,
  negotiation: Negotiation,
  { identities, voices, decisions }: Overview,
  asOf: string | null,
): Promise<Account> {
  const reports: Report[] = [];
  for await (const report of reader.reports({ ids: negotiation.reports })) reports.push(report);
  return makeAccount({ negotiation, reports, identities, voices, decisions, asOf });
}

function fold({ identities, negotiations, unsorted, voices }: Overview): Kept {
  return { identities: identities.all, negotiations, unsorted, voices: [...voices] };
}

function unfold(kept: Kept, revision: number, decisions: readonly Decision[]): Overview {
  const { negotiations, unsorted } = kept;
  const identities = identitiesFrom(kept.identities);
  return { revision, identities, negotiations, unsorted, voices: new Map(kept.voices), decisions };
}
