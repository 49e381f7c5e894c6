import type { Identities, Identity } from '../model.ts';
import type { ReportDigest } from './digest.ts';

/** A report, and who its entities are; those that the record does not know are not in it. */
export interface Cast {
  readonly digest: ReportDigest;
  readonly who: ReadonlyMap<string, Identity>;
}

/** Who the entities of a report are. */
export function castOf(digest: ReportDigest, identities: Identities): Cast {
  const who = new Map<string, Identity>();
  for (const { entity } of digest.actors) {
    const identity = identities.of(digest.report, entity);
    if (identity !== undefined) who.set(entity, identity);
  }
  return { digest, who };
}
