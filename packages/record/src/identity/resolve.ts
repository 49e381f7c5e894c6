import { identitiesFrom } from '../identities.ts';
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
  const ordered = inOrder(profiles);
  const clusters = orderWithin(decide(clustersOf(ordered), decisions), ordered);
  const belongs = ownersOf(clusters);
  const described = clusters.map((cluster) => describe(cluster, (form) => belongs(form, cluster)));
  const ids = idsOf(described.map((one, i) => ({ ...one, profiles: clusters[i]!.profiles })));
  const all = described.map((one, i): Identity => ({ id: ids[i]!, ...one }));
  return identitiesFrom(all.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** In the order of their members, each member once. */
function inOrder(profiles: Iterable<Profile>): Profile[] {
  const byReport = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const known = byReport.get(profile.report);
    if (known === undefined) byReport.set(profile.report, [profile]);
    else known.push(profile);
  }
  return [...byReport.keys()].sort().flatMap((report) => onceEach(byReport.get(report)!));
}

const onceEach = (profiles: Profile[]): Profile[] =>
  profiles
    .sort((a, b) => (a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : 0))
    .filter(({ entity }, i, all) => i === 0 || all[i - 1]!.entity !== entity);

/** Puts the profiles of each cluster in the order of all. */
function orderWithin(clusters: readonly Cluster[], ordered: readonly Profile[]): Cluster[] {
  const place = new Map<Profile, number>();
  clusters.forEach((cluster, i) => {
    for (const profile of cluster.profiles) place.set(profile, i);
  });
  const sorted = clusters.map(({ reasons }): Cluster => ({ profiles: [], reasons }));
  for (const profile of ordered) sorted[place.get(profile)!]!.profiles.push(profile);
  return sorted;
}

/** Tells whether a name is one that another cluster goes by. */
function ownersOf(clusters: readonly Cluster[]): (form: string, cluster: Cluster) => boolean {
  const owners = new Map<string, Cluster | 'several'>();
  const enter = (key: string, cluster: Cluster) => {
    const known = owners.get(key);
    if (known === undefined) owners.set(key, cluster);
    else if (known !== cluster) owners.set(key, 'several');
  };
  for (const cluster of clusters)
    for (const { names, kind } of cluster.profiles) {
      if (names[0] === undefined || kind === 'place') continue;
      enter(squash(names[0]), cluster);
      if (kind === 'person') enter(squash(personName(names[0]).words.at(-1)!), cluster);
    }
  return (form, cluster) => (owners.get(squash(form)) ?? cluster) !== cluster;
}
