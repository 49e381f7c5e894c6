import type { Document } from '@parley/dossier';
import type { Report } from '@parley/record';

/**
 * The document of a report. Of the record, which opens databases, we import types alone.
 * @throws RangeError where it has none.
 */
export function documentOf({ id, dossier }: Report): Document {
  const [document] = dossier.documents;
  if (document === undefined) throw new RangeError(`report ${id} has no document`);
  return document;
}
