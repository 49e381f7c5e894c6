import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { Root, setup } from './launcher.ts';
import { PARLEY } from './parley.ts';

const folder = new Root();

describe('the script that starts Parley', () => {
  const bin = (name: string) => folder.at(path.join('bin', name));
  /** What a stand-in for Node is given: its words, and what the environment has. */
  const start = (args: readonly string[], more: Readonly<Record<string, string>> = {}) => {
    const PATH = `${folder.at('bin')}:${process.env.PATH ?? ''}`;
    const { stdout } = spawnSync(folder.at('parley'), args, { env: { PATH, ...more }, encoding: 'utf8' });
    const [words = '', ...lines] = stdout.trim().split('\n');
    const env: Record<string, string> = Object.fromEntries(
      lines.map((line): [string, string] => [line.split('=')[0] ?? '', line.replace(/^[^=]*=/, '')]),
    );
    return { words, env };
  };
  const found = () => start(['read', 'x']).env.PARLEY_BUILD;
  const tick = () => new Promise((resolve) => setTimeout(resolve, 30));

  beforeEach(async () => {
    folder.put('packages/one/src/deep/a.ts');
    folder.put('apps/parley/src/main.ts');
    for (const file of ['apps/parley/package.json', 'scripts/build.mjs', 'package-lock.json'])
      folder.put(file);
    folder.put('apps/parley/dist/parley.cjs');
    folder.put('bin/node');
    writeFileSync(bin('node'), '#!/bin/sh\necho "$@"\nenv\n');
    chmodSync(bin('node'), 0o755);
    copyFileSync(PARLEY, folder.at('parley'));
    await tick();
    setup.writeManifest(folder.path, setup.listSources(folder.path), setup.timeOf(folder.path));
    await tick();
  });

  test('finds that no source changed after the build', () => {
    expect(found()).toBe('current');
  });

  test.each<[string, () => void]>([
    [
      'was written',
      () => {
        folder.put('packages/one/src/deep/a.ts', 'other');
      },
    ],
    [
      'is another that says it is older',
      () => {
        utimesSync(folder.at('packages/one/src/deep/a.ts'), 1, 1);
      },
    ],
    [
      'was added',
      () => {
        folder.put('packages/one/src/b.ts');
      },
    ],
    [
      'was removed',
      () => {
        rmSync(folder.at('packages/one/src/deep/a.ts'));
      },
    ],
    [
      'of a new package came',
      () => {
        folder.put('packages/two/src/index.ts');
      },
    ],
  ])('leaves it to be compared where a source %s', (_, change) => {
    change();
    expect(found()).toBeUndefined();
    expect(setup.isBuildCurrent(folder.path)).toBe(false);
  });

  test('leaves it to be compared where there is no build, whatever the environment says', () => {
    rmSync(folder.at('apps/parley/dist'), { recursive: true });
    expect(start(['read', 'x'], { PARLEY_BUILD: 'current' }).env.PARLEY_BUILD).toBeUndefined();
  });

  test('need not have it compared again where a source was touched and is as it was', async () => {
    const file = folder.at('packages/one/src/deep/a.ts');
    const { atime, mtime } = statSync(file);
    utimesSync(file, atime, mtime);
    setup.writeManifest(folder.path, setup.listSources(folder.path), 1);
    expect(found()).toBeUndefined();
    await tick();
    expect(setup.isBuildCurrent(folder.path)).toBe(true);
    expect(found()).toBe('current');
  });

  test('keeps certificates of the user’s own from commands that connect to nobody, and from no other', () => {
    const NODE_EXTRA_CA_CERTS = '/own.pem';
    const reading = start(['read', 'x'], { NODE_EXTRA_CA_CERTS }).env;
    expect(reading).not.toHaveProperty('NODE_EXTRA_CA_CERTS');
    expect(setup.childEnv(reading)).toMatchObject({ NODE_EXTRA_CA_CERTS });
    expect(start(['watch', 'x'], { NODE_EXTRA_CA_CERTS }).env).toMatchObject({ NODE_EXTRA_CA_CERTS });
  });

  test('leaves the C library as the user has set it', () => {
    const GLIBC_TUNABLES = 'glibc.malloc.check=0';
    for (const command of ['read', 'serve']) {
      expect(start([command, 'x'], { GLIBC_TUNABLES }).env).toMatchObject({ GLIBC_TUNABLES });
    }
  });

  test('passes words on as they are', () => {
    expect(start(['read', 'a b', '*']).words).toMatch(/launch\.cjs read a b \*$/);
  });
});
