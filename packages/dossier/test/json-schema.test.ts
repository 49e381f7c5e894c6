import { Fact, jsonSchema } from '@parley/dossier/schemas';
import { expect, test } from 'vitest';
import { z } from 'zod';

const schema = jsonSchema();
const definitions = Object.keys(schema.$defs as object);

test('the JSON Schema has a named definition for every type of fact', () => {
  const types = Fact.options.map(({ shape }) => shape.type.value);
  const named = definitions.filter((name) => name.endsWith('Fact') && name !== 'Fact');
  expect(named.map((name) => name.slice(0, -'Fact'.length).toLowerCase()).sort()).toEqual([...types].sort());
});

test('every reference of the JSON Schema leads to a definition', () => {
  const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(
    ([, name]) => name,
  );
  expect([...new Set(references)].sort()).toEqual([...definitions].sort());
});

test('asked twice, the JSON Schema is the same', () => {
  expect(jsonSchema()).toEqual(schema);
});

test('no name of it is left where other programs describe the same schemas', () => {
  expect(z.globalRegistry.has(Fact)).toBe(false);
});
