export { makeAccount } from './account.ts';
export type { AccountInput } from './account.ts';
export { changesBetween } from './changes.ts';
export { dossierOfAccount } from './dossier.ts';
export type { DossierOptions } from './dossier.ts';
export { factRefOf, matchFact } from './reference.ts';
export type { AccountReport } from './sources.ts';
export { standing as standingDecisions } from './decisions.ts';
