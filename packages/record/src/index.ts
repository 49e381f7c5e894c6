export { documentOf } from './model.ts';
export type * from './model.ts';
export * from './store/index.ts';
