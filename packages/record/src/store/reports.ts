import { AT_ONCE, known, placeAmong, relink, urlKeysOf } from './chains.ts';
import type { Known } from './chains.ts';
import { knownBy } from './codec.ts';
import type { Engine } from './engine.ts';
import { inParts } from './filter.ts';
import { prepare, recordOf } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import type { Added, NewReport, Replaced } from './store.ts';
import type { Db, ReportRecord } from './tables.ts';
import { change, insertAll } from './write.ts';

/** How a batch is added. */
interface Adding {
  /** Whether versions of one URL that came at the same time count in the order of the batch. Default: true. */
  readonly orderTies?: boolean;
  /** What is done in the same transaction, after the reports, also where all of them are known. */
  readonly also?: (tx: Db) => Promise<void>;
}

/** Adds reports that are not known; see `Store.addReports`. */
export async function addReports(
  engine: Engine,
  batch: readonly NewReport[],
  { orderTies = true, also }: Adding = {},
): Promise<Added[]> {
  if (batch.length === 0 && also === undefined) return [];
  const { where } = engine;
  const records = batch.map((one) => recordOf(one, where));
  const before = await known(engine.db, 'id', idsOf(batch));
  const prepared = new Map<NewReport, Prepared>();
  const preparedOf = (one: NewReport) => prepared.get(one) ?? prepare(one, where);
  for (const one of batch) if (!before.has(one.report.id)) prepared.set(one, prepare(one, where));
  return change(engine, async (tx, revision) => {
    const there = await known(tx, 'id', idsOf(batch));
    const isNew = newOnes(batch, there);
    const fresh = batch.filter((_, i) => isNew[i]).map(preparedOf);
    const versions = await insertReports(engine, tx, revision, fresh, orderTies);
    const now = fresh.length === 0 ? there : await known(tx, 'id', idsOf(batch));
    await also?.(tx);
    const answer = records.map(({ id, text_hash }, i) => {
      const status = !isNew[i] ? 'known' : versions.has(id) ? 'version' : 'added';
      return answerOf(now.get(id)!, status, text_hash);
    });
    return { changed: fresh.length > 0, answer };
  });
}

const idsOf = (batch: readonly NewReport[]) => batch.map(({ report }) => report.id);

/** For each of a batch, whether it is not there, and the first of its id. */
function newOnes(batch: readonly NewReport[], there: ReadonlyMap<string, Known>): boolean[] {
  const seen = new Set(there.keys());
  return batch.map(({ report: { id } }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

function answerOf(now: Known, status: Added['status'], textHash: string): Added {
  return {
    id: now.id,
    status,
    ...(now.replaces !== null && { replaces: now.replaces }),
    current: now.current === 1,
    ...(now.text_hash !== textHash && { differs: true }),
  };
}

/** Inserts them. Returns the ids of those for whose URL there was another before. */
async function insertReports(
  engine: Engine,
  tx: Db,
  revision: number,
  fresh: readonly Prepared[],
  orderTies: boolean,
): Promise<Set<string>> {
  if (fresh.length === 0) return new Set();
  const first = (await lastNumber(tx)) + 1;
  const rows = fresh.map(({ record }, i) => ({ ...record, number: first + i, revision }));
  const { placed, urls } = await placeAmong(tx, rows, orderTies);
  await insertAll(placed, (part) => tx.insertInto('report').values(part).execute());
  await insertContents(engine, tx, fresh, (i) => first + i);
  return notFirst(urls, rows);
}

function notFirst(urls: Set<string>, rows: readonly ReportRecord[]): Set<string> {
  const others = rows.filter(({ url_key }) => {
    const isOther = url_key !== null && urls.has(url_key);
    if (url_key !== null) urls.add(url_key);
    return isOther;
  });
  return new Set(others.map(({ id }) => id));
}

async function lastNumber(tx: Db): Promise<number> {
  const query = tx.selectFrom('report').select(({ fn }) => fn.max('number').as('last'));
  return (await query.executeTakeFirst())?.last ?? 0;
}

async function insertContents(
  { fullText }: Engine,
  tx: Db,
  contents: readonly Prepared[],
  numberOf: (i: number) => number,
): Promise<void> {
  const payloads = contents.flatMap((one, i) => one.payloads.map((p) => ({ ...p, report: numberOf(i) })));
  await insertAll(payloads, (part) => tx.insertInto('payload').values(part).execute());
  await insertAll(
    contents.map(({ indexed }, i) => ({ ...indexed, number: numberOf(i) })),
    (part) => fullText.put(tx, part),
  );
}

/** Puts what a newer reader made in the place of what is there; see `Store.replaceDossiers`. */
export async function replaceDossiers(engine: Engine, batch: readonly NewReport[]): Promise<Replaced[]> {
  const prepared = batch.map((one) => prepare(one, engine.where));
  return change(engine, async (tx, revision) => {
    const there = await known(tx, 'id', idsOf(batch));
    const answer = prepared.map(({ record }) => ({ id: record.id, status: statusOf(record, there) }));
    const replaced = prepared.filter((_, i) => answer[i]!.status === 'replaced');
    // Of two with one id the last counts.
    const once = [...new Map(replaced.map((one) => [one.record.id, one])).values()];
    await replaceAll(engine, tx, revision, once, there);
    return { changed: once.length > 0, answer };
  });
}

function statusOf(
  { id, text_hash }: Prepared['record'],
  there: ReadonlyMap<string, Known>,
): Replaced['status'] {
  const now = there.get(id);
  if (now === undefined) return 'missing';
  return now.text_hash === text_hash ? 'replaced' : 'other-text';
}

async function replaceAll(
  engine: Engine,
  tx: Db,
  revision: number,
  contents: readonly Prepared[],
  there: ReadonlyMap<string, Known>,
): Promise<void> {
  if (contents.length === 0) return;
  const numbers = contents.map(({ record }) => there.get(record.id)!.number);
  for (const { record } of contents) {
    const { added_at, tag } = there.get(record.id)!;
    const published_by = knownBy(record.published ?? null, added_at);
    await tx
      .updateTable('report')
      .set({ ...record, added_at, tag, published_by, revision })
      .where('id', '=', record.id)
      .execute();
  }
  for (const part of inParts(numbers, AT_ONCE)) {
    await tx.deleteFrom('payload').where('report', 'in', part).execute();
    await engine.fullText.remove(tx, part);
  }
  await insertContents(engine, tx, contents, (i) => numbers[i]!);
  const before = contents.map(({ record }) => there.get(record.id)!);
  await relink(tx, urlKeysOf([...before, ...contents.map(({ record }) => record)]));
}

/** Removes what was added with a tag. */
export function removeTagged(engine: Engine, tag: string): Promise<{ reports: number; decisions: number }> {
  return change(engine, async (tx) => {
    const columns = ['number', 'url_key'] as const;
    const rows = await tx.selectFrom('report').select(columns).where('tag', '=', tag).execute();
    const numbers = rows.map(({ number }) => number);
    for (const part of inParts(numbers, AT_ONCE)) {
      await engine.fullText.remove(tx, part);
      await tx.deleteFrom('report').where('number', 'in', part).execute();
    }
    await relink(tx, urlKeysOf(rows));
    const { numDeletedRows } = await tx.deleteFrom('decision').where('tag', '=', tag).executeTakeFirst();
    const answer = { reports: rows.length, decisions: Number(numDeletedRows) };
    return { changed: answer.reports + answer.decisions > 0, answer };
  });
}
