import { call } from '@parley/api';
import type { Merge, ReviewQueue } from '@parley/api';
import { describe, expect, test } from 'vitest';
import { NO_BROWSER, settled, visit } from './browser.ts';
import { newHome, parley, startServer } from './server.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();
const MINUTE = 60_000;

const queue = (kind?: string): Promise<ReviewQueue> =>
  call('review', { query: { in: 'en', limit: 200, ...(kind !== undefined && { kind }) } }, setting);
const merges = async () => (await queue('merge')).entries.filter((one): one is Merge => one.kind === 'merge');
const isWaiting = async (id: string) => (await merges()).some((one) => one.id === id);

describe.skipIf(NO_BROWSER)('review', () => {
  test(
    'a correction is saved with its reason, changes the claim, and is taken back',
    async () => {
      const [item] = (await queue('uncertain')).entries;
      if (item?.kind !== 'uncertain') throw new Error('the example has no uncertain fact');
      const claim = async () => call('claim', { params: { id: item.claim }, query: {} }, setting);
      await setting.on(async ({ page }) => {
        await page.goto('/review');
        await settled(page);
        await page.locator('.queue-list button', { hasText: item.text }).first().click();
        await page.locator('.queue').focus();
        await page.keyboard.press('e');
        const form = page.locator('form.correct');
        const field = await form.locator('select').first().inputValue();
        const value = form.locator('[name="value"]');
        const other = await value.evaluate((element) =>
          element instanceof HTMLSelectElement
            ? [...element.options].map((one) => one.value).find((one) => one !== element.value)!
            : 'put right',
        );
        if ((await value.evaluate((element) => element.tagName)) === 'SELECT')
          await value.selectOption(other);
        else await value.fill(other);
        await form.locator('[name="reason"]').fill('I was there');
        await form.getByRole('button', { name: 'Save' }).click();
        await page.getByText('Done: Correct').waitFor();
        const { entries } = await call('decisions', { query: {} }, setting);
        expect(entries[0]).toMatchObject({ kind: 'correct', field, reason: 'I was there' });
        await page.keyboard.press('u');
        await page.getByText('Taken back', { exact: true }).waitFor();
      });
      const { entries } = await call('decisions', { query: {} }, setting);
      expect(entries[1]!.undoneBy).toBe(entries[0]!.id);
      expect((await claim()).id).toBe(item.claim);
    },
    2 * MINUTE,
  );

  test.each([
    [
      'm',
      'are one',
      (forms: readonly string[], ids: readonly string[]) => forms.length === 2 && ids[0] === ids[1],
    ],
    [
      'd',
      'are two',
      (forms: readonly string[], ids: readonly string[]) => forms.length === 2 && ids[0] !== ids[1],
    ],
  ] as const)(
    'the key %s says that two forms %s, takes the item out of the queue, and u brings it back',
    async (key, _, holds) => {
      // Of places and bodies no third report tells.
      const item = (await merges()).find(({ because }) => because.how === 'transliteration')!;
      await setting.on(async ({ page }) => {
        await page.goto('/review');
        await settled(page);
        await page.locator('.queue-list button', { hasText: item.because.forms.join(' = ') }).click();
        await page.locator('.queue').focus();
        await page.keyboard.press(key);
        await page.getByText('Done:').waitFor();
        await expect.poll(() => isWaiting(item.id)).toBe(false);
        const ids: string[] = [];
        for (const form of item.because.forms) {
          ids.push((await call('identity', { params: { id: form }, query: {} }, setting)).id);
        }
        expect(holds(item.because.forms, ids)).toBe(true);
        await page.locator('.queue').focus();
        await page.keyboard.press('u');
        await page.getByText('Taken back', { exact: true }).waitFor();
        await expect.poll(() => isWaiting(item.id)).toBe(true);
      });
    },
    2 * MINUTE,
  );
});

describe.skipIf(NO_BROWSER)('a server that asks for tokens', () => {
  test(
    'lets in with one, keeps it over a reload, and shows a reader nothing to decide with',
    async () => {
      const home = newHome();
      const token = parley(home, ['token', 'create', 'Noor', '--role', 'reader']).trim();
      const server = await startServer(home, ['--host', '0.0.0.0']);
      const { page, forgive, wrong, end } = await visit(setting.browser, server.origin);
      try {
        await page.goto('/');
        await page.getByLabel('Token').fill('parley_wrong');
        // Nothing else to paste a token into.
        expect(await page.getByRole('searchbox').count()).toBe(0);
        await page.getByRole('button', { name: 'Enter' }).click();
        await page.getByText('this token is not known, or was revoked').waitFor();
        await page.getByLabel('Token').fill(token);
        await page.getByRole('button', { name: 'Enter' }).click();
        await page.locator('.empty').waitFor();
        forgive();
        expect(await page.evaluate(() => document.cookie)).toBe('');
        await page.reload();
        await page.locator('.empty').waitFor();
        await page.goto('/add');
        await page.getByText('You may read, not add.').waitFor();
        expect(wrong).toEqual([]);
      } finally {
        await end();
        await server.stop();
      }
    },
    2 * MINUTE,
  );
});
