import type { Engine } from '../engine.ts';
import { StoreError } from '../errors.ts';
import type { Db } from '../tables.ts';
import { first } from './0001-first.ts';

/** A step from one form of the tables to the next. Once released it is never changed: what is to change is a new one. */
export interface Migration {
  readonly name: string;
  up(db: Db, engine: Engine): Promise<void>;
}

/** In their order; the form of a store is how many of them were made. */
export const MIGRATIONS: readonly Migration[] = [first];

/** How many migrations were made: 0 where there are no tables. */
export async function formOf(engine: Engine, db: Db): Promise<number> {
  if (!(await engine.hasTables(db))) return 0;
  const row = await db.selectFrom('meta').select('value').where('key', '=', 'schema').executeTakeFirst();
  return row?.value ?? 0;
}

/** Brings the tables up to date, in one transaction, and leaves a newer store as it is. */
export async function migrate(engine: Engine, migrations = MIGRATIONS): Promise<void> {
  const form = await formOf(engine, engine.db);
  refuseNewer(engine, form, migrations);
  if (form === migrations.length) return;
  if (engine.readOnly) throw form === 0 ? missing(engine.where) : outdated(engine.where);
  await engine.write(async (tx) => {
    const now = await formOf(engine, tx);
    refuseNewer(engine, now, migrations);
    if (now === 0) await engine.found(tx);
    for (const migration of migrations.slice(now)) await migration.up(tx, engine);
    await tx.updateTable('meta').set({ value: migrations.length }).where('key', '=', 'schema').execute();
  });
}

function refuseNewer({ where }: Engine, form: number, migrations: readonly Migration[]): void {
  if (form <= migrations.length) return;
  const what = `a newer version of Parley made this record (form ${form}; this version knows ${migrations.length})`;
  throw new StoreError('newer', where, what, 'install the newer version; nothing was changed');
}

export function missing(where: string): StoreError {
  return new StoreError('missing', where, 'there is no record yet', 'add reports first');
}

function outdated(where: string): StoreError {
  const what = 'an older version of Parley made this record';
  return new StoreError('outdated', where, what, 'open it once for writing, which brings it up to date');
}
