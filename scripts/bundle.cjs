// Runs the bundle, with the code that V8 compiled for the same command the last time.
'use strict';
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const vm = require('node:vm');

const DIST = 'apps/parley/dist';
/** The commands of the bundle `read.cjs`; it is a seventh of the whole. */
const READ_COMMANDS = ['read', 'why', 'analyse'];
/** A command line of no more words than this names an article or a few. */
const FEW = 8;
const [major] = process.versions.node.split('.').map(Number);
/** The options were tried on Node 20, 22, 24 and 26; V8 would complain of one that it no longer knows. */
const isKnown = major < 28;
/**
 * V8 optimises what runs often, on all cores; for one article that costs more than it saves. With eight times its usual
 * patience reading many takes no longer and fewer processors, with 32 times or more reading a few takes less time.
 * WebAssembly runs well before it is optimised, so there the patience is longer still.
 */
const PATIENT =
  major < 22
    ? ['--interrupt-budget=540672', '--wasm-tiering-budget=40000000']
    : ['--invocation-count-for-maglev=3200', '--invocation-count-for-turbofan=24000'];
const MORE_PATIENT =
  major < 22
    ? ['--interrupt-budget=4325376', '--wasm-tiering-budget=40000000']
    : ['--invocation-count-for-maglev=12800', '--invocation-count-for-turbofan=48000'];

/**
 * Runs `apps/parley/dist/read.cjs` or, for other commands, `parley.cjs`. What V8 has compiled is kept in
 * `.cache/compiled`, a file a command, and read there by the next run of that command: without, a third of the time to
 * read an article goes to compiling. V8 itself refuses what another version of it wrote, or what was compiled from other
 * code of another length; another build has another time in the name, and what other options made has them in it.
 */
exports.runBundle = function runBundle(root) {
  const isRead = READ_COMMANDS.includes(process.argv[2]);
  const options = !isKnown ? [] : isRead ? optionsToRead() : PATIENT;
  options.forEach((option) => setFlagsFromString(option));
  const file = path.join(root, DIST, isRead ? 'read.cjs' : 'parley.cjs');
  const kept = keptFor(root, file, options);
  const cachedData = readIfThere(kept);
  // All characters beyond ASCII are written as escapes in it. The build has wrapped read.cjs; to do it here copies all.
  const source = fs.readFileSync(file, 'latin1');
  const script = new vm.Script(isRead ? source : Module.wrap(source), { filename: file, cachedData });
  if (cachedData === undefined || script.cachedDataRejected) process.once('exit', () => keep(script, kept));
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, Module.createRequire(file), bundle, file, path.dirname(file));
};

/**
 * What makes V8 read sooner. Whoever only reads articles makes much garbage and keeps little: a small place for what is
 * new, which does not grow, is used again and again, where fresh memory takes longer to get than to fill. For a few
 * articles V8 is to be more patient still.
 */
function optionsToRead() {
  // V8 compiles Node's own modules anew once its options are others, so those that will be needed are loaded before.
  for (const name of ['crypto', 'fs/promises', 'stream']) require(`node:${name}`);
  const isFew = process.argv.length - 2 <= FEW;
  return ['--semi-space-growth-factor=1', ...(isFew ? MORE_PATIENT : PATIENT)];
}

/** Where the compiled code for this bundle and build, this version of V8, its options and this command is kept. */
function keptFor(root, file, options) {
  const [command] = process.argv.slice(2);
  const name = /^[a-z-]+$/.test(command || '') ? command : 'none';
  const built = Math.round(fs.statSync(file).mtimeMs).toString(36);
  const under = createHash('sha256')
    .update([...process.execArgv, ...options].join(' '))
    .digest('hex')
    .slice(0, 8);
  const parts = [path.basename(file, '.cjs'), built, process.versions.v8, process.arch, under, name];
  return path.join(root, '.cache', 'compiled', parts.join('_'));
}

/** Writes what was compiled in this run. A folder that cannot be written to only means that it is compiled again. */
function keep(script, kept) {
  try {
    const folder = path.dirname(kept);
    fs.mkdirSync(folder, { recursive: true });
    for (const old of fs.readdirSync(folder)) {
      if (isOlderBuild(old, path.basename(kept))) fs.rmSync(path.join(folder, old), { recursive: true });
    }
    const unfinished = `${kept}.${process.pid}`;
    fs.writeFileSync(unfinished, script.createCachedData());
    fs.renameSync(unfinished, kept);
  } catch {
    // See above.
  }
}

/** Whether a file holds what an older build of the same bundle compiled, and not what another process is writing. */
exports.isOlderBuild = isOlderBuild;
function isOlderBuild(name, kept) {
  const [bundle, built] = name.split('_');
  const [ours, now] = kept.split('_');
  return built === undefined || (bundle === ours && built !== now);
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}
