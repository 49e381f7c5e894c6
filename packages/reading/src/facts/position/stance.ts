import type { Concept } from '@parley/analysis';
import type { Stance } from '@parley/dossier';
import type { Context } from '../../context.ts';
import { relation } from '../../tree.ts';
import { isInCondition, isNegated, isSupposed, opensWith } from '../clauses/index.ts';

/** The stance of each concept; the first that a word carries decides. */
const STANCES: readonly (readonly [Concept, Stance, Stance | null])[] = [
  // concept, stance, stance when negated
  ['REJECT', 'rejects', 'open'],
  ['OPEN', 'open', 'rejects'],
  ['THREATEN', 'threatens', null],
  ['ACCEPT', 'accepts', 'rejects'],
  ['OFFER', 'offers', 'rejects'],
  ['PROPOSE', 'offers', null],
  ['DEMAND', 'demands', null],
  ['WANT', 'demands', 'rejects'],
  ['SUPPORT', 'supports', 'rejects'],
  ['PROMISE', 'offers', 'rejects'],
];
export const STANCE_CONCEPTS: readonly Concept[] = STANCES.map(([concept]) => concept);

/** Concepts whose complement says no more of the same subject's stance. */
const STRONG: readonly Concept[] = ['REJECT', 'OPEN', 'THREATEN'];
/** Concepts that leave the stance to the verb in their complement: “wants to keep”, “promised to support”. */
const LIGHT: readonly Concept[] = ['WANT', 'PROMISE', 'OFFER', 'INTEND', 'CONTINUE'];

/** A word that says where somebody stands. */
export interface StanceWord {
  readonly index: number;
  readonly concept: Concept;
  readonly stance: Stance;
}

/** The stance that a word expresses where it stands, or null: with its negation, and that of the verb above it. */
export function stanceAt(index: number, context: Context): StanceWord | null {
  const entry = STANCES.find(([concept]) => context.is(index, concept));
  if (!entry) return null;
  const [concept, affirmed, negated] = entry;
  const plain = concept === 'WANT' && context.token(index).upos === 'NOUN' ? 'supports' : affirmed;
  if (isConsumed(index, concept, context) || isMuted(index, concept, context)) return null;
  if (concept === 'ACCEPT' && context.is(index, 'SAY') && context.tree.child(index, 'ccomp') >= 0)
    return null;
  if (context.is(index, 'ASK') && asksWhether(index, context)) return null;
  if (concept === 'WANT' && isAimed(index, context)) return null;
  if (concept === 'OPEN' && isJudged(index, context)) return null;
  if (concept === 'SUPPORT' && (isReceived(index, context) || isSponsored(index, context))) return null;
  if (/^(DEMAND|PROPOSE)$/.test(concept) && isContention(index, concept, context)) return null;
  if (concept === 'THREATEN' && context.is(index, 'PROMISE') && isAside(index, context)) return null;
  const match = context.match(index, concept);
  const flips =
    Number(isNegated(index, context, match) || isWishNot(index, concept, context)) +
    Number(isUnderNegatedWish(index, context) || isNoPurpose(index, concept, context));
  const force = concept === 'OPEN' && flips === 0 && isForce(index, context);
  const told = possible(index, concept, context) ? 'open' : plain;
  const stance = flips % 2 === 1 ? negated : force ? 'threatens' : told;
  return stance && { index, concept, stance };
}

/** “the government backed by A”: whom A helps, nothing that A thinks of the talks. */
function isSponsored(participle: number, context: Context): boolean {
  const { deprel, head, feats } = context.token(participle);
  if (!/^(amod|acl)/.test(deprel) || !feats.includes('VerbForm=Part') || head < 0) return false;
  return context.is(head, 'GOVERNMENT', 'MOVEMENT', 'ARMED_GROUP', 'ARMY', 'TROOPS');
}

/** “welcomes the Chilean delegation at a dinner”: a guest, no stance. */
export function isReceived(verb: number, context: Context): boolean {
  const guest = context.tree.child(verb, 'obj');
  if (guest < 0 || !context.is(verb, 'RECEIVE')) return false;
  const words = [guest, ...context.tree.children(guest, 'compound', 'appos', 'flat', 'nmod')];
  return (
    words.some((at) => context.officeAt(at) !== undefined) ||
    context.is(guest, 'DELEGATION', 'LEADERS', 'OFFICIALS', 'NEGOTIATORS')
  );
}

/** “talks aimed at a truce”: what something is for. */
function isAimed(index: number, context: Context): boolean {
  const { deprel, feats } = context.token(index);
  const subject = context.tree.child(index, 'nsubj');
  if (subject >= 0 && context.is(subject, 'TALKS', 'ENCOUNTER', 'ROUND', 'SUMMIT')) return true;
  const participle = /Tense=Past.*VerbForm=Part/.test(feats) && deprel === 'acl';
  return participle && context.tree.child(index, 'obl:agent') < 0;
}

/** “asked A if it would do B”: a question, nothing that one wants. */
function asksWhether(index: number, context: Context): boolean {
  const clauses = context.tree.children(index, 'ccomp', 'advcl');
  return clauses.some((clause) =>
    context.tree.children(clause, 'mark').some((at) => context.is(at, 'WHETHER')),
  );
}

/** “insisted that the door remained open”, “suggested that a deal had been reached”: what one says was so, nothing that one asks for. */
function isContention(index: number, concept: Concept, context: Context): boolean {
  if (!context.is(index, 'SAY')) return false;
  const [clause] = context.tree.children(index, 'ccomp');
  if (clause === undefined) return false;
  if (concept === 'DEMAND' && context.tree.isPassive(clause)) return false;
  const aux = context.tree.children(clause, 'aux', 'cop');
  const verbs = [clause, ...aux];
  if (verbs.some((at) => context.is(at, 'MUST'))) return false;
  return verbs.some((at) => /Tense=Past.VerbForm=Fin/.test(context.token(at).feats));
}

/** “does want to not meet”: where the tree hangs the negation of a wish on what is wished for. */
function isWishNot(index: number, concept: Concept, context: Context): boolean {
  if (concept !== 'WANT') return false;
  const { tree } = context;
  const wished = tree
    .children(index, 'xcomp', 'ccomp')
    .filter((child) => controller(child, context) === index);
  return wished.some((child) => {
    if (tree.children(child, 'advmod').some((at) => context.is(at, 'NOT'))) return true;
    for (let i = index + 1; i < child; i++) {
      if (context.is(i, 'NOT') && context.token(i).upos === 'ADV') return true;
    }
    return false;
  });
}

/** “considers A a B”, “considers A to be B”: a judgement, not something one may do. */
function isJudged(index: number, context: Context): boolean {
  if (!context.is(index, 'THINK')) return false;
  const { tree } = context;
  const object = tree.child(index, 'obj');
  if (object < 0) return false;
  return (
    tree.child(object, 'appos') >= 0 ||
    tree.children(index, 'xcomp').some((child) => context.token(child).upos !== 'VERB' || child > object)
  );
}

/** “A will do B, C vowed”: a verb that only attributes, with nothing below it of what it is about. */
export function isAside(index: number, context: Context): boolean {
  const token = context.token(index);
  const { from } = context.tree.sentenceOf(index);
  const before = context.tokens[index - 1];
  const own = context.tree.child(index, 'obj', 'xcomp', 'ccomp') >= 0;
  if (own) return false;
  return (
    relation(token) === 'parataxis' ||
    (index > from && before?.text === ',') ||
    (context.tree.child(index, 'nsubj') > from &&
      context.token(context.tree.child(index, 'nsubj') - 1).text === ',')
  );
}

/** “is ready to hit back”: no opening. */
function isForce(index: number, context: Context): boolean {
  return context.tree
    .children(index, 'xcomp', 'advcl', 'acl', 'ccomp')
    .some((child) => context.is(child, 'HIT_BACK', 'FIRE_AT', 'ASSAIL') && !context.is(child, 'TALK'));
}

/** “might accept”: not yet accepted. */
function possible(index: number, concept: Concept, context: Context): boolean {
  if (concept !== 'ACCEPT' && concept !== 'SUPPORT') return false;
  return context.tree.children(index, 'aux').some((child) => context.is(child, 'MAY', 'ABLE', 'PERHAPS'));
}

/** The verb above that has the same subject (its open complement), or -1. */
function controller(index: number, context: Context): number {
  const token = context.token(index);
  const own = context.tree.children(index, 'nsubj').length > 0;
  const rel = relation(token);
  const aside = rel === 'advcl' && token.head >= 0 && context.is(token.head, 'OPEN') && token.head < index;
  return !own && (aside || rel === 'xcomp' || rel === 'ccomp' || rel === 'obj') && token.head >= 0
    ? token.head
    : -1;
}

/** “was not there to make concessions” */
function isNoPurpose(index: number, concept: Concept, context: Context): boolean {
  const { head, deprel, feats } = context.token(index);
  const purpose = deprel === 'advcl' && feats.includes('VerbForm=Inf') && head >= 0 && head < index;
  return purpose && /^(ACCEPT|OFFER|PROMISE)$/.test(concept) && isNegated(head, context);
}

function isUnderNegatedWish(index: number, context: Context): boolean {
  const above = controller(index, context);
  return above >= 0 && context.is(above, ...LIGHT) && isNegated(above, context);
}

/** Whether the verb above says all there is to say, or the word below does. */
function isConsumed(index: number, concept: Concept, context: Context): boolean {
  const above = controller(index, context);
  if (above >= 0 && context.is(above, ...STRONG)) return true;
  if (isOthersDuty(index, context)) return true;
  if (!LIGHT.includes(concept)) return false;
  return context.tree
    .children(index, 'xcomp', 'ccomp')
    .some(
      (child) =>
        controller(child, context) === index &&
        !context.tree.children(index, 'obj').some((at) => at > index && at < child) &&
        context.is(child, ...STANCE_CONCEPTS) &&
        !context.is(child, 'WANT'),
    );
}

/** “demands that Russia accept …”: what somebody else is to do is not their stance. */
function isOthersDuty(index: number, context: Context): boolean {
  const { tree } = context;
  if (tree.children(index, 'aux').some((child) => context.is(child, 'MUST'))) return true;
  const { head, deprel } = context.token(index);
  if (head < 0) return false;
  const due = tree.children(head, 'aux').some((child) => context.is(child, 'MUST') && child < index);
  if (due && /^(conj|xcomp)$/.test(deprel)) return true;
  if (/^(xcomp|conj|parataxis)/.test(deprel) && context.is(head, 'MUST')) return true;
  const demanded =
    context.is(head, 'DEMAND', 'WANT') || (context.is(head, 'PROPOSE') && !context.is(head, 'SAY'));
  // “urges A to accept B”: A is to.
  const asked = tree
    .children(head, 'obj', 'iobj')
    .some((at) => at > head && at < index && !tree.isUnder(at, index));
  if (demanded && asked && /^(xcomp|advcl|ccomp)$/.test(deprel) && index > head) return true;
  return demanded && deprel.startsWith('ccomp') && tree.children(index, 'nsubj').length > 0;
}

/** Clauses of condition, and nouns that only name a thing, hold no stance. */
function isMuted(index: number, concept: Concept, context: Context): boolean {
  const continues =
    concept === 'REJECT' &&
    context.tree.children(index, 'aux').some((child) => context.is(child, 'CONTINUE'));
  if (continues || isPastFact(index, context)) return false;
  // “left without having agreed”
  const without = context.tree.children(index, 'mark', 'case').some((at) => context.is(at, 'NOT'));
  if (without && concept === 'ACCEPT') return true;
  if (concept === 'ACCEPT' && isSupposed(index, context)) return true;
  const asked = relation(context.token(index)) !== 'xcomp' && opensWith(index, context, 'WHETHER');
  return asked || isInCondition(index, context) || isInverted(index, context);
}

/** “Refuses A to come, then …”: a verb at the head of a sentence before its subject makes a condition or a question. */
function isInverted(index: number, context: Context): boolean {
  const { from } = context.tree.sentenceOf(index);
  return index === from && context.tree.child(index, 'nsubj') > index;
}

/** “after A had rejected B”: no condition, but something that happened. */
function isPastFact(index: number, context: Context): boolean {
  if (!opensWith(index, context, 'ONCE')) return false;
  const past = (at: number) => context.token(at).feats.includes('Tense=Past');
  return past(index) || context.tree.children(index, 'aux').some(past);
}
