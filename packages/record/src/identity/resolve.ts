import { identitiesFrom } from '../identities.ts';
import type { Decision, Identities, Identity, Profile } from '../model.ts';
import { clustersOf } from './clusters.ts';
import type { Cluster } from './clusters.ts';
import { decide } from './decisions.ts';
import { describe } from './describe.ts';
import type { Described } from './describe.ts';
import { idsOf } from './ids.ts';
import { personName, squash } from './names.ts';

/**
 * Who is who over all reports: the same for the same profiles and decisions, in whatever order they come. Decisions
 * that were undone count for nothing; those that stand have the last word. Linear in the number of profiles, but for
 * names that very many different persons share.
 */
export function resolveIdentities(profiles: Iterable<Profile>, decisions: readonly Decision[]): Identities {
  const ordered = inOrder(profiles);
  const clusters = decide(clustersOf(ordered), decisions).map(orderWithin);
  const belongs = ownersOf(clusters);
  const described = clusters.map((cluster) => describeOnce(cluster, (form) => belongs(form, cluster)));
  const ids = idsOf(clusters.map(({ profiles }, i) => ({ profiles, one: described[i]! })));
  const all = described.map((one, i) => identityOf(ids[i]!, one));
  return identitiesFrom(all.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

const identities = new WeakMap<Described, Identity>();

/** The same object where nothing changed. */
function identityOf(id: string, one: Described): Identity {
  const known = identities.get(one);
  if (known?.id === id) return known;
  const made: Identity = { id, ...one };
  identities.set(one, made);
  return made;
}

/** What was said of a cluster, and what that depends on. */
interface Remembered {
  readonly cluster: Cluster;
  readonly asked: ReadonlyMap<string, boolean>;
  readonly described: Described;
}

const remembered = new WeakMap<Profile, Remembered>();

/** A cluster as it was described the last time, where that was of the same profiles and circumstances. */
function describeOnce(cluster: Cluster, belongs: (form: string) => boolean): Described {
  const [first] = cluster.profiles;
  const known = remembered.get(first!);
  if (known && isSame(known.cluster, cluster) && [...known.asked].every(([form, is]) => belongs(form) === is))
    return known.described;
  const asked = new Map<string, boolean>();
  const described = describe(cluster, (form) => {
    const is = belongs(form);
    asked.set(form, is);
    return is;
  });
  remembered.set(first!, { cluster, asked, described });
  return described;
}

function isSame(one: Cluster, other: Cluster): boolean {
  return (
    one.profiles.length === other.profiles.length &&
    one.profiles.every((profile, i) => profile === other.profiles[i]) &&
    JSON.stringify(one.reasons) === JSON.stringify(other.reasons)
  );
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
  profiles.sort(byMember).filter(({ entity }, i, all) => i === 0 || all[i - 1]!.entity !== entity);

const byMember = (a: Profile, b: Profile): number =>
  a.report < b.report ? -1 : a.report > b.report ? 1 : a.entity < b.entity ? -1 : Number(a.entity > b.entity);

/** The profiles of a cluster in the order of all: they stand in stretches of that order already. */
const orderWithin = ({ profiles, reasons }: Cluster): Cluster => ({
  profiles: profiles.toSorted(byMember),
  reasons,
});

/** Tells whether a name is one that another cluster goes by. */
function ownersOf(clusters: readonly Cluster[]): (form: string, cluster: Cluster) => boolean {
  const owners = new Map<string, Cluster | 'several'>();
  const enter = (key: string, cluster: Cluster) => {
    const known = owners.get(key);
    if (known === undefined) owners.set(key, cluster);
    else if (known !== cluster) owners.set(key, 'several');
  };
  for (const cluster of clusters) {
    let last: Profile | undefined;
    for (const profile of cluster.profiles) {
      const [name] = profile.names;
      // Most have the name that the one before them has.
      const isKnown = last !== undefined && last.names[0] === name && last.kind === profile.kind;
      last = profile;
      if (isKnown || name === undefined || profile.kind === 'place') continue;
      enter(squash(name), cluster);
      if (profile.kind === 'person') enter(squash(personName(name).words.at(-1)!), cluster);
    }
  }
  return (form, cluster) => (owners.get(squash(form)) ?? cluster) !== cluster;
}
