import { createHash } from 'node:crypto';
import FeedParser from 'feedparser';
import type { Item, Meta } from 'feedparser';
import ICAL from 'ical.js';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Ledger } from '@parley/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Tokens } from '../../src/record/tokens.ts';
import { makeApp } from '../../src/server/app.ts';
import { Answers } from '../../src/server/answers.ts';
import { ExampleRecord } from '../../src/server/example.ts';
import { Jobs } from '../../src/server/jobs.ts';
import { Revisions } from '../../src/server/revisions.ts';
import { Watcher } from '../../src/server/watcher.ts';
import { Folder, parley } from '../parley.ts';
import { makersHere, REPORTS } from './serving.ts';

let folder: Folder;
let ledger: Ledger;
let app: Awaited<ReturnType<typeof makeApp>>;
let id: string;

/** What the build puts into the page itself. */
const SCRIPT = 'begin();';

/** The server in this process, so that it can be made impatient, and have a page of its own. */
beforeAll(async () => {
  folder = new Folder();
  const home = folder.at('home');
  await parley(['add', ...REPORTS], { env: { PARLEY_HOME: home } });
  folder.write('page/index.html', `<!doctype html><title>The page</title><script>${SCRIPT}</script>`);
  folder.write('page/assets/main-1a2b3c.js', 'export {};');
  folder.write('page/.secret', 'x');
  ledger = await Ledger.open({ home });
  const revisions = new Revisions(ledger.store);
  const answers = new Answers(revisions);
  const threads = makersHere(ledger);
  const world = {
    ledger,
    revisions,
    threads,
    answers,
    jobs: new Jobs(() => Promise.resolve([]), [], { publicOnly: true }),
    watcher: new Watcher({ revisions, threads, answers }),
    example: new ExampleRecord(ledger, undefined),
    tokens: new Tokens(home),
    rights: 'full' as const,
    version: '1.0.0',
  };
  const local = { role: 'admin' as const, author: 'Noor' };
  app = await makeApp({
    world,
    loopback: true,
    names: [],
    local,
    pageFolder: folder.at('page'),
    patience: 500,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  id = (await ledger.negotiations())[0]!.id;
}, 300_000);
afterAll(async () => {
  await app.close();
  await ledger.close();
  folder.remove();
});

const textAt = async (path: string) => (await app.inject(path)).body;

describe('the calendar', () => {
  test('is read by another program, with a day, a name and the words for each meeting', async () => {
    const calendar = new ICAL.Component(
      ICAL.parse(await textAt(`/api/v1/negotiations/${id}/calendar.ics?in=en`)) as unknown[],
    );
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.length).toBeGreaterThan(1);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.filter(({ startDate }) => startDate.year !== 2025)).toEqual([]);
    expect(events.filter(({ summary, description }) => !summary || !description.includes('“'))).toEqual([]);
  });
});

describe('the feed', () => {
  const read = (text: string) =>
    new Promise<{ meta: Meta; items: Item[] }>((resolve, reject) => {
      const items: Item[] = [];
      const parser = new FeedParser({ normalize: true });
      parser.on('error', reject).on('end', () => {
        resolve({ meta: parser.meta, items });
      });
      parser.on('readable', () => {
        for (let item = parser.read(); item; item = parser.read()) items.push(item);
      });
      parser.end(text);
    });

  test('is read by another program, an entry for each day with reports, the newest first', async () => {
    const { meta, items } = await read(await textAt(`/api/v1/negotiations/${id}/feed.atom?in=en`));
    expect(meta).toMatchObject({ '#type': 'atom', title: 'Russia – Ukraine' });
    const days = items.map(({ guid }) => guid.slice(-10));
    expect(days).toEqual(
      ['2025-06-02', '2025-05-16', '2025-05-14', '2025-05-11'].filter((day) => days.includes(day)),
    );
    expect(days.length).toBeGreaterThan(1);
    expect(items.filter(({ description }) => !description.includes('<li>'))).toEqual([]);
  });
});

describe('the page', () => {
  test('is found at any path that is its own, and kept from loading anything else', async () => {
    const response = await app.inject({ url: `/negotiations/${id}`, headers: { accept: 'text/html' } });
    expect(response.body).toContain('The page');
    const hash = createHash('sha256').update(SCRIPT).digest('base64');
    expect(response.headers['content-security-policy']).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(response.headers['cache-control']).toBe('no-cache');
  });

  test('has files that are kept for good where their names tell their contents', async () => {
    const response = await app.inject('/assets/main-1a2b3c.js');
    expect(response.statusCode).toBe(200);
    expect(response.headers['cache-control']).toContain('immutable');
    expect((await app.inject('/assets/gone-000000.js')).statusCode).toBe(404);
  });

  test('gives no hidden files', async () => {
    expect((await app.inject('/.secret')).statusCode).toBeGreaterThanOrEqual(400);
  });
});

describe('whoever is slow', () => {
  test.each([
    [
      'with the body',
      'POST /api/v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{',
    ],
    ['with the headers', 'GET /api/v1/status HTTP/1.1\r\nHost: localhost\r\nX-'],
  ])('%s is not waited for', async (_, text) => {
    const { port } = app.server.address() as AddressInfo;
    const answer = await new Promise<string>((resolve, reject) => {
      let told = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      socket.setEncoding('utf8').on('data', (part: string) => (told += part));
      socket.on('error', reject).on('close', () => {
        resolve(told);
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('and asks too often is told to wait', async () => {
    const statuses = new Set<number>();
    for (let asked = 0; asked < 125; asked++) {
      statuses.add((await app.inject({ method: 'DELETE', url: '/api/v1/session' })).statusCode);
    }
    expect([...statuses]).toEqual([200, 429]);
  });
});
