// What must be there before Parley runs: its dependencies and its build, each made anew when it is behind.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

/** Where the build keeps the list of sources it was made from. */
const MANIFEST = 'apps/parley/dist/.sources';

/** Installs and builds where needed. Says on standard error what it does; false where that failed. */
async function prepare(root) {
  if (areDependenciesCurrent(root) && (isFoundCurrent() || isBuildCurrent(root))) return true;
  const { withLock } = require('./lock.cjs');
  return withLock(path.join(root, '.cache', 'setup.lock'), async () => {
    return (await prepareDependencies(root)) && (await prepareBuild(root));
  });
}

async function prepareDependencies(root) {
  if (areDependenciesCurrent(root)) return true;
  // Development dependencies build the bundle, optional ones hold esbuild's program for this machine.
  const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  return run('installing dependencies (once)', 'npm', ['ci', ...options], root);
}

async function prepareBuild(root) {
  if (isBuildCurrent(root)) return true;
  return run('building', process.execPath, [path.join(root, 'scripts', 'build.mjs')], root);
}

/** The commands that open the record. */
const RECORD_COMMANDS = [
  'add',
  'watch',
  'negotiations',
  'brief',
  'who',
  'timeline',
  'positions',
  'changes',
  'search',
  'show',
  'decide',
  'decisions',
  'undo',
  're-read',
  'export',
  'import',
  'backup',
  'check',
  'serve',
  'mcp',
  'publish',
  'digest',
];

/** Whether a command line needs the driver of the embedded store. */
function needsStore([command, ...rest], env = process.env) {
  const asksForHelp = rest.some((word) => word === '--help' || word === '-h');
  return RECORD_COMMANDS.includes(command) && !asksForHelp && !env.DATABASE_URL;
}

/** Whether a command line shows the page. */
function needsPage([command, ...rest]) {
  return command === 'serve' && !rest.some((word) => word === '--help' || word === '-h');
}

/** Builds the page where it is missing or older than its sources; false where that failed. */
async function preparePage(root) {
  const page = await import('./web.mjs');
  if (page.isPageCurrent(root)) return true;
  return run('building the page', process.execPath, [path.join(root, 'scripts', 'web.mjs')], root);
}

/** Where better-sqlite3, which is compiled for one version of Node, keeps what was compiled. */
const DRIVER = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node';

/**
 * Compiles the driver of the embedded store where that was not done for this Node; false where it failed. Apart from
 * the rest, since it takes a minute and articles can be read without.
 */
async function prepareStore(root) {
  if (isDriverCurrent(root)) return true;
  const { withLock } = require('./lock.cjs');
  return withLock(path.join(root, '.cache', 'setup.lock'), async () => {
    if (isDriverCurrent(root)) return true;
    const what = 'preparing the store of the record (once, about a minute)';
    // Scripts of packages do not run when they are installed (.npmrc); this one is asked for by name.
    if (!(await run(what, 'npm', ['rebuild', 'better-sqlite3', '--ignore-scripts=false'], root)))
      return false;
    fs.writeFileSync(driverMark(root), '');
    return true;
  });
}

/** The mark is younger than the driver where it was compiled for this kind of Node. */
function isDriverCurrent(root) {
  const made = modified(path.join(root, DRIVER));
  return made !== undefined && (modified(driverMark(root)) ?? 0) >= made;
}

const driverMark = (root) =>
  path.join(root, '.cache', `driver-${process.versions.modules}-${process.platform}-${process.arch}`);

/**
 * Whether node_modules holds what package-lock.json asks for. npm leaves its own account of what it installed;
 * where that is older than package-lock.json, the packages of both are compared.
 */
function areDependenciesCurrent(root) {
  const asked = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  const installedAt = modified(installed);
  if (installedAt === undefined) return false;
  if (installedAt >= (modified(asked) ?? 0)) return true;
  return isSameInstallation(readJson(asked).packages, readJson(installed).packages);
}

function isSameInstallation(asked, installed) {
  const names = Object.keys(asked).filter((name) => name.startsWith('node_modules/'));
  return names.every((name) => {
    const [want, have] = [asked[name], installed[name]];
    return have === undefined ? want.optional === true : want.version === have.version;
  });
}

/** Whether the script that started this found no source that changed after the build. */
const isFoundCurrent = () => process.env.PARLEY_BUILD === 'current';

/** Whether the bundle was made from the sources as they are now. */
function isBuildCurrent(root) {
  const manifest = path.join(root, MANIFEST);
  if (modified(path.join(root, 'apps/parley/dist/parley.cjs')) === undefined) return false;
  const before = readText(manifest);
  if (before === undefined) return false;
  const now = timeOf(root);
  if (before !== listSources(root)) return false;
  // Something was touched, and is as it was; the next start need not look so closely.
  if (now !== undefined) fs.utimesSync(manifest, now, now);
  return true;
}

/**
 * What time it is for the disk the build lies on, in seconds, and undefined where nothing can be written there: what
 * changes later is newer. A disk's clock ticks every few milliseconds, so one tick less.
 */
function timeOf(root) {
  const file = path.join(root, `${MANIFEST}.${process.pid}`);
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, '');
    return modified(file) / 1000 - 0.01;
  } catch {
    return undefined;
  } finally {
    fs.rmSync(file, { force: true });
  }
}

/** Every file the bundle depends on with its size and time of change: a file added or removed shows as well. */
function listSources(root) {
  const packages = fs.readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}/src`);
  const lines = ['package-lock.json', 'apps/parley/package.json', 'scripts/build.mjs'].map((file) =>
    describe(root, file),
  );
  for (const folder of [...packages, 'apps/parley/src']) walk(root, folder, lines);
  return lines.sort().join('\n');
}

function walk(root, folder, lines) {
  let entries = [];
  try {
    entries = fs.readdirSync(`${root}/${folder}`, { withFileTypes: true });
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  }
  for (const entry of entries) {
    if (entry.isDirectory()) walk(root, `${folder}/${entry.name}`, lines);
    else lines.push(describe(root, `${folder}/${entry.name}`));
  }
}

function describe(root, file) {
  // Not path.join, which takes longer than the file system.
  const stat = fs.statSync(`${root}/${file}`, { throwIfNoEntry: false });
  return stat === undefined ? `${file} gone` : `${file} ${stat.size} ${stat.mtimeMs}`;
}

/** Keeps the list of sources beside the build, as old as the list is (`timeOf` when it was made). */
function writeManifest(root, sources, time) {
  const file = path.join(root, MANIFEST);
  fs.writeFileSync(`${file}.${process.pid}`, sources);
  fs.utimesSync(`${file}.${process.pid}`, time, time);
  fs.renameSync(`${file}.${process.pid}`, file);
}

/** Runs a program quietly, with a line on standard error; its output is shown only where it fails. */
function run(what, program, args, cwd) {
  const progress = startProgress(`parley: ${what} …`);
  return new Promise((resolve) => {
    const { spawn } = require('node:child_process');
    const child = spawn(program, args, {
      cwd,
      env: childEnv(process.env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    const end = (problem) => {
      progress.stop();
      if (problem !== undefined) process.stderr.write(`${output}parley: ${what} failed: ${problem}\n`);
      resolve(problem === undefined);
    };
    child.on('error', (error) =>
      end(error.code === 'ENOENT' ? `${program} is not found; install it` : error.message),
    );
    child.on(
      'close',
      (code, signal) => code !== null && end(code === 0 ? undefined : `${program} ended with ${code}`),
    );
    child.on('exit', (code, signal) => signal !== null && end(`${program} was stopped (${signal})`));
  });
}

/** The environment, with the certificates of the user's own that the launcher keeps from commands that connect to nobody. */
function childEnv({ PARLEY_EXTRA_CA_CERTS: certificates, ...env }) {
  return certificates ? { ...env, NODE_EXTRA_CA_CERTS: certificates } : env;
}

/** Writes a line, and on a terminal a dot a second after it. */
function startProgress(line) {
  process.stderr.write(line);
  const timer = process.stderr.isTTY ? setInterval(() => process.stderr.write('.'), 1000) : undefined;
  return {
    stop() {
      clearInterval(timer);
      process.stderr.write('\n');
    },
  };
}

const modified = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs;
const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

module.exports = {
  RECORD_COMMANDS,
  needsPage,
  needsStore,
  prepare,
  preparePage,
  prepareStore,
  areDependenciesCurrent,
  childEnv,
  isBuildCurrent,
  listSources,
  timeOf,
  writeManifest,
};
