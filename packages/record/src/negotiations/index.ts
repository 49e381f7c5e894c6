export { digestOf, isDigest } from './digest.ts';
export type { Actor, Encounter, ReportDigest, Team, Topic } from './digest.ts';
export { gather } from './gather.ts';
export type { Gathered } from './gather.ts';
export { anchorsFor } from './decisions.ts';
export { findNegotiations } from './search.ts';
