import { standingDecisions } from '../account/index.ts';
import type { Decision, Member, Profile, Reason } from '../model.ts';
import type { Cluster } from './clusters.ts';
import { personName, squash } from './names.ts';
import { titleKey } from './profiles.ts';

/** Applies what people decided on who is who, in the order in which they did. */
export function decide(clusters: readonly Cluster[], decisions: readonly Decision[]): Cluster[] {
  const relevant = standingDecisions(decisions).filter(
    ({ action: { kind } }) => kind === 'same' || kind === 'different',
  );
  if (relevant.length === 0) return [...clusters];
  const places = new Places(clusters);
  for (const decision of relevant) places.apply(decision);
  return places.clusters;
}

const keyOf = ({ report, entity }: Member): string => `${report}\n${entity}`;

class Places {
  readonly #of = new Map<string, Cluster>();
  readonly #clusters: Set<Cluster>;

  constructor(clusters: readonly Cluster[]) {
    this.#clusters = new Set(
      clusters.map(({ profiles, reasons }) => ({ profiles: [...profiles], reasons: [...reasons] })),
    );
    for (const cluster of this.#clusters) this.#own(cluster);
  }

  get clusters(): Cluster[] {
    return [...this.#clusters];
  }

  #own(cluster: Cluster): void {
    for (const profile of cluster.profiles) this.#of.set(keyOf(profile), cluster);
  }

  /** Entities that the record no longer has are passed over. */
  apply({ id, action }: Decision): void {
    if (action.kind !== 'same' && action.kind !== 'different') return;
    const [a, b] = action.members.map((member) => this.#of.get(keyOf(member)));
    if (a === undefined || b === undefined) return;
    if (action.kind === 'same') this.#join(a, b, action.members, id);
    if (action.kind === 'different' && a === b) this.#split(a, action.members);
  }

  /** Those that are one already are now one because a person said so. */
  #join(a: Cluster, b: Cluster, [one, other]: readonly [Member, Member], decision: string): void {
    const forms: [string, string] = [nameIn(a, one), nameIn(b, other)];
    a.reasons = [...a.reasons, ...(a === b ? [] : b.reasons), { how: 'decision', forms, decision }];
    if (a === b) return;
    a.profiles.push(...b.profiles);
    this.#clusters.delete(b);
    this.#own(a);
  }

  /** The others go with the one that they are more like: with the first where that does not tell. */
  #split(cluster: Cluster, [one, other]: readonly [Member, Member]): void {
    const [first, second] = [memberOf(cluster, one), memberOf(cluster, other)];
    if (first === second) return;
    const leaves = (profile: Profile) =>
      profile === second || (profile !== first && likeness(profile, second) > likeness(profile, first));
    const left: Cluster = { profiles: cluster.profiles.filter(leaves), reasons: cluster.reasons };
    cluster.profiles = cluster.profiles.filter((profile) => !leaves(profile));
    for (const part of [cluster, left]) part.reasons = reasonsLeft(part);
    this.#clusters.add(left);
    this.#own(left);
  }
}

const memberOf = ({ profiles }: Cluster, member: Member): Profile =>
  profiles.find((profile) => keyOf(profile) === keyOf(member))!;

const nameIn = (cluster: Cluster, member: Member): string => formIn(memberOf(cluster, member));

/** What a report calls somebody. */
export const labelOf = ({ names, label, entity }: Profile): string => names[0] ?? label ?? entity;

/** The same without ranks before the names of persons, as aliases have it. */
const formIn = (profile: Profile): string =>
  profile.kind === 'person' && profile.names.length > 0
    ? personName(labelOf(profile)).text
    : labelOf(profile);

/** The reasons of what was split, for a part of it: those whose two forms are both in it. */
function reasonsLeft({ profiles, reasons }: Cluster): Reason[] {
  const forms = profiles.flatMap((profile) => [formIn(profile), labelOf(profile), ...profile.names]);
  const known = new Set(forms.map(squash));
  return reasons.filter((reason) => reason.forms.every((form) => known.has(squash(form))));
}

/** How much two reports tell the same of somebody. */
function likeness(a: Profile, b: Profile): number {
  const name = squash(labelOf(a)) === squash(labelOf(b)) ? 4 : 0;
  const titles = new Set(a.titles.map(titleKey));
  const office = b.titles.some((title) => titles.has(titleKey(title))) ? 3 : 0;
  const country = a.country !== undefined && a.country === b.country ? 1 : 0;
  const company = new Set([...a.company, ...b.company]).size;
  const shared = a.company.filter((key) => b.company.includes(key)).length;
  return name + office + country + (company === 0 ? 0 : (2 * shared) / company);
}
