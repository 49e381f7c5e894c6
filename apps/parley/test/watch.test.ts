import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Folder, parley, PARLEY, ROOT } from './parley.ts';

/** A newspaper with a feed that names two articles; what it is asked is kept. */
class Newspaper {
  readonly articles = new Map<string, string>();
  readonly asked: { path: string; etag?: string; since?: string; status: number }[] = [];
  /** What the feed answers instead of its items. */
  refusal: { status: number; retryAfter?: string } | undefined;
  /** Articles that the server cannot give. */
  readonly broken = new Set<string>();
  readonly #server: Server;
  #changes = 0;

  constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response);
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  at(path: string): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}${path}`;
  }

  write(path: string, text: string): void {
    this.articles.set(path, text);
    this.#changes++;
  }

  /** What was asked since the last time, as “path status”. */
  heard(): string[] {
    return this.asked.splice(0).map(({ path, status }) => `${path} ${String(status)}`);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    const { 'if-none-match': etag, 'if-modified-since': since } = request.headers;
    const answer = (status: number, headers: Record<string, string> = {}, body = '') => {
      this.asked.push({ path, status, ...(etag !== undefined && { etag }), ...(since && { since }) });
      response.writeHead(status, headers).end(body);
    };
    if (path === '/feed.xml') {
      if (this.refusal) {
        const { status, retryAfter } = this.refusal;
        answer(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
      } else if (etag === this.#etag) answer(304);
      else answer(200, { 'content-type': 'application/rss+xml', etag: this.#etag }, this.#feed());
      return;
    }
    const text = this.articles.get(path);
    if (text === undefined || this.broken.has(path)) {
      answer(text === undefined ? 404 : 500);
      return;
    }
    // An article is known by the day of its last change alone.
    const modified = new Date(Date.UTC(2025, 4, 16, 12, 0, text.length)).toUTCString();
    if (since === modified) answer(304);
    else answer(200, { 'content-type': 'text/html; charset=utf-8', 'last-modified': modified }, page(text));
  }

  get #etag(): string {
    return `"${String(this.#changes)}"`;
  }

  #feed(): string {
    const items = [...this.articles.keys()].map(
      (path) => `<item><title>Talks</title><link>${this.at(path)}</link>
        <pubDate>Fri, 16 May 2025 10:00:00 GMT</pubDate></item>`,
    );
    return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Courier</title>${items.join('')}</channel></rss>`;
  }
}

const page = (text: string) => `<html lang="en"><head><title>Talks in Oslo</title></head><body><article>
  <h1>Talks in Oslo</h1><p>${text}</p></article></body></html>`;

const TALKS =
  'Norway and Denmark will meet in Oslo on Monday for talks on fishing. The Norwegian foreign minister demands an answer before the summer. The delegations of both countries arrive on Sunday.';
const MOVED = TALKS.replace('Monday', 'Tuesday');
const OTHERS =
  'Sweden and Finland met in Stockholm on Thursday for talks on energy. The Swedish energy minister rejected the proposal of Finland. The two agreed to meet again in June.';

let folder: Folder;
let paper: Newspaper;
beforeEach(async () => {
  folder = new Folder();
  paper = new Newspaper();
  await paper.open();
});
afterEach(() => {
  paper.close();
  folder.remove();
});

const env = () => ({ PARLEY_HOME: folder.at('home'), LANG: 'en_GB.UTF-8' });
const once = () => parley(['watch', paper.at('/feed.xml'), '--once'], { env: env() });
const count = async () => (await parley(['check'], { env: env() })).stdout;

/** As if so much time had passed that every feed may be visited again. */
function forgetWaiting(): void {
  const file = folder.at('home/feeds.json');
  const states = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { notBefore: number }>;
  for (const state of Object.values(states)) state.notBefore = 0;
  writeFileSync(file, JSON.stringify(states));
}

describe('parley watch', () => {
  test('adds what a feed names, says what that changes, and then asks only for what is new', async () => {
    paper.write('/talks', TALKS);
    const first = await once();
    expect(first).toMatchObject({ status: 0 });
    expect(first.stderr).toMatch(/^parley: \d{4}-\d\d-\d\d \d\d:\d\d: added 1 report\n$/);
    expect(first.stdout).toContain('Norway');
    expect(first.stdout).toContain('Denmark');
    expect(paper.heard()).toEqual(['/feed.xml 200', '/talks 200']);

    expect(await once()).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(paper.asked.map(({ etag }) => etag)).toEqual(['"1"']);
    expect(paper.heard()).toEqual(['/feed.xml 304']);

    paper.write('/others', OTHERS);
    const third = await once();
    expect(third.stderr).toContain('added 1 report');
    expect(third.stdout).toContain('Sweden');
    // What changed in another negotiation is told, and nothing of those in which nothing did.
    expect(third.stdout).not.toContain('Norway');
    expect(paper.heard()).toEqual(['/feed.xml 200', '/talks 304', '/others 200']);
  }, 180_000);

  test('keeps a changed article as another version, and tells what changed', async () => {
    paper.write('/talks', TALKS);
    await once();
    paper.write('/talks', `${MOVED} `);
    const { stdout, stderr, status } = await once();
    expect({ status, stderr }).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('added 1 report') as string,
    });
    expect(stdout).toContain('Tuesday');
    expect(await count()).toContain(': 2 reports');
    const { stdout: lines } = await parley(['export'], { env: env() });
    const urls = [...lines.matchAll(/"url":"([^"]*)"/g)].map(([, url]) => url);
    expect(urls).toEqual([paper.at('/talks'), paper.at('/talks')]);
  }, 180_000);

  test('leaves a feed alone as long as its server asks, and longer each time that it fails', async () => {
    paper.write('/talks', TALKS);
    paper.refusal = { status: 503, retryAfter: '7200' };
    const refused = await once();
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toBe(
      `parley: ${paper.at('/feed.xml')}: the server answers 503; try again later\n` +
        `parley: ${paper.at('/feed.xml')} is left alone for 120 minutes\n`,
    );
    expect(paper.heard()).toEqual(['/feed.xml 503']);
    const alone = await once();
    expect(alone).toMatchObject({ status: 0, stdout: '' });
    expect(alone.stderr).toContain('is left alone for 120 minutes: its last visit failed');
    expect(paper.heard()).toEqual([]);
  }, 180_000);

  test('without a wish of the server, it waits twice as long after each failure, and no more after a success', async () => {
    paper.write('/talks', TALKS);
    paper.refusal = { status: 500 };
    const waits: string[] = [];
    for (let failure = 0; failure < 3; failure++) {
      waits.push(/for (\d+) minutes/.exec((await once()).stderr)![1]!);
      forgetWaiting();
    }
    expect(waits).toEqual(['15', '30', '60']);
    paper.refusal = undefined;
    expect((await once()).stderr).toContain('added 1 report');
    paper.refusal = { status: 500 };
    expect((await once()).stderr).toContain('for 15 minutes');
  }, 180_000);

  test('an article that cannot be had costs itself alone, and is asked for again', async () => {
    paper.write('/talks', TALKS);
    paper.write('/others', OTHERS);
    paper.broken.add('/others');
    const first = await once();
    expect(first.status).toBe(1);
    expect(first.stderr).toContain(`${paper.at('/others')}: the server answers 500`);
    expect(first.stderr).toContain('added 1 report');
    paper.broken.clear();
    paper.heard();
    expect((await once()).stderr).toContain('added 1 report');
    expect(paper.heard()).toEqual(['/feed.xml 200', '/talks 304', '/others 200']);
    await once();
    expect(paper.heard()).toEqual(['/feed.xml 304']);
  }, 180_000);

  test.skipIf(process.platform === 'win32')(
    'goes on until Ctrl-C, which ends it at once and leaves the record sound',
    async () => {
      paper.write('/talks', TALKS);
      const child = spawn(PARLEY, ['watch', paper.at('/feed.xml'), '--every', '1'], {
        cwd: ROOT,
        env: { PATH: process.env.PATH, ...env() },
      });
      let stderr = '';
      const said = new Promise<void>((resolve) => {
        child.stderr.on('data', (piece) => {
          stderr += String(piece);
          if (stderr.includes('added 1 report')) resolve();
        });
      });
      let stdout = '';
      const told = new Promise<void>((resolve) => {
        child.stdout.on('data', (piece) => {
          stdout += String(piece);
          resolve();
        });
      });
      await Promise.all([said, told]);
      const ended = new Promise<unknown>((resolve) =>
        child.once('close', (...how) => {
          resolve(how);
        }),
      );
      child.kill('SIGINT');
      expect(await ended).toEqual([130, null]);
      expect(stdout).toContain('Norway');
      expect(await count()).toContain(': 1 reports, 0 decisions; all is sound');
    },
    180_000,
  );
});
