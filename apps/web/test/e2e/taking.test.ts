import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { call } from '@parley/api';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NO_BROWSER, picture, settled, visit, violations } from './browser.ts';
import { parley } from './server.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();
const MINUTE = 60_000;
const given = () => ({ params: { id: setting.card.id }, query: { in: 'en' as const } });

/** What is in the file that a link of the menu gives. */
async function taken(page: Page, label: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: label, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const FILES: readonly (readonly [view: string, label: string, file: string, begins: string])[] = [
  ['', 'Brief as Markdown', 'brief.md', '# '],
  ['', 'Brief as a page (HTML)', 'brief.html', '<!doctype html>'],
  ['', 'Brief as JSON', 'brief.json', '{"negotiation"'],
  ['', 'All claims as linked data (JSON-LD)', 'brief.jsonld', '{"@context"'],
  ['', 'What changed as CSV', 'changes.csv', '\uFEFF'],
  ['/table', 'Table as CSV', 'who.csv', '\uFEFFround,from,to,party,seat,person'],
  ['/positions', 'Positions as CSV', 'positions.csv', '\uFEFFparty,holder,issue,stance'],
  ['/timeline', 'Timeline as CSV', 'timeline.csv', '\uFEFF'],
];

describe.skipIf(NO_BROWSER)('taking away', () => {
  test.each(['', '/table', '/positions', '/timeline'])(
    'the menu at brief%s gives files in every format, and keeps nobody out',
    async (view) => {
      await setting.on(async ({ page }) => {
        await page.goto(`${setting.path}${view}`);
        await settled(page);
        for (const [, label, file, begins] of FILES.filter(([of]) => of === view)) {
          await page.locator('summary', { hasText: 'Take away' }).click();
          const { name, text } = await taken(page, label);
          expect(name).toBe(`${setting.card.id}-${file}`);
          expect(text.slice(0, begins.length)).toBe(begins);
          await page.keyboard.press('Escape');
          if (await page.locator('details.menu[open]').count()) await page.locator('h1').first().click();
        }
        await page.locator('summary', { hasText: 'Take away' }).click();
        expect(await violations(page)).toEqual([]);
        await picture(page, `take-away${view.replace('/', '-')}`);
      });
    },
    2 * MINUTE,
  );

  test(
    'what is taken of a past day is of that day',
    async () => {
      const [first] = setting.card.coverage;
      await setting.on(async ({ page }) => {
        await page.goto(`${setting.path}/timeline?asOf=${first!.day}`);
        await settled(page);
        await page.locator('summary', { hasText: 'Take away' }).click();
        const { text } = await taken(page, 'Timeline as JSON');
        expect(JSON.parse(text)).toMatchObject({ asOf: first!.day });
      });
    },
    MINUTE,
  );

  test(
    'a brief is printed without what is for the screen alone',
    async () => {
      await setting.on(async ({ page }) => {
        await page.goto(setting.path);
        await settled(page);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.brief h2').first().isVisible()).toBe(true);
        const brief = await call('brief', given(), setting);
        // The medium is told to the page with the next frame.
        await expect.poll(() => page.locator('.citation').count()).toBe(brief.citations.length);
        for (const { heading } of brief.sections) {
          expect(await page.getByRole('heading', { name: heading, exact: true }).isVisible()).toBe(true);
        }
        for (const place of ['.take-away', '.tabs', '.changes']) {
          expect(await page.locator(place).first().isVisible()).toBe(false);
        }
      });
    },
    MINUTE,
  );
});

describe.skipIf(NO_BROWSER)('on paper', () => {
  test(
    'all of the brief is there when the browser prints, whatever was unfolded before',
    async () => {
      const { citations } = await call('brief', given(), setting);
      await setting.on(async ({ page }) => {
        await page.goto(setting.path);
        await settled(page);
        expect(await page.locator('.citation').count()).toBe(0);
        // As browsers do before they print, which those without a screen do not.
        const printed = await page.evaluate(() => {
          dispatchEvent(new Event('beforeprint'));
          return document.querySelectorAll('.citation').length;
        });
        expect(printed).toBe(citations.length);
      });
    },
    MINUTE,
  );
});

describe.skipIf(NO_BROWSER)('the views', () => {
  test(
    'cards say who talks, what is next, and when there was news',
    async () => {
      await setting.on(async ({ page }) => {
        await page.goto('/');
        await settled(page);
        const { entries } = await call('negotiations', { query: { in: 'en' } }, setting);
        const card = page.locator('.card', { hasText: setting.card.name }).first();
        await card.locator('.spark').waitFor();
        expect(await card.innerText()).toContain(`${setting.card.reports} reports`);
        expect(await page.locator('.card').count()).toBe(entries.length);
      });
    },
    MINUTE,
  );

  test(
    'the table shows each delegation with its head, and the matrix a column for each issue',
    async () => {
      const { rounds } = await call('delegations', given(), setting);
      const { issues, deadlocks } = await call('positions', given(), setting);
      await setting.on(async ({ page }) => {
        await page.goto(`${setting.path}/table`);
        await settled(page);
        const all = rounds.flatMap(({ delegations }) => delegations);
        expect(await page.locator('.delegation').count()).toBe(all.length);
        const { head } = all.find((one) => one.head !== undefined)!;
        await page.locator('.delegation .person', { hasText: head!.name }).first().waitFor();
        await page.goto(`${setting.path}/positions`);
        await settled(page);
        await page.locator('.matrix').waitFor();
        for (const { name } of issues.slice(0, 3)) {
          await page.locator('.matrix', { hasText: name }).waitFor();
        }
        expect(await page.locator('.deadlock .ring').count()).toBe(deadlocks.length);
      });
    },
    MINUTE,
  );

  test(
    'the timeline is zoomed into, and back to all of it',
    async () => {
      await setting.on(async ({ page }) => {
        await page.goto(`${setting.path}/timeline`);
        await settled(page);
        const ticks = async () => (await page.locator('svg text').allTextContents()).join('|');
        const whole = page.getByRole('button', { name: 'Whole time' });
        // The picture takes its width when its place has one.
        await expect.poll(async () => (await ticks()) !== '' && (await whole.isVisible())).toBe(true);
        await page.getByRole('button', { name: 'Zoom in' }).click();
        await whole.click();
        const all = await ticks();
        await page.getByRole('button', { name: 'Zoom in' }).click();
        await expect.poll(ticks).not.toBe(all);
        await whole.click();
        await expect.poll(ticks).toBe(all);
      });
    },
    MINUTE,
  );

  test(
    'a search leads to the words in their source',
    async () => {
      const [hit] = (await call('search', { query: { q: 'Istanbul', in: 'en' } }, setting)).entries;
      expect(hit!.evidence.length).toBeGreaterThan(0);
      await setting.on(async ({ page }) => {
        await page.goto('/search?q=Istanbul');
        await settled(page);
        expect(await page.locator('.excerpt').first().innerText()).not.toMatch(/^date \d/);
        await page.locator('.hits .says').first().click();
        await page.locator('.beside mark').first().waitFor();
        expect(await page.locator('.beside mark').first().innerText()).toMatch(/istanbul/i);
      });
    },
    MINUTE,
  );

  test(
    'a report shows its facts by kind, and why each was read',
    async () => {
      const [first] = (await call('reportsOf', { params: { id: setting.card.id }, query: {} }, setting))
        .entries;
      const { facts } = await call('report', { params: { id: first!.id } }, setting);
      await setting.on(async ({ page }) => {
        await page.goto(`/sources/${first!.id}`);
        await settled(page);
        await page.locator('.fact-mark').first().click();
        await page.getByText('Pattern').first().waitFor();
        expect(facts.map(({ id }) => id)).toContain(new URL(page.url()).searchParams.get('fact'));
      });
    },
    MINUTE,
  );
});

describe.skipIf(NO_BROWSER)('published pages', () => {
  test(
    'show as much of their sources as was chosen, lead on, and ask nobody for anything',
    async () => {
      const shown: Record<string, number> = {};
      for (const sources of ['full', 'quotes', 'links']) {
        const folder = join(setting.home, `site-${sources}`);
        parley(setting.home, ['publish', setting.card.id, folder, '--sources', sources, '--in', 'en']);
        const { page, wrong, end } = await visit(setting.browser, 'file://');
        try {
          await page.goto(pathToFileURL(join(folder, 'index.html')).href);
          expect(await violations(page)).toEqual([]);
          await picture(page, `published-${sources}`);
          shown[sources] = (await page.locator('#source').innerText()).length;
          const citation = page.locator('main a[href^="#"]').first();
          const target = (await citation.getAttribute('href'))!;
          await citation.click();
          expect(new URL(page.url()).hash).toBe(target);
          expect(await page.locator(`[id="${target.slice(1)}"]`).count()).toBe(1);
          await page.getByRole('link', { name: 'Timeline' }).click();
          expect(page.url()).toMatch(/timeline\.html$/);
          expect(wrong).toEqual([]);
        } finally {
          await end();
        }
      }
      expect(shown.full).toBeGreaterThan(shown.quotes!);
      expect(shown.quotes).toBeGreaterThan(shown.links!);
    },
    3 * MINUTE,
  );
});
