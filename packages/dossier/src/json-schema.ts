import { z } from 'zod';
import * as schemas from './schema.ts';

/**
 * The JSON Schema (2020-12) of a dossier. What has a name in `schema.ts` has the same name under `$defs`.
 */
export function jsonSchema(): Record<string, unknown> {
  for (const [id, schema] of Object.entries(schemas)) {
    if (schema !== schemas.Dossier && !z.globalRegistry.has(schema)) z.globalRegistry.add(schema, { id });
  }
  return { title: 'Dossier', ...z.toJSONSchema(schemas.Dossier) };
}
