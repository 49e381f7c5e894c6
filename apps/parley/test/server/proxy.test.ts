import { urlOf } from '@parley/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder, parley } from '../parley.ts';
import { REPORTS, Server } from './serving.ts';

let folder: Folder;
let behind: Server;
let alone: Server;
let token: string;

beforeAll(async () => {
  folder = new Folder();
  const env = { PARLEY_HOME: folder.at('home') };
  token = (await parley(['token', 'create', 'Noor', '--role', 'reader'], { env })).stdout.trim();
  await parley(['add', REPORTS[0]!], { env });
  const name = ['--allow-host', 'parley.example.org'];
  behind = await Server.start(folder.at('home'), ['--trust-proxy', 'loopback', ...name]);
  alone = await Server.start(folder.at('home'), name);
}, 300_000);
afterAll(async () => {
  await behind.stop();
  await alone.stop();
  folder.remove();
});

/** What a proxy with TLS says of who asks. */
const forwarded = (client: string) => ({
  'x-forwarded-for': client,
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'parley.example.org',
});
const asNoor = (client: string) => ({ ...forwarded(client), authorization: `Bearer ${token}` });

const login = (server: Server, headers: Record<string, string>) =>
  fetch(`${server.origin}${urlOf('login', {})}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ token }),
  });

describe('behind a proxy', () => {
  test('nobody is taken for this machine’s user', async () => {
    const status = async (headers: Record<string, string>) =>
      (await behind.get(urlOf('status', {}), headers)).status;
    expect(await status(forwarded('192.0.2.1'))).toBe(401);
    expect(await status({})).toBe(401);
    expect(await status(asNoor('192.0.2.1'))).toBe(200);
  });

  test('a cookie is sent over TLS alone, to a page that came over TLS', async () => {
    const response = await login(behind, { ...forwarded('192.0.2.1'), origin: 'https://parley.example.org' });
    expect(response.headers.get('set-cookie')).toMatch(/; Secure/);
    const other = await login(behind, { ...forwarded('192.0.2.1'), origin: 'https://evil.example' });
    expect(other.status).toBe(403);
  });

  test('each reader is counted alone', async () => {
    const left = async (client: string) =>
      Number((await behind.get(urlOf('status', {}), asNoor(client))).headers.get('x-ratelimit-remaining'));
    const first = await left('192.0.2.7');
    expect(await left('192.0.2.7')).toBe(first - 1);
    expect(await left('192.0.2.8')).toBe(first);
  });

  test('links of feeds lead through it', async () => {
    const list = await behind.get(urlOf('negotiations', { query: {} }), asNoor('192.0.2.1'));
    const { entries } = (await list.json()) as { entries: { id: string }[] };
    const feed = await behind.get(urlOf('feed', { params: entries[0]!, query: {} }), asNoor('192.0.2.1'));
    expect(await feed.text()).toContain('href="https://parley.example.org/');
  });

  test('a host that it is not called is refused, whatever the proxy is called', async () => {
    const headers = { ...asNoor('192.0.2.1'), 'x-forwarded-host': 'evil.example' };
    expect((await behind.get(urlOf('status', {}), headers)).status).toBe(421);
  });
});

test('without one, what such headers say is not believed', async () => {
  const response = await login(alone, forwarded('192.0.2.1'));
  expect(response.headers.get('set-cookie')).not.toContain('Secure');
  const left = async (client: string) =>
    Number((await alone.get(urlOf('status', {}), forwarded(client))).headers.get('x-ratelimit-remaining'));
  const first = await left('192.0.2.7');
  expect(await left('192.0.2.8')).toBe(first - 1);
});

test.each(['everybody', '10.0.0.0/33', '10.0.0.1/8/8', ''])('“%s” is no proxy', async (proxy) => {
  const { status, stderr } = await parley(['serve', '--port', '0', '--trust-proxy', proxy], {
    env: { PARLEY_HOME: folder.at('home') },
  });
  expect(status).toBe(2);
  expect(stderr).toContain('is no address');
});
