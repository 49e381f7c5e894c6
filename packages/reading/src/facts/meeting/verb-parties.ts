import { settingOf } from './setting.ts';
import { companionsAt, companionsNear, subjectNear } from './near.ts';
import { isCall, isMutual } from './phone.ts';
import type { Reading } from '../fact.ts';
import type { Parties, Who } from './who.ts';
import { NOBODY, together } from './who.ts';

/** Who meets, by the verb: its subject, whom it meets, and with whom; null where it says no meeting. */
export function verbParties(verb: number, phone: boolean, reading: Reading, who: Who): Parties | null {
  const { context } = reading;
  const { tree } = context;
  const subject = subjectParties(verb, reading, who);
  const agent = agentParties(verb, reading, who);
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
  if (context.is(verb, 'JOIN') && !context.is(verb, 'MEET')) {
    const beside = companionsNear(verb, reading, who, 'BESIDE', 'OPPOSITE', 'WITH');
    const joined = together(object, beside);
    return joined.ids.length > 0 || joined.sides ? joiners(verb, together(all, beside), reading) : null;
  }
  if (context.is(verb, 'MEET') && !context.is(verb, 'TALK') && meetsThing(verb, reading, who)) return null;
  if (context.is(verb, 'MEET') && !context.is(verb, 'TALK'))
    return all.ids.length < 2 && who.isBothSides(tree.child(verb, 'nsubj'))
      ? BOTH_SIDES
      : metNext(verb, all, reading, who);
  if (context.is(verb, 'PHONE', 'CALL_UP', 'RECEIVE', 'VISIT')) {
    if (context.is(verb, 'RECEIVE') && isThing(object, verb, reading)) return null;
    const sure = isCall(verb, withWhom, reading);
    const others =
      object.ids.length + agent.ids.length + withWhom.ids.length + Number(object.sides || withWhom.sides);
    const several = subject.ids.length > 1 || (subject.sides && context.is(verb, 'VISIT'));
    return sure && ((others > 0 && subject.ids.length > 0) || several) ? all : null;
  }
  // “A and B spoke by phone”
  const among = subject.ids.length > 1 || subject.sides || isMutual(verb, reading);
  if (phone) return withWhom.ids.length > 0 || among ? together(subject, agent, withWhom) : null;
  if (meetsEach(verb, subject, withWhom, reading)) return null;
  const both =
    withWhom.ids.length === 0 && subject.ids.length < 2 && who.isBothSides(tree.child(verb, 'nsubj'));
  const persons = context.is(verb, 'CONSULT') ? personsOf(object, reading) : NOBODY;
  if (withWhom.ids.length === 0 && subject.ids.length > 0 && persons.ids.length > 0)
    return together(subject, persons);
  const talkers = both ? BOTH_SIDES : together(subject, withWhom);
  if (withWhom.ids.length > 0 || withWhom.sides) return talkers;
  if (subject.ids.length > 1 || subject.sides || isMutual(verb, reading)) return talkers;
  // Where the verb comes first its subject is easily taken for an object: “… spraken delegaties uit A en B”.
  return subject.ids.length === 0 && (object.ids.length > 1 || object.sides) ? object : null;
}

/** “A and B failed to meet a deadline”: a thing, and nobody. */
function meetsThing(verb: number, { context }: Reading, who: Who): boolean {
  const { tree } = context;
  return tree.children(verb, 'obj').some((child) => {
    const nobody = who.of(child).ids.length === 0 && !who.of(child).sides;
    const thing = context.token(child).upos === 'NOUN' && !context.is(child, 'FOLK', 'PEOPLE', 'TIMES');
    const apart = tree.child(child, 'det', 'nmod:poss') >= 0 && !context.inTime(child);
    const counted = tree
      .children(child, 'amod', 'nummod')
      .some((each) => context.is(each, 'ORDINAL') || context.token(each).upos === 'NUM');
    return child > verb && nobody && thing && apart && !counted;
  });
}

/** “A welcomed the deal with B”: no guest. */
function isThing(object: Parties, verb: number, { context }: Reading): boolean {
  const things = context.tree.children(verb, 'obj').filter((child) => !context.inTime(child));
  return (
    object.ids.length === 0 &&
    things.some((at) => context.is(at, 'AGREEMENT', 'PLAN_PAPER', 'STATEMENT', 'PROPOSE', 'TALKS', 'ROUND'))
  );
}

/** “A consulted B”: those of an object who are people. */
function personsOf({ ids }: Parties, { entities }: Reading): Parties {
  return { ids: ids.filter((id) => entities.table.get(id).kind === 'person'), sides: false };
}

/** “after meeting A and B”: where the tree hangs elsewhere whom they met, those right after the verb. */
function metNext(verb: number, found: Parties, reading: Reading, who: Who): Parties {
  const { context } = reading;
  if (found.ids.length !== 1 || found.sides || context.tree.children(verb, 'obj', 'obl').length > 0)
    return found;
  const participle = /VerbForm=(Ger|Part)|Tense=Pres/.test(context.token(verb).feats);
  return participle ? together(found, companionsAt(verb, reading, who)) : found;
}

/** By whom it is done; where the tree takes an hour for that, who stands after “by”. */
function agentParties(verb: number, reading: Reading, who: Who): Parties {
  const agent = who.of(reading.context.tree.child(verb, 'obl:agent'));
  return agent.ids.length === 0 && reading.context.tree.isPassive(verb)
    ? companionsNear(verb, reading, who, 'BY')
    : agent;
}

const BOTH_SIDES: Parties = { ids: [], sides: true };

/** “A and his envoy B first spoke with each of them apart”: A and B do not talk with one another. */
function meetsEach(verb: number, subject: Parties, withWhom: Parties, { context }: Reading): boolean {
  const each = context.tree
    .children(verb, 'obl', 'nmod')
    .some((child) => [child, ...context.tree.children(child)].some((at) => context.is(at, 'EACH')));
  return each && withWhom.ids.length === 0 && subject.ids.length > 1;
}

/** Who joins whom: at a time or place that is said, as other things can be joined as well. */
function joiners(verb: number, all: Parties, reading: Reading): Parties | null {
  const { time, place } = settingOf(verb, [verb], reading);
  return time === undefined && place === undefined ? null : all;
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
export function subjectParties(verb: number, reading: Reading, who: Who): Parties {
  const { context } = reading;
  const { tree } = context;
  const own = tree
    .children(verb, 'nsubj')
    .filter((child) => !context.is(child, 'WHO') && !isTitleOfSubject(child, verb, reading));
  const stated = together(
    ...own.flatMap((child) => joinedBefore(child, reading)).map((child) => who.of(child)),
    ...own.map((child) => who.of(child, own.length > 1)),
  );
  if (stated.ids.length > 0 || stated.sides) return stated;
  const near = afterSemicolon(verb, reading, who);
  if (near.ids.length > 0) return near;
  const byTree = who.of(isMisread(verb, context) ? context.token(verb).head : tree.subject(verb));
  const head = context.token(verb).head;
  const infinitive = context.token(verb).feats.includes('VerbForm=Inf') && head >= 0;
  if (infinitive && /^(xcomp|advcl|ccomp|acl|obl)/.test(context.token(verb).deprel)) {
    // “parliament instructed A to negotiate with B”: parliament does not.
    const sends = context.is(head, 'MANDATE');
    const above = together(
      byTree,
      sends ? NOBODY : who.of(tree.subject(head)),
      ...movedBy(head, verb, reading).map((child) => who.of(child)),
    );
    if (above.ids.length > 0 || above.sides) return above;
  }
  if (byTree.ids.length > 0 || byTree.sides) return byTree;
  const close = subjectNear(verb, reading, who);
  return close.ids.length > 0 ? close : speakerAbove(verb, reading, who);
}

/** “A and the unions will talk”, where the tree hangs A on the auxiliary: who is joined to a subject by “and” before it. */
function joinedBefore(child: number, { context, entities }: Reading): number[] {
  const joint = context.tree.child(child, 'cc');
  if (joint < 1 || joint > child) return [];
  const mention = entities.table.at(joint - 1);
  return mention?.form === 'name' && !context.tree.isUnder(mention.head, child) ? [mention.head] : [];
}

/** “A, the president of B, will receive C”: what the tree takes for a second subject only says what the first is. */
function isTitleOfSubject(child: number, verb: number, { context, entities }: Reading): boolean {
  const office = context.officeAt(child);
  if (office === undefined) return false;
  const apart = [office.from - 1, office.from - 2].some((at) => context.tokens[at]?.text === ',');
  const named = context.tree
    .children(verb, 'nsubj')
    .some((each) => each < child && entities.table.at(each)?.form === 'name');
  return apart && named;
}

/** “A invited B; his minister C will see D”: whoever stands before the verb after a semicolon, not the subject before it. */
function afterSemicolon(verb: number, reading: Reading, who: Who): Parties {
  const { context } = reading;
  const { head, deprel } = context.token(verb);
  if (deprel !== 'conj' || head < 0 || head > verb) return NOBODY;
  const between = context.tokens.slice(head, verb);
  return between.some(({ text }) => text === ';') ? subjectNear(verb, reading, who) : NOBODY;
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
  // “weigerde A te ontmoeten”: what stands between the two verbs.
  const declines = deprel === 'xcomp' && context.is(head, 'REJECT', 'HOPE', 'AGREE', 'INTEND');
  if (declines) return tree.children(head, 'obj').filter((child) => child > head && child < verb);
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

/** “A and B talk on Monday”, where the tree takes the verb for an attribute of the name before it. */
export function isMisread(verb: number, context: Reading['context']): boolean {
  const { head, deprel, feats } = context.token(verb);
  const name = head >= 0 && head < verb && context.token(head).upos === 'PROPN';
  return name && deprel === 'amod' && !feats.includes('VerbForm=Part');
}
