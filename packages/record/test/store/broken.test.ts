import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/index.ts';
import { startCluster, wantsPostgres } from './cluster.ts';
import type { Cluster } from './cluster.ts';

describe.skipIf(!wantsPostgres)('a connection that breaks', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster();
  }, 60_000);
  afterAll(() => cluster.stop(), 60_000);

  test.each(['SIGQUIT', 'SIGKILL'] as const)(
    'between two questions of a view ends nothing but the view, where the server gets %s',
    async (signal) => {
      const store = await openStore({ databaseUrl: `${cluster.url}?schema=broken` });
      onTestFinished(() => store.close());
      const faults: unknown[] = [];
      const note = (error: unknown) => void faults.push(error);
      process.on('uncaughtException', note);
      onTestFinished(() => void process.off('uncaughtException', note));
      const viewing = store.view(async (reader) => {
        await reader.revision();
        await cluster.crash(500, signal);
        await reader.revision();
      });
      await expect(viewing).rejects.toMatchObject({ code: 'unreachable' });
      expect(await store.revision()).toBe(0);
      expect(faults).toEqual([]);
    },
    60_000,
  );
});
