import type { Reading } from '../fact.ts';
import { apart } from './apart.ts';
import { bodyMention, briefing } from './body.ts';
import { dealMention } from './deal.ts';
import { invitation } from './invite.ts';
import type { Mention } from './mention.ts';
import { isNoun, nounMention } from './nouns.ts';
import { returnMention } from './return.ts';
import { sinceEarlier } from './setting.ts';
import { tableMention } from './table.ts';
import { isVerb, toldByTelephone, verbMention } from './verbs.ts';
import type { Who } from './who.ts';

/** Everything in the text that speaks of a meeting, in order. */
export function findMentions(reading: Reading, who: Who): Mention[] {
  return reading.context.tokens.flatMap(({ index }) =>
    mentionsAt(index, reading, who).flatMap((mention) => apart(mention, reading, who)),
  );
}

function mentionsAt(index: number, reading: Reading, who: Who): Mention[] {
  const { context } = reading;
  const verb = context.token(index).upos === 'VERB';
  const found: (Mention | null)[] = [];
  if (!verb && context.is(index, 'PHONE')) found.push(...toldByTelephone(index, reading, who));
  if (isNoun(index, reading)) found.push(...withEarlier(nounMention(index, reading, who), reading));
  if (context.is(index, 'AT_TABLE')) found.push(tableMention(index, reading, who));
  if (!verb && context.is(index, 'AGREE') && context.token(index).upos !== 'NOUN')
    found.push(dealMention(index, reading, who));
  found.push(returnMention(index, reading, who));
  if (!verb) return known(found);
  const met = isVerb(index, reading) ? verbMention(index, reading, who) : null;
  const few = met === null || (met.parties.ids.length < 2 && !met.parties.sides);
  found.push((few ? bodyMention(index, reading, who) : null) ?? met);
  found.push(
    briefing(index, reading, who),
    invitation(index, reading, who),
    met === null ? dealMention(index, reading, who) : null,
  );
  return known(found);
}

const known = (found: readonly (Mention | null)[]) => found.filter((mention) => mention !== null);

/** “their first talks since 2015”: they met in 2015 too. */
function withEarlier(mention: Mention, reading: Reading): Mention[] {
  const time = sinceEarlier(mention.anchor, reading);
  if (time === undefined) return [mention];
  const { anchor, parties, kind, format, confidence, pattern } = mention;
  const before = { anchor, parties, kind, format, confidence, pattern, time, status: 'held' as const };
  return [mention, { ...before, ordinal: undefined, other: 'earlier', definite: true }];
}
