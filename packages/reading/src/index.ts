export { read } from './read.ts';
export { explain } from './why.ts';
export type { Explanation, WordSeen } from './why.ts';
