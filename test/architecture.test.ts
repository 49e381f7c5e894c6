import { isBuiltin } from 'node:module';
import { describe, expect, test } from 'vitest';
import { importsOf, jsonOf, members, sourcesBelow, targetOf, textOf } from './repository.ts';
import type { Import, Manifest } from './repository.ts';

const ALL = members();
const TABLE = readTable();
const DEVELOPMENT = Object.keys(jsonOf<Manifest>('package.json').devDependencies ?? {});

describe.each(ALL.map((member) => [member.folder, member] as const))('%s', (folder, { manifest }) => {
  const allowed = TABLE.get(folder) ?? [];
  const code = sourcesBelow(`${folder}/src`).flatMap(importsOf);
  const tests = sourcesBelow(`${folder}/test`).flatMap(importsOf);

  test('has a row in the table of docs/architecture.md', () => {
    expect([...TABLE.keys()]).toContain(folder);
  });

  test('imports only the packages that the table allows', () => {
    expect(code.filter((one) => isOurs(one) && !names(one, allowed))).toEqual([]);
  });

  test('tests itself with packages that stand before it in the table', () => {
    const rows = [...TABLE.keys()].map(nameOf);
    const before = rows.slice(0, rows.indexOf(nameOf(folder)) + 1);
    expect(tests.filter((one) => isOurs(one) && !names(one, before))).toEqual([]);
  });

  test('declares the packages of ours that it imports, and none that the table forbids', () => {
    const declared = ours(manifest);
    expect(unique(code.filter(isOurs).map(packageOf)).filter((name) => !declared.includes(name))).toEqual([]);
    expect(declared.filter((name) => !allowed.includes(name.slice('@parley/'.length)))).toEqual([]);
  });

  test('reaches no file outside itself by a relative path', () => {
    const inside = (one: Import) => targetOf(one).startsWith(`${folder}/`);
    expect([...code, ...tests].filter((one) => isRelative(one) && !inside(one))).toEqual([]);
  });

  test('imports its own files with their extension', () => {
    const relatives = [...code, ...tests].filter(isRelative);
    expect(relatives.filter((one) => !/\.(tsx?|json)$/.test(one.specifier))).toEqual([]);
  });

  test('uses no test of its own in its source', () => {
    const inTests = (one: Import) => isRelative(one) && targetOf(one).startsWith(`${folder}/test/`);
    expect(code.filter(inTests)).toEqual([]);
  });

  test('declares exactly the packages of others that it imports', () => {
    expect(others(manifest)).toEqual(unique(code.filter(isForeign).map(packageOf)));
  });

  test('tests with nothing but its dependencies and the development tools', () => {
    const known = [...others(manifest), ...DEVELOPMENT];
    expect(tests.filter((one) => isForeign(one) && !known.includes(packageOf(one)))).toEqual([]);
  });

  test('names the modules of Node with their prefix', () => {
    const bare = (one: Import) => isBuiltin(one.specifier) && !one.specifier.startsWith('node:');
    expect([...code, ...tests].filter(bare)).toEqual([]);
  });
});

test('the table has a row for nothing that is not there', () => {
  expect([...TABLE.keys()].filter((folder) => !ALL.some((member) => member.folder === folder))).toEqual([]);
});

test('nothing imports an app', () => {
  const apps = ALL.filter(({ folder }) => folder.startsWith('apps/'));
  const imports = ['packages', 'tools', 'test'].flatMap(sourcesBelow).flatMap(importsOf);
  const named = (one: Import) =>
    isRelative(one)
      ? targetOf(one).startsWith('apps/')
      : apps.some((app) => packageOf(one) === app.manifest.name);
  expect(imports.filter(named)).toEqual([]);
});

test('tests of the whole reach packages by their names, not by paths into them', () => {
  const imports = sourcesBelow('test').flatMap(importsOf).filter(isRelative);
  expect(imports.filter((one) => /^(packages|apps)\//.test(targetOf(one)))).toEqual([]);
});

test('the packages import one another in one direction', () => {
  const before = new Map([...TABLE.keys()].map((folder, place) => [nameOf(folder), place]));
  const back = [...TABLE].flatMap(([folder, names]) =>
    names
      .filter((name) => before.get(name)! >= before.get(nameOf(folder))!)
      .map((name) => `${folder} → ${name}`),
  );
  expect(back).toEqual([]);
});

/** The rows of the table of packages: folder → names of the packages it may import. */
function readTable(): Map<string, string[]> {
  const rows = textOf('docs/architecture.md').matchAll(
    /^\| `((?:packages|apps)\/\w+)` *\|.*\| ([^|]+?) *\|$/gm,
  );
  const names = (cell: string) => (cell === 'nothing' ? [] : cell.split(', '));
  return new Map(Array.from(rows, ([, folder, cell]) => [folder!, names(cell!)]));
}

function nameOf(folder: string): string {
  return folder.slice(folder.indexOf('/') + 1);
}

/** The package that a specifier names: `@scope/name` or `name`. */
function packageOf({ specifier }: Import): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function isRelative({ specifier }: Import): boolean {
  return specifier.startsWith('.');
}

function isOurs({ specifier }: Import): boolean {
  return specifier.startsWith('@parley/');
}

function isForeign(one: Import): boolean {
  return !isRelative(one) && !isOurs(one) && !isBuiltin(one.specifier);
}

/** Whether an import names one of these packages of ours; beyond its name only what it exports resolves. */
function names(one: Import, packages: readonly string[]): boolean {
  return packages.some((name) => packageOf(one) === `@parley/${name}`);
}

function ours({ dependencies = {} }: Manifest): string[] {
  return unique(Object.keys(dependencies).filter((name) => name.startsWith('@parley/')));
}

function others({ dependencies = {} }: Manifest): string[] {
  return unique(Object.keys(dependencies).filter((name) => !name.startsWith('@parley/')));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
