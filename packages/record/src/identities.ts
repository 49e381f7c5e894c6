import type { Identities, Identity } from './model.ts';

/** Identities by their ids and by their members. */
export function identitiesFrom(all: readonly Identity[]): Identities {
  const byId = new Map(all.map((identity) => [identity.id, identity]));
  const byReport = new Map<string, Map<string, Identity>>();
  for (const identity of all) {
    for (const { report, entity } of identity.members) {
      let own = byReport.get(report);
      if (own === undefined) byReport.set(report, (own = new Map<string, Identity>()));
      own.set(entity, identity);
    }
  }
  return {
    all,
    of: (report, entity) => byReport.get(report)?.get(entity),
    get: (id) => byId.get(id),
  };
}
