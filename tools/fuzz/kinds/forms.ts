import { renderHtml, renderMarkdown, renderTerminal } from '@parley/brief';
import type { Brief } from '@parley/brief';
import {
  accountJsonLd,
  changesJson,
  changesTable,
  claimJson,
  makeAccountBrief,
  makeChanges,
  makeClaim,
  makePositions,
  makeTimeline,
  makeWho,
  positionsJson,
  positionsTable,
  renderCalendar,
  renderCsv,
  renderFragment,
  timelineJson,
  timelineTable,
  whoJson,
} from '@parley/brief/record';
import { dossierOfAccount } from '@parley/record';
import type { Account, Ledger } from '@parley/record';

type Language = 'nl' | 'en';

/** Words of a program that no reader should see. */
const SLIPS = ['undefined', '[object Object]', 'NaN'];

/** What is wrong with all that is shown of a record, in every form; `source` is all text that reports have. */
export async function problemsOfRecord(
  ledger: Ledger,
  language: Language,
  source: string,
): Promise<string[]> {
  const { negotiations } = await ledger.overview();
  const problems: string[] = [];
  for (const { id } of negotiations.slice(0, 2)) {
    const account = (await ledger.account(id))!;
    problems.push(...slipsIn(await formsOf(ledger, account, language), source));
    await ledger.account(id, '2025-05-15');
  }
  return problems;
}

/** Every form of an account, by its name. */
async function formsOf(
  ledger: Ledger,
  account: Account,
  language: Language,
): Promise<Record<string, string>> {
  const documents = await ledger.documents(account);
  const changes = (await ledger.changes(account.negotiation.id, '2025-05-14')) ?? [];
  const to = { language };
  const table = ({ columns, rows }: ReturnType<typeof positionsTable>) => renderCsv(columns, rows);
  const briefs: Record<string, Brief> = {
    brief: makeAccountBrief(account, documents, to),
    timeline: makeTimeline(account, documents, to),
    positions: makePositions(account, documents, to),
    changes: makeChanges(changes, account, documents, { language, since: '2025-05-14' }),
  };
  const [claim, identity] = [account.claims[0], account.identities[0]];
  if (claim !== undefined) briefs.claim = makeClaim(claim, account, documents, { language, decisions: [] });
  if (identity !== undefined) briefs.who = makeWho(identity, [], to);
  const sources = dossierOfAccount(account, documents, { variants: 'standing' });
  return {
    ...Object.fromEntries(Object.entries(briefs).flatMap(([name, brief]) => shown(name, brief, sources))),
    calendar: renderCalendar(account, documents, to),
    'timeline.csv': table(timelineTable(account, documents, to)),
    'positions.csv': table(positionsTable(account, documents, to)),
    'changes.csv': table(changesTable(changes, account, documents, to)),
    json: JSON.stringify([
      timelineJson(account, documents, to),
      positionsJson(account, documents, to),
      changesJson(changes, account, documents, to),
      claim && claimJson(claim, account, documents, { language, decisions: [] }),
      identity && whoJson(identity, [], to),
      accountJsonLd(account, documents),
    ]),
  };
}

function shown(name: string, brief: Brief, sources: Parameters<typeof renderHtml>[1]): [string, string][] {
  return [
    [name, renderTerminal(brief, { width: 60, colour: true, cite: true })],
    [`${name}.md`, renderMarkdown(brief)],
    [`${name}.html`, renderHtml(brief, sources)],
    [`${name} fragment`, renderFragment(brief)],
  ];
}

function slipsIn(forms: Readonly<Record<string, string>>, source: string): string[] {
  return Object.entries(forms).flatMap(([name, text]) =>
    SLIPS.filter((slip) => text.includes(slip) && !source.includes(slip)).map(
      (slip) => `“${slip}” in ${name}`,
    ),
  );
}
