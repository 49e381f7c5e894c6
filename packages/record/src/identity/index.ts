export { findIdentities, skeletonOf } from './find.ts';
export { profilesOf } from './profiles.ts';
export { resolveIdentities } from './resolve.ts';
