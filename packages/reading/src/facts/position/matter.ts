import type { Concept } from '@parley/analysis';
import type { Context } from '../../context.ts';
import type { StanceWord } from './stance.ts';

// Whether a stance whose complement names no issue is about something all the same.

/** Concepts that say where somebody stands whatever they are about. */
const FIRM: readonly Concept[] = [
  'DEMAND',
  'REJECT',
  'ACCEPT',
  'OFFER',
  'PROMISE',
  'PROPOSE',
  'OPEN',
  'SUPPORT',
  'WANT',
];
/** Those of them whose words also mean less, so that only a noun or a clause that stands for something is enough. */
const FAINT: readonly Concept[] = ['SUPPORT', 'WANT'];

/** Whether a verb has something to be about: an object or a clause; a verb of saying, a clause of what is to be done. */
export function hasMatter(word: StanceWord, context: Context): boolean {
  const { index, concept } = word;
  if (!FIRM.includes(concept)) return false;
  if (FAINT.includes(concept)) return hasFaintMatter(word, context);
  const { tree } = context;
  const own = context.match(index, concept)?.tokens ?? [];
  const [next] = tree.children(index, 'xcomp').filter((at) => !own.includes(at));
  const things = objects(word, context);
  const idiom = (context.match(index, concept)?.tokens.length ?? 1) > 2;
  if (idiom && (concept === 'REJECT' || concept === 'ACCEPT')) return true;
  if (context.is(index, 'SAY', 'THINK', 'CALL')) {
    if (next !== undefined)
      return (
        concept === 'DEMAND' &&
        (!context.is(next, 'SAY') || context.token(tree.child(next, 'obj'))?.upos === 'NOUN')
      );
    if (concept === 'DEMAND') {
      const asked = tree
        .children(index, 'advcl')
        .some(
          (at) => at > index && context.token(at).feats.includes('VerbForm=Inf') && !context.is(at, 'SAY'),
        );
      return (
        things.length > 0 || asked || tree.children(index, 'ccomp').some((at) => isToBeDone(at, context))
      );
    }
    return /^(OFFER|PROMISE|PROPOSE|REJECT)$/.test(concept) && things.length > 0;
  }
  if (next !== undefined) return !context.is(next, 'SAY');
  if (concept === 'OPEN') return tree.children(index, 'ccomp', 'advcl').some((at) => at > index);
  return tree.child(index, 'ccomp') >= 0 || things.length > 0 || hasPurpose(index, context);
}

/** “agreed on Tuesday to send A”, where the tree takes what was agreed for a purpose. */
function hasPurpose(index: number, context: Context): boolean {
  const { tree } = context;
  if (!context.is(index, 'ACCEPT', 'OFFER', 'REJECT')) return false;
  return tree
    .children(index, 'advcl')
    .some(
      (at) => at > index && context.token(at).feats.includes('VerbForm=Inf') && tree.child(at, 'obj') >= 0,
    );
}

/** “does not want to join”, “wants A scrapped”, “supports the resolution”. */
function hasFaintMatter(word: StanceWord, context: Context): boolean {
  const { index, concept, stance } = word;
  const { tree } = context;
  const [next] = tree.children(index, 'xcomp', 'ccomp');
  if (concept === 'WANT' && next !== undefined) {
    if (context.is(next, 'SAY', 'THINK', 'MEET', 'TALK')) return false;
    return (
      stance === 'rejects' ||
      context.is(next, 'LET', 'CANCEL', 'LIFT') ||
      tree.child(next, 'nsubj', 'nsubj:pass', 'expl') >= 0 ||
      tree.children(index, 'obj').some((at) => at > index && at < next)
    );
  }
  if ((context.match(index, concept)?.tokens.length ?? 1) > 2) return true;
  const voiced =
    context.is(index, 'ATTITUDE', 'SPEAK_OF', 'PRAISE') ||
    (context.match(index, concept)?.tokens.length ?? 1) > 1;
  const given = concept === 'WANT' && tree.children(index, 'iobj', 'obj').length > 1;
  return voiced && !given && objects(word, context).length > 0;
}

/** The things that a verb is about: its objects, and what hangs on it by a preposition of its own entry. */
function objects({ index, concept }: StanceWord, context: Context): number[] {
  const { tree } = context;
  const own = context.match(index, concept)?.tokens ?? [];
  const direct = tree.children(index, 'obj').filter((at) => !own.includes(at));
  const oblique = tree
    .children(index, 'obl', 'nmod')
    .filter((at) => concept === 'DEMAND' || tree.children(at, 'case').some((each) => own.includes(each)));
  return [...direct, ...oblique].filter(
    (at) => context.token(at).upos === 'NOUN' && !own.includes(at) && !isSomebody(at, context),
  );
}

/** A time, or people: who is welcomed or supported is no matter. */
function isSomebody(index: number, context: Context): boolean {
  return context.inTime(index) || context.is(index, 'FOLK', 'PEOPLE', 'OFFICIALS', 'LEADERS');
}

/** “insists that it be lifted”: neither a fact nor what will or can be. */
function isToBeDone(clause: number, context: Context): boolean {
  const verbs = [clause, ...context.tree.children(clause, 'aux', 'cop')];
  return !verbs.some((at) => context.token(at).feats.includes('VerbForm=Fin'));
}

/** “offered 31 billion”: what is asked or offered is an amount. */
export function namesAmount(tokens: readonly number[], context: Context): boolean {
  return tokens.some((at) => context.token(at).upos === 'NUM' && context.token(at).deprel === 'obj');
}
