import type { Reading } from '../fact.ts';
import { isHeadline, modal, tenseOf } from './clause.ts';
import type { Mention } from './mention.ts';
import { settingOf } from './setting.ts';
import type { Who } from './who.ts';
import { together } from './who.ts';

/** “A and B signed a truce in Oslo on Friday”: those who sign or reach a deal somewhere met there. */
export function dealMention(word: number, reading: Reading, who: Who): Mention | null {
  const { context } = reading;
  const { tree } = context;
  const verb = context.token(word).upos === 'VERB' ? word : tree.clauseOf(word);
  const deal = tree.children(verb, 'obj').some((child) => context.is(child, 'AGREEMENT', 'STATEMENT'));
  if (!(deal && context.is(verb, 'SIGN', 'SUCCEED')) && !context.is(word, 'AGREE')) return null;
  if (context.isNegated(verb) || modal(verb, context) !== undefined) return null;
  const tense = tenseOf(verb, context);
  const told = tense === 'past' || (tense === 'present' && isHeadline(verb, context));
  if (!told || !/^(root|ccomp|conj|acl|advcl)/.test(context.token(verb).deprel)) return null;
  const company = tree
    .children(verb, 'obl')
    .filter((child) => tree.children(child, 'case').some((each) => context.is(each, 'WITH')));
  const parties = together(...[tree.subject(verb), ...company].map((head) => who.of(head)));
  const setting = settingOf(verb, [verb], reading);
  if ((parties.ids.length < 2 && !parties.sides) || setting.place === undefined) return null;
  return {
    anchor: verb,
    parties,
    status: 'held',
    ...setting,
    kind: undefined,
    format: undefined,
    ordinal: undefined,
    other: undefined,
    definite: false,
    confidence: 0.6,
    pattern: 'meeting/deal',
  };
}
