/*
 * The model without its schemas: what reads and shows dossiers needs no more, and starts without zod. The schemas and
 * the check that a dossier is sound are in `schemas.ts` (`@parley/dossier/schemas`).
 */
export * from './vocabulary.ts';
export type * from './schema.ts';
export { spanOf } from './span.ts';
export { referencesOf } from './references.ts';
export { bodyId, bodyName } from './bodies.ts';
export { placeId, placeName } from './places.ts';
export * from './edtf.ts';
