import { createServer } from 'node:http';
import type { IncomingHttpHeaders, RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { sendNotice, signatureOf } from '../../src/record/webhook.ts';
import { Folder, parley } from '../parley.ts';
import { REPORTS, Server as Serving } from './serving.ts';

const NOTICE = { negotiation: { id: 'x', name: 'X – Y' }, entries: [] };
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A program that is told, and answers with these statuses, the last one from then on. */
async function told(...statuses: number[]): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const url = await serving((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(statuses[Math.min(received.length, statuses.length) - 1]!).end();
    });
  });
  return { url, received };
}

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
}

test('a notice is signed, so that its receiver knows from whom and when it is', async () => {
  const { url, received } = await told(204);
  await sendNotice(url, NOTICE, { secret: 's3cret' });
  const [{ headers, body }] = received as [Received];
  const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['parley-signature']))!;
  expect(signature).toBe(signatureOf('s3cret', seconds!, body));
  expect(signature).not.toBe(signatureOf('other', seconds!, body));
  expect(Math.abs(Number(seconds) - Date.now() / 1000)).toBeLessThan(60);
  expect(JSON.parse(body)).toEqual(NOTICE);
});

test('it is sent again under its id where the other side cannot take it now', async () => {
  const { url, received } = await told(503, 429, 200);
  await sendNotice(url, NOTICE, { wait: 1 });
  expect(received).toHaveLength(3);
  expect(new Set(received.map(({ headers }) => headers['parley-notice'])).size).toBe(1);
});

test('it is given up after four attempts, and at once where the other side refuses it', async () => {
  const busy = await told(500);
  await expect(sendNotice(busy.url, NOTICE, { wait: 1 })).rejects.toThrow(
    'could not be delivered (it answers 500)',
  );
  expect(busy.received).toHaveLength(4);
  const refusing = await told(403);
  await expect(sendNotice(refusing.url, NOTICE, { wait: 1 })).rejects.toThrow('it answers 403');
  expect(refusing.received).toHaveLength(1);
  const moved = await told(302);
  await expect(sendNotice(moved.url, NOTICE, { wait: 1 })).rejects.toThrow('it answers 302');
});

test('parley watch tells a webhook what each visit changed', async () => {
  const folder = new Folder();
  try {
    const article = readFileSync(REPORTS[0]!, 'utf8')
      .replace(/^date \S+\n/, '')
      .replace(/\n\n/g, '</p><p>');
    const page = await serving((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<html lang="nl"><title>Voorstel</title><article><p>${article}</p></article></html>`);
    });
    const { url, received } = await told(200);
    const env = { PARLEY_HOME: folder.at('home'), PARLEY_WEBHOOK_SECRET: 's3cret' };
    const { status } = await parley(['watch', page, '--once', '--webhook', url], { env });
    expect(status).toBe(0);
    const { negotiation, entries } = JSON.parse(received[0]!.body) as typeof NOTICE;
    expect(negotiation.id).toMatch(/^ru-ua/);
    expect(entries.length).toBeGreaterThan(0);
  } finally {
    folder.remove();
  }
});

test('parley serve tells a webhook what changed, whoever changed it, and nothing of what was there before', async () => {
  const folder = new Folder();
  const { url, received } = await told(200);
  const home = folder.at('home');
  await parley(['add', REPORTS[0]!], { env: { PARLEY_HOME: home } });
  const serving = await Serving.start(home, ['--webhook', url], { PARLEY_WEBHOOK_SECRET: 's3cret' });
  try {
    await serving.call('negotiations', { query: {} });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await parley(['add', ...REPORTS.slice(1)], { env: { PARLEY_HOME: home } });
    await expect.poll(() => received.length, { timeout: 90_000 }).toBe(1);
    const [{ headers, body }] = received as [Received];
    const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['parley-signature']))!;
    expect(signature).toBe(signatureOf('s3cret', seconds!, body));
    const { entries } = JSON.parse(body) as { entries: { reports: string[] }[] };
    expect(entries.length).toBeGreaterThan(0);
  } finally {
    await serving.stop();
    folder.remove();
  }
}, 180_000);
