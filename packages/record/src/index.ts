export { documentOf } from './model.ts';
export type * from './model.ts';
export { Ledger } from './ledger.ts';
export type { Overview, Ruling } from './ledger.ts';
export { changesBetween, dossierOfAccount, factRefOf, makeAccount, matchFact } from './account/index.ts';
export type { AccountInput, DossierOptions } from './account/index.ts';
export { standingDecisions } from './account/index.ts';
export { findIdentities } from './identity/index.ts';
export * from './store/index.ts';
