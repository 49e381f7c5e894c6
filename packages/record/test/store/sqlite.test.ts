import { spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import type { OpenOptions } from '../../src/store/index.ts';
import { all, newReport } from './kit.ts';
import { newFolder, open, sqlite } from './places.ts';
import { run } from './programs.ts';

const failure = (options: OpenOptions) =>
  openStore(options).then(
    () => 'it opens',
    (error: unknown) => error,
  );

test('a full disk is told, what was added is kept, and adding goes on when there is room', async () => {
  const home = await newFolder();
  const store = await openStore({ home, maxBytes: 400_000 });
  const added: string[] = [];
  const words = (i: number) => Array.from({ length: 3000 }, (_, j) => (i * 3000 + j).toString(36)).join(' ');
  const fill = async () => {
    for (let i = 0; i < 100; i++) {
      await store.addReports([newReport(`r${i}`, { text: words(i) })]);
      added.push(`r${i}`);
    }
  };
  await expect(fill()).rejects.toMatchObject({ code: 'disk-full' });
  expect(added.length).toBeGreaterThan(2);
  expect(
    await store.cache(
      'key',
      1,
      Array.from({ length: 100 }, (_, i) => words(i)),
    ),
  ).toBe(false);
  expect(await store.count()).toBe(added.length);
  await store.close();
  const roomy = await open(sqlite, { home });
  expect((await roomy.check()).problems).toEqual([]);
  await roomy.addReports([newReport('more')]);
  expect((await all(roomy.rows())).map(({ id }) => id).sort()).toEqual(['more', ...added].sort());
});

test('a folder that cannot be written to is told, and what is in it can be read', async () => {
  const home = join(await newFolder(), 'record');
  const store = await openStore({ home });
  await store.addReports([newReport('a')]);
  await store.close();
  await chmod(join(home, '..'), 0o755);
  await chmod(home, 0o555);
  onTestFinished(() => chmod(home, 0o755));
  const tries = [{ home }, { home: join(home, 'below') }, { home, readOnly: true }];
  // Root may write to every folder, so this is done by somebody else.
  const NOBODY = 65534;
  const user = process.getuid!() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const program = await run(['open', ...tries.map((one) => JSON.stringify(one))], user);
  await program.end;
  expect(program.lines).toEqual(['read-only', 'read-only', 'whole']);
  expect(await readdir(home)).toEqual(['record.sqlite']);
});

test.skipIf(process.platform !== 'linux')('a folder that nobody can make is told', async () => {
  expect(await failure({ home: '/proc/none/record' })).toMatchObject({ code: 'read-only' });
  expect(await failure({ home: '/proc' })).toMatchObject({ code: 'read-only' });
});

test.each([
  ['words', Buffer.from('These are words. '.repeat(100))],
  ['few words', Buffer.from('words')],
])('a file of %s is no record, and is left as it is', async (_, content) => {
  const home = await newFolder();
  const file = join(home, 'record.sqlite');
  await writeFile(file, content);
  expect(await failure({ home })).toMatchObject({ code: 'not-a-record', where: file });
  expect(await readFile(file)).toEqual(content);
  expect(await readdir(home)).toEqual(['record.sqlite']);
});

test('the database of another program is no record, and is left as it is', async () => {
  const home = await newFolder();
  const file = join(home, 'record.sqlite');
  new Database(file).exec('create table report (id text)').close();
  const before = await readFile(file);
  for (const readOnly of [false, true]) {
    expect(await failure({ home, readOnly })).toMatchObject({ code: 'not-a-record' });
  }
  expect(await readFile(file)).toEqual(before);
});

test('a folder in the place of the file, and a file in the place of the folder, are told', async () => {
  const home = await newFolder();
  await mkdir(join(home, 'record.sqlite'));
  expect(await failure({ home })).toMatchObject({ code: 'not-a-record' });
  const file = join(await newFolder(), 'file');
  await writeFile(file, '');
  expect(await failure({ home: file })).toMatchObject({ code: 'not-a-record' });
  for (const options of [{}, { home: 'a\0b' }, { home: 'long'.repeat(100) }]) {
    expect(await failure(options)).toMatchObject({ code: 'invalid' });
  }
});

test('a driver that is not installed well is told', async () => {
  const broken = vi.fn(() => {
    throw new Error(`no compiled part ${'at any of these places '.repeat(100)}`);
  });
  vi.doMock('better-sqlite3', () => ({ default: broken }));
  onTestFinished(() => void vi.doUnmock('better-sqlite3'));
  const error = await failure({ home: await newFolder() });
  expect(error).toMatchObject({ code: 'driver' });
  expect(String(error).length).toBeLessThan(400);
});

test('an empty file, as an interrupted beginning leaves it, becomes a record', async () => {
  const home = await newFolder();
  await writeFile(join(home, 'record.sqlite'), '');
  expect(await (await open(sqlite, { home })).count()).toBe(0);
});

test('a damaged file is told', async () => {
  const home = await newFolder();
  const store = await openStore({ home });
  await store.addReports(Array.from({ length: 30 }, (_, i) => newReport(`r${i}`)));
  await store.close();
  const file = join(home, 'record.sqlite');
  const bytes = await readFile(file);
  await writeFile(file, bytes.fill(0xee, 4096 * 3, 4096 * 8));
  const damaged = await failure({ home });
  const problems =
    damaged === 'it opens' ? (await (await open(sqlite, { home })).check()).problems : ['damaged'];
  expect(problems).not.toEqual([]);
});

test('a writer waits for another program, and is told when that does not end; readers do not wait', async () => {
  const home = await newFolder();
  const store = await open(sqlite, { home, wait: 300 });
  await store.addReports([newReport('a')]);
  const other = await lockedBy(home);
  expect(await store.count()).toBe(1);
  await expect(store.addReports([newReport('b')])).rejects.toMatchObject({ code: 'locked' });
  expect(await store.cache('key', 1, 1)).toBe(false);
  const patient = await open(sqlite, { home });
  const waiting = patient.addReports([newReport('c')]);
  expect((await all(patient.rows())).map(({ id }) => id)).toEqual(['a']);
  other.kill('SIGKILL');
  expect(await waiting).toMatchObject([{ id: 'c', status: 'added' }]);
});

/** Another program that begins to write and does not end. */
async function lockedBy(home: string) {
  const program = `
    const db = require('better-sqlite3')(process.argv[1]);
    db.exec('begin immediate');
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['-e', program, join(home, 'record.sqlite')], {
    cwd: import.meta.dirname,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}
