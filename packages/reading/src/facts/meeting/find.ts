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
    if (isNoun(index, reading)) found.push(nounMention(index, reading, who));
    else if (upos === 'VERB' && isVerb(index, reading)) {
      const mention = verbMention(index, reading, who);
      if (mention) found.push(mention);
    }
  }
  return found;
}
