import type { Insertable } from 'kysely';
import type { Decision } from '../model.ts';
import { columnText, isKey, packed } from './codec.ts';
import type { Engine } from './engine.ts';
import { StoreError } from './errors.ts';
import { inParts } from './filter.ts';
import { revisionOf } from './read.ts';
import type { Db, Tables } from './tables.ts';

/** Databases take some tens of thousands of parameters in one query: rows of a query have fewer. */
const ROWS_AT_ONCE = 100;

/** Inserts any number of rows. */
export async function insertAll<T>(
  rows: readonly T[],
  insert: (part: T[]) => Promise<unknown>,
): Promise<void> {
  for (const part of inParts(rows, ROWS_AT_ONCE)) await insert(part);
}

/**
 * Does the work in one transaction with the number that the revision gets by it. The work says whether it changed the
 * record: only then does the revision change.
 */
export function change<T>(
  engine: Engine,
  work: (tx: Db, revision: number) => Promise<{ changed: boolean; answer: T }>,
): Promise<T> {
  return engine.write(async (tx) => {
    const revision = (await revisionOf(tx)) + 1;
    const { changed, answer } = await work(tx, revision);
    if (changed)
      await tx.updateTable('meta').set({ value: revision }).where('key', '=', 'revision').execute();
    return answer;
  });
}

/** A decision that is to be appended. */
export interface NewDecision {
  readonly decision: Decision;
  readonly tag?: string;
}

/** What became of a decision. `differs`: another one has its id; it was not appended. */
type Decided = 'added' | 'known' | 'differs';

/** Appends a decision to the log. */
export async function decide(engine: Engine, one: NewDecision): Promise<'added' | 'known'> {
  const [status] = await decideAll(engine, [one]);
  if (status !== 'differs') return status!;
  const what = `another decision has the id ${one.decision.id}`;
  throw new StoreError('conflict', engine.where, what, 'give this one a new id');
}

/** Appends decisions to the log, all of them or, when it fails, none. */
export async function decideAll(engine: Engine, all: readonly NewDecision[]): Promise<Decided[]> {
  for (const one of all) requireKeys(engine, one);
  if (all.length === 0) return [];
  return change(engine, async (tx, revision) => {
    const there = await bodiesOf(tx, all);
    const rows: Insertable<Tables['decision']>[] = [];
    const answer = all.map(({ decision, tag }): Decided => {
      const { id, at } = decision;
      const body = JSON.stringify(decision);
      const known = there.get(id);
      if (known !== undefined) return isSame(known, body) ? 'known' : 'differs';
      there.set(id, body);
      rows.push({ id, at, body, tag: tag ?? null, revision });
      return 'added';
    });
    await insertAll(rows, (part) => tx.insertInto('decision').values(part).execute());
    return { changed: rows.length > 0, answer };
  });
}

async function bodiesOf(tx: Db, all: readonly NewDecision[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const part of inParts(all, ROWS_AT_ONCE)) {
    const ids = part.map(({ decision }) => decision.id);
    const rows = await tx.selectFrom('decision').select(['id', 'body']).where('id', 'in', ids).execute();
    for (const { id, body } of rows) found.set(id, body);
  }
  return found;
}

function requireKeys({ where }: Engine, { decision: { id, at }, tag }: NewDecision): void {
  if (isKey(id) && isKey(at) && (tag === undefined || isKey(tag))) return;
  const what = `decision ${JSON.stringify(id)} has an id, a time or a tag that cannot be stored`;
  throw new StoreError('invalid', where, what, 'nothing was added');
}

/** Whether two JSON texts say the same, in whatever order their fields stand. */
function isSame(a: string, b: string): boolean {
  return a === b || canonical(JSON.parse(a)) === canonical(JSON.parse(b));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Keeps something computed, unless something newer is kept. */
export async function cache(engine: Engine, key: string, revision: number, value: unknown): Promise<boolean> {
  if (!isKey(key))
    throw new StoreError('invalid', engine.where, `no key of a cache: ${key}`, 'use a shorter one');
  if (!engine.keeps) return false;
  const row = { key: columnText(key), revision, data: packed(value) };
  try {
    return await engine.write(async (tx) => {
      const kept = await tx
        .selectFrom('cache')
        .select('revision')
        .where('key', '=', row.key)
        .executeTakeFirst();
      if (kept !== undefined && kept.revision > revision) return false;
      await tx
        .insertInto('cache')
        .values(row)
        .onConflict((on) => on.column('key').doUpdateSet(row))
        .execute();
      return true;
    }, PATIENCE);
  } catch (error) {
    const explained = engine.explain(error);
    if (explained instanceof StoreError && BEARABLE.has(explained.code)) return false;
    throw error;
  }
}

/** Why a cache may go without being kept. */
const BEARABLE = new Set(['locked', 'read-only', 'disk-full', 'denied']);
/** So long, in milliseconds, it waits for others who write: to compute it again takes little longer. */
const PATIENCE = 500;
