export { holdersIn, holdersOf, ownersOf } from './holder.ts';
export type { Holders } from './holder.ts';
export { issuesOf } from './issues.ts';
export { isNegated } from './negation.ts';
export { Scene } from './scene.ts';
export {
  CONDITIONS,
  isConditional,
  isConditioned,
  isInCondition,
  opensWith,
  scopeOf,
  stretchOf,
} from './scope.ts';
export { isSupposed } from './supposed.ts';
