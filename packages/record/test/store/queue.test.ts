import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Job, OpenOptions, Queue, Store, ToRead } from '../../src/store/index.ts';
import { LEASE, TRIES } from '../../src/store/index.ts';
import { wantsPostgres } from './cluster.ts';
import { all, newReport } from './kit.ts';
import { open, postgres, sqlite } from './places.ts';
import { run } from './programs.ts';

/** A document as a source gives it. */
function toRead(id: string, about: Partial<ToRead> = {}): ToRead {
  return { document: newReport(id).report.dossier.documents[0]!, where: `${id}.txt`, ...about };
}

test('a record in a file has no queue', async () => {
  const store = await open(sqlite);
  await expect(store.queue()).rejects.toMatchObject({ code: 'invalid' });
});

describe.skipIf(!wantsPostgres)('the queue', () => {
  const places = postgres();
  beforeAll(() => places.start(), 60_000);
  afterAll(() => places.stop(), 60_000);

  interface Place {
    readonly options: OpenOptions;
    readonly store: Store;
    readonly queue: Queue;
    /** Does something to the table of jobs. */
    readonly change: (sql: string) => Promise<void>;
  }

  async function place(): Promise<Place> {
    const options = await places.place();
    const store = await open(places, options);
    const queue = await store.queue();
    const schema = `${new URL(options.databaseUrl!).searchParams.get('schema')!}_queue`;
    const change = async (sql: string) =>
      void (await places.cluster().query(`set search_path = ${schema}; ${sql}`));
    return { options, store, queue, change };
  }

  /** As if nobody had held what is taken for longer than one may. */
  const LAPSE = `update job set started_on = now() - interval '${String(LEASE + 1)} s' where state = 'active'`;
  const DUE = `update job set start_after = now() - interval '1 s' where state < 'active'`;
  const idsOf = (jobs: readonly Job[]) => jobs.map(({ document }) => document.id);
  const reported = (job: Job) => ({ job, report: newReport(job.document.id) });

  test('gives what was put in, as it was, and what came first before the rest', async () => {
    const { queue } = await place();
    const odd = 'NUL \0, half a pair \ud800, “quotes”';
    await queue.put([toRead('b', { where: odd, tag: 'example' })]);
    await queue.put([toRead('a')]);
    expect(await queue.take(1)).toMatchObject([{ ...toRead('b'), where: odd, tag: 'example', tries: 1 }]);
    expect(await queue.take(5)).toMatchObject([{ ...toRead('a'), tries: 1 }]);
  });

  test('keeps a document once, and says what became of each', async () => {
    const { queue, store } = await place();
    await store.addReports([newReport('known')]);
    const put = await queue.put([toRead('a'), toRead('known'), toRead('a')]);
    expect(put.map(({ status }) => status)).toEqual(['queued', 'known', 'waiting']);
    expect(await queue.put([toRead('a')])).toEqual([{ id: 'a', status: 'waiting' }]);
    expect(await queue.counts()).toEqual({ waiting: 1, delayed: 0, taken: 0, failed: 0 });
  });

  test('refuses a document whose id cannot be stored, and all that came with it', async () => {
    const { queue } = await place();
    const bad = toRead('a');
    const put = queue.put([toRead('b'), { ...bad, document: { ...bad.document, id: 'a\0' } }]);
    await expect(put).rejects.toMatchObject({ code: 'invalid' });
    expect(await queue.counts()).toMatchObject({ waiting: 0 });
  });

  test('gives a job to one of many who ask at once', async () => {
    const { queue, options } = await place();
    const others = await Promise.all([1, 2, 3].map(async () => (await open(places, options)).queue()));
    const ids = Array.from({ length: 40 }, (_, at) => `d${String(at).padStart(2, '0')}`);
    await queue.put(ids.map((id) => toRead(id)));
    const taken = await Promise.all([queue, ...others].flatMap((one) => [one.take(6), one.take(6)]));
    const given = taken.flatMap(idsOf);
    expect(given.toSorted()).toEqual(ids.slice(0, given.length).toSorted());
    expect(new Set(given).size).toBe(given.length);
    expect(given.length).toBeGreaterThan(30);
  });

  test('adds the report and ends the job', async () => {
    const { queue, store } = await place();
    await queue.put([toRead('a'), toRead('b')]);
    const jobs = await queue.take(2);
    const added = await queue.finish(jobs.map(reported));
    expect(added).toMatchObject(jobs.map(({ document: { id } }) => ({ id, status: 'added' })));
    expect(await queue.counts()).toEqual({ waiting: 0, delayed: 0, taken: 0, failed: 0 });
    expect((await all(store.rows())).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('ends the job of a report that is known, and may be told twice', async () => {
    const { queue, store } = await place();
    await queue.put([toRead('a')]);
    const [job] = await queue.take(1);
    await store.addReports([newReport('a')]);
    const revision = await store.revision();
    for (const one of [{ job: job! }, reported(job!)])
      expect(await queue.finish([one])).toMatchObject([{ id: 'a', status: 'known' }]);
    expect(await store.revision()).toBe(revision);
    expect(await queue.counts()).toMatchObject({ taken: 0 });
  });

  test('reads a document again whose report was removed from the record', async () => {
    const { queue, store } = await place();
    await queue.put([toRead('a')]);
    const [job] = await queue.take(1);
    await queue.finish([{ job: job!, report: newReport('a', { tag: 'example' }) }]);
    await store.removeTagged('example');
    expect(await queue.put([toRead('a')])).toEqual([{ id: 'a', status: 'queued' }]);
  });

  test('neither adds the report nor ends the job where it is killed between the two', async () => {
    const { queue, store, options, change } = await place();
    await queue.put([toRead('a')]);
    // Whoever removes a job has to wait; the report stands before it in the same transaction.
    await change(`create function wait() returns trigger language plpgsql as
        'begin perform pg_advisory_xact_lock(7); return old; end';
      create trigger wait before delete on job for each row execute function wait()`);
    const blocker = new pg.Client({ connectionString: places.cluster().url });
    await blocker.connect();
    onTestFinished(() => blocker.end());
    await blocker.query('select pg_advisory_lock(7)');
    const program = await run(['work', JSON.stringify(options)]);
    await expect.poll(() => waitersIn(blocker), { timeout: 20_000 }).toBe(1);
    program.child.kill('SIGKILL');
    await program.end;
    await blocker.query('select pg_advisory_unlock(7)');
    expect(program.lines).not.toContain('finished');
    await expect.poll(() => writersIn(blocker)).toBe(0);
    expect(await store.count()).toBe(0);
    expect(await queue.counts()).toMatchObject({ taken: 1 });
  }, 60_000);

  test('tries a job again, later each time, and then keeps it among the failed', async () => {
    const { queue, change } = await place();
    await queue.put([toRead('a')]);
    for (let tries = 1; tries <= TRIES; tries++) {
      const [job] = await queue.take(1);
      expect(job).toMatchObject({ tries });
      expect(await queue.fail(job!, `reason \0 ${String(tries)}`)).toBe(tries < TRIES ? 'again' : 'failed');
      expect(await queue.take(1)).toEqual([]);
      expect(await queue.counts()).toMatchObject(tries < TRIES ? { delayed: 1 } : { failed: 1 });
      await change(DUE);
    }
    const [failed, ...rest] = await queue.failed();
    expect(rest).toEqual([]);
    expect(failed).toMatchObject({
      id: 'a',
      where: 'a.txt',
      reason: `reason \ufffd ${String(TRIES)}`,
      tries: TRIES,
    });
    expect(Date.now() - Date.parse(failed!.at)).toBeLessThan(60_000);
    expect(await queue.put([toRead('a')])).toEqual([{ id: 'a', status: 'failed' }]);
  });

  test('waits longer after each failure', async () => {
    const { queue, change, options } = await place();
    await queue.put([toRead('a')]);
    const schema = `${new URL(options.databaseUrl!).searchParams.get('schema')!}_queue`;
    const waits: number[] = [];
    for (let tries = 1; tries < TRIES; tries++) {
      await queue.fail((await queue.take(1))[0]!, 'no');
      const sql = `select extract(epoch from start_after - now())::float as wait from ${schema}.job`;
      waits.push(((await places.cluster().query(sql)) as { wait: number }[])[0]!.wait);
      await change(DUE);
    }
    // Each is between a time and twice that time, which doubles.
    waits.forEach((wait, at) => {
      expect(wait).toBeGreaterThan(2 ** (at + 1) - 1);
      expect(wait).toBeLessThan(2 ** (at + 2));
    });
  });

  test('has a failed job tried once more, or forgets it, as somebody decides', async () => {
    const { queue, change } = await place();
    await queue.put([toRead('a'), toRead('b')]);
    for (let tries = 1; tries <= TRIES; tries++) {
      for (const job of await queue.take(2)) await queue.fail(job, 'no');
      await change(DUE);
    }
    const [one, other] = await queue.failed();
    expect(await queue.remove([one!.job])).toBe(1);
    expect(await queue.retry([other!.job, one!.job])).toBe(1);
    const [again] = await queue.take(2);
    expect(again).toMatchObject({ document: { id: other!.id } });
    expect(await queue.fail(again!, 'still no')).toBe('failed');
    expect(await queue.failed()).toMatchObject([{ id: other!.id, reason: 'still no' }]);
  });

  test('retries and forgets nothing that has not failed', async () => {
    const { queue } = await place();
    await queue.put([toRead('a'), toRead('b')]);
    const [job] = await queue.take(1);
    for (const ids of [[], [job!.job]]) {
      expect(await queue.retry(ids)).toBe(0);
      expect(await queue.remove(ids)).toBe(0);
    }
    expect(await queue.counts()).toEqual({ waiting: 1, delayed: 0, taken: 1, failed: 0 });
  });

  test('gives a job back as if it had not been taken', async () => {
    const { queue, change } = await place();
    await queue.put([toRead('a')]);
    for (let time = 0; time < 3; time++) {
      const jobs = await queue.take(1);
      expect(jobs).toMatchObject([{ tries: 1 }]);
      await queue.giveBack(jobs);
    }
    await queue.fail((await queue.take(1))[0]!, 'no');
    await change(DUE);
    const second = await queue.take(1);
    await queue.giveBack(second);
    expect([...second, ...(await queue.take(1))]).toMatchObject([{ tries: 2 }, { tries: 2 }]);
  });

  test('takes a job from those who hold it no more, and only from them', async () => {
    const { queue, change } = await place();
    await queue.put([toRead('a'), toRead('b')]);
    const [gone, held] = await queue.take(2);
    expect(await queue.recover()).toBe(0);
    await change(LAPSE);
    await queue.hold([held!]);
    expect(await queue.recover()).toBe(1);
    await change(DUE);
    expect(await queue.take(2)).toMatchObject([{ document: gone!.document, tries: 2 }]);
  });

  test('keeps a job among the failed with which whoever reads it ends again and again', async () => {
    const { queue, change } = await place();
    await queue.put([toRead('a')]);
    let losses = 0;
    while ((await queue.take(1)).length > 0) {
      losses++;
      await change(LAPSE);
      expect(await queue.recover()).toBe(1);
      await change(DUE);
    }
    expect(losses).toBe(10);
    expect(await queue.failed()).toMatchObject([
      { id: 'a', tries: 10, reason: 'those who read it ended 10 times before it was done' },
    ]);
  });

  test('is the same for everybody who opens it at once for the first time', async () => {
    const options = await places.place();
    const stores = await Promise.all([1, 2, 3, 4].map(() => open(places, options)));
    const queues = await Promise.all(stores.map((store) => store.queue()));
    await queues[0]!.put([toRead('a')]);
    expect(idsOf(await queues[3]!.take(1))).toEqual(['a']);
  });

  test('says that the server does not answer, and does not take that for an empty queue', async () => {
    const { queue, store, options } = await place();
    await queue.put([toRead('a')]);
    const schema = new URL(options.databaseUrl!).searchParams.get('schema')!;
    await places.cluster().query(`alter schema ${schema}_queue rename to ${schema}_gone`);
    await expect(queue.take(1)).rejects.toMatchObject({ name: 'StoreError', where: store.where });
  });

  /** Transactions that wait for the lock of the test, with the report that they have added. */
  async function waitersIn(client: pg.Client): Promise<number> {
    const sql = `select count(*)::int as waiting from pg_locks where locktype = 'advisory' and objid = 7 and not granted`;
    return (await client.query<{ waiting: number }>(sql)).rows[0]!.waiting;
  }

  /** Transactions of others that are under way. */
  async function writersIn(client: pg.Client): Promise<number> {
    const sql = `select count(*)::int as open from pg_stat_activity
      where xact_start is not null and pid <> pg_backend_pid() and backend_type = 'client backend'`;
    return (await client.query<{ open: number }>(sql)).rows[0]!.open;
  }
});
