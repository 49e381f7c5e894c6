import { defineConfig } from 'vite';

/** What runs the page: browsers that know `light-dark()`, `:has()` and container queries. */
const BROWSERS = ['chrome123', 'edge123', 'firefox121', 'safari17.5'];

/** The API while the page is worked on: `PARLEY_API=http://127.0.0.1:9000 npx vite apps/web`. */
const { PARLEY_API: api = 'http://127.0.0.1:8484' } = process.env;

export default defineConfig({
  root: import.meta.dirname,
  // No data: URLs, so that a policy of `default-src 'self'` holds.
  build: { target: BROWSERS, cssTarget: BROWSERS, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { '/api': api } },
});
