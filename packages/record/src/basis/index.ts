export { basisOf } from './basis.ts';
export type { Basis, Trace } from './basis.ts';
export { foldBasis, unfoldBasis } from './fold.ts';
