import type { Reading } from '../fact.ts';
import { modal, tenseOf } from './clause.ts';
import { governors } from './clause.ts';
import type { Mention } from './mention.ts';
import { settingOf } from './setting.ts';
import { statusOf } from './status.ts';
import type { Parties, Who } from './who.ts';
import { together } from './who.ts';

/**
 * Whom somebody asks to come to a place, or expects there at an hour: “A invited B and C to Oslo on Friday”, “A expected
 * B in Oslo at ten”. Null where a noun says what for, which then says the meeting, and where no place or hour is said.
 */
export function invitation(verb: number, reading: Reading, who: Who): Mention | null {
  const { context } = reading;
  const invites = context.is(verb, 'INVITE');
  if (!invites && !context.is(verb, 'EXPECT')) return null;
  if (context.isNegated(verb) || opensFurther(verb, reading)) return null;
  const parties = guests(verb, reading, who);
  const setting = settingOf(verb, [verb], reading);
  const hour = /T\d\d/.test(setting.time?.value ?? '');
  if (parties.ids.length < 2 || (invites ? setting.place === undefined : !hour)) return null;
  const status = invites
    ? (modal(verb, context) ?? 'proposed')
    : tenseOf(verb, context) === 'future'
      ? undefined
      : 'planned';
  const above = statusOf(verb, governors(verb, context), setting.time, reading);
  return {
    anchor: verb,
    parties,
    status: above === 'refused' ? above : status,
    ...setting,
    kind: undefined,
    format: undefined,
    ordinal: undefined,
    other: undefined,
    definite: false,
    confidence: 0.7,
    pattern: 'meeting/invite',
  };
}

/** Whether what they are invited to or expected to do is said by a verb or a noun of meeting. */
function opensFurther(verb: number, { context }: Reading): boolean {
  const { tree } = context;
  if (tree.children(verb, 'ccomp').length > 0) return true;
  const meets = tree
    .subtree(verb, ({ deprel }) => /^(parataxis|conj|nsubj|acl)/.test(deprel))
    .some((at) => context.is(at, 'TALKS', 'ENCOUNTER', 'SUMMIT', 'ROUND', 'PRESS_CONFERENCE'));
  return (
    meets ||
    tree
      .children(verb, 'xcomp', 'advcl')
      .some((child) => context.token(child).upos === 'VERB' && tree.child(child, 'case') < 0)
  );
}

/** The host and the guests; a person stands for the party named by an office of hers in the same phrase. */
function guests(verb: number, { context }: Reading, who: Who): Parties {
  const { tree } = context;
  const heads = [
    ...tree.children(verb, 'nsubj', 'obj', 'iobj', 'obl:agent'),
    ...(tree.children(verb, 'nsubj').length > 0 ? [] : [tree.subject(verb)]),
    ...(context.token(verb).deprel === 'xcomp' ? tree.children(context.token(verb).head, 'obj') : []),
  ];
  return together(...heads.filter((head) => head >= 0 && !context.inTime(head)).map((head) => who.of(head)));
}
