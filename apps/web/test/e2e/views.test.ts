import { call } from '@parley/api';
import { describe, expect, test } from 'vitest';
import { NO_BROWSER, picture, settled, violations } from './browser.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();

/** Every view by its name, and where it is. */
const VIEWS: Readonly<Record<string, () => Promise<string> | string>> = {
  negotiations: () => '/',
  brief: () => setting.path,
  table: () => `${setting.path}/table`,
  positions: () => `${setting.path}/positions`,
  timeline: () => `${setting.path}/timeline`,
  'sources-of-one': () => `${setting.path}/sources`,
  sources: () => '/sources',
  report: async () => `/sources/${(await firstReport()).id}`,
  'report-why': async () => {
    const { id } = await firstReport();
    const { facts } = await call('report', { params: { id } }, setting);
    return `/sources/${id}?fact=${facts[0]!.id}`;
  },
  review: () => '/review',
  search: () => `/search?q=${encodeURIComponent(setting.card.parties[0]!.name)}`,
  'search-nothing': () => '/search?q=qqqqqq',
  who: () => `/who/${encodeURIComponent(setting.card.parties[0]!.id)}`,
  claim: async () => {
    const { sections } = await call('brief', { params: { id: setting.card.id }, query: {} }, setting);
    const lines = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'list' ? block.lines : [])),
    );
    return `/claims/${lines.find(({ claim }) => claim !== undefined)!.claim!}`;
  },
  add: () => '/add',
  'no-such-page': () => '/nothing/here',
};

const firstReport = async () =>
  (await call('reportsOf', { params: { id: setting.card.id }, query: {} }, setting)).entries[0]!;

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

describe.skipIf(NO_BROWSER).each(Object.keys(VIEWS))('%s', (name) => {
  test.each(['light', 'dark'] as const)(
    'keeps nobody out and stays within the screen of a desk and of a phone, in %s',
    async (theme) => {
      await setting.on(
        async ({ page }) => {
          await page.goto(await VIEWS[name]!());
          await settled(page);
          for (const size of SIZES) {
            await page.setViewportSize(size);
            await picture(page, `${name}-${size.width}-${theme}`);
            expect(await violations(page)).toEqual([]);
            const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            expect(over).toBeLessThanOrEqual(0);
          }
        },
        { viewport: SIZES[0]!, colorScheme: theme },
      );
    },
    90_000,
  );
});
