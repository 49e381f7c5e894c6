import { sql } from 'kysely';
import { hashOf, joinReport, unpack } from './codec.ts';
import type { Engine } from './engine.ts';
import { StoreError } from './errors.ts';
import { pagesOf } from './filter.ts';
import type { Check } from './store.ts';
import type { Db, PayloadKind, ReportRecord } from './tables.ts';
import { isAfter } from './versions.ts';

const REPORTS_AT_ONCE = 100;
/** After so many it is clear that a backup is needed. */
const MOST_PROBLEMS = 100;

/** Reads everything and compares it with what it must be. */
export async function check(engine: Engine, db: Db): Promise<Check> {
  const problems: string[] = [];
  let reports = 0;
  let decisions = 0;
  const steps = [
    async () => problems.push(...(await engine.problems())),
    async () => {
      for await (const page of pagesOf(db, {}, REPORTS_AT_ONCE)) {
        reports += page.length;
        problems.push(...(await problemsOf(db, page)));
        if (problems.length > MOST_PROBLEMS) return;
      }
    },
    async () => {
      for await (const id of misplaced(db)) {
        problems.push(`report ${id} stands in the wrong place among the versions of its URL`);
      }
    },
    async () => problems.push(...(await unindexed(engine, db))),
    async () => {
      const all = await db.selectFrom('decision').select(['id', 'body']).execute();
      decisions = all.length;
      problems.push(...all.filter(({ body }) => !isJson(body)).map(({ id }) => `decision ${id} is damaged`));
    },
  ];
  for (const step of steps) await step().catch((error: unknown) => problems.push(damageOf(error, engine)));
  return { reports, decisions, problems: problems.slice(0, MOST_PROBLEMS) };
}

/** What cannot be read for damage is a problem like others; what fails for another reason is no answer. */
function damageOf(error: unknown, engine: Engine): string {
  const explained = engine.explain(error);
  if (explained instanceof StoreError && explained.code === 'damaged') return explained.what;
  throw explained;
}

async function problemsOf(db: Db, page: readonly ReportRecord[]): Promise<string[]> {
  const payloads = await db
    .selectFrom('payload')
    .selectAll()
    .where(
      'report',
      'in',
      page.map(({ number }) => number),
    )
    .execute();
  const all = new Map(payloads.map(({ report, kind, data }) => [`${report} ${kind}`, data]));
  const damaged = page.filter((row) => !isWhole(row, (kind) => all.get(`${row.number} ${kind}`)));
  return damaged.map(({ id }) => `report ${id} is damaged`);
}

function isWhole(row: ReportRecord, payload: (kind: PayloadKind) => Uint8Array | undefined): boolean {
  try {
    const { id, dossier } = joinReport(row, payload('document')!, payload('dossier')!);
    const { text, id: own } = dossier.documents[0]!;
    const digest = payload('digest');
    if (digest !== undefined) unpack(digest);
    const profiles = unpack(payload('profiles')!);
    return (
      own === id &&
      hashOf(text) === row.text_hash &&
      Array.isArray(profiles) &&
      payload('fingerprint') !== undefined
    );
  } catch {
    return false;
  }
}

/** Reports whose place among the versions of their URL is wrong: each has to follow the one before it. */
async function* misplaced(db: Db): AsyncGenerator<string> {
  let before: ReportRecord | undefined;
  for await (const one of versions(db)) {
    const earlier = before?.url_key === one.url_key ? before : undefined;
    if (before !== undefined && before.current !== (earlier ? 0 : 1)) yield before.id;
    if (!isPlaced(one, earlier)) yield one.id;
    before = one;
  }
  if (before?.current === 0) yield before.id;
}

function isPlaced(one: ReportRecord, earlier: ReportRecord | undefined): boolean {
  if (earlier === undefined) return one.version === 1 && one.replaces === null;
  return one.version === earlier.version + 1 && one.replaces === earlier.id && isAfter(one, earlier);
}

/** All reports that have a URL, by it and by their version. */
async function* versions(db: Db): AsyncGenerator<ReportRecord> {
  let last: ReportRecord | undefined;
  for (;;) {
    let query = db.selectFrom('report').selectAll().where('url_key', 'is not', null);
    if (last !== undefined) {
      const { url_key, version } = last;
      query = query.where((eb) =>
        eb.or([
          eb('url_key', '>', url_key),
          eb.and([eb('url_key', '=', url_key), eb('version', '>', version)]),
        ]),
      );
    }
    const page = await query.orderBy('url_key').orderBy('version').limit(REPORTS_AT_ONCE).execute();
    yield* page;
    last = page.at(-1);
    if (page.length < REPORTS_AT_ONCE) return;
  }
}

/** Reports that no search can find. */
async function unindexed({ fullText: { number } }: Engine, db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('report')
    .leftJoin('search', (join) => join.on(sql<boolean>`${number} = ${sql.ref('report.number')}`))
    .where(sql<boolean>`${number} is null`)
    .select('report.id')
    .execute();
  return rows.map(({ id }) => `report ${id} is not in the index`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
