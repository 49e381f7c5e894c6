import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCluster } from '../../packages/record/test/store/cluster.ts';
import type { Cluster } from '../../packages/record/test/store/cluster.ts';
import type { Place } from './command.ts';

export { wantsPostgres } from '../../packages/record/test/store/cluster.ts';

/** New places for records, of one kind. */
export interface Places {
  readonly name: 'SQLite' | 'PostgreSQL';
  start(): Promise<void>;
  next(): Place;
  stop(): Promise<void>;
}

export function inFiles(): Places {
  let folder: string;
  let count = 0;
  return {
    name: 'SQLite',
    start() {
      folder = mkdtempSync(path.join(tmpdir(), 'parley-trial-'));
      return Promise.resolve();
    },
    next: () => ({ PARLEY_HOME: path.join(folder, `home-${String(++count)}`) }),
    stop() {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

/** Schemas of a server that lives as long as the tests. */
export function onServer(): Places {
  let cluster: Cluster | undefined;
  let count = 0;
  return {
    name: 'PostgreSQL',
    async start() {
      cluster = await startCluster();
    },
    next: () => ({ DATABASE_URL: `${cluster!.url}?schema=trial${String(++count)}` }),
    async stop() {
      await cluster?.stop();
    },
  };
}
