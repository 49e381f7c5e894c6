import type { Concept } from '@parley/analysis';
import { relation } from '../../tree.ts';
import type { Reading } from '../fact.ts';
import { governors, modal } from './clause.ts';
import type { Mention } from './mention.ts';
import { formatOf, otherOf } from './modifiers.ts';
import { companionsNear, subjectNear } from './near.ts';
import { byTelephone } from './phone.ts';
import type { Setting } from './setting.ts';
import { settingOf } from './setting.ts';
import { isNotDirect, statusOf, versusPublished } from './status.ts';
import type { Parties, Who } from './who.ts';
import { NOBODY, together } from './who.ts';
import { isMisread, subjectParties, verbParties } from './verb-parties.ts';

const VERBS: readonly Concept[] = [
  'MEET',
  'TALK',
  'CONVENE',
  'PHONE',
  'CALL_UP',
  'RECEIVE',
  'VISIT',
  'JOIN',
  'GATHER',
];

/** Whether a verb may say that somebody meets. */
export function isVerb(index: number, { context }: Reading): boolean {
  return context.is(index, ...VERBS);
}

/** What a verb says of a meeting, or null. */
export function verbMention(verb: number, reading: Reading, who: Who): Mention | null {
  const { context } = reading;
  const { deprel } = context.token(verb);
  if (/^(compound|case|fixed)/.test(deprel) || (deprel === 'amod' && !isMisread(verb, context))) return null;
  // “They contradicted each other” is one word with “speak” in some languages.
  if (isHosting(verb, context) || context.is(verb, 'DISAGREE')) return null;
  if (isPurpose(verb, context) || isSettled(verb, context)) return null;
  const phone = context.is(verb, 'PHONE', 'CALL_UP') || byTelephone(verb, reading);
  const found = verbParties(verb, phone, reading, who);
  if (found === null) return null;
  // Whom a pronoun of the plural means the sentence before says best.
  const meant = areThey(verb, context) ? who.of(context.tree.subject(verb)).ids : undefined;
  const only = meant !== undefined && (found.ids.length < 2 || found.ids.every((id) => meant.includes(id)));
  const they = only ? themBefore(verb, reading, who) : NOBODY;
  const parties = they.ids.length > 1 ? they : found;
  return mentionOf(verb, parties, phone, reading);
}

/** “spraken af”: with its particle, a verb of talking is one of agreeing. */
function isSettled(verb: number, context: Reading['context']): boolean {
  const particle = context.tree.child(verb, 'compound:prt') >= 0;
  if (!particle || !context.is(verb, 'AGREE') || context.match(verb, 'TALK')?.tokens.length !== 1)
    return false;
  // Those who agree on a truce do so together; those who agree to meet again may do it from afar.
  return !context.tree.children(verb, 'obj').some((child) => context.is(child, 'AGREEMENT'));
}

/** “A met B to discuss C”: what they met for is no meeting beside it. */
function isPurpose(verb: number, context: Reading['context']): boolean {
  const { head, deprel, feats } = context.token(verb);
  const purpose = head >= 0 && deprel === 'advcl' && feats.includes('VerbForm=Inf');
  return purpose && context.is(verb, 'TALK') && context.is(head, 'MEET', 'CALL_UP', 'PHONE', 'RECEIVE');
}

/** “talks hosted by A”, “A hosts the talks”: A gives them room. */
function isHosting(verb: number, context: Reading['context']): boolean {
  if (!context.is(verb, 'HOST')) return false;
  const { head, deprel, feats } = context.token(verb);
  const hosted =
    deprel.startsWith('acl') && feats.includes('VerbForm=Part') ? head : context.tree.child(verb, 'obj');
  const ofTalks = hosted >= 0 && context.is(hosted, 'TALKS', 'ROUND', 'ENCOUNTER', 'SUMMIT');
  // “Hosted by A, B and C held talks.”
  const aside = deprel === 'advcl' && feats.includes('VerbForm=Part') && context.is(head, 'MEET', 'HOLD');
  return (
    ofTalks ||
    (aside && context.tree.child(verb, 'obl:agent') >= 0) ||
    (deprel.startsWith('acl') && context.tree.child(verb, 'obl:agent') >= 0 && !isPersonal(head, context))
  );
}

const isPersonal = (index: number, context: Reading['context']) => context.token(index).upos === 'PROPN';

/** “A told B by telephone that …”: any other verb that is done by telephone. */
export function toldByTelephone(word: number, reading: Reading, who: Who): Mention[] {
  const { context } = reading;
  const verb = context.tree.clauseOf(word);
  const token = context.token(verb);
  if (token.sentence !== context.token(word).sentence || token.upos !== 'VERB' || context.is(verb, ...VERBS))
    return [];
  const isPerson = (id: string) => reading.entities.table.get(id).kind === 'person';
  const objects = context.tree.children(verb, 'obj', 'iobj').filter((child) => !context.inTime(child));
  const told = together(
    companionsNear(word, reading, who, 'TOWARDS', 'IN', 'WITH'),
    ...objects.map((child) => who.of(child)),
  );
  const subject = subjectParties(verb, reading, who);
  const known = subject.ids.some((id) => !told.ids.includes(id));
  const all = together(known ? subject : subjectNear(word, reading, who), told);
  return told.ids.some(isPerson) && all.ids.length > 1
    ? [mentionOf(inflected(verb, reading), { ids: all.ids.filter(isPerson), sides: false }, true, reading)]
    : [];
}

/** “heeft laten weten”: the infinitive that the tree gives the auxiliary to, which tells the tense; else the verb. */
function inflected(verb: number, { context }: Reading): number {
  const { tree } = context;
  if (tree.children(verb, 'aux').length > 0) return verb;
  return tree.children(verb, 'xcomp').find((child) => tree.children(child, 'aux').length > 0) ?? verb;
}

function mentionOf(verb: number, parties: Parties, phone: boolean, reading: Reading): Mention {
  const { context } = reading;
  const above = governors(verb, context);
  const setting = settingOf(verb, [verb, ...opened(verb, above, reading)], reading);
  return {
    anchor: verb,
    parties,
    status: verbStatus(verb, above, parties, setting, reading),
    ...setting,
    kind: phone ? 'call' : context.is(verb, 'VISIT') ? 'visit' : undefined,
    format: isNotDirect(verb, context) ? 'indirect' : formatOf([verb], reading),
    ordinal: undefined,
    other: otherOf(verb, reading),
    definite: false,
    they: parties.ids.length < 2 && areThey(verb, context),
    confidence: 0.8,
    pattern: 'meeting/verb',
  };
}

/** “they met”: a pronoun of the plural with nobody beside it; of a form that is the singular's too the verb decides. */
function areThey(verb: number, context: Reading['context']): boolean {
  const { tree } = context;
  const subject = tree.subject(verb);
  const pronoun = subject >= 0 && context.is(subject, 'THEY') ? subject : undefined;
  const finite =
    pronoun === undefined
      ? []
      : [verb, context.token(pronoun).head].flatMap((at) => [...tree.children(at, 'aux'), at]);
  const single = finite.some((each) => context.token(each).feats.includes('Number=Sing'));
  return pronoun !== undefined && !single;
}

/** “A and B quarrelled. They will meet on Friday.”: the people who are the subject of the sentence before. */
function themBefore(verb: number, { context, entities }: Reading, who: Who): Parties {
  const { tree } = context;
  const here = tree.sentenceOf(verb);
  const before = context.analysis.sentences[here.index - 1];
  if (before?.block !== here.block) return NOBODY;
  const root = context.tokens.slice(before.from, before.to).find(({ head }) => head < 0);
  const { ids } = root === undefined ? NOBODY : who.of(tree.subject(root.index));
  const people = ids.filter((id) => entities.table.get(id).kind === 'person');
  return people.length > 1 ? { ids: people, sides: false } : NOBODY;
}

/** A refusal counts where it says whom; “neither side wants to talk for the sake of talking” is none. */
function verbStatus(
  verb: number,
  above: readonly number[],
  parties: Parties,
  setting: Setting,
  reading: Reading,
): Mention['status'] {
  if (isLastedTalk(verb, reading.context)) return 'held';
  if (isOpenQuestion(verb, reading.context)) return undefined;
  const status = statusOf(verb, above, setting.time, reading) ?? statusOfPurpose(verb, setting, reading);
  return status === 'refused' && parties.ids.length < 2 ? undefined : status;
}

/** “it is unknown whether they will meet”, “decided without consulting A”: nothing is said of a meeting. */
function isOpenQuestion(verb: number, context: Reading['context']): boolean {
  return context.tree.children(verb, 'mark').some((child) => context.is(child, 'WHETHER', 'IF', 'NOT'));
}

/** “come to Oslo to talk”: the verb of travel that a meeting is the purpose of. */
function journeyOf(verb: number, context: Reading['context']): number | undefined {
  const { head, deprel, feats } = context.token(verb);
  const purpose = head >= 0 && /^(advcl|xcomp|acl|ccomp)/.test(deprel) && feats.includes('VerbForm=Inf');
  return purpose && context.is(head, 'TRAVEL', 'CONVENE') ? head : undefined;
}

const isMarked = (verb: number, context: Reading['context']) =>
  context.tree.children(verb, 'mark').some((child) => context.is(child, 'ONCE', 'AFTER'));

/** “na maanden onderhandelen”: an infinitive as a noun, after a time that it took. */
function isLastedTalk(verb: number, context: Reading['context']): boolean {
  const { feats, deprel, head } = context.token(verb);
  if (!feats.includes('VerbForm=Inf') || !/^(advcl|obl)$/.test(deprel) || head < 0) return false;
  const { tree } = context;
  if (tree.children(verb, 'mark', 'aux').length > 0) return false;
  return tree
    .children(verb, 'obl', 'nmod')
    .some((child) => child < verb && tree.children(child, 'case').some((each) => context.is(each, 'AFTER')));
}

/** What is the purpose of a journey is to come, unless the journey is of a day that is over. */
function statusOfPurpose(verb: number, setting: Setting, { context }: Reading): Mention['status'] {
  // “said after meeting A on Tuesday”
  if (/VerbForm=Ger|Tense=Pres.VerbForm=Part/.test(context.token(verb).feats) && isMarked(verb, context))
    return 'held';
  const journey = journeyOf(verb, context);
  if (journey === undefined || context.isNegated(journey)) return undefined;
  const modality = modal(journey, context);
  if (modality !== undefined) return modality;
  const when = versusPublished(setting.time?.value, context.document.published);
  return when === 'past' ? 'held' : 'planned';
}

/** “travelled to Lima on Sunday, where she met A”: the journey that tells where and when. */
function placedBy(verb: number, context: Reading['context']): number | undefined {
  const { tree } = context;
  const { head, deprel } = context.token(verb);
  if (head < 0 || !/^(advcl|acl)/.test(deprel)) return undefined;
  if (!tree.children(verb, 'advmod', 'obl', 'mark').some((child) => context.is(child, 'WHERE')))
    return undefined;
  const above = context.token(head).upos === 'VERB' ? head : tree.clauseOf(head);
  return context.is(above, 'TRAVEL', 'VISIT') ? above : undefined;
}

/** The auxiliaries above an infinitive, whose adverbials are its own: “is due to meet on Monday”. */
function opened(verb: number, above: readonly number[], { context }: Reading): number[] {
  const journey = journeyOf(verb, context);
  if (journey !== undefined) return [journey];
  if (isLastedTalk(verb, context)) return [context.token(verb).head];
  const there = placedBy(verb, context);
  if (there !== undefined) return [there];
  if (relation(context.token(verb)) !== 'xcomp') return [];
  return above
    .slice(1, 2)
    .filter((each) => !context.is(each, 'SAY', 'PROPOSE', 'AGREE', 'INVITE', 'REQUEST'));
}
