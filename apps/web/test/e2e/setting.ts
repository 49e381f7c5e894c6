import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { call } from '@parley/api';
import type { NegotiationCard } from '@parley/api';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { NO_BROWSER, startBrowser, visit } from './browser.ts';
import type { Visit } from './browser.ts';
import { finished, startServer } from './server.ts';

/** What tests in a browser are given: the example's record, served, and a browser. */
export interface Setting {
  readonly origin: string;
  /** The folder of the record. */
  readonly home: string;
  readonly browser: Browser;
  /** The negotiation with most reports. */
  readonly card: NegotiationCard;
  readonly path: string;
  /** Opens a page, does something with it, and holds that it did nothing wrong. */
  readonly on: (work: (visit: Visit) => Promise<void>, options?: BrowserContextOptions) => Promise<void>;
}

const LONG = 240_000;
const SCRIPT = join(import.meta.dirname, '..', '..', '..', '..', 'scripts', 'web.mjs');

/** Builds the page, starts the server, with the example unless told otherwise, and the browser; all ends with the tests. */
export function useSetting({ example = true } = {}): Setting {
  let setting:
    | { readonly origin: string; readonly home: string; readonly card: NegotiationCard | undefined }
    | undefined;
  let browser: Browser | undefined;
  let stop = () => Promise.resolve();
  if (NO_BROWSER !== false) console.warn(`not tried in a browser: ${NO_BROWSER}`);
  beforeAll(async () => {
    if (NO_BROWSER !== false) return;
    execFileSync(process.execPath, [SCRIPT], { stdio: 'inherit' });
    const server = await startServer();
    stop = server.stop;
    const { origin, home } = server;
    const card = example ? await cardOfExample(origin) : undefined;
    setting = { origin, home, card };
    browser = await startBrowser();
  }, LONG);
  afterAll(async () => {
    await browser?.close();
    await stop();
  }, LONG);
  const known = () => {
    if (!setting) throw new Error('the setting is there only within tests');
    return setting;
  };
  return {
    get origin() {
      return known().origin;
    },
    get home() {
      return known().home;
    },
    get browser() {
      return browser!;
    },
    get card() {
      return known().card!;
    },
    get path() {
      return `/n/${encodeURIComponent(known().card!.id)}`;
    },
    on: async (work, options) => {
      const visited = await visit(browser!, known().origin, options);
      try {
        await work(visited);
        expect(visited.wrong).toEqual([]);
      } finally {
        await visited.end();
      }
    },
  };
}

/** Loads the example. @returns the negotiation with most reports */
async function cardOfExample(origin: string): Promise<NegotiationCard> {
  await finished(origin, await call('loadExample', { body: {} }, { origin }));
  const { entries } = await call('negotiations', { query: {} }, { origin });
  return entries.reduce((most, one) => (one.reports > most.reports ? one : most));
}
