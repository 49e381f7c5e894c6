import type { NegotiationName } from '@parley/api';
import { makeChanges, renderFragment } from '@parley/brief/record';
import type { Account, Ledger } from '@parley/record';
import { generateAtomFeed } from 'feedsmith';
import type { Language } from '../languages.ts';
import { dayBefore, daysOf } from '../record/days.ts';

/** So many days back a feed tells what changed; each costs an account of that day. */
const DAYS = 7;

interface FeedOptions {
  readonly language: Language;
  readonly origin: string;
}

/** What changed in a negotiation as an Atom feed (RFC 4287): an entry for each of the last days with reports. */
export async function feedOf(
  ledger: Ledger,
  account: Account,
  { id, name }: NegotiationName,
  options: FeedOptions,
): Promise<string> {
  const days = daysOf(account).slice(-DAYS).reverse();
  const entries = [];
  for (const day of days) entries.push(await entryOf(ledger, account, day, options));
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

async function entryOf(ledger: Ledger, account: Account, day: string, options: FeedOptions) {
  const { id } = account.negotiation;
  const then = (await ledger.account(id, day)) ?? account;
  const since = dayBefore(day);
  const changes = (await ledger.changes(id, since, day)) ?? [];
  const { language } = options;
  const made = makeChanges(changes, then, await ledger.documents(then), { language, since });
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
