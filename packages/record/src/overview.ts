import { resolveIdentities } from './identity/index.ts';
import { identitiesFrom } from './identities.ts';
import type { Basis } from './basis/index.ts';
import type { Decision, Identities, Identity, Negotiation } from './model.ts';
import { gather } from './negotiations/index.ts';
import type { ReportDigest } from './negotiations/index.ts';
import { voicesOf } from './reprints/index.ts';

/** What the record makes of all its reports: who is who, and which negotiation. */
export interface Overview {
  /** The revision of the store that it holds for. */
  readonly revision: number;
  readonly identities: Identities;
  readonly negotiations: readonly Negotiation[];
  /** Reports in which no two sides negotiate. */
  readonly unsorted: readonly string[];
  /** Report → its voice. */
  readonly voices: ReadonlyMap<string, string>;
  readonly decisions: readonly Decision[];
}

/** The parts of an overview that are kept from one process to the next. */
export interface KeptOverview {
  readonly identities: readonly Identity[];
  readonly negotiations: readonly Negotiation[];
  readonly unsorted: readonly string[];
  readonly voices: readonly (readonly [string, string])[];
}

/** The overview of a record. */
export function overviewOf({ revision, traces }: Basis, decisions: readonly Decision[]): Overview {
  const all = [...traces.values()];
  const identities = resolveIdentities(
    all.flatMap(({ profiles }) => profiles),
    decisions,
  );
  const voices = voicesOf(
    all.flatMap(({ report, published, fingerprint }) =>
      fingerprint === undefined ? [] : [{ id: report, published, fingerprint }],
    ),
  );
  const digests = all.flatMap(({ digest }) => digest ?? []);
  const { negotiations, unsorted } = gather(digests, identities, decisions, voices);
  return {
    revision,
    identities,
    negotiations: latestFirst(negotiations, digests),
    unsorted,
    voices,
    decisions,
  };
}

/** The negotiation with the latest report first; pinned ones before all others. */
function latestFirst(negotiations: readonly Negotiation[], digests: readonly ReportDigest[]): Negotiation[] {
  const published = new Map(digests.map((digest) => [digest.report, digest.published ?? '']));
  const lastOf = ({ reports }: Negotiation) => published.get(reports.at(-1) ?? '') ?? '';
  return negotiations.toSorted(
    (one, other) =>
      Number(other.pinned) - Number(one.pinned) ||
      compare(lastOf(other), lastOf(one)) ||
      compare(one.id, other.id),
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export function foldOverview({ identities, negotiations, unsorted, voices }: Overview): KeptOverview {
  return { identities: identities.all, negotiations, unsorted, voices: [...voices] };
}

export function unfoldOverview(
  kept: KeptOverview,
  revision: number,
  decisions: readonly Decision[],
): Overview {
  const { negotiations, unsorted } = kept;
  const identities = identitiesFrom(kept.identities);
  return { revision, identities, negotiations, unsorted, voices: new Map(kept.voices), decisions };
}
