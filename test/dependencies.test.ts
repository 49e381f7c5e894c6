import { expect, test } from 'vitest';
import { jsonOf, members, textOf } from './repository.ts';
import type { Manifest } from './repository.ts';

const MANIFESTS = [jsonOf<Manifest>('package.json'), ...members().map(({ manifest }) => manifest)];

/** Every package of others that some package.json names, with the version it asks for. */
const ASKED = MANIFESTS.flatMap(({ dependencies, devDependencies }) =>
  Object.entries({ ...dependencies, ...devDependencies }),
).filter(([name]) => !name.startsWith('@parley/'));

/** The rows of docs/dependencies.md: name → the licence it gives. */
const ROWS = new Map(
  Array.from(
    textOf('docs/dependencies.md').matchAll(/^\| `([^`]+)` *\|.*\| ([^|]+?) *\|$/gm),
    ([, name, licence]) => [name!, licence!],
  ),
);

test('every dependency has its row in docs/dependencies.md, and every row its dependency', () => {
  expect([...ROWS.keys()].sort()).toEqual([...new Set(ASKED.map(([name]) => name))].sort());
});

test.each([...ROWS])('%s has the licence that the page gives: %s', (name, licence) => {
  expect(jsonOf<{ license: string }>(`node_modules/${name}/package.json`).license).toBe(licence);
});

test('every dependency that users get is pinned to one version', () => {
  const loose = members().flatMap(({ manifest }) =>
    Object.entries(manifest.dependencies ?? {}).filter(
      ([name, range]) => !name.startsWith('@parley/') && !/^\d+\.\d+\.\d+$/.test(range),
    ),
  );
  expect(loose).toEqual([]);
});

test.each([...ROWS.keys()])('%s runs on the oldest Node that Parley does', (name) => {
  const { engines } = jsonOf<{ engines?: { node?: string } }>(`node_modules/${name}/package.json`);
  expect(engines?.node ?? '*').toMatch(
    /^\*$|(^|\|\| ?)(>= ?(1?\d|20)(\.\d+)*|\^20\.(0|9|19)\.0|20(\.x)?(?= |$))/,
  );
});
