import type { Decision, Identities, Identity, Profile } from '../model.ts';
import { clustersOf } from './clusters.ts';
import type { Cluster } from './clusters.ts';
import { decide } from './decisions.ts';
import { describe } from './describe.ts';
import { idsOf } from './ids.ts';
import { personName, squash } from './names.ts';

/**
 * Who is who over all reports: the same for the same profiles and decisions, in whatever order they come. Decisions
 * that were undone count for nothing; those that stand have the last word. Linear in the number of profiles, but for
 * names that very many different persons share.
 */
export function resolveIdentities(profiles: Iterable<Profile>, decisions: readonly Decision[]): Identities {
  const clusters = decide(clustersOf(inOrder(profiles)), decisions);
  for (const cluster of clusters) cluster.profiles = cluster.profiles.toSorted(byMember);
  const belongs = ownersOf(clusters);
  const described = clusters.map((cluster) => describe(cluster, (form) => belongs(form, cluster)));
  const ids = idsOf(described.map((one, i) => ({ ...one, profiles: clusters[i]!.profiles })));
  const all = described.map((one, i): Identity => ({ id: ids[i]!, ...one }));
  return new Resolved(all.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

const byMember = (a: Profile, b: Profile): number =>
  a.report < b.report ? -1 : a.report > b.report ? 1 : a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : 0;

/** In the order of their members, each member once. */
const inOrder = (profiles: Iterable<Profile>): Profile[] =>
  [...profiles].sort(byMember).filter((profile, i, all) => i === 0 || byMember(all[i - 1]!, profile) !== 0);

/** Tells whether a name is one that another cluster goes by. */
function ownersOf(clusters: readonly Cluster[]): (form: string, cluster: Cluster) => boolean {
  const owners = new Map<string, Set<Cluster>>();
  const enter = (key: string, cluster: Cluster) => {
    const known = owners.get(key);
    if (known === undefined) owners.set(key, new Set([cluster]));
    else known.add(cluster);
  };
  for (const cluster of clusters)
    for (const { names, kind } of cluster.profiles) {
      if (names[0] === undefined || kind === 'place') continue;
      enter(squash(names[0]), cluster);
      if (kind === 'person') enter(squash(personName(names[0]).words.at(-1)!), cluster);
    }
  return (form, cluster) => [...(owners.get(squash(form)) ?? [])].some((owner) => owner !== cluster);
}

class Resolved implements Identities {
  readonly all: readonly Identity[];
  readonly #byId: ReadonlyMap<string, Identity>;
  readonly #byMember = new Map<string, Map<string, Identity>>();

  constructor(all: readonly Identity[]) {
    this.all = all;
    this.#byId = new Map(all.map((identity) => [identity.id, identity]));
    for (const identity of all)
      for (const { report, entity } of identity.members) {
        const entities = this.#byMember.get(report) ?? new Map<string, Identity>();
        this.#byMember.set(report, entities.set(entity, identity));
      }
  }

  of(report: string, entity: string): Identity | undefined {
    return this.#byMember.get(report)?.get(entity);
  }

  get(id: string): Identity | undefined {
    return this.#byId.get(id);
  }
}
