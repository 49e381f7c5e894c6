// Builds the page (apps/web/dist) where it is missing or older than its sources; with --force in any case.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { withLock } from './lock.cjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const BUILT = 'apps/web/dist/index.html';
/** What the page is made of. */
const SOURCES = [
  'apps/web/src',
  'apps/web/public',
  'apps/web/index.html',
  'apps/web/vite.config.ts',
  'apps/web/package.json',
  'packages/api/src',
  'packages/dossier/src',
];

/** Whether the page is built from its sources as they are now. */
export function isPageCurrent(root = ROOT) {
  const built = modified(path.join(root, BUILT));
  return built !== undefined && SOURCES.every((source) => newestIn(path.join(root, source)) <= built);
}

/** Shorter files go in one packet anyway, in bytes. */
const SHORT = 1400;

/** Builds the page. Takes some seconds; throws what Vite throws. */
export async function buildPage(root = ROOT) {
  // Vite takes React's development build where the environment says that it is not production.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ configFile: path.join(root, 'apps/web/vite.config.ts'), logLevel: 'warn' });
  compressIn(path.dirname(path.join(root, BUILT)));
}

/** Puts compressed files beside those of text, so that the server need not compress them. */
function compressIn(folder) {
  for (const name of fs.readdirSync(folder, { recursive: true }).map(String)) {
    if (!/\.(js|css|html|svg|json|webmanifest)$/.test(name)) continue;
    const file = path.join(folder, name);
    const bytes = fs.readFileSync(file);
    if (bytes.length < SHORT) continue;
    fs.writeFileSync(`${file}.br`, brotliCompressSync(bytes));
    fs.writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

function newestIn(place) {
  const own = modified(place) ?? 0;
  if (!fs.statSync(place, { throwIfNoEntry: false })?.isDirectory()) return own;
  const entries = fs.readdirSync(place).map((name) => newestIn(path.join(place, name)));
  return Math.max(own, ...entries);
}

const modified = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs;

/** Builds the page where it is missing or behind; of several that ask at once, one builds and the others wait. */
export async function preparePage(root = ROOT, force = false) {
  if (!force && isPageCurrent(root)) return;
  await withLock(path.join(root, '.cache', 'page.lock'), async () => {
    if (force || !isPageCurrent(root)) await buildPage(root);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await preparePage(ROOT, process.argv.includes('--force'));
}
