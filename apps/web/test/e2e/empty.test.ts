import { describe, expect, test } from 'vitest';
import { NO_BROWSER, picture, settled, violations } from './browser.ts';
import { useSetting } from './setting.ts';

const setting = useSetting({ example: false });
const MINUTE = 60_000;

describe.skipIf(NO_BROWSER)('an empty record', () => {
  test.each(['/', '/sources', '/review', '/search?q=talks'])(
    'says at %s what will be there, and keeps nobody out',
    async (path) => {
      await setting.on(async ({ page }) => {
        await page.goto(path);
        await page.locator('.empty').waitFor();
        await picture(page, `empty${path.replace(/\W+/g, '-')}`);
        expect(await violations(page)).toEqual([]);
      });
    },
    MINUTE,
  );

  test(
    'is filled with the example by one click, and the cards appear by themselves',
    async () => {
      await setting.on(async ({ page }) => {
        await page.goto('/');
        await settled(page);
        await page.getByRole('button', { name: 'Load the example' }).click();
        await page.locator('.card').first().waitFor({ timeout: MINUTE });
        await page.getByText('These are example reports').waitFor();
      });
    },
    2 * MINUTE,
  );
});
