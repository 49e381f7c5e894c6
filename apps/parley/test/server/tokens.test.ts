import { readFileSync, statSync } from 'node:fs';
import { urlOf } from '@parley/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder, parley } from '../parley.ts';
import { REPORTS, Server } from './serving.ts';

let folder: Folder;
let server: Server;
const tokens: Record<string, string> = {};
const run = (...args: string[]) => parley(args, { env: { PARLEY_HOME: folder.at('home') } });

beforeAll(async () => {
  folder = new Folder();
  const refused = await run('serve', '--host', '0.0.0.0', '--port', '0');
  expect(refused).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('there is no token yet') as string,
  });
  for (const role of ['reader', 'analyst', 'admin']) {
    tokens[role] = (await run('token', 'create', `${role} one`, '--role', role)).stdout.trim();
  }
  await run('add', REPORTS[0]!);
  server = await Server.start(folder.at('home'), ['--host', '0.0.0.0', '--sources', 'quotes']);
}, 300_000);
afterAll(async () => {
  await server.stop();
  folder.remove();
});

const withToken = (token: string) => ({ authorization: `Bearer ${token}` });
const statusWith = async (headers: Record<string, string>) =>
  (await server.get(urlOf('status', {}), headers)).status;

describe('a server that others can reach', () => {
  test('answers nobody without a token', async () => {
    const response = await server.get(urlOf('negotiations', { query: {} }));
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  test('knows who asks', async () => {
    expect(await server.call('status', {}, tokens.analyst)).toMatchObject({
      role: 'analyst',
      author: 'analyst one',
    });
  });

  test('refuses forged tokens of every form', async () => {
    const [, id, secret] = /^parley_(.{12})_(.*)$/.exec(tokens.admin!)!;
    const other = /^parley_(.{12})/.exec(tokens.reader!)![1]!;
    const forged = [
      `parley_${id!}_${'A'.repeat(43)}`,
      `parley_${other}_${secret!}`,
      `${tokens.admin!}x`,
      tokens.admin!.slice(0, -1),
      tokens.admin!.toUpperCase(),
      id!,
      '',
      'null',
    ];
    for (const token of forged) expect(await statusWith(withToken(token))).toBe(401);
    expect(await statusWith({ authorization: `Basic ${btoa(`x:${tokens.admin!}`)}` })).toBe(401);
    expect(await statusWith({ cookie: `parley=${forged[0]!}` })).toBe(401);
    expect(await statusWith(withToken(tokens.admin!))).toBe(200);
  });

  test('lets each role do what it may, and no more', async () => {
    const pin = (token?: string) =>
      server.call('decide', { body: { kind: 'grade', source: 'De Bode', grade: 'B2' } }, token);
    await expect(pin(tokens.reader)).rejects.toMatchObject({ problem: { status: 403 } });
    expect((await pin(tokens.analyst)).decisions).toMatchObject([{ author: 'analyst one' }]);
    const remove = server.call('removeExample', {}, tokens.analyst);
    await expect(remove).rejects.toMatchObject({ problem: { status: 403 } });
    expect(await server.call('removeExample', {}, tokens.admin)).toEqual({ reports: 0, decisions: 0 });
  });

  test('keeps a token in a cookie that scripts cannot read', async () => {
    const login = (token: string) =>
      fetch(`${server.origin}${urlOf('login', {})}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token }),
      });
    expect((await login('parley_x')).status).toBe(401);
    const cookie = (await login(tokens.reader!)).headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect(await statusWith({ cookie: cookie.split(';')[0]! })).toBe(200);
  });

  test('takes a token from the address for what programs subscribe to, and for nothing else', async () => {
    const [card] = (await server.call('negotiations', { query: {} }, tokens.reader)).entries;
    const given = { params: { id: card!.id }, query: {} };
    const status = async (url: string) => (await server.get(`${url}?token=${tokens.reader!}`)).status;
    expect(await status(urlOf('calendar', given))).toBe(200);
    expect(await status(urlOf('feed', given))).toBe(200);
    expect(await status(urlOf('brief', given))).toBe(401);
  });

  test('holds the texts back where only quotes may be shown', async () => {
    const [report] = (await server.call('reports', { query: {} }, tokens.reader)).entries;
    const detail = await server.call('report', { params: { id: report!.id } }, tokens.reader);
    expect(detail).toMatchObject({ rights: 'quotes', text: null });
    expect(detail.facts.length).toBeGreaterThan(0);
    const [card] = (await server.call('negotiations', { query: {} }, tokens.reader)).entries;
    const given = { params: { id: card!.id }, query: {} };
    const { sections } = await server.call('outline', given, tokens.reader);
    const lines = sections.flatMap(({ blocks }) =>
      blocks.flatMap((one) => (one.kind === 'list' ? one.lines : [])),
    );
    const places = lines.flatMap(({ references }) => references);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ quote }) => (quote ?? '') === '')).toEqual([]);
  });

  test('forgets a token at once when it is revoked, and never had it in writing', async () => {
    const { stdout } = await run('token', 'create', 'short-lived');
    const token = stdout.trim();
    expect(await statusWith(withToken(token))).toBe(200);
    const file = folder.at('home/tokens.json');
    expect(readFileSync(file, 'utf8')).not.toContain(token.slice(20));
    expect(statSync(file).mode & 0o077).toBe(0);
    const listed = await run('token', 'list');
    const [id] = listed.stdout
      .split('\n')
      .find((line) => line.endsWith('short-lived'))!
      .split(' ');
    expect(await run('token', 'revoke', id!)).toMatchObject({ status: 0 });
    expect(await statusWith(withToken(token))).toBe(401);
    expect(await run('token', 'revoke', id!)).toMatchObject({ status: 2 });
  });
});
