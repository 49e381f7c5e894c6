import path from 'node:path';
import { build, defineConfig } from 'vite';
import type { Plugin } from 'vite';

/** What runs the page: browsers that know `light-dark()`, `:has()` and container queries. */
const BROWSERS = ['chrome123', 'edge123', 'firefox121', 'safari17.5'];

/** The API while the page is worked on: `PARLEY_API=http://127.0.0.1:9000 npx vite apps/web`. */
const { PARLEY_API: api = 'http://127.0.0.1:8484' } = process.env;

/**
 * Puts start.ts into the page itself: what the page will show is asked for before any file of it has come. It stands
 * before the style sheet, which browsers would have it wait for. The server allows it by its hash.
 */
const startInPage: Plugin = {
  name: 'start-in-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    handler: async (html) => {
      const tag = '<script type="module" src="/src/start.ts"></script>';
      if (!html.includes(tag)) throw new Error(`index.html has no ${tag}`);
      return html.replace(tag, `<script>${await startCode()}</script>`);
    },
  },
};

async function startCode(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: BROWSERS,
      write: false,
      lib: { entry: path.join(import.meta.dirname, 'src/start.ts'), formats: ['iife'], name: 'start' },
    },
  });
  const output = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = output.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error('start.ts came to nothing');
  if (/<\/script|<!--/i.test(chunk.code)) throw new Error('start.ts would end the script that it stands in');
  return chunk.code.trim();
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [startInPage],
  // No data: URLs, so that a policy of `default-src 'self'` holds.
  build: {
    target: BROWSERS,
    cssTarget: BROWSERS,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // One file with all that the first view needs, and one with what later ones share: of a dozen little files each
          // costs a browser more to ask for than to read.
          groups: [
            { name: 'page', priority: 2, test: /\/web\/src\/main\.tsx$|rolldown\/runtime/ },
            { name: 'shared', priority: 1, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': api } },
});
