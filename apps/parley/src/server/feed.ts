import type { NegotiationName } from '@parley/api';
import { makeChanges, renderFragment } from '@parley/brief/record';
import type { Document } from '@parley/dossier';
import type { Account, Change, Ledger } from '@parley/record';
import { changesBetween } from '@parley/record';
import { generateAtomFeed } from 'feedsmith';
import type { Language } from '../languages.ts';
import { dayBefore, daysOf } from '../record/days.ts';

/** A feed goes back to this many changes, and over this many days with reports; each day costs an account of it. */
const CHANGES = 300;
const MOST_DAYS = 40;
const LEAST_DAYS = 7;

interface FeedOptions {
  readonly language: Language;
  readonly origin: string;
}

/** What changed in a negotiation as an Atom feed (RFC 4287): an entry for each day with reports, as far back as it goes. */
export async function feedOf(
  ledger: Ledger,
  account: Account,
  { id, name }: NegotiationName,
  options: FeedOptions,
): Promise<string> {
  const entries = await entriesOf(ledger, account, options);
  const address = `${options.origin}/api/v1/negotiations/${encodeURIComponent(id)}/feed.atom`;
  return generateAtomFeed({
    id: `urn:parley:feed:${encodeURIComponent(id)}`,
    title: { value: name },
    updated: entries[0]?.updated ?? new Date(0),
    authors: [{ name: 'Parley' }],
    generator: { text: 'Parley' },
    links: [
      { rel: 'self', type: 'application/atom+xml', href: address },
      { rel: 'alternate', type: 'text/html', href: pageOf(id, options) },
    ],
    entries,
  });
}

const pageOf = (id: string, { origin }: FeedOptions) => `${origin}/negotiations/${encodeURIComponent(id)}`;

/** An entry for each day, the latest first, until there are enough. */
async function entriesOf(ledger: Ledger, account: Account, options: FeedOptions) {
  const days = daysOf(account).slice(-MOST_DAYS).reverse();
  const entries = [];
  let count = 0;
  let then = days[0] === undefined ? undefined : await ledger.account(account.negotiation.id, days[0]);
  for (const [at, day] of days.entries()) {
    if (then === undefined || (count >= CHANGES && entries.length >= LEAST_DAYS)) break;
    const since = days[at + 1] ?? dayBefore(day);
    const before = await ledger.account(account.negotiation.id, since);
    const changes = changesBetween(before ?? null, then);
    count += changes.length;
    entries.push(entryOf(then, await ledger.documents(then), changes, { ...options, day, since }));
    then = before;
  }
  return entries;
}

interface DayOptions extends FeedOptions {
  readonly day: string;
  readonly since: string;
}

function entryOf(
  then: Account,
  documents: readonly Document[],
  changes: readonly Change[],
  { day, since, ...options }: DayOptions,
) {
  const { id } = then.negotiation;
  const made = makeChanges(changes, then, documents, { language: options.language, since });
  return {
    id: `urn:parley:changes:${encodeURIComponent(id)}:${day}`,
    title: { value: `${made.heads[0]?.title ?? id}: ${day}` },
    updated: lastAdded(then, day),
    published: new Date(day),
    links: [{ rel: 'alternate', type: 'text/html', href: pageOf(id, options) }],
    content: { type: 'html' as const, value: renderFragment(made) },
  };
}

/** When the last of the reports of a day was added: an entry is new again when a report comes late. */
function lastAdded({ reports }: Account, day: string): Date {
  const added = reports.filter(({ published }) => published?.startsWith(day)).map((one) => one.addedAt);
  return new Date(added.sort().at(-1) ?? day);
}
