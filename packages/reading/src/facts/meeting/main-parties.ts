import { relation } from '../../tree.ts';
import type { Reading } from '../fact.ts';
import type { Mention } from './mention.ts';

interface Pair {
  readonly parties: readonly string[];
  count: number;
}

/**
 * The parties of the talks that the article is about: the two that are named together most, at talks or joined by
 * “and”, weighed by how often the one less spoken of is spoken of.
 */
export function mainParties(mentions: readonly Mention[], reading: Reading): string[] {
  const pairs = new Map<string, Pair>();
  const spoken = counted(reading);
  for (const mention of mentions) {
    if (mention.kind === 'call' || mention.parties.sides) continue;
    const talks = mention.pattern === 'meeting/noun' || reading.context.is(mention.anchor, 'TALK');
    addPair(pairs, mention.parties.ids, talks ? 2 : 1, reading);
  }
  for (const token of reading.context.tokens) {
    if (relation(token) !== 'conj') continue;
    const joined = [token.head, token.index].map((index) => reading.entities.referOne(index)[0]);
    addPair(
      pairs,
      joined.filter((id) => id !== undefined),
      1,
      reading,
    );
  }
  const weight = ({ parties, count }: Pair) => count * Math.min(...parties.map((id) => spoken.get(id) ?? 0));
  const best = [...pairs.values()].sort((a, b) => weight(b) - weight(a))[0];
  const most = [...spoken].sort((a, b) => b[1] - a[1]).slice(0, 2);
  return best && weight(best) > 1 ? [...best.parties] : most.map(([id]) => id);
}

function addPair(pairs: Map<string, Pair>, ids: readonly string[], count: number, reading: Reading): void {
  const parties = [...new Set(ids.map((id) => reading.entities.partyOf(id)))].filter((id) =>
    isParty(id, reading),
  );
  if (parties.length !== 2) return;
  const key = [...parties].sort().join(' ');
  const known = pairs.get(key) ?? { parties, count: 0 };
  known.count += count;
  pairs.set(key, known);
}

function isParty(id: string, { entities }: Reading): boolean {
  const { kind } = entities.table.get(id);
  return kind === 'country' || kind === 'organisation';
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
