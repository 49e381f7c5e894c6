import type { Span } from '@parley/dossier';
import type { Attestation, ReportInfo } from '@parley/record';

/** Words of a report that say so, and where they come from. */
export interface Evidence extends Span {
  readonly source?: string;
  readonly url?: string;
  readonly published: string | null;
}

/** The words of all attestations, each with the report that it stands in. */
export function evidenceOf(
  attestations: readonly Attestation[],
  reports: ReadonlyMap<string, Pick<ReportInfo, 'source' | 'url' | 'published'>>,
): Evidence[] {
  return attestations.flatMap(({ evidence, report, published }) => {
    const { source, url } = reports.get(report) ?? {};
    return evidence.map((span) => ({
      ...span,
      ...(source !== undefined && { source }),
      ...(url !== undefined && { url }),
      published,
    }));
  });
}

/** Evidence in two cells of a table: the words, and who printed them when. */
export function evidenceCells(evidence: readonly Evidence[]): [readonly string[], readonly string[]] {
  const origins = evidence.map(({ source, url, document, published }) =>
    [source ?? url ?? document, published].filter((part) => part !== null).join(' '),
  );
  return [evidence.map(({ quote }) => quote.replace(/\s+/g, ' ')), [...new Set(origins)]];
}
