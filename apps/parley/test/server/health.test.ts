import { afterAll, beforeAll, expect, test } from 'vitest';
import { Folder, parley } from '../parley.ts';
import { REPORTS, Server } from './serving.ts';

let folder: Folder;
let server: Server;
let token: string;
beforeAll(async () => {
  folder = new Folder();
  const env = { PARLEY_HOME: folder.at('home') };
  token = (await parley(['token', 'create', 'watcher'], { env })).stdout.trim();
  await parley(['add', REPORTS[0]!], { env });
  server = await Server.start(folder.at('home'), ['--host', '0.0.0.0']);
}, 300_000);
afterAll(async () => {
  await server.stop();
  folder.remove();
});

test.each([
  ['live', 'live'],
  ['ready', 'ready'],
])('/health/%s is answered without a token', async (path, status) => {
  const response = await server.get(`/health/${path}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({ status });
});

test('/metrics is for those who may read', async () => {
  expect((await server.get('/metrics')).status).toBe(401);
  const response = await server.get('/metrics', { authorization: `Bearer ${token}` });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await response.text()).split('\n');
  expect(lines).toContain('parley_reports 1');
  const asked = 'parley_http_request_seconds_count{method="GET",route="/metrics",status="401"} 1';
  expect(lines).toContain(asked);
});

test('metrics tell routes, and not what somebody asks for', async () => {
  await server.get('/no/such/path?secret=1');
  const text = await (await server.get('/metrics', { authorization: `Bearer ${token}` })).text();
  expect(text).toContain('route="none",status="404"');
  expect(text).not.toContain('secret');
});
