import type { Concept } from '@parley/analysis';
import type { Context } from '../../context.ts';
import type { Scene } from '../clauses/index.ts';
import { holdersIn, holdersOf, issuesOf } from '../clauses/index.ts';
import type { Range } from './clauses.ts';
import { clauseAfter, clauseBefore, hasVerb, pastAside, tokensOf } from './clauses.ts';
import type { Link } from './link.ts';

/** What one does for the other side, or with it. */
const YIELDS: readonly Concept[] = [
  'LET',
  'GO_ON',
  'ACCEPT',
  'SIGN',
  'MEET',
  'TALK',
  'TRAVEL',
  'ATTEND',
  'CANCEL',
  'POSTPONE',
  'LIFT',
  'SUPPORT',
];

/** “A could do B if C”, “A will do B once C”, “is C done, then B can be done”: where B is something one lets the other side have. */
export function ifLink(index: number, part: Range, scene: Scene): Link | null {
  const { context } = scene;
  const marked = (context.is(index, 'IF') || isOnce(index, context)) && !context.is(index - 1, 'ONLY_IF');
  const inverted = !marked && opensInverted(index, part, context);
  if (!marked && !inverted) return null;
  if (marked && isAsked(index, context)) return null;
  const requires = inverted ? upToComma(index, part, context) : clauseAfter(index, part, context);
  const leading = tokensOf({ from: part.from, to: index }).every((at) => context.token(at).upos === 'PUNCT');
  const main = leading
    ? { from: requires.to, to: part.to }
    : pastAside(clauseBefore(index, part, context), index, scene);
  // “meets on Friday, after A has …”: a day that is set waits for nothing.
  if (isOnce(index, context) && tokensOf(main).some((at) => context.inTime(at))) return null;
  const told = !tokensOf(requires).some(
    (at) => context.token(at).feats.includes('VerbForm=Inf') && context.token(at - 1).deprel === 'mark',
  );
  const willing =
    marked &&
    told &&
    tokensOf(main).some(
      (at) =>
        context.is(at, 'OPEN', 'OFFER', 'PROMISE', 'ACCEPT') &&
        /^(VERB|ADJ)$/.test(context.token(at).upos) &&
        (context.is(at, 'OPEN') || !isOnce(index, context) || isToCome(requires, context)) &&
        isHeld(at, scene),
    );
  const yields =
    willing ||
    tokensOf(main).some((at) => isOwnStep(at, main, scene)) ||
    tokensOf(main).some(
      (at) =>
        context.is(at, ...YIELDS) &&
        !context.is(at, 'FIRE_AT', 'ASSAIL', 'THREATEN') &&
        isAhead(at, scene) &&
        !context.isNegated(at),
    );
  const threat = marked && threatLink(requires, main, part, scene);
  if (threat) return threat;
  const negates = (range: Range) => tokensOf(range).some((at) => context.is(at, 'NOT'));
  const verb = tokensOf(main).findLast((at) => context.token(at).upos === 'VERB' && !context.is(at, 'SAY'));
  const refuses = verb !== undefined && isRefused(verb, scene);
  if (marked && told && refuses && negates(main) && negates(requires) && hasVerb(requires, context))
    return { pattern: 'unless', before: main, requires, part, main, weak: true };
  const failing = tokensOf(requires).some((at) => context.is(at, 'NOT', 'BREAK_OFF', 'REJECT', 'DISAGREE'));
  if (!yields || failing || !hasVerb(requires, context)) return null;
  return { pattern: 'if', before: main, requires, part, main, weak: true };
}

/** “asked A if it would do B”, “zolang als nodig is”: a question, and how long, no conditions. */
function isAsked(index: number, context: Context): boolean {
  if (context.is(index - 1, 'AS_LONG_AS')) return true;
  const verb = context.token(index).head;
  const above = verb < 0 ? -1 : context.token(verb).head;
  return above >= 0 && above < index && context.is(above, 'ASK');
}

/** “threatens to block it if B does not do C”: C is asked for. */
function threatLink(requires: Range, main: Range, part: Range, scene: Scene): Link | null {
  const { context } = scene;
  const says = (range: Range, ...concepts: readonly Concept[]) =>
    tokensOf(range).some((at) => context.is(at, ...concepts));
  // A text may end with the conjunction.
  if (requires.from >= requires.to) return null;
  const earlier = { from: context.tree.sentenceOf(requires.from).from, to: requires.from };
  if (!says(earlier, 'THREATEN') || !says(requires, 'NOT') || !hasVerb(requires, context)) return null;
  const does = tokensOf(requires).some(
    (at) => context.token(at).deprel.startsWith('nsubj') && holdersIn(at, scene).length > 0,
  );
  const before = main.from < main.to ? main : earlier;
  return does ? { pattern: 'unless', before, requires, part, main, weak: true } : null;
}

/** What may or will be done, or, told of somebody in the present tense, what they do. */
function isAhead(verb: number, scene: Scene): boolean {
  const { context } = scene;
  const aux = context.tree.children(verb, 'aux');
  if (aux.length > 0) return aux.some((at) => context.is(at, 'ABLE', 'MAY', 'WILL', 'WOULD'));
  const { upos, feats } = context.token(verb);
  if (upos !== 'VERB' || !/Tense=Pres.VerbForm=Fin/.test(feats)) return false;
  const { ids, sure } = holdersOf(verb, scene);
  return scene.speakerAt(verb) !== undefined || (sure && ids.length > 0);
}

/** “once A does B”, not “after A had done B” or “after winning B”. */
function isToCome(range: Range, context: Context): boolean {
  const feats = tokensOf(range).map((at) => context.token(at).feats);
  return (
    feats.some((each) => /Tense=Pres.*VerbForm=Fin/.test(each)) &&
    !feats.some((each) => /Tense=Past.VerbForm=Fin/.test(each))
  );
}

/** What would be no step towards the other side. */
const HOSTILE: readonly Concept[] = [
  'FIRE_AT',
  'ASSAIL',
  'THREATEN',
  'HARM',
  'HIT_BACK',
  'BREAK_OFF',
  'REJECT',
  'IMPOSE',
];

/** “A will do B once C”, said by A, where B is an issue. */
function isOwnStep(verb: number, main: Range, scene: Scene): boolean {
  const { context } = scene;
  const speaker = scene.speakerAt(verb);
  if (speaker === undefined || context.token(verb).upos !== 'VERB' || context.is(verb, 'SAY')) return false;
  const { ids, sure } = holdersOf(verb, scene);
  if (!sure || ids.length !== 1 || ids[0] !== speaker || !isAhead(verb, scene)) return false;
  if (tokensOf(main).some((at) => context.is(at, ...HOSTILE)) || context.isNegated(verb)) return false;
  return issuesOf(tokensOf(main), context).some((issue) => issue !== 'format-of-talks');
}

/** “if C is not done, A will not do B”: what somebody does not do of their own will. */
function isRefused(verb: number, scene: Scene): boolean {
  const { context } = scene;
  if (
    context.token(verb).upos !== 'VERB' ||
    !context.isNegated(verb) ||
    context.is(verb, 'THREATEN') ||
    context.tree.isPassive(verb)
  )
    return false;
  const { ids, sure } = holdersOf(verb, scene);
  return sure && ids.length === 1 && isAhead(verb, scene);
}

/** “A is ready to do B”: somebody is. */
function isHeld(word: number, scene: Scene): boolean {
  const { ids, sure } = holdersOf(word, scene);
  return sure && ids.length > 0 && !scene.context.isNegated(word);
}

function isOnce(index: number, context: Context): boolean {
  return context.is(index, 'ONCE') && context.token(index).upos === 'SCONJ';
}

function upToComma(from: number, part: Range, context: Context): Range {
  let to = from;
  while (to < part.to && context.token(to).text !== ',') to++;
  return { from, to };
}

/** “Is that done, then …”: a finite verb before its subject, and “then” after the comma. */
function opensInverted(index: number, part: Range, context: Context): boolean {
  const { upos, feats } = context.token(index);
  if (!/^(VERB|AUX)$/.test(upos) || !feats.includes('VerbForm=Fin')) return false;
  if (tokensOf({ from: part.from, to: index }).some((at) => context.token(at).upos !== 'PUNCT')) return false;
  for (let i = index + 1; i < part.to; i++) {
    if (context.token(i).text === ',') return context.is(i + 1, 'THEREAFTER');
  }
  return false;
}
