import type { Context } from '../context.ts';

/*
 * How a pronoun stands in its sentence, which says whom it cannot mean.
 */

/**
 * Whether a token belongs to a clause that attributes the rest of its sentence (“X, he said”): it does not point
 * back into what is said.
 */
export function isInInquit(index: number, context: Context): boolean {
  const { tree } = context;
  for (let at = index, steps = 0; at >= 0 && steps < 4; at = tree.token(at).head, steps++) {
    if (context.is(at, 'ACCORDING')) return true;
    if (!context.is(at, 'SAY', 'THINK', 'CALL')) continue;
    if (context.tokens[at - 1]?.upos === 'PUNCT' && at === index - 1) return true;
    return (
      tree.token(at).deprel.startsWith('parataxis') || tree.children(at, 'ccomp').some((child) => child < at)
    );
  }
  return tree.children(index, 'case').some((child) => context.is(child, 'ACCORDING'));
}

/** A pronoun that depends on a verb cannot stand for another dependent of that verb (“she called her”). */
export function isArgument(index: number, context: Context): boolean {
  const { upos, deprel } = context.token(index);
  return upos === 'PRON' && /^(nsubj|obj|iobj|obl|nmod$)/.test(deprel);
}

/**
 * Where the clause begins that stands before its verb and the pronoun behind that verb (“with A and B he called C”):
 * whoever is named there is somebody else. Past the token where the pronoun does not follow its verb.
 */
export function frontOf(index: number, context: Context): number {
  const { head, sentence } = context.token(index);
  if (!isArgument(index, context) || head < 0 || head !== index - 1) return index;
  let from = head;
  while (from > 0 && context.token(from - 1).sentence === sentence) {
    const { upos, text } = context.token(from - 1);
    if (upos === 'SCONJ' || upos === 'VERB' || /^[;:]$/.test(text)) break;
    from--;
  }
  return context.token(from).upos === 'ADP' || isAdverb(from, context) ? from : index;
}

/** “A is his deputy”: the subject of a predicate that a possessive stands in is not whom the possessive means; or -1. */
export function describedBy(index: number, context: Context): number {
  const { head, deprel } = context.token(index);
  const predicate = deprel === 'nmod:poss' && head >= 0 && context.tree.child(head, 'cop') >= 0;
  return predicate ? context.tree.subject(head) : -1;
}

function isAdverb(index: number, context: Context): boolean {
  return context.token(index).upos === 'ADV' && context.tokens[index + 1]?.upos === 'ADP';
}

/** The last colon or semicolon before a token in its sentence: what is said begins there; else the sentence's first token. */
export function colonBefore(index: number, context: Context): number {
  const { from } = context.tree.sentenceOf(index);
  let at = index;
  while (at > from && !/^[:;]$/.test(context.token(at).text)) at--;
  return at > from ? at : from - 1;
}

/** Whether a pronoun, or the verb it is the subject of, is plural. */
export function isPlural(index: number, context: Context): boolean {
  const { head, feats, deprel } = context.token(index);
  const verb = head < 0 || !deprel.startsWith('nsubj') ? '' : context.token(head).feats;
  if (verb.includes('Number=Sing')) return false;
  return feats.includes('Number=Plur') || verb.includes('Number=Plur');
}

/** Whether a word is a subject, a possessive, or the “it” before a verb of saying or wanting. */
export function isSubjectOrPossessive(index: number, context: Context): boolean {
  const { deprel, head } = context.token(index);
  const expletive = deprel === 'expl' && head >= 0 && context.is(head, 'SAY', 'DEMAND', 'REJECT', 'WANT');
  return deprel.startsWith('nsubj') || deprel.endsWith('poss') || deprel === 'det' || expletive;
}
