import { columnText, isKey } from '../codec.ts';
import { known } from '../chains.ts';
import type { Engine, PostgresEngine } from '../engine.ts';
import { StoreError } from '../errors.ts';
import { addReports } from '../reports.ts';
import type { Added } from '../store.ts';
import type { Db } from '../tables.ts';
import type { Boss } from './boss.ts';
import { QUEUE, startBoss, within } from './boss.ts';
import { contentOf, jobIdOf, toReadIn } from './content.ts';
import type { Content } from './content.ts';
import { TRIES } from './queue.ts';
import type { FailedJob, Finished, Job, Put, Queue, ToRead } from './queue.ts';
import * as tables from './tables.ts';

/** What the functions of a queue work with. */
interface Opened extends Boss {
  readonly engine: Engine;
  readonly postgres: PostgresEngine;
}

/** Opens the queue beside a record, and makes it where there is none. Its errors are those of the database. */
export async function openQueue(engine: Engine): Promise<Queue> {
  const { postgres, where } = engine;
  if (postgres === undefined) {
    const remedy = 'keep the record in PostgreSQL: set DATABASE_URL to its URL';
    throw new StoreError('invalid', where, 'a record in a file has no queue', remedy);
  }
  const opened = { ...(await startBoss(engine, postgres)), engine, postgres };
  const { boss, schema } = opened;
  return {
    put: (batch) => put(opened, batch),
    take: (most) => take(opened, most),
    hold: (jobs) => tables.hold(postgres, schema, idsOf(jobs)),
    finish: (batch) => finish(opened, batch),
    fail: (job, reason) => fail(opened, job, reason),
    giveBack: (jobs) => tables.giveBack(postgres, schema, idsOf(jobs)),
    recover: () => recover(opened),
    counts: () => tables.counts(postgres, schema),
    failed: async () => (await tables.failedRows(postgres, schema)).map(failedJob),
    retry: async (jobs) => (jobs.length === 0 ? 0 : affected(await boss.retry(QUEUE, [...jobs]))),
    remove: (jobs) => tables.forget(postgres, schema, jobs),
  };
}

const idsOf = (jobs: readonly Job[]) => jobs.map(({ job }) => job);

/** How many jobs a call of pg-boss changed, which its types do not tell. */
const affected = (answer: unknown): number => (answer as { affected: number }).affected;

async function put({ engine, postgres, boss, schema }: Opened, batch: readonly ToRead[]): Promise<Put[]> {
  for (const one of batch) requireKeys(engine, one);
  const ids = batch.map(({ document }) => document.id);
  return postgres.transaction(async (tx) => {
    const reports = await known(tx, 'id', ids);
    const there = await tables.statesOf(tx, schema, ids.map(jobIdOf));
    const fresh: { id: string; name: string; data: Content }[] = [];
    const answers = batch.map((one, at): Put => {
      const [id, job] = [ids[at]!, jobIdOf(ids[at]!)];
      if (reports.has(id)) return { id, status: 'known' };
      const state = there.get(job);
      if (state !== undefined) return { id, status: state };
      there.set(job, 'waiting');
      fresh.push({ id: job, name: QUEUE, data: contentOf(one) });
      return { id, status: 'queued' };
    });
    if (fresh.length > 0) await boss.insert(fresh, within(tx));
    return answers;
  });
}

function requireKeys({ where }: Engine, { document: { id }, tag }: ToRead): void {
  if (isKey(id) && (tag === undefined || isKey(tag))) return;
  const what = `the document ${JSON.stringify(id)} has an id or a tag that cannot be stored`;
  throw new StoreError('invalid', where, what, 'nothing was put into the queue');
}

async function take({ boss, postgres }: Opened, most: number): Promise<Job[]> {
  let failure: { readonly error: unknown } | undefined;
  // pg-boss takes every error for “there is nothing”.
  const executeSql = (text: string, values: unknown[]) =>
    postgres.query(text, values).catch((error: unknown) => {
      failure = { error };
      throw error;
    });
  const options = { batchSize: most, priority: false, includeMetadata: true, db: { executeSql } } as const;
  const rows = await boss.fetch<Content>(QUEUE, options);
  if (failure !== undefined) throw failure.error;
  return rows.map(({ id, data, retryCount }) => ({ ...toReadIn(data), job: id, tries: retryCount + 1 }));
}

async function finish({ engine, boss }: Opened, batch: readonly Finished[]): Promise<Added[]> {
  if (batch.length === 0) return [];
  const jobs = batch.map(({ job }) => job);
  const reports = batch.flatMap(({ report }) => report ?? []);
  // What is done is removed: the document is in the record, and may be put in again when it was removed from there.
  const also = async (tx: Db) => void (await boss.deleteJob(QUEUE, idsOf(jobs), within(tx)));
  const added = await addReports(engine, reports, { also });
  const byId = new Map(added.map((one) => [one.id, one]));
  return jobs.map(
    ({ document: { id } }) => byId.get(id) ?? ({ id, status: 'known', current: true } satisfies Added),
  );
}

async function fail({ boss }: Opened, job: Job, reason: string): Promise<'again' | 'failed'> {
  await boss.fail(QUEUE, job.job, { reason: columnText(reason) });
  return job.tries < TRIES ? 'again' : 'failed';
}

async function recover({ boss, postgres, schema }: Opened): Promise<number> {
  const { released, lost } = await tables.release(postgres, schema);
  const reason = `those who read it ended ${String(tables.LOSSES)} times before it was done`;
  for (const job of lost) await boss.fail(QUEUE, job, { reason });
  return released + lost.length;
}

function failedJob({ id: job, data, reason, tries, at }: tables.FailedRow): FailedJob {
  const { document, where } = toReadIn(data);
  return {
    job,
    id: document.id,
    where,
    ...(document.title !== undefined && { title: document.title }),
    reason: reason ?? 'no reason is known',
    tries,
    at: at.toISOString(),
  };
}
