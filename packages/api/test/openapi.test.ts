import { expect, test } from 'vitest';
import { openApi, ROUTES } from '../src/index.ts';

const DOCUMENT = openApi('1.2.3') as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

/** Every `$ref` in a JSON value. */
function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : refsIn(inner),
  );
}

test('it has every route once', () => {
  const operations = Object.values(DOCUMENT.paths).flatMap((path) => Object.values(path));
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(ROUTES).sort());
});

test('all that it refers to is in it', () => {
  const there = Object.keys(DOCUMENT.components.schemas).map((name) => `#/components/schemas/${name}`);
  const refs = refsIn(DOCUMENT);
  expect(refs.length).toBeGreaterThan(100);
  expect(refs.filter((ref) => !there.includes(ref))).toEqual([]);
});

test('an answer may grow: no object of it forbids further fields', () => {
  const { Line, BriefOfNegotiation } = DOCUMENT.components.schemas;
  expect(JSON.stringify([Line, BriefOfNegotiation])).not.toContain('additionalProperties');
});
