import { call } from '@parley/api';
import { describe, expect, test } from 'vitest';
import { NO_BROWSER, picture, settled, violations } from './browser.ts';
import { largeOutline, largeCard } from './large.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();
const MINUTE = 60_000;
const bare = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.skipIf(NO_BROWSER)('who says so', () => {
  test(
    'a citation opens its source at exactly the words that say so, and Escape leads back',
    async () => {
      const brief = await call('brief', { params: { id: setting.card.id }, query: { in: 'en' } }, setting);
      await setting.on(async ({ page }) => {
        await page.goto(setting.path);
        await settled(page);
        const cite = page.locator('.brief .cite').first();
        const number = Number(await cite.innerText());
        await cite.click();
        const marks = page.locator('.beside mark');
        await marks.first().waitFor();
        const marked = bare((await marks.allInnerTexts()).join(' '));
        const report = await call('report', { params: { id: brief.citations[number - 1]!.report } }, setting);
        const [start, end] = new URL(page.url()).searchParams
          .get('words')!
          .split(',')[0]!
          .split('-')
          .map(Number);
        expect(marked).toContain(bare(report.text!.slice(start, end)));
        expect(brief.citations[number - 1]!.spans.map((span) => [span.start, span.end])).toContainEqual([
          start,
          end,
        ]);
        expect(await marks.first().isVisible()).toBe(true);
        expect(await violations(page)).toEqual([]);
        await picture(page, 'brief-with-source');
        await page.keyboard.press('Escape');
        expect(await page.locator('.beside').count()).toBe(0);
        expect(await cite.evaluate((element) => element === document.activeElement)).toBe(true);
      });
    },
    MINUTE,
  );

  test(
    'what a citation opened can be linked to, on a phone as well',
    async () => {
      const { entries } = await call('reportsOf', { params: { id: setting.card.id }, query: {} }, setting);
      const report = await call('report', { params: { id: entries[0]!.id } }, setting);
      const { start, end, quote } = report.facts[0]!.evidence[0]!;
      await setting.on(
        async ({ page }) => {
          await page.goto(`${setting.path}?source=${report.id}&words=${start}-${end}`);
          const marks = page.locator('.beside mark');
          await marks.first().waitFor();
          expect(bare((await marks.allInnerTexts()).join(' '))).toBe(bare(quote));
          await picture(page, 'brief-with-source-390');
        },
        { viewport: { width: 390, height: 844 } },
      );
    },
    MINUTE,
  );

  test(
    'the page begins with the outline, and asks for the brief when something is unfolded',
    async () => {
      const brief = await call('brief', { params: { id: setting.card.id }, query: { in: 'en' } }, setting);
      await setting.on(async ({ page }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1)!));
        await page.goto(setting.path);
        await settled(page);
        expect(asked).toContain('outline');
        expect(asked).not.toContain('brief');
        await page.locator('.cited-sentences summary').click();
        const shown = page.locator('.citation p[lang]');
        await shown.first().waitFor();
        expect(asked).toContain('brief');
        expect(bare(await shown.first().innerText())).toBe(
          bare(brief.citations[0]!.parts.map(({ text }) => text).join('')),
        );
        await page.locator('.citation .cite').first().click();
        await page.locator('.beside mark').first().waitFor();
      });
    },
    MINUTE,
  );

  test(
    'the brief is copied with its sources',
    async () => {
      await setting.on(async ({ page }) => {
        await page.goto(setting.path);
        await settled(page);
        await page.getByRole('button', { name: 'Copy with sources' }).click();
        await page.getByText('Copied').waitFor();
        const text = await page.evaluate(() => navigator.clipboard.readText());
        expect(text).toContain('[1]');
        expect(text).toContain('SENTENCES CITED');
      });
    },
    MINUTE,
  );
});

describe.skipIf(NO_BROWSER)('the record of a day', () => {
  test(
    'moving the slider tells the brief as of another day, which is in the address',
    async () => {
      const [first, second] = setting.card.coverage;
      await setting.on(async ({ page }) => {
        await page.goto(setting.path);
        await settled(page);
        await page.getByRole('slider').press('Home');
        await page.waitForURL(`**?asOf=${first!.day}`);
        await page.getByText(`${first!.reports} of ${setting.card.reports} reports`).waitFor();
        const asOf = await call(
          'brief',
          { params: { id: setting.card.id }, query: { asOf: first!.day, in: 'en' } },
          setting,
        );
        await page.locator('.brief .details', { hasText: asOf.details.join(' · ') }).waitFor();
        await page.getByRole('slider').press('ArrowRight');
        await page.waitForURL(`**?asOf=${second!.day}`);
        await page.getByRole('button', { name: 'Back to now' }).click();
        await page.waitForURL((url) => !url.searchParams.has('asOf'));
      });
    },
    MINUTE,
  );

  test(
    'what changed since the last visit is told on the next',
    async () => {
      const [first] = setting.card.coverage;
      await setting.on(async ({ page }) => {
        await page.goto('/');
        await page.evaluate(
          ([id, day]) => localStorage.setItem(`parley.seen.${id}`, day!),
          [setting.card.id, first!.day],
        );
        await page.goto(setting.path);
        await page.getByText('Since your last visit').waitFor();
        const { entries } = await call(
          'changes',
          { params: { id: setting.card.id }, query: { since: first!.day } },
          setting,
        );
        await page.getByText(`${entries.length} changes`).waitFor();
        const kept = await page.evaluate((id) => localStorage.getItem(`parley.seen.${id}`), setting.card.id);
        expect(kept).toBe(setting.card.coverage.at(-1)!.day);
      });
    },
    MINUTE,
  );
});

describe.skipIf(NO_BROWSER)('the timeline', () => {
  test(
    'is walked through and opened by keyboard alone',
    async () => {
      await setting.on(async ({ page }) => {
        await page.goto(`${setting.path}/timeline`);
        await settled(page);
        await page.locator('.spot[tabindex="0"]').focus();
        await page.keyboard.press('Home');
        const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
        const before = await label();
        await page.keyboard.press('ArrowRight');
        expect(await label()).not.toBe(before);
        await page.keyboard.press('Enter');
        await page.locator('.beside mark').first().waitFor();
      });
    },
    MINUTE,
  );

  test(
    'shows only what is asked for',
    async () => {
      await setting.on(async ({ page }) => {
        await page.goto(`${setting.path}/timeline`);
        await settled(page);
        await page.getByRole('checkbox', { name: /^statements/ }).uncheck();
        expect(await page.locator('.entry-statement, .spot-statement').count()).toBe(0);
        expect(await page.locator('.entry-meeting').count()).toBeGreaterThan(0);
      });
    },
    MINUTE,
  );
});

describe.skipIf(NO_BROWSER)('a server that does not answer', () => {
  test(
    'is told in words, and asked again when somebody says so',
    async () => {
      await setting.on(async ({ page, forgive }) => {
        await page.route('**/api/v1/negotiations?*', (route) => route.abort());
        await page.goto('/');
        await page.getByRole('heading', { name: 'Parley does not answer' }).waitFor();
        await picture(page, 'no-answer');
        expect(await violations(page)).toEqual([]);
        forgive();
        await page.unroute('**/api/v1/negotiations?*');
        await page.getByRole('button', { name: 'Try again' }).click();
        await page.getByRole('heading', { name: setting.card.name }).waitFor();
      });
    },
    MINUTE,
  );
});

describe.skipIf(NO_BROWSER)('a brief of a thousand reports', () => {
  test(
    'has only those lines in the page that are in sight, and all of them when one scrolls',
    async () => {
      await setting.on(async ({ page }) => {
        await page.route('**/api/v1/negotiations/large?*', (route) =>
          route.fulfill({ json: largeCard(1000) }),
        );
        await page.route('**/api/v1/negotiations/large/outline?*', (route) =>
          route.fulfill({ json: largeOutline(1000) }),
        );
        await page.route('**/api/v1/negotiations/large/changes?*', (route) =>
          route.fulfill({
            json: { negotiation: { id: 'large', name: '' }, since: null, until: null, entries: [] },
          }),
        );
        await page.goto('/n/large');
        await settled(page);
        expect(await page.locator('.brief .line').count()).toBeLessThan(200);
        await page.getByRole('heading', { name: 'open' }).scrollIntoViewIfNeeded();
        await page.locator('.line', { hasText: 'Report 999 has' }).first().waitFor();
        expect(await page.locator('.brief .line').count()).toBeLessThan(200);
      });
    },
    MINUTE,
  );
});
