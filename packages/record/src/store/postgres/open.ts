import { Kysely, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';
import type { Engine, Snapshot } from '../engine.ts';
import { StoreError, wordsOf } from '../errors.ts';
import type { OpenOptions } from '../store.ts';
import type { Db, Tables } from '../tables.ts';
import { explainPostgres, requireServer } from './errors.ts';
import { postgresFullText } from './full-text.ts';
import { addressOf } from './url.ts';

const CONNECTIONS = 10;
/** How long a server may take to let somebody in, in ms. */
const ENTRY = 10_000;
const WAIT = 10_000;
/** First half of the key of the lock that writers take; the second is that of the schema. */
const LOCK = 0x50524c59;

/** Opens the record in a database of PostgreSQL. */
export async function openPostgres(options: OpenOptions & { readonly databaseUrl: string }): Promise<Engine> {
  const { url, schema, where } = addressOf(options.databaseUrl);
  const { readOnly = false, keep = false, wait = WAIT } = options;
  const { Pool } = await loadDriver(where);
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: ENTRY,
    application_name: 'parley',
    keepAlive: true,
  });
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the program.
  pool.on('error', () => undefined);
  // So would one that somebody holds between two questions: the next question is what fails then.
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await requireGoodServer(pool, where);
    return engineOf(pool, { schema, where, readOnly, keeps: keep || !readOnly, wait });
  } catch (error) {
    await pool.end();
    throw explainPostgres(error, where);
  }
}

async function loadDriver(where: string): Promise<typeof pg> {
  try {
    return (await import('pg')).default;
  } catch (cause) {
    const what = `the package pg cannot be loaded (${wordsOf(cause)})`;
    throw new StoreError('driver', where, what, 'install it again', { cause });
  }
}

async function requireGoodServer(pool: pg.Pool, where: string): Promise<void> {
  const { rows } = await pool.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
  );
  requireServer(rows[0]!.version, rows[0]!.encoding, where);
}

interface Opened {
  readonly schema: string;
  readonly where: string;
  readonly readOnly: boolean;
  readonly keeps: boolean;
  readonly wait: number;
}

function engineOf(pool: pg.Pool, { schema, where, readOnly, keeps, wait }: Opened): Engine {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema(schema);
  const held = new Set<Snapshot>();
  return {
    kind: 'postgres',
    where,
    readOnly,
    keeps,
    db,
    columns: { key: sql`text collate "C"`, bytes: 'bytea' },
    fullText: postgresFullText,
    hasTables: (on) => hasTables(on, schema),
    found: (tx) => makeSchema(tx, schema),
    write: (work, patience = wait) =>
      db.transaction().execute(async (tx) => {
        await lock(tx, schema, patience);
        return work(tx);
      }),
    snapshot: () => snapshotOf(db, held),
    explain: (error) => explainPostgres(error, where),
    problems: () => problemsOf(db),
    postgres: {
      schema,
      query: (text, values) => pool.query(text, [...values]),
      transaction: (work) =>
        db.transaction().execute(async (tx) => {
          await setUp(tx, wait);
          return work(tx);
        }),
    },
    async close() {
      await Promise.all([...held].map(({ release }) => release()));
      await pool.end();
    },
  };
}

async function hasTables(db: Db, schema: string): Promise<boolean> {
  // Not by `to_regclass`, which may answer by what this connection knew before another one made the table.
  const query = sql`select 1 from pg_tables where schemaname = ${schema} and tablename = 'meta'`;
  return (await query.execute(db)).rows.length > 0;
}

async function makeSchema(tx: Db, schema: string): Promise<void> {
  const { rows } = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(tx);
  // Even “if not exists” asks for the right to create one.
  if (rows.length === 0) await tx.schema.createSchema(schema).execute();
}

/** Lets one writer in at a time, so that all see the versions and the revision that the last one left. */
async function lock(tx: Db, schema: string, wait: number): Promise<void> {
  await setUp(tx, wait);
  await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)}, hashtext(${schema}))`.execute(tx);
}

async function setUp(tx: Db, wait: number): Promise<void> {
  // What is acknowledged has to be on the disk, even where the server is set to be quick about it.
  await sql`
    select set_config('lock_timeout', ${`${Math.max(1, wait)}ms`}, true),
      case current_setting('synchronous_commit') when 'off' then set_config('synchronous_commit', 'on', true) end
  `.execute(tx);
}

async function snapshotOf(db: Db, held: Set<Snapshot>): Promise<Snapshot> {
  const tx = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  let released: Promise<void> | undefined;
  const end = async () => {
    held.delete(snapshot);
    // A connection that broke has no transaction to end.
    await tx
      .rollback()
      .execute()
      .catch(() => undefined);
  };
  const snapshot: Snapshot = { db: tx, release: () => (released ??= end()) };
  held.add(snapshot);
  try {
    // Only the first query settles what is seen.
    await tx.selectFrom('meta').select('value').execute();
    return snapshot;
  } catch (error) {
    await snapshot.release();
    throw error;
  }
}

/** The server answers for its files itself; what it can be asked is whether it writes them to the disk. */
async function problemsOf(db: Db): Promise<string[]> {
  const setting = sql<{ fsync: string }>`select current_setting('fsync') as fsync`;
  const { fsync } = (await setting.execute(db)).rows[0]!;
  return fsync === 'on' ? [] : ['the server does not write to the disk at once (fsync is off)'];
}
