import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { urlOf } from '@parley/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder, parley } from '../parley.ts';
import { REPORTS, Server } from './serving.ts';

/** An article whose title, publisher and text would run if they were taken for a page. */
const HOSTILE = {
  text:
    '<script>alert(1)</script> On Friday 16 May 2025 the ministers of Russia and Ukraine met in Istanbul for talks. ' +
    '“We demand a ceasefire <img src=x onerror=alert(2)>,” said Ukrainian negotiator Anna Vos.',
  title: '</title><script>alert(3)</script>',
  source: '"><script>alert(4)</script>',
  url: 'https://example.org/?"><script>alert(5)</script>',
  published: '2025-05-16',
};

let folder: Folder;
let server: Server;
let port: number;
let id: string;

beforeAll(async () => {
  folder = new Folder();
  const env = { PARLEY_HOME: folder.at('home') };
  await parley(['add', '-'], { env, input: `${JSON.stringify(HOSTILE)}\n` });
  await parley(['add', REPORTS[1]!], { env });
  server = await Server.start(folder.at('home'));
  port = Number(new URL(server.origin).port);
  id = (await server.call('negotiations', { query: {} })).entries[0]!.id;
}, 300_000);
afterAll(async () => {
  await server.stop();
  folder.remove();
});

/** Sends text as it is, and gives all that comes back until the server ends the connection. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('error', reject).on('close', () => {
      resolve(answer);
    });
  });
}

const post = (url: string, headers: Record<string, string>, body = '{"kind":"pin","negotiation":"x"}') =>
  fetch(`${server.origin}${url}`, { method: 'POST', headers, body });
const JSON_TYPE = { 'content-type': 'application/json' };
const DECISIONS = urlOf('decide', {});

describe('text of articles', () => {
  test.each(['brief', 'timeline', 'positions', 'delegations', 'changes'] as const)(
    'is data in the %s, which no browser takes for a page',
    async (name) => {
      const response = await server.get(urlOf(name, { params: { id }, query: {} }));
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    },
  );

  test('comes back as it was, and is escaped where a feed or a calendar holds it', async () => {
    const { entries } = await server.call('reports', { query: {} });
    const hostile = entries.find(({ title }) => title === HOSTILE.title)!;
    expect(hostile.source).toBe(HOSTILE.source);
    const { text } = await server.call('report', { params: { id: hostile.id } });
    expect(text).toContain('<script>alert(1)</script>');
    const feed = await server.call('feed', { params: { id }, query: {} });
    expect(feed).not.toMatch(/<script|<img/);
    expect(feed).toContain('&lt;script&gt;');
  });

  test('cannot break out of the page that describes the API, which holds none', async () => {
    const response = await server.get('/docs?<script>alert(1)</script>');
    expect(await response.text()).not.toContain('alert(');
  });
});

describe('paths', () => {
  test.each([
    '/../../../../etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/assets/..%5c..%5cpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/.git/config',
    '/tokens.json',
    '/api/v1/reports/..%2f..%2fetc%2fpasswd',
  ])('%s leads to nothing', async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 40[034] /);
    expect(answer).not.toContain('root:');
  });

  test('a NUL in an id is an id like any other', async () => {
    expect((await server.get('/api/v1/reports/a%00b')).status).toBe(404);
  });
});

describe('pages of other sites', () => {
  test.each([
    [{ ...JSON_TYPE, origin: 'https://evil.example' }, 403],
    [{ ...JSON_TYPE, origin: 'null' }, 403],
    [{ ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }, 403],
    [{ ...JSON_TYPE, 'sec-fetch-site': 'same-site' }, 403],
    [{ 'content-type': 'text/plain' }, 415],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, 415],
    [{ 'content-type': 'multipart/form-data; boundary=x' }, 415],
  ])('can change nothing: %j is answered %i', async (headers, status) => {
    const before = (await server.call('decisions', { query: {} })).entries.length;
    expect((await post(DECISIONS, headers)).status).toBe(status);
    expect((await server.call('decisions', { query: {} })).entries).toHaveLength(before);
  });

  test('can remove nothing', async () => {
    const response = await fetch(`${server.origin}/api/v1/example`, {
      method: 'DELETE',
      headers: { origin: 'https://evil.example' },
    });
    expect(response.status).toBe(403);
  });

  test('can read nothing: no header lets them', async () => {
    const response = await server.get('/api/v1/status', { origin: 'https://evil.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  test('the page of this server can', async () => {
    const headers = { ...JSON_TYPE, origin: server.origin, 'sec-fetch-site': 'same-origin' };
    expect((await post(DECISIONS, headers, JSON.stringify({ kind: 'pin', negotiation: id }))).status).toBe(
      201,
    );
  });

  test.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '10.0.0.1',
  ])('a name that was made to lead here is refused: %s', async (host) => {
    const answer = await raw(`GET /api/v1/status HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 421 /);
  });
});

describe('bodies', () => {
  test('that are too large are refused before they are there', async () => {
    const head = `POST ${DECISIONS} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 999999999\r\n\r\n`;
    expect(await raw(head)).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('of depth or with a prototype are refused or are data', async () => {
    expect((await post(DECISIONS, JSON_TYPE, '{"__proto__":{"kind":"pin"}}')).status).toBe(400);
    expect((await post(DECISIONS, JSON_TYPE, '['.repeat(100_000))).status).toBe(400);
    expect((await post(DECISIONS, JSON_TYPE, 'not json')).status).toBe(400);
  });

  test('that are no request are answered, and the server stands', async () => {
    expect(await raw('\x16\x03\x01\x02\x00\x01\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect((await server.get('/api/v1/status')).status).toBe(200);
  });
});

describe('articles at addresses of this machine and of private networks', () => {
  let inside: ReturnType<typeof createServer>;
  let asked: string[];

  beforeAll(async () => {
    asked = [];
    inside = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('<p>The secret of this machine: Russia and Ukraine meet in Oslo on Monday.</p>');
    });
    await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => inside.close());

  test.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0', '2130706433', '0x7f.1'])(
    'are not fetched: %s',
    async (host) => {
      const url = `http://${host}:${String((inside.address() as AddressInfo).port)}/secret`;
      const job = await server.done(await server.call('addReport', { body: { kind: 'url', url } }));
      expect(job.outcomes).toMatchObject([{ status: 'failed' }]);
      expect(job.outcomes[0]!.reason).toContain('it leads to this machine or to a private network');
      expect(asked).toEqual([]);
    },
  );
});
