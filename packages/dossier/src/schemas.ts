export * from './vocabulary.ts';
export * from './schema.ts';
export { jsonSchema } from './json-schema.ts';
export { problemsOf } from './check.ts';
