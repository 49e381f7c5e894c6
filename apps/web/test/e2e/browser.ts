import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Where systems keep Chromium; CHROMIUM names another. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const EXECUTABLE = PLACES.find((place) => place !== undefined && existsSync(place));

/** Why tests that need a browser are skipped, or false. */
export const NO_BROWSER =
  EXECUTABLE === undefined && 'Chromium is not installed; CHROMIUM=path says where it is';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium of the system, with an empty profile. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: EXECUTABLE!, args: FLAGS });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Where pictures of the views go, for people to look at. Git ignores it. */
const PICTURES = join(import.meta.dirname, '..', 'screenshots');

/** A page, and what it did that it should not: errors, breaches of the policy, requests to elsewhere. */
export interface Visit {
  readonly page: Page;
  readonly wrong: readonly string[];
  /** Forgets what went wrong so far, because it was meant to. */
  readonly forgive: () => void;
  readonly end: () => Promise<void>;
}

/** Opens a page with a memory of its own. */
export async function visit(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    ...(origin.startsWith('http') && { baseURL: origin }),
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  if (origin.startsWith('http')) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('blob:')) wrong.push(`asked for ${url}`);
  });
  return { page, wrong, forgive: () => (wrong.length = 0), end: () => context.close() };
}

/** Waits until nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1, main .empty, main .failure').first().waitFor();
  await page.locator('.loading, [aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** What axe finds against WCAG 2.2 A and AA and its own best practices, a line for each element. */
export async function violations(page: Page): Promise<string[]> {
  // Not as a script of the page, whose policy would refuse it.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Found {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }
    const { axe: engine } = window as unknown as {
      axe: { run: () => Promise<{ violations: readonly Found[] }> };
    };
    const { violations: found } = await engine.run();
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
    );
  });
}

/** Keeps a picture of the page as it is. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
