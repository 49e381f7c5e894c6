import type { Concept } from '@parley/analysis';
import type { MeetingKind } from '@parley/dossier';
import { relation } from '../../tree.ts';
import type { Reading } from '../fact.ts';
import { clauseStatus, effect, governors, isPredicate, telling } from './clause.ts';
import type { Mention } from './mention.ts';
import { companionsAt, companionsNear, subjectNear } from './near.ts';
import { formatOf, ordinalOf, otherOf } from './modifiers.ts';
import type { Setting } from './setting.ts';
import { settingOf } from './setting.ts';
import { isNotDirect, statusOf } from './status.ts';
import type { Parties } from './who.ts';
import { NOBODY, together, Who } from './who.ts';

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
const NOUNS: readonly Concept[] = ['TALKS', 'ENCOUNTER', 'SUMMIT', 'ROUND', 'PHONE_CALL'];
/** Verbs that only say that the meeting which is their subject or object takes place. */
const LIGHT: readonly Concept[] = ['LAST', 'HOLD', 'BEGIN', 'END', 'CONVENE', 'MEET', 'LEAD'];

/** Everything in the text that speaks of a meeting, in order. */
export function findMentions(reading: Reading): Mention[] {
  const { context } = reading;
  const who = new Who(reading);
  const found: Mention[] = [];
  for (const { index, upos } of context.tokens) {
    if (upos !== 'VERB' && context.is(index, 'PHONE')) found.push(...toldByTelephone(index, reading, who));
    if (upos === 'NOUN' && context.is(index, ...NOUNS)) found.push(nounMention(index, reading, who));
    else if (upos === 'VERB' && context.is(index, ...VERBS)) {
      const mention = verbMention(index, reading, who);
      if (mention) found.push(mention);
    }
  }
  return found;
}

function verbMention(verb: number, reading: Reading, who: Who): Mention | null {
  const { context } = reading;
  if (/^(amod|compound|case|fixed)/.test(context.token(verb).deprel)) return null;
  const phone = context.is(verb, 'PHONE', 'CALL_UP') || byTelephone(verb, reading);
  const parties = verbParties(verb, phone, reading, who);
  if (parties === null) return null;
  return mentionOf(verb, parties, phone, reading);
}

/** “A told B by telephone that …”: any other verb that is done by telephone. */
function toldByTelephone(word: number, reading: Reading, who: Who): Mention[] {
  const { context } = reading;
  const verb = context.tree.clauseOf(word);
  const token = context.token(verb);
  if (token.sentence !== context.token(word).sentence || token.upos !== 'VERB' || context.is(verb, ...VERBS))
    return [];
  const isPerson = (id: string) => reading.entities.table.get(id).kind === 'person';
  const told = companionsNear(word, reading, who, 'TOWARDS', 'IN', 'WITH');
  const all = together(subjectParties(verb, reading, who), told);
  return told.ids.some(isPerson) && all.ids.length > 1
    ? [mentionOf(verb, { ids: all.ids.filter(isPerson), sides: false }, true, reading)]
    : [];
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
  const status = statusOf(verb, above, setting.time, reading);
  return status === 'refused' && parties.ids.length < 2 ? undefined : status;
}

/** The auxiliaries above an infinitive, whose adverbials are its own: “is due to meet on Monday”. */
function opened(verb: number, above: readonly number[], { context }: Reading): number[] {
  if (relation(context.token(verb)) !== 'xcomp') return [];
  return above
    .slice(1, 2)
    .filter((each) => !context.is(each, 'SAY', 'PROPOSE', 'AGREE', 'INVITE', 'REQUEST'));
}

function byTelephone(verb: number, { context }: Reading): boolean {
  const below = context.tree.children(verb, 'obl', 'advmod', 'compound', 'nmod');
  return (
    below.some((child) => context.is(child, 'PHONE', 'PHONE_CALL') && context.token(child).upos !== 'VERB') ||
    below.some((child) => context.tree.children(child).some((each) => context.is(each, 'PHONE')))
  );
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
  if (context.is(verb, 'GATHER')) return gathered(object, withWhom);
  if (context.is(verb, 'JOIN'))
    return object.ids.length > 0 || object.sides ? joiners(verb, all, reading) : null;
  if (context.is(verb, 'MEET') && !context.is(verb, 'TALK')) return all;
  if (context.is(verb, 'PHONE', 'CALL_UP', 'RECEIVE', 'VISIT')) {
    const sure = !context.is(verb, 'CALL_UP') || withWhom.ids.length > 0 || !hasComplement(verb, reading);
    return sure && object.ids.length + agent.ids.length + withWhom.ids.length > 0 && subject.ids.length > 0
      ? all
      : null;
  }
  if (phone) return withWhom.ids.length > 0 ? together(subject, agent, withWhom) : null;
  const talkers = together(subject, withWhom);
  if (withWhom.ids.length > 0 || withWhom.sides) return talkers;
  if (subject.ids.length > 1 || subject.sides || isMutual(verb, reading)) return talkers;
  return null;
}

/** Who joins whom: at a time that is said, as other things can be joined as well. */
function joiners(verb: number, all: Parties, reading: Reading): Parties | null {
  return settingOf(verb, [verb], reading).time === undefined ? null : all;
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
  const byTree = who.of(tree.subject(verb));
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
  return byTree.ids.length > 0 || byTree.sides ? byTree : subjectNear(verb, reading, who);
}

/** “A challenged B to meet”: the object of the verb above. */
function movedBy(head: number, verb: number, { context }: Reading): number[] {
  const moves = context.is(head, 'INVITE', 'DEMAND', 'PROPOSE', 'REQUEST');
  return moves ? context.tree.children(head, 'obj', 'iobj').filter((child) => child !== verb) : [];
}

/** Whom the verb takes as its object; an infinitive also what stands before the auxiliary above it. */
function objects(verb: number, { context }: Reading): number[] {
  const { tree } = context;
  const own = tree.children(verb, 'obj', 'iobj').filter((child) => !context.is(child, 'TOGETHER'));
  const { head, deprel } = context.token(verb);
  if (own.length > 0 || deprel !== 'xcomp' || !context.is(head, 'WANT', 'WILL', 'MAY', 'MUST')) return own;
  return tree.children(head, 'obj');
}

/** “called it a farce”, “called on Iran to …”: a name given or a demand made, not a telephone call. */
function hasComplement(verb: number, { context }: Reading): boolean {
  const { tree } = context;
  if (tree.children(verb, 'xcomp', 'ccomp').some((child) => tree.child(child, 'mark') < 0)) return true;
  return (
    tree.children(verb, 'obj').length + tree.children(verb, 'iobj').length !== 1 || context.is(verb, 'DEMAND')
  );
}

function isWith(child: number, phone: boolean, { context }: Reading): boolean {
  const cases = context.tree.children(child, 'case');
  return cases.some((each) => context.is(each, 'WITH') || (phone && context.is(each, 'TOWARDS', 'IN')));
}

function isMutual(verb: number, { context }: Reading): boolean {
  return context.tree
    .children(verb, 'obj', 'obl', 'advmod', 'nmod', 'iobj')
    .some((child) => context.is(child, 'TOGETHER'));
}

function nounMention(noun: number, reading: Reading, who: Who): Mention {
  const { context } = reading;
  const above = governors(noun, context);
  const clauses = ownClauses(noun, reading);
  const light = above[0] !== undefined && isLight(noun, above[0], reading);
  const heads = [
    noun,
    ...clauses,
    ...(light ? telling(above[0]!, context) : adverbial(noun, above[0], reading)),
  ];
  const setting = settingOf(noun, heads, reading);
  return {
    anchor: noun,
    parties: nounParties(noun, above, clauses, light, reading, who),
    status: statusOf(noun, above, setting.time, reading, clauses),
    ...setting,
    kind: kindOf(noun, reading),
    format: formatOf([noun, ...clauses, ...(light ? above.slice(0, 1) : [])], reading),
    ordinal: ordinalOf(noun, reading),
    other: otherOf(noun, reading),
    definite: light || clauses.some((clause) => clauseStatus(clause, context) !== undefined),
    confidence: 0.75,
    pattern: 'meeting/noun',
  };
}

/** Whether the clause says of the meeting that it takes place, begins, is put off and the like. */
function isLight(noun: number, predicate: number, { context }: Reading): boolean {
  const core =
    /^(nsubj|obj|advmod|obl|dep|root)/.test(context.token(noun).deprel) &&
    context.tree.children(noun, 'case').length === 0;
  const does =
    context.is(predicate, ...LIGHT) || (effect(predicate, context) !== undefined && predicate !== noun);
  return core && does && context.tree.isUnder(noun, predicate);
}

/** The clause of a noun that stands in an adverbial of it, where that clause says nothing that is said elsewhere. */
function adverbial(noun: number, predicate: number | undefined, { context }: Reading): number[] {
  if (predicate === undefined || predicate === noun) return [];
  return context.is(predicate, 'SAY', 'THINK', 'PROPOSE') ? [] : [predicate];
}

/** Relative clauses and participles of the noun: “the talks that collapsed in 2022”, “a round planned for May”. */
function ownClauses(noun: number, { context }: Reading): number[] {
  const { tree } = context;
  const carriers = [noun, ...tree.children(noun, 'nmod')];
  return carriers.flatMap((each) => tree.children(each, 'acl')).filter((each) => isPredicate(each, context));
}

function nounParties(
  noun: number,
  above: readonly number[],
  clauses: readonly number[],
  light: boolean,
  reading: Reading,
  who: Who,
): Parties {
  const { context } = reading;
  const { tree } = context;
  const below = tree.children(noun, 'nmod', 'obl').filter((child) => child > noun);
  const named = (...concepts: Concept[]) =>
    together(
      ...below
        .filter((child) => tree.children(child, 'case').some((each) => context.is(each, ...concepts)))
        .map((child) => who.of(child)),
    );
  const between = orNext(named('BETWEEN'), noun, 'BETWEEN', reading, who);
  if (between.ids.length > 1 || between.sides) return between;
  const withWhom = together(
    orNext(named('WITH'), noun, 'WITH', reading, who),
    ...clauses.map((clause) => clauseParties(clause, reading, who)),
  );
  const beside = light ? clauseParties(above[0]!, reading, who, noun) : NOBODY;
  const adjectives = who.adjectives(noun);
  const owner = possessor(noun, reading);
  const own = together(
    owner === undefined ? NOBODY : { ids: [owner], sides: false },
    withWhom,
    beside,
    adjectives,
    between,
  );
  if (own.ids.length >= 2 && (withWhom.ids.length === 0 || own.ids.length > withWhom.ids.length)) return own;
  const predicate = above[0] ?? -1;
  if (own.ids.length < 2 && context.is(predicate, 'INVITE', 'PROPOSE', 'DEMAND', 'OFFER')) {
    const asked = tree.children(predicate, 'obj', 'iobj').filter((child) => !tree.isUnder(noun, child));
    return together(agentOf(noun, above, reading, who), own, ...asked.map((child) => who.of(child)));
  }
  if (withWhom.ids.length === 0 && !light) return together(own, named('OF'));
  return together(agentOf(noun, above, reading, who), own);
}

/** Where the tree hangs the preposition elsewhere: the list right after “with” or “between” after the noun. */
function orNext(found: Parties, noun: number, concept: Concept, reading: Reading, who: Who): Parties {
  if (found.ids.length > 0 || found.sides) return found;
  const { context } = reading;
  const at = [noun + 1, noun + 2].find((i) => i < context.tokens.length && context.is(i, concept));
  return at === undefined ? found : companionsAt(at, reading, who);
}

function possessor(noun: number, { context, entities }: Reading): string | undefined {
  for (const child of context.tree.children(noun, 'nmod:poss', 'det', 'nmod')) {
    const owner = entities.table.possessors.get(child);
    if (owner !== undefined) return owner;
    if (context.token(child).deprel === 'nmod:poss' && child < noun) {
      const id = entities.one(child);
      if (id !== undefined && entities.table.get(id).kind !== 'place') return id;
    }
  }
  return undefined;
}

/** The subject and companions of a clause that only says that the meeting takes place. */
function clauseParties(clause: number, reading: Reading, who: Who, noun = -1): Parties {
  const { context } = reading;
  const { tree } = context;
  const subject = tree
    .children(clause, 'nsubj')
    .filter((child) => child !== noun && !context.is(child, 'WHO'));
  const companions = tree
    .children(clause, 'obl')
    .filter((child) => tree.children(child, 'case').some((each) => context.is(each, 'WITH', 'BETWEEN')));
  return together(...[...subject, ...companions].map((child) => who.of(child)));
}

/** Whoever does what the nearest clause says: “A said after talks with B”. */
function agentOf(noun: number, above: readonly number[], { context }: Reading, who: Who): Parties {
  for (const predicate of above) {
    if (predicate === noun) continue;
    const subject = context.tree.subject(predicate);
    if (subject < 0 || context.tree.isUnder(noun, subject)) continue;
    const found = who.of(subject);
    if (found.ids.length > 0 || found.sides) return found;
  }
  return NOBODY;
}

function kindOf(noun: number, { context }: Reading): MeetingKind | undefined {
  const near = [noun, ...context.tree.children(noun, 'amod', 'compound')];
  const is = (concept: Concept) => near.some((each) => context.is(each, concept));
  if (is('PHONE_CALL')) return 'call';
  if (is('TRILATERAL')) return 'trilateral';
  if (is('BILATERAL')) return 'bilateral';
  if (is('MULTILATERAL')) return 'multilateral';
  if (is('SUMMIT')) return 'summit';
  return is('TALKS') || is('ROUND') ? 'talks' : undefined;
}
