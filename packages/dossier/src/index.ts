export * from './vocabulary.ts';
export * from './schema.ts';
export { jsonSchema } from './json-schema.ts';
export { spanOf } from './span.ts';
export { problemsOf, referencesOf } from './check.ts';
export * from './edtf.ts';
