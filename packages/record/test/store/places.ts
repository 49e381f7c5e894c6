import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { OpenOptions, Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/index.ts';
import type { Cluster } from './cluster.ts';
import { startCluster } from './cluster.ts';

/** One of the two databases, for tests that must hold on both. */
export interface Places {
  readonly name: 'SQLite' | 'PostgreSQL';
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Where a new record can be; gone at the end of the test. */
  place(): Promise<OpenOptions>;
  /** Damages what is stored, behind the back of the store. */
  execute(place: OpenOptions, sql: string): Promise<void>;
}

/** Opens a store that is closed at the end of the test; in a new place, unless one is given. */
export async function open(places: Places, options?: OpenOptions): Promise<Store> {
  const store = await openStore(options ?? (await places.place()));
  onTestFinished(() => store.close());
  return store;
}

export const sqlite: Places = {
  name: 'SQLite',
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
  place: async () => ({ home: await newFolder() }),
  async execute({ home }, sql) {
    const { default: Database } = await import('better-sqlite3');
    const database = new Database(join(home!, 'record.sqlite'));
    try {
      database.exec(sql);
    } finally {
      database.close();
    }
  },
};

/** A folder that is gone at the end of the test. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** One server for all tests of a file, with a schema for each record. */
export function postgres(): Places & { cluster(): Cluster } {
  let cluster: Cluster | undefined;
  let schemas = 0;
  const running = () => {
    if (cluster === undefined) throw new Error('the server was not started');
    return cluster;
  };
  return {
    name: 'PostgreSQL',
    cluster: running,
    start: async () => void (cluster = await startCluster()),
    stop: async () => cluster?.stop(),
    place() {
      const schema = `s${++schemas}`;
      return Promise.resolve({ databaseUrl: `${running().url}?schema=${schema}` });
    },
    async execute({ databaseUrl }, sql) {
      const schema = new URL(databaseUrl!).searchParams.get('schema')!;
      await running().query(`set search_path = ${schema}; ${sql}`);
    },
  };
}
