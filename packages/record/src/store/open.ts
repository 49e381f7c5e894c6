import { check } from './check.ts';
import { copyRecord } from './backup.ts';
import type { Engine } from './engine.ts';
import { StoreError } from './errors.ts';
import { guarded, guardedQueue, guardOf } from './guard.ts';
import type { Guard } from './guard.ts';
import { migrate } from './migrations/index.ts';
import { openPostgres } from './postgres/open.ts';
import { openQueue } from './queue/open.ts';
import { readerOf } from './read.ts';
import type { Access } from './read.ts';
import { addReports, removeTagged, replaceDossiers } from './reports.ts';
import { openSqlite } from './sqlite/open.ts';
import type { OpenOptions, Reader, Store } from './store.ts';
import { exportLines } from './transfer/export.ts';
import { importLines } from './transfer/import.ts';
import { cache, decide } from './write.ts';

/**
 * Opens a record, and makes it where there is none: a file in the folder `home`, or tables in the PostgreSQL database
 * `databaseUrl`. A record of an older version is brought up to date; one of a newer version is left as it is.
 * @throws StoreError
 */
export async function openStore(options: OpenOptions): Promise<Store> {
  const engine = await openEngine(options);
  try {
    await migrate(engine);
    return storeOf(engine);
  } catch (error) {
    await engine.close();
    throw engine.explain(error);
  }
}

function openEngine({ home, databaseUrl, ...options }: OpenOptions): Promise<Engine> {
  if (databaseUrl !== undefined && databaseUrl !== '') return openPostgres({ ...options, databaseUrl });
  if (home !== undefined && home !== '') return openSqlite({ ...options, home });
  const remedy = 'give a folder, or the URL of a database';
  throw new StoreError('invalid', 'the record', 'it is not said where it is', remedy);
}

function storeOf(engine: Engine): Store {
  const guard = guardOf(engine);
  const access: Access = { engine, db: engine.db, hold: () => engine.snapshot() };
  const { call, iterate, change } = guard;
  return {
    kind: engine.kind,
    where: engine.where,
    readOnly: engine.readOnly,
    ...guarded(readerOf(access), guard),
    addReports: (batch) => change(() => addReports(engine, batch)),
    replaceDossiers: (batch) => change(() => replaceDossiers(engine, batch)),
    removeTagged: (tag) => change(() => removeTagged(engine, tag)),
    decide: (decision, { tag } = {}) =>
      change(() => decide(engine, { decision, ...(tag !== undefined && { tag }) })),
    cache: (key, revision, value) => call(() => cache(engine, key, revision, value)),
    view: (work) => held(engine, guard, work),
    export: () => iterate(() => exported(engine)),
    import: (pieces, onBatch) => change(() => importLines(engine, pieces, onBatch)),
    backup: (file) => call(() => copyRecord(engine, file, () => exported(engine))),
    check: () => call(() => check(engine, engine.db)),
    queue: () => change(async () => guardedQueue(await openQueue(engine), guard)),
    close: () => guard.close(),
  };
}

async function* exported(engine: Engine): AsyncGenerator<string> {
  const snapshot = await engine.snapshot();
  try {
    yield* exportLines(snapshot.db);
  } finally {
    await snapshot.release();
  }
}

/** Lets somebody ask of one state of the record. What goes wrong with their own work is theirs. */
async function held<T>(engine: Engine, guard: Guard, work: (reader: Reader) => Promise<T>): Promise<T> {
  const { db, release } = await guard.call(() => engine.snapshot());
  try {
    const hold = () => Promise.resolve({ db, release: () => Promise.resolve() });
    return await work(guarded(readerOf({ engine, db, hold }), guard));
  } finally {
    await release();
  }
}
