import { expect, test } from 'vitest';
import { openStore } from '../../../src/store/index.ts';
import { requireServer } from '../../../src/store/postgres/errors.ts';
import type { Cluster } from '../cluster.ts';
import { newReport } from '../kit.ts';
import { open } from '../places.ts';
import type { Places } from '../places.ts';

/** What can go wrong with a server. */
export function serving(places: Places & { cluster(): Cluster }): void {
  const failure = (change: (url: URL) => void) => {
    const url = new URL(places.cluster().url);
    change(url);
    return openStore({ databaseUrl: url.href, wait: 2000 }).catch((error: unknown) => error);
  };

  test('a server that is not there is told', async () => {
    expect(await failure((url) => (url.port = '1'))).toMatchObject({ code: 'unreachable' });
    expect(await failure((url) => (url.hostname = 'nowhere.invalid'))).toMatchObject({ code: 'unreachable' });
  });

  test('a wrong password, a wrong user and no password are told, and not shown', async () => {
    const wrong = await failure((url) => (url.password = 'secret'));
    expect(wrong).toMatchObject({ code: 'denied' });
    expect(String(wrong)).not.toContain('secret');
    expect(await failure((url) => (url.username = 'nobody'))).toMatchObject({ code: 'denied' });
    expect(await failure((url) => (url.password = ''))).toMatchObject({ code: 'denied' });
  });

  test('a database that is not there is told', async () => {
    expect(await failure((url) => (url.pathname = '/nothing'))).toMatchObject({ code: 'missing' });
  });

  test('a URL that is none is told', async () => {
    for (const databaseUrl of ['nonsense', 'mysql://localhost/x', 'postgresql://localhost/x?schema=A"b']) {
      await expect(openStore({ databaseUrl })).rejects.toMatchObject({ code: 'invalid' });
    }
  });

  test('a user who may not make tables is told', async () => {
    await places.cluster().query(`create role guest login password 'guest'`);
    const guest = await failure((url) => ((url.username = 'guest'), (url.password = 'guest')));
    expect(guest).toMatchObject({ code: 'denied' });
  });

  test('a database in another encoding is told', async () => {
    await places.cluster().query(`create database latin encoding 'LATIN1' template template0`);
    expect(await failure((url) => (url.pathname = '/latin'))).toMatchObject({ code: 'invalid' });
  });

  test('a server older than 15 is refused', () => {
    expect(() => {
      requireServer(140_012, 'UTF8', 'here');
    }).toThrow('PostgreSQL 14; 15 or newer is needed');
    expect(() => {
      requireServer(150_000, 'UTF8', 'here');
    }).not.toThrow();
  });

  test('a writer waits for another, and is told when that does not end; readers do not wait', async () => {
    const place = await places.place();
    const store = await open(places, { ...place, wait: 300 });
    await store.addReports([newReport('a')]);
    const schema = new URL(place.databaseUrl!).searchParams.get('schema')!;
    const key = `${0x50524c59}, hashtext('${schema}')`;
    const other = places.cluster().query(`select pg_advisory_xact_lock(${key}), pg_sleep(2)`);
    await expect
      .poll(() => places.cluster().query(`select 1 from pg_locks where locktype = 'advisory' and granted`))
      .toHaveLength(1);
    expect(await store.count()).toBe(1);
    await expect(store.addReports([newReport('b')])).rejects.toMatchObject({ code: 'locked' });
    await other;
    expect(await store.addReports([newReport('b')])).toMatchObject([{ status: 'added' }]);
  });

  test('a store outlives connections that the server ends', async () => {
    const store = await open(places);
    await store.addReports([newReport('a')]);
    const others = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parley'`;
    await places.cluster().query(others);
    await expect.poll(() => store.count().catch(() => 'not yet')).toBe(1);
  });

  test('what is acknowledged is on the disk of the server, even where it is set to be quick', async () => {
    await places.cluster().query('alter role tester set synchronous_commit = off');
    const store = await open(places);
    await store.addReports([newReport('a')]);
    await places.cluster().query('alter role tester reset synchronous_commit');
    expect((await store.check()).problems).toEqual([]);
  });
}
