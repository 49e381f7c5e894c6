// All checks in order, each with its time, up to the first that fails. The last line counts the tests.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import setup from './setup.cjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const results = path.join(root, '.cache', `tests-${process.pid}.json`);
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];

const STEPS = [
  { name: 'format', run: () => tool('prettier', '--check', '--log-level=warn', '.') },
  { name: 'lint', run: () => tool('eslint', '.') },
  {
    name: 'types',
    run: () => tool('typescript/tsc', '--noEmit') && tool('typescript/tsc', '--noEmit', '-p', 'apps/web'),
  },
  { name: 'tests', run: () => tool('vitest', 'run', ...reporters) },
  { name: 'scores', run: scores },
];

/** Runs a development tool's program with this Node. */
function tool(name, ...args) {
  const [pkg, bin = pkg] = name.split('/');
  const folder = path.join(root, 'node_modules', pkg);
  const { bin: bins } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = path.join(folder, typeof bins === 'string' ? bins : bins[bin]);
  return spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' }).status === 0;
}

function scores() {
  const program = path.join('tools', 'score', 'main.ts');
  return !fs.existsSync(path.join(root, program)) || tool('tsx', program, '--check');
}

/** How many tests passed and failed; a step that fails for another reason than a test counts as one. */
function count(ok) {
  let counts = { numPassedTests: 0, numFailedTests: 0 };
  if (fs.existsSync(results)) counts = JSON.parse(fs.readFileSync(results, 'utf8'));
  fs.rmSync(results, { force: true });
  const { numPassedTests: passed, numFailedTests: failed } = counts;
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

async function all() {
  const steps = [
    { name: 'set-up and build', run: async () => (await setup.prepare(root)) && setup.prepareStore(root) },
    ...STEPS,
  ];
  for (const { name, run } of steps) {
    const start = performance.now();
    const ok = await run();
    const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    console.log(ok ? `✓ ${name} (${took})` : `✗ ${name} failed (${took}); what comes after it was not run`);
    if (!ok) return false;
  }
  return true;
}

const ok = await all();
const { passed, failed } = count(ok);
console.log(`Tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
