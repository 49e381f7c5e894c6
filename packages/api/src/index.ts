export * from './schemas.ts';
export { BASE } from './places.ts';
export { ROUTES } from './routes.ts';
export type { Answer, Asked, Call, Route, RouteName } from './routes.ts';
export { ApiError, call, requestOf, urlOf } from './client.ts';
export type { ClientOptions } from './client.ts';
export { openApi } from './openapi.ts';
