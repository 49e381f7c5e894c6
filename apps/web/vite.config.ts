import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/** What runs the page: browsers that know `light-dark()`, `:has()` and container queries. */
const BROWSERS = ['chrome123', 'edge123', 'firefox121', 'safari17.5'];

/** The API while the page is worked on: `PARLEY_API=http://127.0.0.1:9000 npx vite apps/web`. */
const { PARLEY_API: api = 'http://127.0.0.1:8484' } = process.env;

/** Has the browser fetch the page's code while the little script runs that asks for it. */
const preloadPage: Plugin = {
  name: 'preload-page',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/main.tsx'));
      return (page ? [page.fileName, ...page.imports] : []).map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        injectTo: 'head',
      }));
    },
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [preloadPage],
  // No data: URLs, so that a policy of `default-src 'self'` holds.
  build: {
    target: BROWSERS,
    cssTarget: BROWSERS,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What views share is one file: of a dozen little ones each costs the browser more to ask for than to read.
          // What start.ts needs stays out of it, so that data are asked for before that file is there.
          groups: [
            { name: 'first', priority: 2, test: /\/web\/src\/(api\/first|settings\/(language|stored))\.ts$/ },
            { name: 'shared', priority: 1, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': api } },
});
