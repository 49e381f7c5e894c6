import type { NegotiationEntry } from '@parley/brief/record';
import type { Ledger } from '@parley/record';

/** The negotiations, each with what a list of them tells. */
export async function overviewEntries(ledger: Ledger): Promise<NegotiationEntry[]> {
  const { identities, negotiations } = await ledger.overview();
  const rows = new Map<string, { id: string; published: string | null }>();
  for await (const row of ledger.store.rows()) rows.set(row.id, row);
  const entries: NegotiationEntry[] = [];
  for (const negotiation of negotiations) {
    const { parties, mediators, places } = negotiation;
    const latest = await ledger.store.report(negotiation.reports.at(-1) ?? '');
    if (latest === undefined) continue;
    entries.push({
      negotiation,
      identities: [...parties, ...mediators, ...places].flatMap((id) => identities.get(id) ?? []),
      reports: negotiation.reports.flatMap((id) => rows.get(id) ?? []),
      latest,
    });
  }
  return entries;
}
