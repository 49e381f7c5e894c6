import { ROUTES } from '@parley/api';
import type { Route } from '@parley/api';
import { replaceBlock, table } from './blocks.ts';

/** docs/api.md with the routes as they are. */
export function apiPage(page: string): string {
  const rows = (Object.values(ROUTES) as Route[]).map(({ method, path, summary, role }) => [
    `\`${method} ${path}\``,
    summary,
    role,
  ]);
  return replaceBlock(page, 'routes', table(['route', 'what', 'role'], rows));
}
