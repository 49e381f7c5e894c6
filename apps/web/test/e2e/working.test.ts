import { call } from '@parley/api';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NO_BROWSER, picture, settled, violations } from './browser.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();
const MINUTE = 60_000;

const waiting = async () => {
  const { counts } = await call('review', { query: { limit: 1 } }, setting);
  return counts.contradiction + counts.uncertain + counts.merge;
};
const toGo = (page: Page, count: number) => page.getByText(`${count} to go`, { exact: true }).waitFor();

describe.skipIf(NO_BROWSER)('review', () => {
  test(
    'is worked through by keyboard alone: confirm, undo, next, correct',
    async () => {
      const count = await waiting();
      await setting.on(async ({ page }) => {
        await page.goto('/review');
        await settled(page);
        await toGo(page, count);
        await page.keyboard.press('c');
        await toGo(page, count - 1);
        await page.keyboard.press('u');
        await toGo(page, count);
        const current = () => page.locator('.queue [aria-current="true"]').innerText();
        const first = await current();
        await page.keyboard.press('j');
        await expect.poll(current).not.toBe(first);
        await page.keyboard.press('k');
        await expect.poll(current).toBe(first);
        await page.keyboard.press('s');
        await page.locator('.beside mark').first().waitFor();
        await page.keyboard.press('Escape');
        await page.keyboard.press('e');
        await page.locator('.correct select').first().waitFor();
        expect(await violations(page)).toEqual([]);
        await picture(page, 'review-correct');
        await page.keyboard.press('Escape');
        await expect.poll(() => page.locator('.correct').count()).toBe(0);
      });
      expect(await waiting()).toBe(count);
    },
    MINUTE,
  );

  test(
    'leaves single keys alone where somebody switched them off',
    async () => {
      const count = await waiting();
      await setting.on(async ({ page }) => {
        await page.goto('/review');
        await settled(page);
        await page.getByRole('checkbox', { name: 'Single keys work' }).uncheck();
        await page.locator('.queue').focus();
        await page.keyboard.press('c');
        await page.keyboard.press('ArrowDown');
        await expect.poll(() => page.locator('.queue-list li:nth-child(2) [aria-current]').count()).toBe(1);
      });
      expect(await waiting()).toBe(count);
    },
    MINUTE,
  );
});

describe.skipIf(NO_BROWSER)('adding', () => {
  const article = (parties: readonly string[]) =>
    [
      `${parties[0]!} and ${parties[1]!} to meet again in Geneva`,
      '',
      `GENEVA – ${parties[0]!} and ${parties[1]!} will hold a new round of talks in Geneva on 14 July 2025, the Swiss foreign ministry said on Tuesday.`,
      '',
      `“We will meet in Geneva,” a spokesman said.`,
    ].join('\n');

  test(
    'a pasted article changes the brief in another window, which is not loaded anew',
    async () => {
      await setting.on(async ({ page: reader }) => {
        await reader.goto(setting.path);
        await settled(reader);
        await reader.evaluate(() => Object.assign(window, { stayed: true }));
        const before = await reader.locator('.brief .details').innerText();
        await setting.on(async ({ page }) => {
          await page.goto('/add');
          await page
            .getByLabel('Paste an article')
            .fill(article(setting.card.parties.map(({ name }) => name)));
          await page.getByLabel('Published').fill('2025-07-01');
          await page.getByRole('button', { name: 'Add', exact: true }).click();
          await page.getByRole('link', { name: setting.card.name }).waitFor();
          expect(await violations(page)).toEqual([]);
          await picture(page, 'add-done');
        });
        await expect
          .poll(() => reader.locator('.brief .details').innerText(), { timeout: 20_000 })
          .not.toBe(before);
        await reader.locator('.brief', { hasText: 'Geneva' }).waitFor();
        expect(await reader.evaluate(() => 'stayed' in window)).toBe(true);
      });
    },
    2 * MINUTE,
  );

  test(
    'nothing, or a date that is none, is said before anything is sent',
    async () => {
      await setting.on(async ({ page }) => {
        await page.goto('/add');
        await page.getByRole('button', { name: 'Add', exact: true }).click();
        await page.getByText('Give a text, an address or a file first.').waitFor();
        await page.getByLabel('Paste an article').fill('x');
        await page.getByLabel('Published').fill('Friday');
        await page.getByRole('button', { name: 'Add', exact: true }).click();
        await page.getByText('A date is written as').waitFor();
      });
    },
    MINUTE,
  );

  test(
    'files are added as well',
    async () => {
      await setting.on(async ({ page }) => {
        await page.goto('/add');
        const text = `date 2025-07-02\n${article(setting.card.parties.map(({ name }) => name))}`;
        await page.getByLabel('Choose files').setInputFiles({
          name: 'second.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from(text),
        });
        await page.locator('.job-done', { hasText: 'second.txt' }).waitFor();
      });
    },
    2 * MINUTE,
  );
});

describe.skipIf(NO_BROWSER)('the page as a whole', () => {
  test(
    'speaks Dutch when it is asked to, and keeps to it',
    async () => {
      await setting.on(async ({ page }) => {
        await page.goto('/');
        await settled(page);
        await page.locator('.settings summary').click();
        await page.getByLabel('Language').selectOption('nl');
        await page.getByRole('heading', { name: 'Onderhandelingen' }).waitFor();
        await page.reload();
        await page.getByRole('heading', { name: 'Onderhandelingen' }).waitFor();
        expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl');
      });
    },
    MINUTE,
  );

  test(
    'the example goes with one click, and what was added stays',
    async () => {
      await setting.on(async ({ page }) => {
        await page.goto('/');
        await settled(page);
        await page.getByRole('button', { name: 'Remove the example' }).click();
        await page.getByText('The example was removed.').waitFor();
        await expect.poll(() => page.locator('.example-banner').count()).toBe(0);
        await page.goto('/sources');
        await expect.poll(() => page.locator('.report-row').count()).toBe(2);
      });
    },
    MINUTE,
  );
});
