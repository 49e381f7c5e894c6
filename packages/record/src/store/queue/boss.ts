import { CompiledQuery } from 'kysely';
import type PgBoss from 'pg-boss';
import type { Engine, PostgresEngine } from '../engine.ts';
import { StoreError, wordsOf } from '../errors.ts';
import type { Db } from '../tables.ts';
import { LEASE, TRIES } from './queue.ts';

/** The one queue that there is. */
export const QUEUE = 'read';
/** After the first failure it waits so many seconds, or up to twice as many; then twice that, and so on. */
const DELAY = 2;
const LONGEST_SCHEMA = 50;

/** pg-boss on the connections of the record, its tables in a schema of their own beside that of the record. */
export interface Boss {
  readonly boss: PgBoss;
  readonly schema: string;
}

/**
 * Starts pg-boss, and makes its tables where there are none. It is asked for jobs only: its own workers finish a job
 * after the work is committed, and its maintenance forgets in time what failed or waits for long.
 */
export async function startBoss(engine: Engine, postgres: PostgresEngine): Promise<Boss> {
  const { query } = postgres;
  const schema = schemaBeside(postgres.schema, engine.where);
  const PgBossClass = await loadBoss(engine.where);
  const boss = new PgBossClass({
    // Where it has no values it gives none, whatever its types say.
    db: { executeSql: (text, values: unknown[] | undefined) => query(text, values ?? []) },
    schema,
    supervise: false,
    schedule: false,
  });
  if (await isMade(schema, query)) await boss.start();
  // Several that make the tables at once are in each other's way.
  else {
    await engine.write(async () => {
      await boss.start();
      await makeQueue(boss, schema, query);
    });
  }
  return { boss, schema };
}

/** Whether all is there: what is made last is. */
async function isMade(schema: string, query: PostgresEngine['query']): Promise<boolean> {
  const { rows } = await query(
    `select 1 from pg_indexes where schemaname = $1 and indexname = 'parley_oldest'`,
    [schema],
  );
  return rows.length > 0;
}

async function makeQueue(boss: PgBoss, schema: string, query: PostgresEngine['query']): Promise<void> {
  await boss.createQueue(QUEUE, {
    name: QUEUE,
    retryLimit: TRIES - 1,
    retryDelay: DELAY,
    retryBackoff: true,
    expireInSeconds: LEASE,
  });
  const { rows } = await query(`select partition_name as name from ${schema}.queue where name = $1`, [QUEUE]);
  const table = `${schema}.${(rows[0] as { name: string }).name}`;
  // Without it the whole queue is sorted whenever somebody takes a job.
  await query(
    `create index if not exists parley_oldest on ${table} (created_on, id) where state < 'active'`,
    [],
  );
}

function schemaBeside(record: string, where: string): string {
  const schema = `${record}_queue`;
  if (schema.length <= LONGEST_SCHEMA) return schema;
  const what = `the schema ${record} has too long a name for a queue beside it`;
  throw new StoreError(
    'invalid',
    where,
    what,
    `use one of at most ${LONGEST_SCHEMA - '_queue'.length} characters`,
  );
}

async function loadBoss(where: string): Promise<typeof PgBoss> {
  try {
    return (await import('pg-boss')).default;
  } catch (cause) {
    const what = `the package pg-boss cannot be loaded (${wordsOf(cause)})`;
    throw new StoreError('driver', where, what, 'install it again', { cause });
  }
}

/** A transaction as pg-boss takes it. */
export function within(tx: Db): { readonly db: PgBoss.Db } {
  return {
    db: {
      executeSql: async (text, values) => ({
        rows: (await tx.executeQuery(CompiledQuery.raw(text, values as unknown[]))).rows,
      }),
    },
  };
}
