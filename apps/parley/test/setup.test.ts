import { existsSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeProgram } from '../src/cli.ts';
import { GROUPS } from '../src/commands.ts';
import { loadScript, Root, setup } from './launcher.ts';

interface Lock {
  readonly withLock: <Value>(file: string, work: () => Promise<Value>) => Promise<Value>;
}
const { withLock } = (await loadScript('lock.cjs')) as Lock;
const { isOlderBuild } = (await loadScript('bundle.cjs')) as {
  readonly isOlderBuild: (name: string, kept: string) => boolean;
};

const folder = new Root();

describe('the dependencies', () => {
  const lock = (version: string) => ({ packages: { 'node_modules/one': { version }, 'packages/ours': {} } });
  const isCurrent = () => setup.areDependenciesCurrent(folder.path);
  const install = (content: unknown, at: number) => {
    folder.put('node_modules/.package-lock.json', content);
    utimesSync(folder.at('node_modules/.package-lock.json'), at, at);
  };

  beforeEach(() => {
    folder.put('package-lock.json', lock('1.0.0'));
    utimesSync(folder.at('package-lock.json'), 1000, 1000);
  });

  test('are missing where nothing is installed', () => {
    expect(isCurrent()).toBe(false);
  });

  test('are there where they were installed after they were last changed', () => {
    install(lock('1.0.0'), 2000);
    expect(isCurrent()).toBe(true);
  });

  test('are there where an older installation has the same packages', () => {
    install(lock('1.0.0'), 500);
    expect(isCurrent()).toBe(true);
  });

  test('are behind where an older installation has another version, or lacks a package', () => {
    install(lock('0.9.0'), 500);
    expect(isCurrent()).toBe(false);
    install({ packages: {} }, 500);
    expect(isCurrent()).toBe(false);
  });
});

describe('the build', () => {
  const isCurrent = () => setup.isBuildCurrent(folder.path);

  beforeEach(() => {
    folder.put('packages/one/src/deep/a.ts');
    folder.put('packages/one/src/nl/model.bin');
    folder.put('apps/parley/src/main.ts');
    folder.put('apps/parley/dist/parley.cjs');
    const time = setup.timeOf(folder.path);
    setup.writeManifest(folder.path, setup.listSources(folder.path), time);
  });

  test('is current until a source changes', () => {
    expect(isCurrent()).toBe(true);
  });

  test.each<[string, () => void]>([
    [
      'is written',
      () => {
        folder.put('packages/one/src/deep/a.ts', 'other');
      },
    ],
    [
      'is written anew with the same size',
      () => {
        utimesSync(folder.at('packages/one/src/nl/model.bin'), 1, 1);
      },
    ],
    [
      'is added',
      () => {
        folder.put('packages/one/src/b.ts');
      },
    ],
    [
      'is removed',
      () => {
        rmSync(folder.at('packages/one/src/deep/a.ts'));
      },
    ],
    [
      'of a new package comes',
      () => {
        folder.put('packages/two/src/index.ts');
      },
    ],
  ])('is behind where a source %s', (_, change) => {
    change();
    expect(isCurrent()).toBe(false);
  });

  test('is behind where the bundle is gone', () => {
    rmSync(folder.at('apps/parley/dist/parley.cjs'));
    expect(isCurrent()).toBe(false);
  });
});

describe('the driver of the embedded store', () => {
  test('is there for every command that opens the record, and for no other', () => {
    const all = makeProgram(GROUPS).commands.map((command) => command.name());
    const without = ['read', 'why', 'analyse', 'extract', 'token', 'work', 'queue'];
    expect(all.filter((name) => !without.includes(name)).sort()).toEqual([...setup.RECORD_COMMANDS].sort());
    for (const name of all) expect(setup.needsStore([name, 'x'], {})).toBe(!without.includes(name));
  });

  test.each([
    ['help is asked for', ['add', '--help'], {}],
    ['there is no such command', ['ad'], {}],
    ['there is no command', [], {}],
    ['the record is in PostgreSQL', ['add', 'x'], { DATABASE_URL: 'postgresql://example.org/parley' }],
  ] as const)('is not needed where %s', (_, args, env) => {
    expect(setup.needsStore(args, env)).toBe(false);
  });
});

test('the page is built for the command that shows it alone', () => {
  const asking = makeProgram(GROUPS).commands.map((command) => command.name());
  expect(asking.filter((name) => setup.needsPage([name]))).toEqual(['serve']);
  expect(setup.needsPage(['serve', '--help'])).toBe(false);
});

describe('the lock', () => {
  test('lets one piece of work go at a time', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside--;
    };
    await Promise.all([1, 2, 3].map(() => withLock(folder.at('lock'), work)));
    expect(most).toBe(1);
    expect(existsSync(folder.at('lock'))).toBe(false);
  });

  test('is taken over from a process that is gone', async () => {
    writeFileSync(folder.at('lock'), '999999999');
    expect(await withLock(folder.at('lock'), () => Promise.resolve('done'))).toBe('done');
  });

  test('is given back where the work fails', async () => {
    await expect(withLock(folder.at('lock'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(folder.at('lock'))).toBe(false);
  });
});

describe('what V8 compiled', () => {
  const kept = 'read_m1_11.3_x64_read';

  test.each(['read_m0_11.3_x64_read', 'read_m0_11.3_x64_why', 'read-m1-11.3-x64'])(
    'of an older build goes: %s',
    (name) => {
      expect(isOlderBuild(name, kept)).toBe(true);
    },
  );

  test.each(['read_m1_11.3_x64_why', 'read_m1_11.3_x64_read.4711', 'parley_m0_11.3_x64_add'])(
    'for another command or bundle, or just being written, stays: %s',
    (name) => {
      expect(isOlderBuild(name, kept)).toBe(false);
    },
  );
});
