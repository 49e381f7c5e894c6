export { confidenceOf, FIGURES, numbersOf, oddsOf, SIGN_NAMES } from './confidence/index.ts';
export type { Figures, SignName, Signs } from './confidence/index.ts';
export { read, readTraced } from './read.ts';
export type { Trace } from './read.ts';
export { explain } from './why.ts';
export type { Explanation, WordSeen } from './why.ts';
