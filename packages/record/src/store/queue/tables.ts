import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { PostgresEngine } from '../engine.ts';
import type { Db } from '../tables.ts';
import { QUEUE } from './boss.ts';
import type { Content } from './content.ts';
import { LEASE } from './queue.ts';
import type { QueueCounts } from './queue.ts';

/*
 * What pg-boss has no call for, on its tables as the version that package.json pins makes them. Its states are in the
 * order created < retry < active < completed < cancelled < failed.
 */

/** A job that went astray with those who held it so often is failed: it may be what ends them. */
export const LOSSES = 10;

/** The table of jobs, in a schema. */
export const jobs = (schema: string): RawBuilder<unknown> => sql`${sql.id(schema, 'job')}`;

const ours = sql`name = ${sql.lit(QUEUE)}`;

/** The states of those of some jobs that there are. */
export async function statesOf(
  tx: Db,
  schema: string,
  ids: readonly string[],
): Promise<Map<string, 'failed' | 'waiting'>> {
  const query = sql<{ id: string; failed: boolean }>`
    select id, state = 'failed' as failed from ${jobs(schema)} where ${ours} and id = any(${ids}::uuid[])`;
  const { rows } = await query.execute(tx);
  return new Map(rows.map(({ id, failed }) => [id, failed ? 'failed' : 'waiting']));
}

/** Says that jobs are still held. */
export async function hold({ query }: PostgresEngine, schema: string, ids: readonly string[]): Promise<void> {
  await query(
    `update ${schema}.job set started_on = now()
     where name = $1 and id = any($2::uuid[]) and state = 'active'`,
    [QUEUE, ids],
  );
}

/** As if they had not been taken. Taking counts a try where a job was begun before. */
export async function giveBack(
  { query }: PostgresEngine,
  schema: string,
  ids: readonly string[],
): Promise<void> {
  await query(
    `update ${schema}.job set
       state = (case when retry_count = 0 then 'created' else 'retry' end)::${schema}.job_state,
       started_on = case when retry_count = 0 then null else started_on end,
       retry_count = greatest(0, retry_count - 1)
     where name = $1 and id = any($2::uuid[]) and state = 'active'`,
    [QUEUE, ids],
  );
}

/**
 * Lets others take jobs that nobody holds any more, each at another moment: of those that were taken together one may be
 * to blame. Those that went astray too often are left to be failed: their ids.
 */
export async function release(
  { query }: PostgresEngine,
  schema: string,
): Promise<{ released: number; lost: string[] }> {
  const lapsed = `name = $1 and state = 'active' and started_on + expire_in < now()`;
  const { rows } = await query(
    `update ${schema}.job set state = 'retry',
       start_after = now() + least(${String(LEASE)}, retry_delay * 2 ^ least(10, retry_count)) * random() * interval '1 s'
     where ${lapsed} and retry_count + 1 < $2 returning id`,
    [QUEUE, LOSSES],
  );
  const left = await query(`select id from ${schema}.job where ${lapsed} and retry_count + 1 >= $2`, [
    QUEUE,
    LOSSES,
  ]);
  return { released: rows.length, lost: (left.rows as { id: string }[]).map(({ id }) => id) };
}

export async function counts({ query }: PostgresEngine, schema: string): Promise<QueueCounts> {
  const { rows } = await query(
    `select (count(*) filter (where state < 'active' and start_after <= now()))::int as waiting,
       (count(*) filter (where state < 'active' and start_after > now()))::int as delayed,
       (count(*) filter (where state = 'active'))::int as taken,
       (count(*) filter (where state = 'failed'))::int as failed
     from ${schema}.job where name = $1`,
    [QUEUE],
  );
  return rows[0] as QueueCounts;
}

/** A row of a job that failed. */
export interface FailedRow {
  readonly id: string;
  readonly data: Content;
  readonly reason: string | null;
  readonly tries: number;
  readonly at: Date;
}

export async function failedRows({ query }: PostgresEngine, schema: string): Promise<FailedRow[]> {
  const { rows } = await query(
    `select id, data, output ->> 'reason' as reason, retry_count + 1 as tries, completed_on as at
     from ${schema}.job where name = $1 and state = 'failed' order by completed_on, id`,
    [QUEUE],
  );
  return rows as FailedRow[];
}

/** Forgets failed jobs; how many there were. */
export async function forget(
  { query }: PostgresEngine,
  schema: string,
  ids: readonly string[],
): Promise<number> {
  const { rows } = await query(
    `delete from ${schema}.job where name = $1 and id = any($2::uuid[]) and state = 'failed' returning id`,
    [QUEUE, ids],
  );
  return rows.length;
}
