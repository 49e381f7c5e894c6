import { setTimeout as sleep } from 'node:timers/promises';
import { changesJson } from '@parley/brief/record';
import type { Account, Change, Ledger } from '@parley/record';
import { changesBetween } from '@parley/record';
import { readSource } from '@parley/sources';
import { EXIT, Failure } from '../errors.ts';
import type { Language } from '../languages.ts';
import { print, report, say } from '../output.ts';
import { FeedMemory } from '../record/feeds.ts';
import { fetchUrl, isUrl, Refused } from '../record/fetch.ts';
import { dataFolder, recordPlace, withLedger } from '../record/home.ts';
import { ingest } from '../record/ingest.ts';
import { documentsFrom } from '../record/sources.ts';
import type { Found } from '../record/sources.ts';
import { viewLanguage } from '../record/view.ts';
import { sendNotice } from '../record/webhook.ts';
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

/** Visits feeds until it is stopped, or once; the exit status. */
export async function watch(feeds: readonly string[], options: WatchOptions): Promise<number> {
  const every = minutesOf(options.every) * MINUTE;
  const path = [...feeds, ...options.webhook].find((address) => !isUrl(address));
  if (path !== undefined) {
    throw new Failure(path, 'this is no web address', 'parley add reads files and folders', EXIT.usage);
  }
  const memory = await FeedMemory.of(recordPlace(process.env).home ?? dataFolder(process.env));
  const failures: number[] = [];
  for (;;) {
    for (const feed of feeds) failures.push(...(await visit(feed, memory, every, options)));
    if (options.once) return statusOf(failures);
    failures.length = 0;
    await sleep(every);
  }
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
async function visit(
  feed: string,
  memory: FeedMemory,
  every: number,
  options: WatchOptions,
): Promise<number[]> {
  const state = memory.state(feed);
  if (Date.now() < state.notBefore) return [];
  try {
    const fetched = await fetchUrl(feed, state);
    if (fetched === null) {
      await memory.visited(feed, null);
      return [];
    }
    const { bytes, mediaType, url } = fetched;
    const items = readSource(bytes, { name: feed, url, ...(mediaType !== undefined && { mediaType }) });
    const failures = await withLedger((ledger) =>
      addAndTell(ledger, documentsFrom(items, feed, { follow: true }), options),
    );
    await memory.visited(feed, fetched);
    return failures;
  } catch (error) {
    const retryAfter = error instanceof Refused ? error.retryAfter : undefined;
    const wait = await memory.failed(feed, every, retryAfter, Date.now());
    const status = report(error, feed);
    if (!options.once) say(`${feed} is left alone for ${String(Math.round(wait / MINUTE))} minutes`);
    return [status];
  }
}

/** Adds what a feed holds, and prints what that changes in each negotiation. */
async function addAndTell(
  ledger: Ledger,
  documents: AsyncIterable<Found>,
  options: WatchOptions,
): Promise<number[]> {
  const before = await accountsOf(ledger);
  const failures: number[] = [];
  let added = 0;
  for await (const { status, error, where } of ingest(ledger, documents)) {
    if (status === 'added' || status === 'version') added++;
    if (error !== undefined) failures.push(report(error, where));
  }
  if (added === 0) return failures;
  const time = new Date().toISOString().slice(0, 16).replace('T', ' ');
  say(`${time}: added ${String(added)} ${added === 1 ? 'report' : 'reports'}`);
  for (const [id, account] of await accountsOf(ledger)) {
    const changes = changesBetween(before.get(id) ?? null, account);
    if (changes.length === 0) continue;
    await print(await changesInWords(ledger, account, changes, options));
    failures.push(...(await tellOthers(ledger, account, changes, options)));
  }
  return failures;
}

/** Sends changes to whoever is to be told; the statuses of what failed. */
async function tellOthers(
  ledger: Ledger,
  account: Account,
  changes: readonly Change[],
  { webhook, in: asked }: WatchOptions,
): Promise<number[]> {
  if (webhook.length === 0) return [];
  const { id, name } = account.negotiation;
  const documents = await ledger.documents(account);
  const entries = changesJson(changes, account, documents, { language: viewLanguage(asked) });
  const secret = process.env.PARLEY_WEBHOOK_SECRET;
  const sent = webhook.map(async (url) => {
    try {
      const notice = { negotiation: { id, name }, entries };
      await sendNotice(url, notice, secret === undefined ? {} : { secret });
      return [];
    } catch (error) {
      return [report(error, url)];
    }
  });
  return (await Promise.all(sent)).flat();
}

async function accountsOf(ledger: Ledger) {
  const accounts = new Map<string, NonNullable<Awaited<ReturnType<Ledger['account']>>>>();
  for (const { id } of await ledger.negotiations()) {
    const account = await ledger.account(id);
    if (account) accounts.set(id, account);
  }
  return accounts;
}
