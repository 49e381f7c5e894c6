import { z } from 'zod';
import * as schemas from './schema.ts';

/**
 * The JSON Schema (2020-12) of a dossier. What has a name in `schema.ts` has the same name under `$defs`.
 */
export function jsonSchema(): Record<string, unknown> {
  const named: z.ZodType[] = [];
  try {
    for (const [id, schema] of Object.entries(schemas)) {
      if (schema === schemas.Dossier || z.globalRegistry.has(schema)) continue;
      z.globalRegistry.add(schema, { id });
      named.push(schema);
    }
    return { title: 'Dossier', ...z.toJSONSchema(schemas.Dossier) };
  } finally {
    // All of a program shares this registry, which has the descriptions; whoever else describes these schemas has names of
    // their own for them.
    for (const schema of named) z.globalRegistry.remove(schema);
  }
}
