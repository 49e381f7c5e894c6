import { sql } from 'kysely';
import { inParts } from './filter.ts';
import type { Db, ReportRecord } from './tables.ts';
import { inOrder, isAfter, isTie, moved, UNPLACED, withoutTies } from './versions.ts';
import type { Placed } from './versions.ts';

/** What has to be known of reports to add others. */
export type Known = Placed & Pick<ReportRecord, 'number' | 'text_hash' | 'tag'>;
const COLUMNS = [
  'number',
  'id',
  'text_hash',
  'url_key',
  'published',
  'published_by',
  'added_at',
  'version',
  'replaces',
  'current',
  'tag',
] as const;
export const AT_ONCE = 500;

/** Reports by their ids, or by the keys of their URLs. */
export async function known(
  db: Db,
  column: 'id' | 'url_key',
  keys: readonly string[],
): Promise<Map<string, Known>> {
  const found = new Map<string, Known>();
  for (const part of inParts([...new Set(keys)], AT_ONCE)) {
    const rows = await db.selectFrom('report').select(COLUMNS).where(column, 'in', part).execute();
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}

export const urlKeysOf = (rows: readonly { readonly url_key: string | null }[]) =>
  rows.flatMap(({ url_key }) => url_key ?? []);

/**
 * Places reports that are to be inserted among the versions that are there, which are moved where they have to be.
 * Says also which URLs were there before.
 */
export async function placeAmong<T extends Known>(
  tx: Db,
  reports: readonly T[],
  orderTies: boolean,
): Promise<{ placed: T[]; urls: Set<string> }> {
  const last = await current(tx, urlKeysOf(reports));
  const before = await versionsAround(tx, reports, last, orderTies);
  const timed = orderTies ? withoutTies(before, reports) : reports;
  const unplaced = timed.map((one): Known => ({ ...one, version: UNPLACED }));
  const places = new Map(inOrder([...before, ...unplaced]).map((one) => [one.id, one]));
  await place(tx, moved(before, [...places.values()]));
  const placed = timed.map((one) => ({ ...one, ...placeOf(places.get(one.id) ?? one) }));
  return { placed, urls: new Set(last.keys()) };
}

/** The current version of each of these URLs. */
async function current(db: Db, urlKeys: readonly string[]): Promise<Map<string, Known>> {
  const found = new Map<string, Known>();
  for (const part of inParts([...new Set(urlKeys)], AT_ONCE)) {
    // Written out, so that the index of current versions is used.
    const isCurrent = sql<boolean>`${sql.ref('current')} = 1`;
    const query = db.selectFrom('report').select(COLUMNS).where('url_key', 'in', part).where(isCurrent);
    for (const row of await query.execute()) found.set(row.url_key!, row);
  }
  return found;
}

/** The last version where all that is new comes after it, as nearly always; else all versions of the URL. */
async function versionsAround(
  tx: Db,
  reports: readonly Known[],
  last: ReadonlyMap<string, Known>,
  orderTies: boolean,
): Promise<Known[]> {
  const isEarlier = (one: Known) => {
    const other = one.url_key === null ? undefined : last.get(one.url_key);
    return other !== undefined && !isAfter(one, other) && !(orderTies && isTie(one, other));
  };
  const whole = new Set(urlKeysOf(reports.filter(isEarlier)));
  const others = [...last.values()].filter(({ url_key }) => !whole.has(url_key!));
  return [...others, ...(await known(tx, 'url_key', [...whole])).values()];
}

/** Places the versions of these URLs anew, after some of them changed or went. */
export async function relink(tx: Db, urlKeys: readonly string[]): Promise<void> {
  const versions = [...(await known(tx, 'url_key', urlKeys)).values()];
  const unplaced = versions.map((one) => ({ ...one, version: UNPLACED }));
  await place(tx, moved(versions, inOrder(unplaced)));
}

const placeOf = ({ version, replaces, current }: Placed) => ({ version, replaces, current });

async function place(tx: Db, rows: readonly Placed[]): Promise<void> {
  for (const row of rows) {
    await tx.updateTable('report').set(placeOf(row)).where('id', '=', row.id).execute();
  }
}
