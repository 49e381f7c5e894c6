import { setTimeout as sleep } from 'node:timers/promises';
import type { Ledger } from '@parley/record';
import { StoreError } from '@parley/record';
import { readSource } from '@parley/sources';
import { EXIT, Failure } from '../errors.ts';
import type { Language } from '../languages.ts';
import { print, report, say } from '../output.ts';
import { FeedMemory } from '../record/feeds.ts';
import { fetchUrl, isUrl, Refused } from '../record/fetch.ts';
import type { Fetched, Known } from '../record/fetch.ts';
import { dataFolder, recordPlace, withLedger } from '../record/home.ts';
import { ingest } from '../record/ingest.ts';
import { changedIn, noticeOf } from '../record/notices.ts';
import type { Changed } from '../record/notices.ts';
import { refresh } from '../record/refresh.ts';
import { documentsFrom } from '../record/sources.ts';
import type { Found } from '../record/sources.ts';
import { viewLanguage } from '../record/view.ts';
import { sendToAll } from '../record/webhook.ts';
import { statusOf } from '../sources.ts';
import { changesInWords } from './parts.ts';

/** The options of `parley watch`, as the user gave them. */
export interface WatchOptions {
  readonly every: string;
  readonly once?: true;
  readonly in?: Language;
  /** Addresses that are told what changed. */
  readonly webhook: readonly string[];
}

const MINUTE = 60_000;

/** A feed, and what a visit to it needs. */
interface Visit {
  readonly feed: string;
  readonly ledger: Ledger;
  readonly memory: FeedMemory;
  /** Milliseconds between two visits. */
  readonly every: number;
  readonly options: WatchOptions;
}

/** Visits feeds until it is stopped, or once; the exit status. */
export async function watch(feeds: readonly string[], options: WatchOptions): Promise<number> {
  const every = minutesOf(options.every) * MINUTE;
  const path = [...feeds, ...options.webhook].find((address) => !isUrl(address));
  if (path !== undefined) {
    throw new Failure(path, 'this is no web address', 'parley add reads files and folders', EXIT.usage);
  }
  const memory = await FeedMemory.of(recordPlace(process.env).home ?? dataFolder(process.env));
  // Open all the while: then only what came has to be read, to say what it changes.
  return withLedger(async (ledger) => {
    for (;;) {
      const failures: number[] = [];
      for (const feed of feeds) failures.push(...(await visit({ feed, ledger, memory, every, options })));
      if (options.once) return statusOf(failures);
      await sleep(every);
    }
  });
}

function minutesOf(value: string): number {
  const minutes = Number(value);
  if (minutes >= 1 && minutes <= 24 * 60) return minutes;
  throw new Failure(
    '--every',
    `“${value}” is no time between two visits`,
    'give minutes, from 1 to 1440',
    EXIT.usage,
  );
}

/** Visits one feed, unless it is to be left alone; the statuses of what failed. */
async function visit(one: Visit): Promise<number[]> {
  const { feed, memory, options } = one;
  const wait = memory.state(feed).notBefore - Date.now();
  if (wait > 0) {
    if (options.once) say(`${feed} is left alone for ${minutesIn(wait)}: its last visit failed`);
    return [];
  }
  const fetched = await fetchUrl(feed, memory.state(feed)).catch((error: unknown) => ({ error }));
  if (fetched === null) {
    await memory.unchanged(feed);
    return [];
  }
  return 'error' in fetched ? failed(one, fetched.error) : take(one, fetched);
}

/** Leaves a feed alone for a while, longer each time or as long as its server asks. */
async function failed({ feed, memory, every }: Visit, error: unknown): Promise<number[]> {
  const retryAfter = error instanceof Refused ? error.retryAfter : undefined;
  const wait = await memory.failed(feed, every, retryAfter, Date.now());
  const status = report(error, feed);
  say(`${feed} is left alone for ${minutesIn(wait)}`);
  return [status];
}

/** “1 minute”, “15 minutes” */
function minutesIn(wait: number): string {
  const minutes = Math.ceil(wait / MINUTE);
  return minutes === 1 ? '1 minute' : `${String(minutes)} minutes`;
}

/** Takes what a feed holds into the record, and remembers only then that it was seen. */
async function take(one: Visit, fetched: Fetched): Promise<number[]> {
  const { feed, memory } = one;
  const { bytes, mediaType, url } = fetched;
  const known = memory.state(feed).articles ?? {};
  const articles = new Map<string, Known>();
  let isWhole = true;
  const fetchArticle = async (address: string) => {
    const before = Object.hasOwn(known, address) ? known[address]! : {};
    articles.set(address, before);
    try {
      const article = await fetchUrl(address, before);
      if (article !== null) articles.set(address, article);
      return article;
    } catch (error) {
      isWhole &&= error instanceof Refused && error.isFinal;
      throw error;
    }
  };
  try {
    const items = readSource(bytes, { name: feed, url, ...(mediaType !== undefined && { mediaType }) });
    const failures = await addAndTell(one, documentsFrom(items, feed, { follow: true, fetch: fetchArticle }));
    // Where an article may be had later, the feed is asked for all that it has again.
    await memory.visited(feed, isWhole ? fetched : {}, articles);
    return failures;
  } catch (error) {
    // The record is to blame and not the feed, which is asked again the next time.
    if (error instanceof StoreError) return [report(error, feed)];
    return failed(one, error);
  }
}

/** Adds what a feed holds, and prints what that changes in each negotiation. */
async function addAndTell({ ledger, options }: Visit, documents: AsyncIterable<Found>): Promise<number[]> {
  const before = await ledger.overview();
  const failures: number[] = [];
  const added = new Set<string>();
  for await (const { status, id, error, where } of ingest(ledger, documents)) {
    if (id !== undefined && (status === 'added' || status === 'version')) added.add(id);
    if (error !== undefined) failures.push(report(error, where));
  }
  if (added.size === 0) return failures;
  const time = new Date().toISOString().slice(0, 16).replace('T', ' ');
  say(`${time}: added ${String(added.size)} ${added.size === 1 ? 'report' : 'reports'}`);
  for (const negotiation of await ledger.negotiations()) {
    if (!negotiation.reports.some((id) => added.has(id))) continue;
    const changed = await changedIn(ledger, negotiation, before);
    if (changed === undefined || changed.changes.length === 0) continue;
    await print(await changesInWords(ledger, changed.account, changed.changes, options));
    failures.push(...(await tellOthers(ledger, changed, options)));
  }
  await refresh(ledger, added, viewLanguage(options.in));
  return failures;
}

/** Sends changes to whoever is to be told; the statuses of what failed. */
async function tellOthers(
  ledger: Ledger,
  changed: Changed,
  { webhook, in: asked }: WatchOptions,
): Promise<number[]> {
  if (webhook.length === 0) return [];
  return sendToAll(webhook, await noticeOf(ledger, changed, viewLanguage(asked)));
}
