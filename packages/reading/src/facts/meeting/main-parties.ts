import { mainPair } from '../../entities/parties.ts';
import type { Reading } from '../fact.ts';
import type { Mention } from './mention.ts';

/** From how many points on the parties named at talks outweigh those that the document names together. */
const ENOUGH = 4;

/**
 * The parties of the talks that the article is about: the two that are named together at talks time and again, else
 * the two that its sentences name together most.
 */
export function mainParties(mentions: readonly Mention[], reading: Reading): string[] {
  const { context, entities } = reading;
  const pairs = new Map<string, { parties: readonly string[]; points: number }>();
  for (const mention of mentions) {
    const parties = pairOf(mention, reading);
    if (parties === null) continue;
    const key = [...parties].sort().join(' ');
    const known = pairs.get(key) ?? { parties, points: 0 };
    known.points += mention.pattern === 'meeting/noun' || context.is(mention.anchor, 'TALK') ? 2 : 1;
    pairs.set(key, known);
  }
  const [best] = [...pairs.values()].sort((a, b) => b.points - a.points);
  if (best && best.points >= ENOUGH) return [...best.parties];
  return [...mainPair(context, entities.table)];
}

/** The two countries or organisations that a mention brings together, or null. */
function pairOf(mention: Mention, { entities }: Reading): string[] | null {
  if (mention.kind === 'call') return null;
  const parties = [...new Set(mention.parties.ids.map((id) => entities.partyOf(id)))].filter((id) =>
    ['country', 'organisation'].includes(entities.table.get(id).kind),
  );
  return parties.length === 2 ? parties : null;
}
