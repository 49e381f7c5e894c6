import type { Brief } from '@parley/brief';
import { makeAccountBrief } from '@parley/brief/record';
import type { Ledger, Negotiation } from '@parley/record';
import type { Language } from '../languages.ts';
import { progressOn } from '../progress.ts';

/** Under which key what is shown of a negotiation is kept. */
export const keyOf = (what: string, language: Language, id: string): string => `${what} ${language} ${id}`;

/**
 * Brings what people look at up to date after reports came: who is who, which negotiation, and the briefs of the
 * negotiations that the reports belong to, in a language. So whoever asks next need not wait.
 */
export async function refresh(
  ledger: Ledger,
  added: ReadonlySet<string> | 'all',
  language: Language,
): Promise<void> {
  if (added !== 'all' && added.size === 0) return;
  const whoIsWho = progressOn(process.stderr, 2);
  whoIsWho.next('who is who, and which negotiation');
  await ledger.settle();
  const concerned = (await ledger.negotiations()).filter(
    ({ reports }) => added === 'all' || reports.some((id) => added.has(id)),
  );
  whoIsWho.clear();
  const progress = progressOn(process.stderr, concerned.length);
  for (const negotiation of concerned) {
    progress.next(`brief of ${negotiation.id}`);
    await keptBrief(ledger, negotiation, language);
  }
  progress.clear();
}

async function keptBrief(ledger: Ledger, { id }: Negotiation, language: Language): Promise<Brief> {
  return ledger.kept(id, keyOf('brief', language, id), async () => {
    const account = (await ledger.account(id))!;
    return makeAccountBrief(account, await ledger.documents(account), { language });
  });
}
