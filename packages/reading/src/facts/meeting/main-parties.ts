import { relation } from '../../tree.ts';
import type { Reading } from '../fact.ts';
import type { Mention } from './mention.ts';

/** The parties of the talks that the article is about: named together at talks, and spoken of most. */
export function mainParties(mentions: readonly Mention[], reading: Reading): string[] {
  const counts = new Map<string, { parties: string[]; count: number }>();
  for (const mention of mentions) {
    if (mention.kind === 'call') continue;
    const parties = [...new Set(mention.parties.ids.map((id) => reading.entities.partyOf(id)))].filter((id) =>
      isParty(id, reading),
    );
    if (parties.length !== 2) continue;
    const key = [...parties].sort().join(' ');
    const known = counts.get(key) ?? { parties, count: 0 };
    known.count += mention.pattern === 'meeting/noun' || reading.context.is(mention.anchor, 'TALK') ? 2 : 1;
    counts.set(key, known);
  }
  const spoken = counted(reading);
  const weight = ({ parties, count }: { parties: readonly string[]; count: number }) =>
    count * Math.min(...parties.map((id) => spoken.get(id) ?? 0));
  const best = [...counts.values()].sort((a, b) => weight(b) - weight(a))[0];
  return best?.parties ?? pairOf(reading, spoken);
}

function isParty(id: string, { entities }: Reading): boolean {
  const { kind } = entities.table.get(id);
  return kind === 'country' || kind === 'organisation';
}

/** Else the two parties joined by “and” that are spoken of most; else the two that are spoken of most. */
function pairOf(reading: Reading, counts: ReadonlyMap<string, number>): string[] {
  const { context, entities } = reading;
  const weight = (pair: readonly string[]) => Math.min(...pair.map((id) => counts.get(id) ?? 0));
  let best: string[] = [];
  for (const token of context.tokens) {
    if (relation(token) !== 'conj') continue;
    const pair = [token.head, token.index].map((index) => entities.referOne(index)[0]);
    const parties = pair.filter((id) => id !== undefined).filter((id) => isParty(id, reading));
    if (parties.length !== 2 || parties[0] === parties[1]) continue;
    if (best.length === 0 || weight(parties) > weight(best)) best = parties;
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 2);
  return best.length > 0 && weight(best) > 1 ? best : most.map(([id]) => id);
}

/** How often each country and organisation is spoken of, its people included. */
function counted({ entities }: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mention of entities.table.mentions) {
    const [id] = mention.entities;
    if (id === undefined || mention.entities.length !== 1 || entities.table.get(id).kind === 'place')
      continue;
    const party = entities.partyOf(id);
    const { kind } = entities.table.get(party);
    if (kind === 'country' || kind === 'organisation') counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return counts;
}
