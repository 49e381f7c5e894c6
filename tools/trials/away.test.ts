import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startCluster } from '../../packages/record/test/store/cluster.ts';
import type { Cluster } from '../../packages/record/test/store/cluster.ts';
import { parley } from './command.ts';
import { writeCorpus } from './corpus.ts';
import { Desk } from './desk.ts';
import { Outages } from './outages.ts';
import { wantsPostgres } from './places.ts';
import { ask, listenOn, nothingHeard } from './reader.ts';
import type { Reading } from './reader.ts';

const AWAY_MS = 4000;

describe.skipIf(!wantsPostgres)('a server whose database goes away', () => {
  let cluster: Cluster;
  let folder: string;
  beforeAll(async () => {
    cluster = await startCluster();
    folder = mkdtempSync(path.join(tmpdir(), 'parley-away-'));
  }, 60_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await cluster.stop();
  }, 60_000);

  test('before anybody asked it refuses for now, answers when it is back, and tells of what comes then', async () => {
    const place = { DATABASE_URL: `${cluster.url}?schema=away`, XDG_DATA_HOME: folder };
    const [first, second] = writeCorpus(path.join(folder, 'reports'), 2);
    expect((await parley(['add', first!], place)).status).toBe(0);
    const desk = await Desk.open(place);
    onTestFinished(async () => void (await desk.stop()));
    const database = new Outages();
    const heard = nothingHeard();
    const reading: Reading = { desk, database, random: Math.random, heard, isOver: false };
    const paths = ['/api/v1/negotiations', '/api/v1/status', '/api/v1/search?q=talks', '/health/ready'];
    const askAll = () =>
      Promise.all(paths.map(async (one) => (await ask(reading, one))?.status)).then((all) => new Set(all));

    const outage = database.during(() => cluster.crash(AWAY_MS));
    // Its connections have to be seen to break.
    await expect.poll(askAll, { timeout: AWAY_MS }).toEqual(new Set([503]));
    const listening = listenOn(reading);
    onTestFinished(() => void (reading.isOver = true));
    await outage;
    await expect.poll(askAll, { timeout: 20_000 }).toEqual(new Set([200]));
    await expect.poll(() => heard.events.opened, { timeout: 20_000 }).toBe(1);
    expect((await parley(['add', second!], place)).status).toBe(0);
    await expect.poll(() => heard.events.revision, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(heard.wrong).toEqual([]);
    expect(desk.crashes).toEqual([]);
    reading.isOver = true;
    await listening;
  }, 180_000);
});
