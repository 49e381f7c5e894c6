export type * from './store.ts';
export type * from './queue/queue.ts';
export { LEASE, TRIES } from './queue/queue.ts';
export { openStore } from './open.ts';
export { StoreError } from './errors.ts';
export type { StoreProblem } from './errors.ts';
export type { Snippet, Stretch } from './text/snippet.ts';
export { knownBy } from './codec.ts';
