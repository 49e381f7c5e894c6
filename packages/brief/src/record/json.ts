import type { Fact, Span } from '@parley/dossier';
import type {
  Account,
  Change,
  Claim,
  Decision,
  Hit,
  Identities,
  Identity,
  Negotiation,
  ReportInfo,
  RoleHeld,
  Variant,
} from '@parley/record';
import type { BriefLanguage } from '../model.ts';
import { wordsOf } from '../words/index.ts';

/*
 * The parts of the record as plain JSON, for other programs.
 */

/** A negotiation in a list. */
export interface NegotiationJson {
  readonly id: string;
  readonly name: string;
  /** Names, those of countries in the language asked for. */
  readonly parties: readonly string[];
  readonly mediators: readonly string[];
  readonly issues: readonly string[];
  /** How many reports tell of it. */
  readonly reports: number;
  /** How many meetings its rounds have. */
  readonly meetings: number;
  readonly rounds: readonly {
    readonly number: number;
    readonly status: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  /** EDTF: when its last report was published. */
  readonly lastChange: string | null;
}

/** `published` gives the day of a report. */
export function negotiationsJson(
  negotiations: readonly Negotiation[],
  identities: Pick<Identities, 'get'>,
  published: (report: string) => string | null,
  language: BriefLanguage,
): NegotiationJson[] {
  const nameOf = namer(identities, language);
  return negotiations.map(({ id, name, parties, mediators, issues, reports, rounds }) => ({
    id,
    name,
    parties: parties.map(nameOf),
    mediators: mediators.map(nameOf),
    issues,
    reports: reports.length,
    meetings: rounds.length,
    rounds: rounds.map(({ number, status, from, to }) => ({ number, status, from, to })),
    lastChange: lastOf(reports.map(published)),
  }));
}

/** The name of an identity: that of a country in a language, whatever the reports call it. */
export function namer(identities: Pick<Identities, 'get'>, language: BriefLanguage): (id: string) => string {
  const regions = new Intl.DisplayNames(wordsOf(language).locale, { type: 'region', fallback: 'none' });
  return (id) => {
    const found = identities.get(id);
    if (found?.kind !== 'country' || found.country === undefined) return found?.name ?? id;
    return regions.of(found.country) ?? found.name;
  };
}

const lastOf = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

/** Somebody or something of the record. */
export interface IdentityJson {
  readonly id: string;
  readonly kind: Identity['kind'];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country?: string;
  readonly roles: readonly RoleHeld[];
  readonly reports: readonly string[];
  /** Why its forms are one. */
  readonly because: Identity['because'];
}

export function identityJson({
  id,
  kind,
  name,
  aliases,
  country,
  roles,
  members,
  because,
}: Identity): IdentityJson {
  const reports = [...new Set(members.map(({ report }) => report))];
  return { id, kind, name, aliases, ...(country !== undefined && { country }), roles, reports, because };
}

/** Words that say so, with where they were printed. */
export interface EvidenceJson extends Span {
  readonly report: string;
  readonly source?: string;
  readonly url?: string;
  readonly published: string | null;
}

/** Something that is different between two days. */
export interface ChangeJson {
  readonly kind: Change['kind'];
  readonly claim: string;
  /** What is said now; of what was withdrawn, what was said. */
  readonly fact: Fact;
  /** What was said before. */
  readonly before?: Fact;
  readonly at: string | null;
  readonly evidence: readonly EvidenceJson[];
}

export function changesJson(account: Account, changes: readonly Change[]): ChangeJson[] {
  const reports = new Map(account.reports.map((report) => [report.id, report]));
  return changes.flatMap(({ kind, claim, before, after, at }) => {
    const told = after ?? before;
    if (told === undefined) return [];
    return [
      {
        kind,
        claim,
        fact: told.fact,
        ...(after !== undefined && before !== undefined && { before: before.fact }),
        at,
        evidence: evidenceOf(told, reports),
      },
    ];
  });
}

function evidenceOf({ attestations }: Variant, reports: ReadonlyMap<string, ReportInfo>): EvidenceJson[] {
  return attestations.flatMap(({ report, evidence, published }) => {
    const { source, url } = reports.get(report) ?? {};
    return evidence.map((span) => ({
      ...span,
      report,
      ...(source !== undefined && { source }),
      ...(url !== undefined && { url }),
      published,
    }));
  });
}

/** A claim with everything about it. */
export function claimJson(account: Account, claim: Claim, decisions: readonly Decision[]) {
  const reports = new Map(account.reports.map((report) => [report.id, report]));
  return {
    ...claim,
    negotiation: account.negotiation.id,
    variants: claim.variants.map((variant) => ({ ...variant, evidence: evidenceOf(variant, reports) })),
    decisions: decisions.filter(({ id }) => claim.decisions.includes(id)),
  };
}

/** What a search found. */
export function hitsJson(hits: readonly Hit[]) {
  return hits.map(({ report, rank, snippet }) => ({
    report: report.id,
    ...(report.title !== undefined && { title: report.title }),
    ...(report.source !== undefined && { source: report.source }),
    ...(report.url !== undefined && { url: report.url }),
    language: report.language,
    published: report.published,
    rank,
    snippet,
  }));
}
