import type { Reading } from '../fact.ts';
import { governors } from './clause.ts';
import type { Mention } from './mention.ts';
import { otherOf } from './modifiers.ts';
import type { Setting } from './setting.ts';
import { settingOf } from './setting.ts';
import { statusOf } from './status.ts';
import type { Parties, Who } from './who.ts';
import { together } from './who.ts';

/** “Parliament will meet on Friday”: a body whose members meet among themselves, at a time that is said. */
export function bodyMention(verb: number, reading: Reading, who: Who): Mention | null {
  const { context } = reading;
  const { tree } = context;
  const meets = context.is(verb, 'MEET', 'CONVENE');
  const negotiates = context.is(verb, 'TALK');
  if (!meets && !negotiates) return null;
  const subject = actor(verb, reading);
  if (tree.children(verb, 'obj').some((child) => child !== subject && !context.inTime(child))) return null;
  const bodies = who.body(subject);
  const [body, ...others] = bodies.length > 0 ? bodies : who.group(subject);
  if (body === undefined || others.length > 0) return null;
  const setting = settingOf(verb, [verb], reading);
  const told = setting.time !== undefined && (meets || setting.place !== undefined);
  return told ? mentionOf(verb, { ids: [body], sides: false }, setting, true, reading) : null;
}

/** Who meets; where the verb comes first the tree may take its subject for an object: “kwamen maandag de ministers bijeen”. */
function actor(verb: number, { context }: Reading): number {
  const { tree } = context;
  const subjects = tree.children(verb, 'nsubj').filter((child) => !context.inTime(child));
  if (subjects.length > 0) return tree.subject(verb);
  const after = tree.children(verb, 'obj').filter((child) => child > verb && !context.inTime(child));
  return after.length === 1 ? after[0]! : tree.subject(verb);
}

/** “A briefs the council on Friday”: whoever informs a body or a person, at a time that is said. */
export function briefing(verb: number, reading: Reading, who: Who): Mention | null {
  const { context } = reading;
  const { tree } = context;
  if (!context.is(verb, 'BRIEF')) return null;
  const told = tree.children(verb, 'obj', 'iobj').filter((child) => !context.inTime(child));
  const heads = tree.isPassive(verb)
    ? [...tree.children(verb, 'nsubj'), tree.child(verb, 'obl:agent')]
    : [tree.subject(verb), ...told];
  const parties = together(
    ...heads
      .filter((head) => head >= 0)
      .map((head) => together(who.of(head), { ids: who.body(head), sides: false })),
  );
  const setting = settingOf(verb, [verb], reading);
  return parties.ids.length < 2 || setting.time === undefined
    ? null
    : mentionOf(verb, parties, setting, false, reading);
}

function mentionOf(
  verb: number,
  parties: Parties,
  setting: Setting,
  alone: boolean,
  reading: Reading,
): Mention {
  return {
    anchor: verb,
    parties,
    status: statusOf(verb, governors(verb, reading.context), setting.time, reading),
    ...setting,
    kind: undefined,
    format: undefined,
    ordinal: undefined,
    other: otherOf(verb, reading),
    definite: false,
    alone,
    confidence: 0.65,
    pattern: alone ? 'meeting/body' : 'meeting/verb',
  };
}
