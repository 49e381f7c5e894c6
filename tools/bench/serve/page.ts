import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { median } from '../measure.ts';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** What a browser that knows nothing of the page yet has to do for it. */
export interface Opened {
  /** From the start of the navigation until the brief is drawn and its citations can be clicked, in milliseconds. */
  readonly interactive: number;
  /** Processor time of the page's main thread until then, in milliseconds, which other work disturbs less. */
  readonly mainThread: number;
  /** Of all scripts, as they were sent. */
  readonly scriptBytes: number;
  /** Of all that was sent. */
  readonly bytes: number;
}

/**
 * Opens a page in Chromium so many times, each time without anything kept; medians. Undefined without Chromium.
 * @param rest for how long the new tab is left alone first, in milliseconds: with 0 the page shares the time with the
 *   browser's start of a tab, which a reader's has long behind it
 */
export async function openPage(url: string, times: number, rest: number): Promise<Opened | undefined> {
  const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) return undefined;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const all: Opened[] = [];
    for (let time = 0; time < times; time++) {
      const context = await browser.newContext({ locale: 'en-GB' });
      const page = await context.newPage();
      const tools = await context.newCDPSession(page);
      await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.addInitScript(WATCH);
      await page.waitForTimeout(rest);
      await page.goto(url, { waitUntil: 'commit' });
      // Waits in the page, which a driver that looks again and again would keep from its work.
      const told = await page.evaluate<Omit<Opened, 'mainThread'>>(TELL);
      const { metrics } = await tools.send('Performance.getMetrics');
      const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
      all.push({ ...told, mainThread: seconds * 1000 });
      await context.close();
    }
    const of = (value: (one: Opened) => number) => median(all.map(value));
    return {
      interactive: of((one) => one.interactive),
      mainThread: of((one) => one.mainThread),
      scriptBytes: of((one) => one.scriptBytes),
      bytes: of((one) => one.bytes),
    };
  } finally {
    await browser.close();
  }
}

/** In the page: notes when the frame after the first citation was drawn, in milliseconds since the navigation began. */
const WATCH = `window.drawn = new Promise((resolve) => {
  const observer = new MutationObserver(() => {
    if (document.querySelector('.brief .cite') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
});`;

/** In the page: when that was, and what was sent. */
const TELL = `window.drawn.then((interactive) => {
  const all = performance.getEntriesByType('resource');
  const sum = (some) => some.reduce((total, one) => total + one.encodedBodySize, 0);
  const scripts = all.filter(({ name }) => new URL(name).pathname.endsWith('.js'));
  return { interactive, scriptBytes: sum(scripts), bytes: sum(all) };
})`;
