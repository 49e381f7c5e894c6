import type { Reading } from '../fact.ts';
import type { Mention } from './mention.ts';
import { isNoun, nounMention } from './nouns.ts';
import { isVerb, toldByTelephone, verbMention } from './verbs.ts';
import { Who } from './who.ts';

/** Everything in the text that speaks of a meeting, in order. */
export function findMentions(reading: Reading): Mention[] {
  const { context } = reading;
  const who = new Who(reading);
  const found: Mention[] = [];
  for (const { index, upos } of context.tokens) {
    if (upos !== 'VERB' && context.is(index, 'PHONE')) found.push(...toldByTelephone(index, reading, who));
    if (isNoun(index, reading)) found.push(...apart(nounMention(index, reading, who), reading, who));
    else if (upos === 'VERB' && isVerb(index, reading)) {
      const mention = verbMention(index, reading, who);
      if (mention) found.push(...apart(mention, reading, who));
    }
  }
  return found;
}

/** “A held separate meetings with B and C”: one with each. */
function apart(mention: Mention, { context }: Reading, who: Who): Mention[] {
  const { anchor, parties } = mention;
  const { tree } = context;
  const separate = tree.children(anchor, 'amod', 'advmod').some((child) => context.is(child, 'SEPARATE'));
  if (!separate || parties.ids.length < 3) return [mention];
  const hosts = who.of(tree.subject(tree.clauseOf(anchor))).ids.filter((id) => parties.ids.includes(id));
  if (hosts.length !== 1) return [mention];
  return parties.ids
    .filter((id) => id !== hosts[0])
    .map((id) => ({ ...mention, parties: { ids: [hosts[0]!, id], sides: false } }));
}
