export { documentOf } from './model.ts';
export type * from './model.ts';
