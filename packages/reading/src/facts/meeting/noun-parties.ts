import type { Concept } from '@parley/analysis';
import type { Reading } from '../fact.ts';
import { carrierOf } from './frame.ts';
import { areMediators, companionsAt, subjectNear } from './near.ts';
import { subjectParties } from './verb-parties.ts';
import type { Parties, Who } from './who.ts';
import { NOBODY, together } from './who.ts';

/** Who meets, by a noun of meeting: those it is between or with, whose it is, and whoever the clauses around it name. */
export function nounParties(
  noun: number,
  above: readonly number[],
  clauses: readonly number[],
  light: boolean,
  reading: Reading,
  who: Who,
): Parties {
  const { context } = reading;
  const { tree } = context;
  const carrier = carrierOf(noun, reading);
  const below = [noun, ...(carrier === noun ? [] : [carrier])]
    .flatMap((each) => tree.children(each, 'nmod', 'obl'))
    .filter((child) => child > noun);
  const named = (...concepts: Concept[]) =>
    together(
      ...below
        .filter((child) =>
          tree
            .children(child, 'case')
            .some((each) => context.is(each, ...concepts) && !areMediators(each, reading)),
        )
        .map((child) => who.of(child)),
    );
  const between = orNext(named('BETWEEN'), noun, 'BETWEEN', reading, who);
  if (between.ids.length > 1 || between.sides) return between;
  const rivals = below.length > 0 && named('WITH').ids.length > 0 ? NOBODY : rivalsBelow(noun, reading, who);
  if (rivals.ids.length > 1) return rivals;
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
    const asked = tree
      .children(predicate, 'obj', 'iobj')
      .filter(
        (child) => child !== noun && !(tree.isUnder(noun, child) && !isInvited(child, predicate, reading)),
      )
      .map((child) => who.of(child));
    // “A invites B and C to talks”: A brings them together.
    const brought = together(...asked);
    return brought.ids.length > 1 ? brought : together(agentOf(noun, above, reading, who), own, brought);
  }
  if (withWhom.ids.length === 0 && !light) {
    const met = own.ids.length < 2 ? metThere(noun, carrier, predicate, reading, who) : NOBODY;
    return met.ids.length > 1 ? met : together(own, named('OF'));
  }
  // “The coalition talks of A, B and C failed”
  const ofWhom = context.token(noun).deprel.startsWith('nsubj') ? named('OF') : NOBODY;
  if (withWhom.ids.length === 0 && ofWhom.ids.length > 1) return together(own, ofWhom);
  const agents = agentOf(noun, above, reading, who);
  const all = together(agents, own, light && agents.ids.length + own.ids.length < 2 ? named('OF') : NOBODY);
  return all.ids.length === 1 && withWhom.ids.length === 1
    ? together(topicBefore(noun, reading, who), all)
    : all;
}

/** “talks to end the war between A and B”: those between whom what they talk about is. */
function rivalsBelow(noun: number, { context }: Reading, who: Who): Parties {
  const { tree } = context;
  const inside = tree
    .children(noun, 'nmod', 'acl', 'obl')
    .filter((child) => child > noun)
    .flatMap((child) => tree.subtree(child, ({ deprel }) => /^(acl:relcl|conj|parataxis)/.test(deprel)));
  const rivals = inside.filter(
    (each) =>
      context.token(each).deprel.startsWith('nmod') &&
      context.is(context.token(each).head, 'RIVALRY') &&
      tree.children(each, 'case').some((word) => context.is(word, 'BETWEEN')),
  );
  return rivals.length === 1 ? who.of(rivals[0]!) : NOBODY;
}

/** “A and B exchanged lists at a meeting”, “signed it after two days of talks”: who do something together at or after it. */
function metThere(noun: number, carrier: number, predicate: number, reading: Reading, who: Who): Parties {
  const { context } = reading;
  const there = context.tree
    .children(carrier, 'case')
    .some((each) => context.is(each, 'IN', 'DURING', 'AFTER'));
  const own = predicate >= 0 && context.token(carrier).head === predicate;
  if (!there || !own || context.token(predicate).upos !== 'VERB') return NOBODY;
  if (context.is(noun, 'SUMMIT') || context.is(predicate, 'SAY')) return NOBODY;
  return subjectParties(predicate, reading, who);
}

/** “A threatened to block it. A talk with B on Tuesday changed nothing”: the person that the sentence before is about. */
function topicBefore(noun: number, reading: Reading, who: Who): Parties {
  const { context, entities } = reading;
  const { tree } = context;
  const here = tree.sentenceOf(noun);
  const before = context.analysis.sentences[here.index - 1];
  if (!context.token(noun).deprel.startsWith('nsubj') || before?.block !== here.block) return NOBODY;
  const root = context.tokens.slice(before.from, before.to).find(({ head }) => head < 0);
  const topic = root === undefined ? NOBODY : who.of(tree.subject(root.index));
  const [id, ...others] = topic.ids;
  const person = id !== undefined && others.length === 0 && entities.table.get(id).kind === 'person';
  return person ? topic : NOBODY;
}

/** “invited A and B to talks”, where the tree hangs the talks on A. */
function isInvited(child: number, predicate: number, { context }: Reading): boolean {
  return context.is(predicate, 'INVITE') && /^(obj|iobj)/.test(context.token(child).deprel);
}

/** Where the tree hangs the preposition elsewhere: the list right after “with” or “between” after the noun. */
function orNext(found: Parties, noun: number, concept: Concept, reading: Reading, who: Who): Parties {
  // Between two at least: the tree may lose the second.
  if (found.ids.length > (concept === 'BETWEEN' ? 1 : 0) || found.sides) return found;
  const { context } = reading;
  const at = afterSetting(noun, concept, context);
  return at === undefined ? found : together(found, companionsAt(at, reading, who));
}

/** “a talk under four eyes between A and B”: words for how they meet, of which one is no preposition. */
function isOfFormat(index: number, context: Reading['context']): boolean {
  return [index - 1, index - 2].some(
    (at) =>
      at >= 0 && (context.match(at, 'DIRECT', 'INDIRECT', 'BILATERAL')?.tokens.includes(index) ?? false),
  );
}

/** The preposition after a noun, over words of where and when: “a meeting in Oslo on Monday with …”. */
function afterSetting(noun: number, concept: Concept, context: Reading['context']): number | undefined {
  for (let i = noun + 1; i <= noun + 7 && i < context.tokens.length; i++) {
    if (context.is(i, concept)) return i;
    const token = context.token(i);
    const setting =
      context.inTime(i) || ['ADP', 'PROPN', 'DET'].includes(token.upos) || isOfFormat(i, context);
    if (!setting && i > noun + 1) return undefined;
  }
  return undefined;
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
    .filter((child) =>
      tree
        .children(child, 'case')
        .some((each) => context.is(each, 'WITH', 'BETWEEN') && !areMediators(each, reading)),
    );
  return together(...[...subject, ...companions].map((child) => who.of(child)));
}

/** Whoever does what the nearest clause says: “A said after talks with B”. */
function agentOf(noun: number, above: readonly number[], reading: Reading, who: Who): Parties {
  const { context } = reading;
  for (const predicate of above) {
    if (predicate === noun) continue;
    const subject = context.tree.subject(predicate);
    if (subject < 0) continue;
    // “A, who had dinner with B”: the clause describes its subject.
    if (context.tree.isUnder(noun, subject) && !context.tree.isUnder(predicate, subject)) continue;
    // “The ministry said that A had discussed it at talks with B”: not the ministry, though the tree loses A.
    if (predicate !== above[0] && context.is(predicate, 'SAY') && context.token(above[0]!).deprel === 'ccomp')
      break;
    const found = who.of(subject);
    if (found.ids.length > 0 || found.sides) return found;
  }
  const [first] = above;
  return first === undefined || first === noun ? NOBODY : subjectNear(first, reading, who);
}
