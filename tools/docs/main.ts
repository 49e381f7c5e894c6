import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pages } from './pages.ts';
import { readmePage } from './readme.ts';

/*
 * npm run docs [-- --check]
 *
 * Makes what is generated in docs/ and README.md anew from the sources; with --check it only says what of docs/ is out
 * of date, and fails. (Whether README shows what comes out is for its test, which minds no number of a citation.)
 */
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const readme = join(ROOT, 'README.md');
if (!values.check) writeFileSync(readme, readmePage(readFileSync(readme, 'utf8'), ROOT));
for (const { path, content } of await pages(ROOT)) {
  const file = join(ROOT, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
  if (values.check) {
    console.error(`${path} is out of date; run npm run docs`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, content);
    console.log(`${path} written`);
  }
}
