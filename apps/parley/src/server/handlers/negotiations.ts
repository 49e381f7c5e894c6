import type { NegotiationCard } from '@parley/api';
import { cardData, timelineData } from '@parley/brief/record';
import type { Negotiation, ReportRow } from '@parley/record';
import type { Language } from '../../languages.ts';
import { keyOf } from '../../record/refresh.ts';
import { accountOf, identitiesOf, noNegotiation } from '../accounts.ts';
import { EXAMPLE_TAG } from '../example.ts';
import { pageOf } from '../paging.ts';
import type { Desk, Frozen, Reader } from '../world.ts';

/** The negotiations at a glance. */
export const negotiations: Reader<'negotiations'> = async (desk, { query, language }) => {
  const page = pageOf(await desk.ledger.negotiations(), query);
  return { ...page, entries: await cardsOf(desk, page.entries, language) };
};

/** One of them at a glance. */
export const negotiation: Reader<'negotiation'> = async (desk, { params, language }) => {
  const found = (await desk.ledger.negotiations()).find(({ id }) => id === params.id);
  if (found === undefined) throw noNegotiation(params.id);
  const [card] = await cardsOf(desk, [found], language);
  return card!;
};

/** Cards that nothing changed are as they were kept. */
async function cardsOf(
  desk: Desk,
  all: readonly Negotiation[],
  language: Language,
): Promise<Frozen<NegotiationCard>[]> {
  const cards: Frozen<NegotiationCard>[] = [];
  for (const one of all) {
    const key = keyOf('card', language, one.id);
    cards.push(await desk.ledger.kept(one.id, key, () => cardOf(desk, one, language)));
  }
  return cards;
}

async function cardOf(
  desk: Desk,
  negotiation: Negotiation,
  language: Language,
): Promise<Frozen<NegotiationCard>> {
  const reports: ReportRow[] = [];
  for await (const row of desk.ledger.store.rows({ ids: negotiation.reports })) reports.push(row);
  const coverage = coverageOf(reports);
  const next = await nextMeeting(desk, negotiation, language);
  return {
    ...cardData(negotiation, await identitiesOf(desk.ledger, negotiation), { language }),
    lastChange:
      reports
        .flatMap(({ published }) => published ?? [])
        .sort()
        .at(-1) ?? null,
    ...(next && { next }),
    coverage,
    example: reports.every(({ tag }) => tag === EXAMPLE_TAG),
  };
}

/** How many reports came out on each day; those of which only the month is known are on none. */
function coverageOf(reports: readonly ReportRow[]): NegotiationCard['coverage'] {
  const counts = new Map<string, number>();
  for (const { published } of reports) {
    const [day] = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '') ?? [];
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts]
    .map(([day, count]) => ({ day, reports: count }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

const TO_COME: readonly string[] = ['planned', 'proposed', 'postponed'];

/** The first meeting that is to come, seen from the latest report. */
async function nextMeeting(
  desk: Desk,
  { id }: Negotiation,
  language: Language,
): Promise<NegotiationCard['next']> {
  const { account, documents } = await accountOf(desk, id, null);
  const { now, entries } = timelineData(account, documents, { language });
  const meetings = entries.filter((entry) => entry.type === 'meeting');
  const found = meetings.find(
    ({ status, time }) =>
      TO_COME.includes(status) && time !== null && now !== null && time > now.slice(0, 10),
  );
  return found && { claim: found.claim, time: found.time, status: found.status, text: found.text };
}
