import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Folder, parley } from './parley.ts';

/*
 * What goes wrong with a record, as its user sees it: a clear message, and nothing lost.
 */

/** Reports of other words each: several batches of them. */
const REPORTS = Array.from(
  { length: 60 },
  (_, at) =>
    `date 2025-05-${String(1 + (at % 28)).padStart(2, '0')}\nTalks in Oslo\n\nNorway and Denmark met in Oslo on Monday for talks ` +
    `on fishing. It was meeting number ${String(at)}. "We demand an answer," the Norwegian foreign minister said.\n`,
);

let folder: Folder;
let reports: string;
beforeAll(() => {
  folder = new Folder();
  for (const [at, text] of REPORTS.entries())
    folder.write(`reports/${String(at).padStart(2, '0')}.txt`, text);
  reports = folder.at('reports');
});
afterAll(() => {
  folder.remove();
});

const run = (home: string, args: readonly string[], more: Parameters<typeof parley>[1] = {}) =>
  parley(args, { ...more, env: { PARLEY_HOME: home, LANG: 'en_GB.UTF-8' } });
const addedIn = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('added ')).length;

/** The record is sound, and has so many reports. */
async function expectSound(home: string, count: number): Promise<void> {
  const { stdout, status } = await run(home, ['check']);
  expect(status).toBe(0);
  expect(stdout).toContain(`: ${String(count)} reports, 0 decisions; all is sound`);
}

const mounts = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

test.skipIf(!mounts)(
  'a full disk is told; what was acknowledged is there, and the rest is added when there is room',
  async () => {
    const disk = folder.at('disk');
    mkdirSync(disk);
    // The disk is there as long as the shell that mounted it.
    const script = `mount -t tmpfs -o size=400k none ${disk} && "$@"; echo status $?
      "$1" check; mount -o remount,size=50m ${disk}; "$1" add ${reports}; "$1" check`;
    const { stdout, stderr } = await run(`${disk}/home`, ['add', '--verbose', reports], {
      within: `exec unshare -rm sh -c '${script}' sh "$@"`,
    });
    const added = addedIn(stdout);
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(REPORTS.length);
    expect(stdout).toContain('status 1');
    const messages = stderr.split('\n');
    expect(messages[0]).toBe(
      `parley: ${disk}/home/record.sqlite: there is no room left on the disk; make room and try again; what was kept is not lost`,
    );
    expect(stdout).toContain(`${String(added)} reports, 0 decisions; all is sound`);
    expect(messages[1]).toBe(
      `parley: added ${String(REPORTS.length - added)} reports; ${String(added)} known already`,
    );
    expect(stdout).toContain(`${String(REPORTS.length)} reports, 0 decisions; all is sound`);
  },
  90_000,
);

test.skipIf(process.platform === 'win32')(
  'a limit for the size of files is told, and nothing that was acknowledged is lost',
  async () => {
    const home = folder.at('limited');
    // In blocks of 512 bytes.
    const { stdout, stderr, status } = await run(home, ['add', '--verbose', reports], {
      within: 'ulimit -f 600; exec "$@"',
    });
    expect(status).toBe(1);
    expect(stderr).toBe(
      `parley: ${home}/record.sqlite: the disk does not take what is to be written; ` +
        'check the disk, and the limit for the size of files; what was kept is not lost\n',
    );
    const added = addedIn(stdout);
    expect(added).toBeGreaterThan(0);
    await expectSound(home, added);
    expect((await run(home, ['add', reports])).status).toBe(0);
    await expectSound(home, REPORTS.length);
  },
  60_000,
);

test('a folder that may only be read is told by what writes, and read by what reads', async () => {
  const home = folder.at('fixed/home');
  await run(home, ['add', `${reports}/00.txt`]);
  chmodSync(home, 0o555);
  for (const above of [folder.path, folder.at('fixed')]) chmodSync(above, 0o755);
  // Root may write to every folder, so this is done by somebody else.
  const NOBODY = 65534;
  const user = process.getuid?.() === 0 ? { user: { uid: NOBODY, gid: NOBODY } } : {};
  const refused = await run(home, ['add', reports], user);
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toBe(
    `parley: ${home}/record.sqlite: this cannot be written to; check who may write there, or choose another folder\n`,
  );
  const brief = await run(home, ['brief'], user);
  expect(brief).toMatchObject({ status: 0, stderr: '' });
  expect(brief.stdout).toContain('Norway');
  expect(readdirSync(home)).toEqual(['record.sqlite']);
  chmodSync(home, 0o755);
  await expectSound(home, 1);
}, 60_000);

test('two programs that add the same reports at once both end well, and each report is there once', async () => {
  const home = folder.at('both');
  const both = await Promise.all([1, 2].map(() => run(home, ['add', '--verbose', reports])));
  for (const { status, stderr } of both) expect({ status, stderr }).toMatchObject({ status: 0 });
  const ids = both.map(({ stdout }) => stdout.split('\n').filter((line) => line.startsWith('added ')));
  // Whichever came first, the other knew it.
  expect(new Set(ids.flat()).size).toBe(REPORTS.length);
  expect(ids.flat()).toHaveLength(REPORTS.length);
  await expectSound(home, REPORTS.length);
}, 90_000);

/** The part of the driver that is used here. */
interface Handle {
  prepare(sql: string): { run(value: number): void };
  close(): void;
}

/** Another program that has begun to write to a record, and does not end. */
async function locked(home: string) {
  const driver = createRequire(import.meta.url).resolve('better-sqlite3');
  const program = `
    const db = require(process.argv[1])(process.argv[2]);
    db.exec('begin immediate');
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['-e', program, driver, `${home}/record.sqlite`]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

test('while another program writes and does not end, adding is refused in time, and a brief is shown', async () => {
  const home = folder.at('locked');
  await run(home, ['add', `${reports}/00.txt`]);
  const other = await locked(home);
  try {
    const [refused, brief] = await Promise.all([run(home, ['add', reports]), run(home, ['brief'])]);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toBe(
      `parley: ${home}/record.sqlite: another program is writing to the record; wait until it is done and try again\n`,
    );
    expect(brief).toMatchObject({ status: 0, stderr: '' });
    expect(brief.stdout).toContain('Norway');
  } finally {
    other.kill('SIGKILL');
  }
  await expectSound(home, 1);
}, 90_000);

test('a record of a newer version is refused by every command, and left as it is', async () => {
  const home = folder.at('newer');
  await run(home, ['add', `${reports}/00.txt`]);
  const Database = createRequire(import.meta.url)('better-sqlite3') as new (file: string) => Handle;
  const setForm = (form: number) => {
    const database = new Database(`${home}/record.sqlite`);
    database.prepare(`update meta set value = ? where key = 'schema'`).run(form);
    database.close();
  };
  setForm(99);
  const message =
    `parley: ${home}/record.sqlite: a newer version of Parley made this record (form 99; this version knows 1); ` +
    'install the newer version; nothing was changed\n';
  for (const args of [['add', reports], ['brief'], ['check'], ['decisions']]) {
    expect(await run(home, args)).toMatchObject({ status: 1, stdout: '', stderr: message });
  }
  setForm(1);
  await expectSound(home, 1);
}, 60_000);
