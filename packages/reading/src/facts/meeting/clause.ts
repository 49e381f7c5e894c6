import type { Concept } from '@parley/analysis';
import type { MeetingStatus } from '@parley/dossier';
import type { Context } from '../../context.ts';
import { relation } from '../../tree.ts';

/** When a clause puts what it says: `open` where neither tense nor auxiliary decides. */
export type Tense = 'past' | 'present' | 'future' | 'open';

/** The auxiliaries and copulas of a predicate, and the verbs that open to it in between. */
function auxiliaries(predicate: number, { tree }: Context): number[] {
  return tree.children(predicate, 'aux', 'cop');
}

/** The tense of a predicate, its auxiliaries included. */
export function tenseOf(predicate: number, context: Context): Tense {
  const helpers = auxiliaries(predicate, context);
  if (helpers.some((each) => context.is(each, 'WILL', 'WOULD')) || isToBe(predicate, context))
    return 'future';
  const finite = [...helpers, predicate].find(
    (each) =>
      context.token(each).feats.includes('VerbForm=Fin') || context.token(each).feats.includes('Mood=Ind'),
  );
  const { feats } = context.token(predicate);
  const participle = feats.includes('VerbForm=Part') && !feats.includes('Tense=Pres');
  if (finite === undefined && helpers.length === 0 && hasOwnSubject(predicate, context)) return 'present';
  // “claims to have reached a deal”
  const perfect = helpers.every(
    (each) => context.token(each).deprel === 'aux' && context.token(each).feats.includes('VerbForm=Inf'),
  );
  if (finite === undefined) return participle && perfect ? 'past' : 'open';
  if (context.token(finite).feats.includes('Tense=Past')) return 'past';
  if (participle && !isPresentPassive(predicate, finite, context)) return 'past';
  return 'present';
}

/** “were to meet”: a form of “be” before the mark of an infinitive. */
function isToBe(predicate: number, context: Context): boolean {
  const mark = context.tree.child(predicate, 'mark');
  const before = context.tree.children(predicate, 'cop', 'aux').includes(mark - 1);
  return mark > 0 && before && context.token(mark).upos === 'PART';
}

/** A form that is written as an infinitive and has a subject of its own, such as a plural of the present in Dutch. */
function hasOwnSubject(predicate: number, context: Context): boolean {
  const { feats, deprel } = context.token(predicate);
  if (deprel === 'amod') return !feats.includes('VerbForm=Part');
  const free = feats.includes('VerbForm=Inf') && !/^(xcomp|csubj)/.test(deprel);
  const marked = context.tree.children(predicate, 'mark').length > 0;
  return free && !marked && context.tree.children(predicate, 'nsubj').length > 0;
}

/** “wordt gehouden”, “is held”: an auxiliary of the passive in the present; “has been held” is past. */
function isPresentPassive(predicate: number, finite: number, context: Context): boolean {
  const passive = context.token(finite).deprel === 'aux:pass' && context.is(finite, 'BEING');
  if (!passive) return false;
  return !context.tree.children(predicate, 'aux').some((each) => context.token(each).deprel === 'aux');
}

/** Which relations keep a clause within what its governor says of it. */
const INNER = new Set(['xcomp', 'ccomp', 'advcl', 'csubj', 'acl', 'obj', 'obl', 'nmod', 'nsubj', 'root']);

/** The predicates above a token: that of its own clause first, then those that it is the content of. */
export function governors(index: number, context: Context): number[] {
  const { tree } = context;
  const found: number[] = [];
  let at = index;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    const token = tree.token(at);
    if (isPredicate(at, context)) found.push(at);
    if (token.head < 0) break;
    const rel = relation(token);
    // “leaders meeting in Bern agreed to …”: what qualifies a subject is no part of what it does.
    if (isOfSubject(at, context)) break;
    if (token.deprel === 'acl:relcl' || rel === 'parataxis' || (rel === 'conj' && isPredicate(at, context)))
      break;
    const marked = context.tree.children(at, 'mark').some((mark) => context.token(mark).upos !== 'PART');
    if (rel === 'advcl' && marked && !isInfinitive(at, context)) break;
    if (!INNER.has(rel) && isPredicate(at, context)) break;
    at = token.head;
  }
  return found;
}

/** Whether a present participle qualifies the subject of a clause. */
export function isOfSubject(index: number, context: Context): boolean {
  const { feats, deprel, head } = context.token(index);
  const participle = /VerbForm=Ger|Tense=Pres.*VerbForm=Part/.test(feats) && deprel === 'acl';
  return participle && head >= 0 && context.token(head).deprel.startsWith('nsubj');
}

function isInfinitive(index: number, context: Context): boolean {
  return context.token(index).feats.includes('VerbForm=Inf');
}

/** Whether a token is a verb or carries a copula. */
export function isPredicate(index: number, context: Context): boolean {
  const { upos } = context.token(index);
  return (
    upos === 'VERB' ||
    (upos === 'AUX' && !/^(aux|cop)/.test(context.token(index).deprel)) ||
    context.tree.child(index, 'cop') >= 0
  );
}

/** Of the predicates joined to one, the last that says where the meeting stands; itself where none does. */
export function deciding(predicate: number, context: Context): number {
  const first = clauseStatus(predicate, context);
  return (
    context.tree
      .conjuncts(predicate)
      // “had begun and would have lasted till Sunday”: it took place.
      .findLast((each) => {
        const status = clauseStatus(each, context);
        // “has been host of the talks, but will not go on”: it refuses no talks of its own.
        if (status === 'refused' && context.is(predicate, 'HOST')) return false;
        return status !== undefined && !(first === 'past' && status === 'future');
      }) ?? predicate
  );
}

/** The predicates joined to one whose time and place are the meeting's: not those of an earlier plan that came to nothing. */
export function telling(predicate: number, context: Context): number[] {
  const { head, deprel } = context.token(predicate);
  // “staat gepland voor”: the parser may take the finite verb for the subject of its participle.
  if (deprel.startsWith('nsubj') && head >= 0) return [predicate, head];
  const last = deciding(predicate, context);
  const first = clauseStatus(predicate, context);
  const stands = first === 'past' || first === 'present' || first === 'future';
  return last === predicate || !stands ? [last] : [predicate, last];
}

/** What a predicate, with its auxiliaries, does to the meeting that it governs; undefined where it does nothing. */
export function effect(predicate: number, context: Context): MeetingStatus | undefined {
  const is = (...concepts: Concept[]) => context.is(predicate, ...concepts);
  const negated = context.isNegated(predicate);
  // “talks aimed at a truce”: what they are for.
  const { deprel, feats } = context.token(predicate);
  const subject = is('WANT') ? context.tree.child(predicate, 'nsubj') : -1;
  if (subject >= 0 && context.is(subject, 'TALKS', 'ENCOUNTER', 'ROUND', 'SUMMIT')) return undefined;
  if (is('WANT') && deprel === 'acl' && /Tense=Past.*VerbForm=Part/.test(feats)) return undefined;
  // “the attack could derail the talks”: it has not happened.
  const likely = !isOnlyPossible(predicate, context);
  if (is('CANCEL')) return likely ? 'cancelled' : undefined;
  if (is('POSTPONE')) return likely ? 'postponed' : undefined;
  if (is('BREAK_OFF')) return likely ? 'broken-off' : undefined;
  if (is('REJECT') && !is('OPEN')) return negated ? 'proposed' : 'refused';
  if (is('PROPOSE', 'INVITE', 'WANT', 'OFFER', 'OPEN', 'HOPE', 'DEMAND', 'REQUEST'))
    return negated ? 'refused' : 'proposed';
  // “concluded talks on a pact”: they are over, whatever came of them.
  if (is('END') && is('AGREE') && !is('PLAN')) return undefined;
  if (is('PLAN', 'INTEND', 'EXPECT', 'AGREE', 'ACCEPT', 'PROMISE')) return negated ? 'refused' : 'planned';
  return undefined;
}

/** “may fail”, “could be put off”. */
function isOnlyPossible(predicate: number, context: Context): boolean {
  return auxiliaries(predicate, context).some((each) => context.is(each, 'MAY') && !context.is(each, 'WILL'));
}

/** A status, or the tense from which, with the time, it follows. */
export type Inner = MeetingStatus | 'past' | 'present' | 'future' | undefined;

/** What an auxiliary of wish, possibility or duty makes of the meeting. */
export function modal(predicate: number, context: Context): MeetingStatus | undefined {
  const helpers = [...context.tree.children(predicate, 'aux', 'cop'), ...modalBefore(predicate, context)];
  const is = (...concepts: ('WANT' | 'MAY' | 'MUST')[]) =>
    helpers.some((each) => context.is(each, ...concepts));
  const have = helpers.some(
    (each) => context.token(each).deprel === 'aux' && !context.is(each, 'MUST', 'WILL'),
  );
  if (is('MUST') && have && tenseOf(predicate, context) === 'past') return 'postponed';
  if (is('WANT', 'MAY', 'MUST')) return context.isNegated(predicate) ? 'refused' : 'proposed';
  // “A and B may start talks”, said with an adverb.
  const perhaps = context.tree
    .children(predicate, 'advmod')
    .some((each) => context.is(each, 'PERHAPS') && context.is(each, 'POSSIBLE', 'MAY'));
  if (perhaps && !context.isNegated(predicate)) return 'proposed';
  return undefined;
}

/** “dat zij A wil ontmoeten”: a modal right before its infinitive, where the tree hangs it elsewhere. */
function modalBefore(predicate: number, context: Context): number[] {
  const before = context.tokens[predicate - 1];
  const infinitive = context.token(predicate).feats.includes('VerbForm=Inf');
  return infinitive && before?.upos === 'VERB' && context.is(before.index, 'WANT', 'MAY', 'MUST')
    ? [before.index]
    : [];
}

/** The tense as {@link tenseOf}, undefined where it is open. */
export function tense(predicate: number, context: Context): Inner {
  const found = tenseOf(predicate, context);
  return found === 'open' ? undefined : found;
}

/** A headline tells in the present what is over. */
export function isHeadline(index: number, context: Context): boolean {
  const block = context.analysis.blocks[context.tree.sentenceOf(index).block];
  return block?.kind === 'title' || block?.kind === 'heading';
}

/** “are due to meet”, where the parser takes “due to” for a preposition. */
export function isDue(verb: number, context: Context): boolean {
  return context.tree
    .children(verb, 'mark', 'aux', 'cop')
    .some((child) => context.is(child, 'INTEND', 'PLAN'));
}

/** “did not take place”, “will not go ahead”: of a meeting that is the subject, by a “not” of the verb's own. */
function fellThrough(clause: number, context: Context): boolean {
  const { tree } = context;
  const stated = tree
    .children(clause, 'obj')
    .some((child) => context.is(child, 'TALKS', 'ENCOUNTER', 'ROUND', 'SUMMIT', 'PHONE_CALL'));
  const own = tree.children(clause, 'advmod', 'aux').some((child) => context.is(child, 'NOT'));
  return context.is(clause, 'HOLD') && own && (!stated || tree.isPassive(clause));
}

/** What a clause says of the meeting that is its subject or object. */
export function clauseStatus(clause: number, context: Context): Inner {
  // “The round failed to bring progress”: it took place.
  if (context.is(clause, 'SHORT_OF') && context.tree.children(clause, 'xcomp').length > 0)
    return tense(clause, context);
  const does = effect(clause, context);
  const modality = modal(clause, context);
  if (does !== undefined) return does;
  if (!context.is(clause, 'HOLD', 'BEGIN', 'END', 'LAST', 'MEET', 'CONVENE', 'TALK', 'HOST'))
    return undefined;
  if (isDue(clause, context)) return context.isNegated(clause) ? 'refused' : 'planned';
  if (modality !== undefined) return modality;
  if (context.isNegated(clause)) return fellThrough(clause, context) ? 'cancelled' : undefined;
  const when = tense(clause, context);
  return when === 'present' && isHeadline(clause, context) && context.is(clause, 'END') ? 'past' : when;
}
