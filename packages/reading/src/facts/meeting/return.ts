import type { Reading } from '../fact.ts';
import { governors } from './clause.ts';
import type { Mention } from './mention.ts';
import { settingOf } from './setting.ts';
import { statusOf } from './status.ts';
import type { Who } from './who.ts';

/** “The negotiators will be back in Oslo on Friday”: both sides who come back to where they talk, on a day that is said. */
export function returnMention(word: number, reading: Reading, who: Who): Mention | null {
  const { context } = reading;
  const { tree } = context;
  if (!context.is(word, 'COME_BACK')) return null;
  const clause = tree.clauseOf(word);
  if (context.isNegated(clause) || context.is(clause, 'MEET', 'TALK')) return null;
  const parties = who.of(tree.subject(clause));
  const setting = settingOf(clause, [clause, word], reading);
  if (!parties.sides || setting.place === undefined || setting.time === undefined) return null;
  return {
    anchor: clause,
    parties,
    status: statusOf(clause, governors(clause, context), setting.time, reading),
    ...setting,
    kind: undefined,
    format: undefined,
    ordinal: undefined,
    other: 'next',
    definite: false,
    confidence: 0.65,
    pattern: 'meeting/verb',
  };
}
