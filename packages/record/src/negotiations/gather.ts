import type { Decision, Identities, Negotiation } from '../model.ts';
import { castOf } from './cast.ts';
import { coresOf } from './cores.ts';
import { decided } from './decisions.ts';
import type { ReportDigest } from './digest.ts';
import { draftsOf } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { describedOnce, evidenceOnce } from './once.ts';
import { partiesOf } from './parties.ts';

/** Where the reports of a record belong. */
export interface Gathered {
  /** In order of their ids. */
  readonly negotiations: readonly Negotiation[];
  /** Reports in which no sides can be told, in order of their ids. */
  readonly unsorted: readonly string[];
}

/**
 * Gathers reports into negotiations: by who negotiates with whom, about what, and when. The same reports and decisions
 * give the same negotiations in whatever order they come. A report may belong to several.
 * @param voices Report → its voice, so that reprints of one dispatch weigh no more than the dispatch.
 */
export function gather(
  reports: Iterable<ReportDigest>,
  identities: Identities,
  decisions: readonly Decision[],
  voices: ReadonlyMap<string, string> = new Map(),
): Gathered {
  const digests = distinct(reports);
  const weights = weightsOf(digests, voices);
  const casts = digests.map((digest) => castOf(digest, identities));
  const parties = partiesOf(casts, identities.all);
  const evidence = casts.map((cast) => evidenceOnce(cast, parties, weights.get(cast.digest.report)!));
  const drafts = decided(draftsOf(coresOf(evidence).cores), evidence, decisions);
  const negotiations = drafts.map((draft) => describedOnce(draft, parties, identities));
  return {
    negotiations: negotiations.sort((a, b) => (a.id < b.id ? -1 : 1)),
    unsorted: unsortedOf(evidence, negotiations),
  };
}

function distinct(reports: Iterable<ReportDigest>): ReportDigest[] {
  const byId = new Map(Array.from(reports, (digest) => [digest.report, digest]));
  return [...byId.values()].sort((a, b) => (a.report < b.report ? -1 : 1));
}

/** Reprints share one vote. */
function weightsOf(
  digests: readonly ReportDigest[],
  voices: ReadonlyMap<string, string>,
): Map<string, number> {
  const voiceOf = ({ report }: ReportDigest) => voices.get(report) ?? report;
  const sizes = new Map<string, number>();
  for (const digest of digests) sizes.set(voiceOf(digest), (sizes.get(voiceOf(digest)) ?? 0) + 1);
  return new Map(digests.map((digest) => [digest.report, 1 / sizes.get(voiceOf(digest))!]));
}

function unsortedOf(evidence: readonly Evidence[], negotiations: readonly Negotiation[]): string[] {
  const sorted = new Set(negotiations.flatMap(({ reports }) => reports));
  return evidence.map(({ digest }) => digest.report).filter((report) => !sorted.has(report));
}
