// One process at a time: a file that holds the number of the process that made it.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');

/** Longer than any installation takes: a lock of this age is a leftover, in milliseconds. */
const STALE = 15 * 60 * 1000;

/** Does `work` while holding the lock `file`; waits for another process that holds it. */
async function withLock(file, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  while (!take(file)) {
    removeLeftover(file);
    await sleep(100);
  }
  const release = () => fs.rmSync(file, { force: true });
  const stop = (signal) => process.exit(signal === 'SIGINT' ? 130 : 143);
  process.on('exit', release);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes away a lock whose process is gone, unless another process has just taken the lock anew. */
function removeLeftover(file) {
  try {
    const holder = fs.readFileSync(file, 'utf8');
    const age = Date.now() - fs.statSync(file).mtimeMs;
    // A file without a number is being written.
    if (age < STALE && (holder === '' || isRunning(Number(holder)))) return;
    const aside = `${file}.${process.pid}`;
    fs.renameSync(file, aside);
    if (fs.readFileSync(aside, 'utf8') === holder) fs.rmSync(aside);
    else fs.renameSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

module.exports = { withLock };
