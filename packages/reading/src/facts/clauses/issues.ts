import type { Issue } from '@parley/dossier';
import type { Concept } from '@parley/analysis';
import type { Context } from '../../context.ts';
import { relation } from '../../tree.ts';

const TALKING: readonly Concept[] = [
  'MEET',
  'TALK',
  'TALKS',
  'ENCOUNTER',
  'SUMMIT',
  'PHONE_CALL',
  'CONVENE',
  'MEDIATE',
  'POSTPONE',
  'CANCEL',
];

/**
 * The issues that a stretch of tokens is about: those named by words that do not merely describe another issue's
 * word, in order of the text. How people meet counts only where nothing else is named.
 */
export function issuesOf(tokens: readonly number[], context: Context): Issue[] {
  const named = context.issuesIn(tokens);
  const top = named.filter(
    ({ head }) =>
      !named.some(
        (other) =>
          other.head !== head && other.issue !== 'format-of-talks' && describes(head, other.head, context),
      ),
  );
  const specific = top.filter(({ issue }) => issue !== 'format-of-talks' && issue !== 'other');
  const aimed = specific.filter(({ issue, head }) => issue !== 'territory' || !isWhere(head, context));
  if (specific.length > 0)
    return [...new Set((aimed.length > 0 ? aimed : specific).map(({ issue }) => issue))];
  const issues = top.map(({ issue }) => issue);
  if (issues.includes('other')) return ['other'];
  // “the treaty must be scrapped”: that, and no meeting.
  const paper = tokens.some((index) => context.is(index, 'AGREEMENT', 'PLAN_PAPER'));
  const others = tokens.some(
    (index) => context.is(index, 'CANCEL', 'POSTPONE') && hasOtherObject(index, context),
  );
  const talks =
    paper || others ? TALKING.filter((concept) => concept !== 'CANCEL' && concept !== 'POSTPONE') : TALKING;
  const talking =
    issues.length > 0 ||
    tokens.some(
      (index) =>
        context.is(index, ...talks) && !context.is(index, 'MEDIATORS', 'FOLK') && !isWithout(index, context),
    );
  return talking ? ['format-of-talks'] : [];
}

/** “cut jobs”: what is called off or put off is no meeting. */
function hasOtherObject(verb: number, context: Context): boolean {
  const { head, deprel } = context.token(verb);
  const above = deprel === 'xcomp' && head >= 0 ? context.tree.children(head, 'obj') : [];
  const objects = [...context.tree.children(verb, 'obj', 'nsubj:pass'), ...above];
  return objects.some(
    (at) => context.token(at).upos === 'NOUN' && !context.is(at, ...TALKING, 'TALKS', 'ROUND'),
  );
}

/** “aid must pass the crossing on the border”: the place where something is to happen. */
function isWhere(index: number, context: Context): boolean {
  return context.tree.children(index, 'case').some((child) => context.is(child, 'IN'));
}

/** Whether a word hangs under another as its description, not as a member of a list or a clause of what is to be done. */
function describes(index: number, other: number, context: Context): boolean {
  for (let at = index; at >= 0 && at !== other; at = context.token(at).head) {
    const token = context.token(at);
    const rel = relation(token);
    if (rel === 'conj' || rel === 'appos' || token.deprel === 'acl' || rel === 'advcl') return false;
    if (context.tree.children(at, 'case').some((child) => context.is(child, 'AMONG'))) return false;
    if (token.head === other) return token.upos !== 'VERB' || token.deprel === 'acl:relcl';
  }
  return false;
}

/** “without delay”: no matter of how one meets. */
function isWithout(index: number, context: Context): boolean {
  return [...context.tree.children(index, 'case'), index - 1, index - 2].some(
    (at) => at >= 0 && context.is(at, 'NOT'),
  );
}
