import type { Concept } from '@parley/analysis';
import { relation } from '../../tree.ts';
import type { Reading } from '../fact.ts';
import { governors, modal } from './clause.ts';
import type { Mention } from './mention.ts';
import { formatOf, otherOf } from './modifiers.ts';
import { companionsNear, subjectNear } from './near.ts';
import { byTelephone, isCall } from './phone.ts';
import type { Setting } from './setting.ts';
import { settingOf } from './setting.ts';
import { isNotDirect, statusOf, versusPublished } from './status.ts';
import type { Parties, Who } from './who.ts';
import { NOBODY, together } from './who.ts';

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
  const phone = context.is(verb, 'PHONE', 'CALL_UP') || byTelephone(verb, reading);
  const parties = verbParties(verb, phone, reading, who);
  if (parties === null) return null;
  return mentionOf(verb, parties, phone, reading);
}

/** “talks hosted by A”, “A hosts the talks”: A gives them room. */
function isHosting(verb: number, context: Reading['context']): boolean {
  if (!context.is(verb, 'HOST')) return false;
  const { head, deprel, feats } = context.token(verb);
  const hosted =
    deprel.startsWith('acl') && feats.includes('VerbForm=Part') ? head : context.tree.child(verb, 'obj');
  const ofTalks = hosted >= 0 && context.is(hosted, 'TALKS', 'ROUND', 'ENCOUNTER', 'SUMMIT');
  return (
    ofTalks ||
    (deprel.startsWith('acl') && context.tree.child(verb, 'obl:agent') >= 0 && !isPersonal(head, context))
  );
}

const isPersonal = (index: number, context: Reading['context']) => context.token(index).upos === 'PROPN';

/** “A and B talk on Monday”, where the tree takes the verb for an attribute of the name before it. */
function isMisread(verb: number, context: Reading['context']): boolean {
  const { head, deprel, feats } = context.token(verb);
  const name = head >= 0 && head < verb && context.token(head).upos === 'PROPN';
  return name && deprel === 'amod' && !feats.includes('VerbForm=Part');
}

/** “A told B by telephone that …”: any other verb that is done by telephone. */
export function toldByTelephone(word: number, reading: Reading, who: Who): Mention[] {
  const { context } = reading;
  const verb = context.tree.clauseOf(word);
  const token = context.token(verb);
  if (token.sentence !== context.token(word).sentence || token.upos !== 'VERB' || context.is(verb, ...VERBS))
    return [];
  const isPerson = (id: string) => reading.entities.table.get(id).kind === 'person';
  const told = companionsNear(word, reading, who, 'TOWARDS', 'IN', 'WITH');
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
    confidence: 0.8,
    pattern: 'meeting/verb',
  };
}

/** A refusal counts where it says whom; “neither side wants to talk for the sake of talking” is none. */
function verbStatus(
  verb: number,
  above: readonly number[],
  parties: Parties,
  setting: Setting,
  reading: Reading,
): Mention['status'] {
  const status = statusOf(verb, above, setting.time, reading) ?? statusOfPurpose(verb, setting, reading);
  return status === 'refused' && parties.ids.length < 2 ? undefined : status;
}

/** “come to Oslo to talk”: the verb of travel that a meeting is the purpose of. */
function journeyOf(verb: number, context: Reading['context']): number | undefined {
  const { head, deprel, feats } = context.token(verb);
  const purpose = head >= 0 && /^(advcl|xcomp|acl)/.test(deprel) && feats.includes('VerbForm=Inf');
  return purpose && context.is(head, 'TRAVEL', 'CONVENE') ? head : undefined;
}

/** What is the purpose of a journey is to come, unless the journey is of a day that is over. */
function statusOfPurpose(verb: number, setting: Setting, { context }: Reading): Mention['status'] {
  const journey = journeyOf(verb, context);
  if (journey === undefined || context.isNegated(journey)) return undefined;
  const modality = modal(journey, context);
  if (modality !== undefined) return modality;
  const when = versusPublished(setting.time?.value, context.document.published);
  return when === 'past' ? 'held' : 'planned';
}

/** The auxiliaries above an infinitive, whose adverbials are its own: “is due to meet on Monday”. */
function opened(verb: number, above: readonly number[], { context }: Reading): number[] {
  const journey = journeyOf(verb, context);
  if (journey !== undefined) return [journey];
  if (relation(context.token(verb)) !== 'xcomp') return [];
  return above
    .slice(1, 2)
    .filter((each) => !context.is(each, 'SAY', 'PROPOSE', 'AGREE', 'INVITE', 'REQUEST'));
}

/** Who meets, by the verb: its subject, whom it meets, and with whom; null where it says no meeting. */
function verbParties(verb: number, phone: boolean, reading: Reading, who: Who): Parties | null {
  const { context } = reading;
  const { tree } = context;
  const subject = subjectParties(verb, reading, who);
  const agent = who.of(tree.child(verb, 'obl:agent'));
  const company = together(
    ...tree
      .children(verb, 'obl', 'nmod')
      .filter((child) => isWith(child, phone, reading))
      .map((child) => who.of(child)),
  );
  const near = companionsNear(verb, reading, who, 'WITH');
  const withWhom =
    near.ids.length > company.ids.length || (company.ids.length === 0 && !company.sides) ? near : company;
  const object = together(...objects(verb, reading).map((child) => who.of(child)));
  const all = together(subject, agent, object, withWhom);
  if (context.is(verb, 'GATHER')) return gathered(together(object, between(verb, reading, who)), withWhom);
  if (context.is(verb, 'JOIN')) {
    const beside = companionsNear(verb, reading, who, 'BESIDE');
    const joined = together(object, beside);
    return joined.ids.length > 0 || joined.sides ? joiners(verb, together(all, beside), reading) : null;
  }
  if (context.is(verb, 'MEET') && !context.is(verb, 'TALK'))
    return all.ids.length < 2 && who.isBothSides(tree.child(verb, 'nsubj')) ? BOTH_SIDES : all;
  if (context.is(verb, 'PHONE', 'CALL_UP', 'RECEIVE', 'VISIT')) {
    const sure = isCall(verb, withWhom, reading);
    const others =
      object.ids.length + agent.ids.length + withWhom.ids.length + Number(object.sides || withWhom.sides);
    return sure && ((others > 0 && subject.ids.length > 0) || subject.ids.length > 1) ? all : null;
  }
  if (phone) return withWhom.ids.length > 0 ? together(subject, agent, withWhom) : null;
  if (meetsEach(verb, subject, withWhom, reading)) return null;
  const both =
    withWhom.ids.length === 0 && subject.ids.length < 2 && who.isBothSides(tree.child(verb, 'nsubj'));
  const talkers = both ? BOTH_SIDES : together(subject, withWhom);
  if (withWhom.ids.length > 0 || withWhom.sides) return talkers;
  if (subject.ids.length > 1 || subject.sides || isMutual(verb, reading)) return talkers;
  // Where the verb comes first its subject is easily taken for an object: “… spraken delegaties uit A en B”.
  return subject.ids.length === 0 && object.ids.length > 1 ? object : null;
}

const BOTH_SIDES: Parties = { ids: [], sides: true };

/** “A and his envoy B first spoke with each of them apart”: A and B do not talk with one another. */
function meetsEach(verb: number, subject: Parties, withWhom: Parties, { context }: Reading): boolean {
  const each = context.tree
    .children(verb, 'obl', 'nmod')
    .some((child) => [child, ...context.tree.children(child)].some((at) => context.is(at, 'EACH')));
  return each && withWhom.ids.length === 0 && subject.ids.length > 1;
}

/** Who joins whom: at a time that is said, as other things can be joined as well. */
function joiners(verb: number, all: Parties, reading: Reading): Parties | null {
  return settingOf(verb, [verb], reading).time === undefined ? null : all;
}

/** “wil A en B samen met C naar Oslo halen”: who stands between the verb of wanting and its infinitive, its subject apart. */
function between(verb: number, reading: Reading, who: Who): Parties {
  const { context } = reading;
  const { head, deprel } = context.token(verb);
  if (deprel !== 'xcomp' || head < 0 || head > verb || !context.is(head, 'WANT', 'WILL', 'MAY', 'MUST'))
    return NOBODY;
  const inside = context.tree.children(head, 'nsubj', 'obj').filter((child) => child > head && child < verb);
  const several = context.tree.children(head, 'nsubj').length > 1;
  return several ? together(...inside.map((child) => who.of(child))) : NOBODY;
}

/** “to bring A, B and C together”: those brought, not whoever brings them. */
function gathered(object: Parties, withWhom: Parties): Parties | null {
  const all = together(object, withWhom);
  return all.ids.length > 1 ? all : null;
}

/** Who does it: the subjects of the verb; for an infinitive also whom the verb above moves to it; else who stands near. */
function subjectParties(verb: number, reading: Reading, who: Who): Parties {
  const { context } = reading;
  const { tree } = context;
  const own = tree.children(verb, 'nsubj').filter((child) => !context.is(child, 'WHO'));
  const stated = together(...own.map((child) => who.of(child)));
  if (stated.ids.length > 0 || stated.sides) return stated;
  const byTree = who.of(isMisread(verb, context) ? context.token(verb).head : tree.subject(verb));
  const head = context.token(verb).head;
  const infinitive = context.token(verb).feats.includes('VerbForm=Inf') && head >= 0;
  if (infinitive && /^(xcomp|advcl|ccomp|acl)/.test(context.token(verb).deprel)) {
    const above = together(
      byTree,
      who.of(tree.subject(head)),
      ...movedBy(head, verb, reading).map((child) => who.of(child)),
    );
    if (above.ids.length > 0 || above.sides) return above;
  }
  if (byTree.ids.length > 0 || byTree.sides) return byTree;
  const near = subjectNear(verb, reading, who);
  return near.ids.length > 0 ? near : speakerAbove(verb, reading, who);
}

/** “A says that there will be talks with B”: where nobody else is the subject, the party of the one who says so. */
function speakerAbove(verb: number, reading: Reading, who: Who): Parties {
  const { context, entities } = reading;
  const { head, deprel } = context.token(verb);
  if (!deprel.startsWith('ccomp') || !context.is(head, 'SAY') || !context.tree.isPassive(verb)) return NOBODY;
  const { ids } = who.of(context.tree.subject(head));
  return { ids: ids.map((id) => entities.partyOf(id)), sides: false };
}

/** “A challenged B to meet”: the object of the verb above. */
function movedBy(head: number, verb: number, { context }: Reading): number[] {
  const moves = context.is(head, 'INVITE', 'DEMAND', 'PROPOSE', 'REQUEST');
  return moves ? context.tree.children(head, 'obj', 'iobj').filter((child) => child !== verb) : [];
}

/** Whom the verb takes as its object; an infinitive also what stands before the auxiliary above it. */
function objects(verb: number, { context, entities }: Reading): number[] {
  const { tree } = context;
  const named = tree.children(verb, 'xcomp').filter((child) => entities.table.at(child)?.form === 'name');
  const own = [...tree.children(verb, 'obj', 'iobj'), ...named].filter(
    (child) => !context.is(child, 'TOGETHER'),
  );
  if (own.length > 0) return own;
  const { head, deprel } = context.token(verb);
  const above = deprel === 'xcomp' ? head : verb - 1;
  return above >= 0 && context.is(above, 'WANT', 'WILL', 'MAY', 'MUST') ? tree.children(above, 'obj') : own;
}

function isWith(child: number, phone: boolean, { context }: Reading): boolean {
  const cases = context.tree.children(child, 'case');
  if (isRuledOut(child, cases, context)) return false;
  return cases.some((each) => context.is(each, 'WITH') || (phone && context.is(each, 'TOWARDS', 'IN')));
}

/** “with A, not with B”: B is company that is turned down. */
function isRuledOut(child: number, cases: readonly number[], context: Reading['context']): boolean {
  const first = Math.min(child, ...cases);
  const beside = [first - 1, ...context.tree.children(child, 'advmod', 'cc')];
  return beside.some((each) => each >= 0 && context.is(each, 'NOT'));
}

function isMutual(verb: number, { context }: Reading): boolean {
  return context.tree
    .children(verb, 'obj', 'obl', 'advmod', 'nmod', 'iobj')
    .some((child) => context.is(child, 'TOGETHER'));
}
