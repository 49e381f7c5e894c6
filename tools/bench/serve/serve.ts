import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { call, urlOf } from '@parley/api';
import { Ledger } from '@parley/record';
import { table, whole } from '../measure.ts';
import { generate } from '../record/generate.ts';
import { openPage } from './page.ts';
import { letRead, quantile } from './readers.ts';
import type { Answered, Reading } from './readers.ts';
import { addFolder, makeToken, startServer } from './server.ts';

const REPORTS = 1000;
const BATCH = 50;
const READERS = 200;
/** Between two questions of a reader, in milliseconds: more than anybody reads. */
const PAUSE = 1000;
/** So long a new tab is left alone before the page is opened in it, in milliseconds. */
const REST = 1000;
const SECONDS = 15;
/** So many articles are added while others read. */
const ARTICLES = 60;
const TIMES = 5;

/** How soon a brief is there in a browser, and how long many readers wait for one, alone and while reports are added. */
export async function benchServe(): Promise<string> {
  const home = mkdtempSync(path.join(tmpdir(), 'parley-bench-'));
  try {
    await fill(home);
    return [await inBrowser(home), await forReaders(home)].join('\n\n');
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** A record of one negotiation. */
async function fill(home: string): Promise<void> {
  const ledger = await Ledger.open({ home });
  for (let from = 0; from < REPORTS; from += BATCH) {
    await ledger.add(Array.from({ length: BATCH }, (_, at) => generate(from + at, 0)));
  }
  await ledger.close();
}

const largest = async (origin: string, token?: string) => {
  const options = { origin, ...(token !== undefined && { token }) };
  const { entries } = await call('negotiations', { query: {} }, options);
  return entries.reduce((most, one) => (one.reports > most.reports ? one : most)).id;
};

async function inBrowser(home: string): Promise<string> {
  const server = await startServer(home);
  try {
    const id = await largest(server.origin);
    await call('outline', { params: { id }, query: { in: 'en' } }, { origin: server.origin });
    const load = loadOf();
    const url = `${server.origin}/n/${encodeURIComponent(id)}`;
    const opened = await openPage(url, TIMES, REST);
    const atOnce = await openPage(url, TIMES, 0);
    if (opened === undefined || atOnce === undefined)
      return '  no Chromium here: how soon the page is there was not measured';
    return table([
      [`the brief in Chromium (medians of ${String(TIMES)}, load ${load})`, ''],
      ['until it is drawn and its citations can be clicked, ms', whole(opened.interactive)],
      ['the same in a tab that is itself just being started, ms', whole(atOnce.interactive)],
      ['of that processor time of the page, ms', whole(opened.mainThread)],
      ['scripts, compressed, KB', whole(opened.scriptBytes / 1024)],
      ['all that is sent, compressed, KB', whole(opened.bytes / 1024)],
    ]);
  } finally {
    await server.stop();
  }
}

async function forReaders(home: string): Promise<string> {
  const token = makeToken(home);
  const server = await startServer(home, ['--trust-proxy', 'loopback']);
  try {
    const id = await largest(server.origin, token);
    const given = { params: { id }, query: { in: 'en' } } as const;
    const headers = { authorization: `Bearer ${token}`, 'accept-encoding': 'gzip' };
    const asked = (name: 'brief' | 'outline', keep: boolean) => {
      return { url: `${server.origin}${urlOf(name, given)}`, headers, readers: READERS, pause: PAUSE, keep };
    };
    const seconds = () => sleep(SECONDS * 1000);
    for (const name of ['outline', 'brief'] as const)
      await letRead({ ...asked(name, true), readers: 1, until: sleep(1000) });
    const rows = [
      await measured('the outline, keeping it as browsers do', {
        ...asked('outline', true),
        until: seconds(),
      }),
      await measured(`the same while parley add reads ${String(ARTICLES)} articles`, {
        ...asked('outline', true),
        until: addFolder(home, articlesIn(home)),
      }),
      await measured('the outline each time', { ...asked('outline', false), until: seconds() }),
      await measured('all of the brief each time', { ...asked('brief', false), until: seconds() }),
    ];
    const columns = [
      `${String(READERS)} readers, each once a second`,
      'p50, ms',
      'p99, ms',
      'most, ms',
      'answers',
    ];
    const more = ['a second', 'errors', 'revisions', 'KB each', 'load'];
    return table([[...columns, ...more], ...rows]);
  } finally {
    await server.stop();
  }
}

async function measured(what: string, reading: Reading): Promise<string[]> {
  const start = performance.now();
  const answered = await letRead(reading);
  const seconds = (performance.now() - start) / 1000;
  return [what, ...cellsOf(answered, seconds), loadOf()];
}

function cellsOf({ times, errors, revisions, bytes }: Answered, seconds: number): string[] {
  const at = (share: number) => quantile(times, share).toFixed(1);
  const rate = whole(times.length / seconds);
  return [
    at(0.5),
    at(0.99),
    at(1),
    whole(times.length),
    rate,
    String(errors),
    String(revisions),
    (bytes / 1024 / times.length).toFixed(1),
  ];
}

const loadOf = () => loadavg()[0]!.toFixed(1);

/** Articles on the same two countries, each of another day. */
function articlesIn(home: string): string {
  const folder = path.join(home, 'articles');
  mkdirSync(folder);
  for (let at = 0; at < ARTICLES; at++) {
    const day = new Date(Date.UTC(2025, 2, 1 + at)).toISOString().slice(0, 10);
    const text = [
      `date ${day}`,
      `Argentina and Bolivia to meet again in Lima, round ${String(at + 3)}`,
      '',
      `LIMA – Argentina and Bolivia will hold talks in Lima on Friday, the Peruvian foreign ministry said. It is round ${String(at + 3)}.`,
      '',
      `Argentina demands a ceasefire before it withdraws its ${String(1000 + at)} soldiers. “We will not leave before that,” a spokesman said.`,
      '',
      ...Array.from(
        { length: 12 },
        (_, line) =>
          `Bolivia said on day ${String(at)} that point ${String(line)} of the plan can be discussed in Lima.`,
      ),
    ];
    writeFileSync(path.join(folder, `${day}.txt`), `${text.join('\n')}\n`);
  }
  return folder;
}
