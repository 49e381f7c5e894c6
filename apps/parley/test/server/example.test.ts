import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Folder, PARLEY } from '../parley.ts';

let folder: Folder;
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = new Folder();
});
afterEach(async () => {
  await stop();
  folder.remove();
});

async function start(): Promise<string> {
  child = spawn(PARLEY, ['serve', '--port', '0'], {
    env: { PATH: process.env.PATH, PARLEY_HOME: folder.at('home'), LANG: 'en_GB.UTF-8' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve) => createInterface({ input: child!.stdout! }).once('line', resolve));
}

async function stop(): Promise<void> {
  const running = child;
  child = undefined;
  if (running === undefined) return;
  const ended = once(running, 'exit');
  running.kill('SIGTERM');
  await ended;
}

const stateAt = async (origin: string) =>
  ((await (await fetch(`${origin}/api/v1/status`)).json()) as { example: { loaded: boolean } }).example;

test('a new record is served with the example in it, and without once that was removed', async () => {
  const origin = await start();
  for (let tries = 0; tries < 240 && !(await stateAt(origin)).loaded; tries++) await sleep(250);
  expect(await stateAt(origin)).toMatchObject({ loaded: true });
  while (((await (await fetch(`${origin}/api/v1/status`)).json()) as { reports: number }).reports < 16)
    await sleep(250);
  await fetch(`${origin}/api/v1/example`, { method: 'DELETE', headers: { 'sec-fetch-site': 'same-origin' } });
  expect(await stateAt(origin)).toMatchObject({ loaded: false });
  await stop();
  const again = await start();
  await sleep(1500);
  expect(await stateAt(again)).toMatchObject({ loaded: false });
}, 120_000);
