import type { Answer } from '@parley/api';
import {
  changesJson,
  delegationsData,
  makeAccountBrief,
  positionsData,
  renderCalendar,
  timelineData,
} from '@parley/brief/record';
import { earliestOf } from '@parley/dossier';
import { dayBeforeLast } from '../../record/days.ts';
import { keyOf } from '../../record/refresh.ts';
import { accountOf, nameOf } from '../accounts.ts';
import { feedOf } from '../feed.ts';
import { outlineOf } from '../outline.ts';
import { toldOf } from '../told.ts';
import type { Ask, Desk, Frozen, Reader } from '../world.ts';

type OfNegotiation = 'brief' | 'outline' | 'delegations' | 'positions' | 'timeline';

/** What the answers about a negotiation begin with, and what they are made from. */
async function held(desk: Desk, { params, query, language }: Ask<OfNegotiation>) {
  const asOf = query.asOf ?? null;
  const { account, documents } = await accountOf(desk, params.id, asOf);
  const negotiation = await nameOf(desk.ledger, account.negotiation, language);
  return { account, documents, head: { negotiation, asOf } };
}

/** What an account's brief is told with is kept; of the past there are many days. */
function keptNow<Value>(desk: Desk, ask: Ask<OfNegotiation>, what: string, make: () => Promise<Value>) {
  const { id } = ask.params;
  return ask.query.asOf === undefined ? desk.ledger.kept(id, keyOf(what, ask.language, id), make) : make();
}

const toldBrief = (desk: Desk, ask: Ask<OfNegotiation>): Promise<Frozen<Answer<'brief'>>> =>
  keptNow(desk, ask, 'told brief', async () => {
    const { account, documents, head } = await held(desk, ask);
    const made = makeAccountBrief(account, documents, { language: ask.language });
    return { ...head, ...toldOf(made, account, documents) };
  });

/** The brief: sections of lines with numbered citations. */
export const brief: Reader<'brief'> = toldBrief;

/** The brief as far as it is seen at first. */
export const outline: Reader<'outline'> = (desk, ask) =>
  keptNow(desk, ask, `outline ${desk.rights}`, async () =>
    outlineOf(await toldBrief(desk, ask), desk.rights),
  );

/** Who sits at the table, round by round. */
export const delegations: Reader<'delegations'> = async (world, ask) => {
  const { account, documents, head } = await held(world, ask);
  return { ...head, ...delegationsData(account, documents, { language: ask.language }) };
};

/** Where each party stands on each issue. */
export const positions: Reader<'positions'> = async (world, ask) => {
  const { account, documents, head } = await held(world, ask);
  return { ...head, ...positionsData(account, documents, { language: ask.language }) };
};

/** Meetings, outcomes and statements; what has no day is left out where days are asked for. */
export const timeline: Reader<'timeline'> = async (world, ask) => {
  const { account, documents, head } = await held(world, ask);
  const { since, until, kind } = ask.query;
  const { now, entries } = timelineData(account, documents, { language: ask.language });
  const asked = entries.filter(
    ({ type, time }) => (kind?.includes(type) ?? true) && isWithin(time, since, until),
  );
  return { ...head, now, entries: asked };
};

const DAY = 24 * 60 * 60 * 1000;

function isWithin(time: string | null, since: string | undefined, until: string | undefined): boolean {
  if (since === undefined && until === undefined) return true;
  const at = time === null ? null : earliestOf(time);
  if (at === null) return false;
  return (
    (since === undefined || at >= Date.parse(since)) && (until === undefined || at < Date.parse(until) + DAY)
  );
}

/** What is different between the days that are asked for, by the account of the later one. */
export async function changesOf(desk: Desk, { params, query }: Ask<'changes' | 'changesCsv'>) {
  const until = query.until ?? null;
  const { account, documents } = await accountOf(desk, params.id, until);
  const since = query.since ?? dayBeforeLast(account);
  const found = (await desk.ledger.changes(params.id, since, until)) ?? [];
  return { account, documents, found, since, until };
}

/** What changed between two days. */
export const changes: Reader<'changes'> = async (desk, ask) => {
  const { account, documents, found, since, until } = await changesOf(desk, ask);
  return {
    negotiation: await nameOf(desk.ledger, account.negotiation, ask.language),
    since,
    until,
    entries: changesJson(found, account, documents, { language: ask.language }),
  };
};

/** The meetings as a calendar. */
export const calendar: Reader<'calendar'> = async (desk, { params, language }) => {
  const { account, documents } = await accountOf(desk, params.id, null);
  return renderCalendar(account, documents, { language });
};

/** The changes as a feed. */
export const feed: Reader<'feed'> = async (desk, { params, language, origin }) => {
  const { ledger } = desk;
  const { account } = await accountOf(desk, params.id, null);
  const negotiation = await nameOf(ledger, account.negotiation, language);
  return feedOf(ledger, account, negotiation, { language, origin });
};
