import type { Concept } from '@parley/analysis';
import type { Context } from '../context.ts';

const SAYING: readonly Concept[] = ['SAY', 'THINK', 'DENY'];
const SPEAKING: readonly Concept[] = [
  ...SAYING,
  'CALL',
  'SPEAK_OF',
  'DEMAND',
  'PROPOSE',
  'PROMISE',
  'ATTITUDE',
  'DOUBT',
  'HOPE',
  'FEAR',
  'EXPECT',
];

/**
 * Whether a noun is who says, thinks or asks something: the subject of such a verb (its agent in the passive), the
 * antecedent of its relative clause, or the source after “according to”. So critics, residents, an aide or a campaign
 * become somebody who speaks without a word list of them.
 */
export function isSpeaker(index: number, context: Context): boolean {
  const { tree } = context;
  const { head, deprel } = context.token(index);
  if (context.inTime(index) || isMute(index, context)) return false;
  const cited = (child: number) => {
    const cue = context.match(child, 'ACCORDING');
    return cue !== undefined && !cue.tokens.includes(index);
  };
  if (tree.children(index, 'case').some(cited)) return true;
  if (tree.children(index, 'acl').some((clause) => saysAsSubject(clause, context))) return true;
  if (head < 0) return false;
  const claims = context.is(index, 'CLAIM') && !context.is(index, 'STATEMENT', 'PLAN_PAPER');
  if (deprel === 'obl:agent') return context.is(head, ...SPEAKING) && !claims;
  if (deprel !== 'nsubj' || hasNearerSubject(index, head, context)) return false;
  return predicates(head, context).some((verb) => isActive(verb, context));
}

/** Talks, meetings, doubts and decisions say nothing themselves; nor does the “raising” of “…, raising hopes that”. */
function isMute(index: number, context: Context): boolean {
  const { upos, head } = context.token(index);
  const loose =
    upos === 'NOUN' &&
    head === index + 1 &&
    context.token(index - 1)?.text === ',' &&
    context.token(head).deprel === 'parataxis' &&
    context.is(head, 'HOPE') &&
    context.tree.children(index).every((child) => context.token(child).upos === 'PUNCT');
  if (loose) return true;
  return context.token(index).upos === 'NOUN' && context.is(index, 'TALKS', 'ENCOUNTER', 'ROUND', 'IDEA');
}

/** Whether a word can name a group of people or a paper: a noun, or “some”, “others”, “six in ten”, but no pronoun. */
export function canName(index: number, context: Context): boolean {
  const { upos, feats } = context.token(index);
  if (context.inTime(index) || isMute(index, context)) return false;
  if (upos === 'VERB') return context.is(index, 'OFFICIALS');
  return (
    /^(NOUN|PROPN|ADJ|NUM)$/.test(upos) || (/^(PRON|DET)$/.test(upos) && /PronType=(Ind|Tot)/.test(feats))
  );
}

/** Of two subjects that the tree gives a verb, the one beside it is its own; the other belongs to what is said. */
function hasNearerSubject(index: number, verb: number, { tree }: Context): boolean {
  const aside = tree.token(verb - 1)?.text === ',';
  const subjects = tree.children(verb, 'nsubj').filter((other) => !(aside && index < other && other < verb));
  // “New sanctions thinks she needless”: the pronoun in the nominative.
  if (
    subjects.some(
      (other) => other !== index && other === verb + 1 && tree.token(other).feats.includes('Case=Nom'),
    )
  )
    return true;
  return subjects.some((other) => Math.abs(other - verb) < Math.abs(index - verb));
}

/** A predicate and those that share its subject. */
function predicates(head: number, { tree }: Context): number[] {
  const own = [head, ...tree.children(head, 'xcomp', 'conj')];
  return [...own, ...own.slice(1).flatMap((each) => tree.children(each, 'xcomp'))];
}

function isActive(verb: number, context: Context): boolean {
  const { upos, feats, deprel } = context.token(verb);
  // “is niet te vinden”: an infinitive that heads the sentence has no doer for its subject.
  const tobe = feats.includes('VerbForm=Inf') && deprel === 'root' && context.tree.child(verb, 'mark') >= 0;
  if (tobe) return false;
  return (
    (upos === 'VERB' || upos === 'AUX') &&
    (context.is(verb, ...SPEAKING) || wantsOfOthers(verb, context)) &&
    !context.tree.isPassive(verb)
  );
}

/** “wants B to pay”: more than what a thing may be made to want. */
function wantsOfOthers(verb: number, context: Context): boolean {
  return (
    context.is(verb, 'WANT') &&
    context.tree.children(verb, 'ccomp').some((clause) => context.tree.child(clause, 'nsubj') > verb)
  );
}

/** “critics who say”, “an official saying”: a clause whose subject is the noun it describes. */
function saysAsSubject(clause: number, context: Context): boolean {
  const own = context.tree.child(clause, 'nsubj');
  const described = own < 0 ? context.token(clause).feats.includes('Ger') : context.is(own, 'WHO');
  return described && context.is(clause, ...SAYING) && isActive(clause, context);
}

const SIDES: readonly Concept[] = [
  ...SPEAKING,
  'WANT',
  'OFFER',
  'ACCEPT',
  'REJECT',
  'SUPPORT',
  'OPEN',
  'THREATEN',
  'INTEND',
  'LET',
  'GO_ON',
  'GOOD_VERDICT',
  'BAD_VERDICT',
];

/**
 * Whether a noun for those who bargain stands where they take sides: as the subject or agent of a verb of stance or of
 * one that may be conditioned (“the farmers lift their blockade if …”), or as whose demand or offer it is.
 */
export function takesSides(index: number, context: Context): boolean {
  const { head, deprel } = context.token(context.tree.firstConjunct(index));
  if (head < 0 || context.inTime(index)) return false;
  const by = context.tree.children(index, 'case').some((child) => context.is(child, 'BY'));
  if (deprel === 'obl' && by && context.tree.isPassive(head) && context.is(head, ...SIDES)) return true;
  if (/^(nmod|obl$)/.test(deprel))
    return context.is(head, ...SIDES, 'PLAN_PAPER') && context.token(head).upos === 'NOUN';
  if (!/^(nsubj|obl:agent)/.test(deprel)) return false;
  // “voted on Tuesday to reject B”
  const purposes = context.tree
    .children(head, 'advcl')
    .filter((at) => at > head && context.token(at).feats.includes('VerbForm=Inf'));
  const around = [head, ...predicates(head, context), ...purposes];
  if (around.some((at) => context.is(at, ...SIDES))) return true;
  const aux = context.tree.children(head, 'aux');
  return aux.some((at) => context.is(at, 'WILL', 'WOULD', 'MUST')) && isActivePerson(head, context);
}

function isActivePerson(verb: number, context: Context): boolean {
  return context.token(verb).upos === 'VERB' && !context.tree.isPassive(verb);
}

/** Whether a noun says whose team, negotiators or talks something is: “led the talks for the employers”, “the unions were led by”. */
export function sitsAtTable(index: number, context: Context): boolean {
  const { head, deprel } = context.token(index);
  if (context.tree.children(index, 'case').some((child) => context.is(child, 'FOR'))) return true;
  // “Bij de socialisten zat A aan tafel.”
  const beside = context.tree.children(index, 'case').some((child) => context.is(child, 'IN'));
  if (beside && head >= 0 && deprel.startsWith('obl') && context.is(head, 'SEAT', 'BRING_ALONG', 'ACCOMPANY'))
    return true;
  const sends =
    head >= 0 &&
    deprel === 'nsubj' &&
    context.is(head, 'SEND', 'APPOINT') &&
    context.tree.children(head, 'obj').some((child) => context.is(child, 'DELEGATION', 'NEGOTIATORS'));
  if (sends) return true;
  // “B is represented by A, the liberals by C”
  const { from } = context.tree.sentenceOf(index);
  const gap =
    context.is(index + 1, 'BY') &&
    context.withConcept('LEAD', 'LED_BY', 'REPRESENT').some((at) => at >= from && at < index);
  if (gap) return true;
  const team = head >= 0 && context.is(head, 'DELEGATION', 'NEGOTIATORS', 'LEAD', 'REPRESENT', 'SPEAK_FOR');
  return team && /^(nmod|nsubj|obj)/.test(deprel);
}

/** “A, in town for talks with his counterpart”: whom A meets. */
export function isCompany(preposition: number, office: number, context: Context): boolean {
  if (context.token(preposition).upos !== 'ADP' || !context.is(preposition, 'WITH')) return false;
  const between = context.tokens.slice(preposition + 1, office);
  return between.every(({ upos }) => /^(DET|ADJ|PRON|NUM)$/.test(upos));
}
