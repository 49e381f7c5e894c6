import type { Reading } from '../fact.ts';
import { governors } from './clause.ts';
import type { Mention } from './mention.ts';
import { otherOf } from './modifiers.ts';
import { subjectNear } from './near.ts';
import { settingOf } from './setting.ts';
import { statusOf } from './status.ts';
import type { Who } from './who.ts';
import { together } from './who.ts';

/** “A and B were back at the table on Monday”: those who are said to be, or to come back, where talks are held. */
export function tableMention(word: number, reading: Reading, who: Who): Mention | null {
  const { context } = reading;
  const { tree } = context;
  const noun = Math.max(...(context.match(word, 'AT_TABLE')?.tokens ?? [word]));
  const clause = tree.clauseOf(noun);
  const token = context.token(clause);
  const isThere = tree.child(clause, 'cop') >= 0 || token.upos === 'AUX';
  const comes = token.upos === 'VERB' && context.is(clause, 'TRAVEL');
  if ((!isThere && !comes) || context.isNegated(clause) || context.is(clause, 'MEET', 'TALK')) return null;
  const heads = [tree.subject(clause), ...tree.children(clause, 'nsubj')].filter((each) => each >= 0);
  const company = tree
    .children(clause, 'obl')
    .filter((child) => tree.children(child, 'case').some((each) => context.is(each, 'WITH')));
  const named = together(...[...heads, ...company].map((head) => who.of(head)));
  const parties = named.ids.length > 1 || named.sides ? named : subjectNear(clause, reading, who);
  if (parties.ids.length < 2 && !parties.sides) return null;
  const setting = settingOf(clause, [clause, noun], reading);
  const above = governors(clause, context);
  return {
    anchor: clause,
    parties,
    status: statusOf(clause, above, setting.time, reading),
    ...setting,
    kind: undefined,
    format: undefined,
    ordinal: undefined,
    other: otherOf(clause, reading),
    definite: false,
    confidence: 0.7,
    pattern: 'meeting/verb',
  };
}
