import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Account } from '@parley/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder, parley, ROOT } from './parley.ts';

/** Reports on one negotiation, in two languages, in the order of their days. */
const REPORTS = [
  'ukraine-1-proposal.nl',
  'ukraine-2-who-comes.en',
  'ukraine-5-second-round.nl',
  'ukraine-6-outcome.en',
];
const fileOf = (name: string) => path.join(ROOT, 'examples', `${name}.txt`);

let folder: Folder;
let home: string;
const run = (args: readonly string[], more: { input?: string; env?: Record<string, string> } = {}) =>
  parley(args, {
    ...more,
    env: { PARLEY_HOME: home, PARLEY_AUTHOR: 'Noor', LANG: 'en_GB.UTF-8', ...more.env },
  });

beforeAll(async () => {
  folder = new Folder();
  home = folder.at('home');
  await run(['add', ...REPORTS.map(fileOf)]);
}, 180_000);
afterAll(() => {
  folder.remove();
});

describe('parley add', () => {
  test('says what became of each, and knows what it has', async () => {
    const fresh = folder.at('fresh');
    const files = REPORTS.slice(0, 2).map(fileOf);
    const first = await run(['add', ...files], { env: { PARLEY_HOME: fresh } });
    expect(first).toMatchObject({ status: 0, stdout: '', stderr: 'parley: added 2 reports\n' });
    const second = await run(['add', ...files, '--json'], { env: { PARLEY_HOME: fresh } });
    expect(second).toMatchObject({ status: 0, stderr: 'parley: added 0 reports; 2 known already\n' });
    expect(
      second.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toMatchObject([
      { status: 'known', where: files[0] },
      { status: 'known', where: files[1] },
    ]);
  });

  test('reads a folder and lines of JSON, and goes on after what it cannot read', async () => {
    const at = folder.at('mixed');
    folder.write(
      'in/a.txt',
      'date 2025-05-14\nNoordland en Zuidland praten vrijdag in Genève over een wapenstilstand.',
    );
    folder.write('in/deep/b.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
    folder.write('in/.hidden.txt', 'Not to be read.');
    const result = await run(['add', folder.at('in')], { env: { PARLEY_HOME: at } });
    expect(result.status).toBe(1);
    expect(result.stderr).toContain('b.txt');
    expect(result.stderr).toContain('added 1 report; 1 failed');
    const line = JSON.stringify({
      text: 'Northland and Southland met in Oslo on Monday.',
      published: '2025-05-20',
      url: 'https://example.org/1',
    });
    const more = await run(['add', '-'], { input: `${line}\n{"text": 3}\n`, env: { PARLEY_HOME: at } });
    expect(more.stderr).toContain('added 1 report; 1 failed');
  });

  test('fetches an address, and keeps a changed text of it as another version', async () => {
    let text = 'On Monday the ministers of Northland and Southland met in Oslo for talks on prisoners.';
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const body = `<p>${text}</p>`.repeat(3);
      response.end(
        `<html lang="en"><head><title>Talks in Oslo</title></head><body><article><h1>Talks in Oslo</h1>${body}</article></body></html>`,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/talks`;
    const at = { env: { PARLEY_HOME: folder.at('web') } };
    try {
      expect((await run(['add', url], at)).stderr).toBe('parley: added 1 report\n');
      text += ' They agreed to meet again on Friday.';
      expect((await run(['add', url], at)).stderr).toBe('parley: added 1 report, 1 of them a new version\n');
      const gone = await run(['add', `${url.replace('/talks', '')}:1/x`], at);
      expect(gone.status).toBe(1);
    } finally {
      server.close();
    }
  });
});

describe('the record', () => {
  const account = async (...more: string[]) =>
    JSON.parse((await run(['brief', '--json', ...more])).stdout) as Account;

  test('has one brief of all reports, in the language that is asked for', async () => {
    const english = await run(['brief', '--in', 'en', '--width', '80']);
    const dutch = await run(['brief', '--in', 'nl', '--width', '80']);
    expect(english.stdout).toContain('Where the parties stand');
    expect(dutch.stdout).toContain('Wanneer');
    for (const { stdout } of [english, dutch]) {
      expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    }
  });

  test('can be shown as it was on an earlier day', async () => {
    const then = await account('--as-of', '2025-05-14');
    expect(then.reports.map(({ published }) => published)).toEqual(['2025-05-11', '2025-05-14']);
    expect((await account()).reports).toHaveLength(REPORTS.length);
    const wrong = await run(['brief', '--as-of', 'yesterday']);
    expect(wrong).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('write it as 2025-05-16') as string,
    });
  });

  test('rests every claim on words of its reports', async () => {
    const texts = new Map(REPORTS.map((name) => [readFileSync(fileOf(name), 'utf8'), name]));
    const { claims } = await account();
    const spans = claims.flatMap(({ variants }) =>
      variants.flatMap(({ attestations }) => attestations.flatMap(({ evidence }) => evidence)),
    );
    expect(spans.length).toBeGreaterThan(100);
    for (const { start, end, quote } of spans) {
      expect([...texts.keys()].some((text) => text.slice(start, end) === quote)).toBe(true);
    }
  });

  test('takes decisions, shows them, and takes them back', async () => {
    const claim = (await account()).claims.find(
      ({ type, variants: [first] }) => type === 'meeting' && first?.attestations.length === 1,
    )!;
    const made = await run(['decide', 'reject', claim.id, '--reason', 'the paper corrected it']);
    expect(made.stdout).toMatch(/^reject [0-9a-f]{8}; take it back with parley undo/);
    const rejected = (await account()).claims.find(({ id }) => id === claim.id);
    expect(rejected?.variants.some((variant) => 'rejected' in variant)).toBe(true);
    const log = await run(['decisions']);
    expect(log.stdout).toMatch(/Noor {2}reject meeting in .* — the paper corrected it/);
    for (const [, id] of made.stdout.matchAll(/^reject ([0-9a-f]{8})/gm)) await run(['undo', id!]);
    expect((await account()).claims.find(({ id }) => id === claim.id)).toEqual(claim);
  }, 90_000);

  test('moves whole by export and import', async () => {
    const { stdout: lines } = await run(['export']);
    const moved = { PARLEY_HOME: folder.at('moved') };
    const done = await run(['import'], { input: lines, env: moved });
    expect(done.stderr).toContain(`imported ${String(REPORTS.length)} reports`);
    expect((await run(['export'], { env: moved })).stdout).toBe(lines);
    expect((await run(['check'], { env: moved })).stdout).toContain('all is sound');
  });

  test('is copied by one command, once', async () => {
    const copy = folder.at('copy.sqlite');
    expect((await run(['backup', copy])).status).toBe(0);
    expect(await run(['backup', copy])).toMatchObject({ status: 1 });
  });

  test('is told to be missing where there is none', async () => {
    const { status, stderr } = await run(['brief'], { env: { PARLEY_HOME: folder.at('nothing') } });
    expect(status).toBe(1);
    expect(stderr).toContain('add reports first');
  });

  test('has nothing to read anew where this version read it', async () => {
    expect((await run(['re-read'])).stderr).toContain('every report was read by this version');
    expect((await run(['re-read', '--all'])).stdout).toContain(
      `${String(REPORTS.length)} reports read anew: 0 differ`,
    );
  });
});
