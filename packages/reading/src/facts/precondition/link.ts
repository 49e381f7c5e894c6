import type { Concept } from '@parley/analysis';
import type { Context } from '../../context.ts';
import type { Scene } from '../clauses/index.ts';
import { issuesOf } from '../clauses/index.ts';
import type { Range } from './clauses.ts';
import {
  clauseAfter,
  clauseBefore,
  hasVerb,
  isBeforeClause,
  isPreposition,
  partAround,
  pastAside,
  tokensOf,
} from './clauses.ts';
import { conditionLink, dependLink } from './condition.ts';
import { exchangeLink, tieLink, withoutLink } from './exchange.ts';
import { ifLink } from './if.ts';

/** Two clauses, one of which must come first. */
export interface Link {
  readonly pattern: string;
  /** What is held back. */
  readonly before: Range | null;
  /** What must come first. */
  readonly requires: Range;
  /** The stretch of the sentence in which a holder is looked for. */
  readonly part: Range;
  /** The clause that says what is not done, or must be done. */
  readonly main: Range;
  /** Whether the marker alone may be about time only, so that an issue must be named. */
  readonly weak: boolean;
  /** Whether what must come first must be an issue. */
  readonly needsIssue?: boolean;
}

/** What may stand in the main clause. */
interface Nature {
  readonly negated: boolean;
  readonly demands: boolean;
  readonly first: boolean;
}

/** The link that a marker makes, or null. */
export function linkAt(index: number, scene: Scene): Link | null {
  const { context } = scene;
  const speaker = scene.speakerAt(index);
  const part = partAround(index, context, (other) => scene.speakerAt(other) === speaker);
  const subordinate = subordinateLink(index, part, scene);
  if (subordinate) return subordinate;
  return (
    ifLink(index, part, scene) ??
    firstLink(index, part, context) ??
    afterLink(index, context) ??
    precedeLink(index, part, context) ??
    dependLink(index, part, context) ??
    conditionLink(index, part, context) ??
    exchangeLink(index, part, context) ??
    withoutLink(index, part, context) ??
    tieLink(index, part, context)
  );
}

const MARKERS: readonly Concept[] = ['ONLY_IF', 'BEFORE', 'UNLESS', 'UNTIL', 'AS_LONG_AS', 'PROVIDED'];

function subordinateLink(index: number, part: Range, scene: Scene): Link | null {
  const { context } = scene;
  const early = isBeforeClause(index, context);
  const concept = early ? 'BEFORE' : MARKERS.find((each) => context.is(index, each));
  if (!concept) return null;
  const marker = early ? index : Math.max(...context.match(index, concept)!.tokens);
  // “a list provided by A”: what A gave.
  if (concept === 'PROVIDED' && context.is(marker + 1, 'BY')) return null;
  if (marker >= part.to || (concept === 'ONLY_IF' && pointsBack(index, context))) {
    return concept === 'ONLY_IF' ? backLink(index, marker, part, context) : null;
  }
  if (isPreposition(marker, context)) return null;
  const clause = clauseAfter(opening(marker, context), part, context);
  // “subject to negotiations”: they are going on.
  const talks = tokensOf(clause).some((at) => context.is(at, 'TALKS'));
  if (concept === 'PROVIDED' && talks && !hasVerb(clause, context)) return null;
  if (!hasVerb(clause, context) && !MAY_BE_NOMINAL.includes(concept)) return null;
  if (concept === 'AS_LONG_AS' && isDuration(index, clause, context)) return null;
  if (
    index === part.from &&
    index > context.tree.sentenceOf(index).from &&
    part.from > outerFrom(index, context)
  ) {
    const outer = { from: outerFrom(index, context), to: part.to };
    return orient(
      index,
      concept,
      clause,
      pastAside(clauseBefore(marker, outer, context), index, scene),
      outer,
      scene,
    );
  }
  const tokens = early ? [index] : context.match(index, concept)!.tokens;
  const start = marker - index === tokens.length - 1 ? index : marker;
  const leading = tokensOf({ from: part.from, to: index }).every((at) => context.token(at).upos === 'PUNCT');
  const main = leading
    ? { from: clause.to, to: part.to }
    : pastAside(clauseBefore(start, part, context), index, scene);
  return orient(index, concept, clause, main, part, scene);
}

/** Markers whose clause may lack a verb: “only after a truce”, “no talks before a truce”. */
const MAY_BE_NOMINAL: readonly Concept[] = ['ONLY_IF', 'BEFORE', 'PROVIDED'];

/** “for as long as is needed”, “zolang als nodig is”: how long, of nobody. */
function isDuration(index: number, clause: Range, context: Context): boolean {
  const subject = tokensOf(clause).some((at) =>
    /^(nsubj|csubj|expl|aux:pass)/.test(context.token(at).deprel),
  );
  return !subject || context.is(index - 1, 'FOR');
}

/** “pas als”: the conjunction after the adverb opens the clause. */
function opening(marker: number, context: Context): number {
  return context.is(marker + 1, 'IF', 'THAT') ? marker + 1 : marker;
}

function orient(
  index: number,
  concept: Concept,
  clause: Range,
  main: Range,
  part: Range,
  scene: Scene,
): Link | null {
  const { context } = scene;
  // “before the summit on Friday”: by when, not after what.
  if (concept === 'BEFORE' && tokensOf(clause).some((at) => context.inTime(at))) return null;
  const { negated, demands, first } = natureOf(main, part, context);
  const threatens = tokensOf({ from: context.tree.sentenceOf(index).from, to: index }).some((at) =>
    context.is(at, 'THREATEN'),
  );
  const held: Link = {
    pattern: concept.toLowerCase(),
    before: main,
    requires: clause,
    part,
    main,
    weak: true,
  };
  if (concept === 'ONLY_IF' || concept === 'PROVIDED') return held;
  const nominal = concept === 'BEFORE' && !hasVerb(clause, context);
  if (nominal && demands && !negated) {
    const issues = issuesOf(tokensOf(clause), context);
    const dated = issues.length === 0 || issues.includes('format-of-talks');
    return dated ? null : { ...held, before: clause, requires: main };
  }
  if (nominal) return negated && issuesOf(tokensOf(clause), context).length > 0 ? held : null;
  if (negated || (concept === 'UNLESS' && (threatens || tokensOf(main).some((at) => context.is(at, 'HARM')))))
    return held;
  if (concept === 'UNTIL' && isKept(main, scene)) return held;
  if (context.is(index, 'PROVIDED') && isWilling(main, context)) return { ...held, pattern: 'provided' };
  if (concept === 'BEFORE' && (demands || first)) return { ...held, before: clause, requires: main };
  return null;
}

/** “would host the talks as long as …”: something one is ready for, told before what must hold. */
function isWilling(main: Range, context: Context): boolean {
  return tokensOf(main).some((at) => context.is(at, 'OPEN', 'ACCEPT', 'SUPPORT', 'WOULD'));
}

/** “sanctions stay until the army has left, A said”: what is upheld till then. */
function isKept(main: Range, { context, speakerAt }: Scene): boolean {
  const words = tokensOf(main);
  const upheld = words.some((at) => context.is(at, 'CONTINUE') && !context.inTime(at));
  return upheld && words.some((at) => speakerAt(at) !== undefined) && issuesOf(words, context).length > 0;
}

function natureOf(main: Range, part: Range, context: Context): Nature {
  const own = tokensOf(main);
  const all = tokensOf({ from: outerFrom(part.from, context), to: main.to });
  const must = own.some((at) => context.is(at, 'MUST'));
  const negated =
    own.some((at) => context.is(at, 'NOT', 'REJECT')) ||
    (!must && all.some((at) => context.is(at, 'REJECT')));
  const demands =
    own.some((at) => context.is(at, 'MUST')) || all.some((at) => context.is(at, 'DEMAND', 'WANT'));
  return { negated, demands, first: own.some((at) => context.is(at, 'FIRST_STEP')) };
}

/** Where the stretch between semicolons begins, past the words that attribute what is said. */
function outerFrom(from: number, context: Context): number {
  const sentence = context.tree.sentenceOf(from);
  let at = from;
  while (at > sentence.from && context.token(at - 1).text !== ';') at--;
  return at;
}

/** “only then”, “pas daarna”: what was said before must come first. */
function backLink(index: number, marker: number, part: Range, context: Context): Link | null {
  const before = { from: marker + 1, to: part.to };
  const requires = previousPart(index, part, context);
  return requires && { pattern: 'only-then', before, requires, part: requires, main: requires, weak: true };
}

function pointsBack(index: number, context: Context): boolean {
  const { tokens } = context.match(index, 'ONLY_IF')!;
  return tokens.some((at) => context.is(at, 'THEREAFTER')) || context.is(tokens.at(-1)! + 1, 'THEREAFTER');
}

/** The part of the sentence before a semicolon, else the sentence before. */
function previousPart(index: number, part: Range, context: Context): Range | null {
  const sentence = context.tree.sentenceOf(index);
  if (part.from > sentence.from) return { from: sentence.from, to: part.from - 1 };
  const previous = context.analysis.sentences[sentence.index - 1];
  return previous?.block === sentence.block ? { from: previous.from, to: previous.to } : null;
}

/** “First, the party wants …”: the first of a list, not of steps. */
function isEnumerated(index: number, context: Context): boolean {
  return index === context.tree.sentenceOf(index).from && context.tokens[index + 1]?.text === ',';
}

/** “first A, then B”, “wants first A”, “the first step is A”. */
function firstLink(index: number, part: Range, context: Context): Link | null {
  if (!context.is(index, 'FIRST_STEP') || isEnumerated(index, context)) return null;
  const turned = butFirst(clauseAround(index, part, context), part, context);
  if (turned) return turned;
  const after = tokensOf({ from: index + 1, to: part.to }).find((at) => context.is(at, 'THEREAFTER'));
  if (after !== undefined) {
    const requires = { from: index + 1, to: after };
    const before = { from: after + 1, to: part.to };
    return { pattern: 'first-then', before, requires, part, main: requires, weak: true };
  }
  const main = clauseAround(index, part, context);
  const first = { before: null, requires: main, part, main };
  // “First it must be clear that …”: no mere list.
  const must = index === part.from && tokensOf(main).some((at) => obliges(at, context));
  return must
    ? { ...first, pattern: 'first-must', weak: true }
    : { ...first, pattern: 'first', weak: false, needsIssue: true };
}

/** An obligation, not a quality: “a crucial first step”. */
const obliges = (at: number, context: Context) =>
  context.is(at, 'MUST') && !context.token(at).deprel.startsWith('amod');

/** “B can be done, but then A must first do C”. */
function butFirst(main: Range, part: Range, context: Context): Link | null {
  const must = tokensOf(main).find((at) => obliges(at, context));
  if (must === undefined) return null;
  let at = must - 1;
  while (at > part.from && !(context.is(at, 'BUT') && context.is(at + 1, 'THEREAFTER', 'MUST'))) at--;
  const then = tokensOf({ from: at, to: must + 1 }).some((each) => context.is(each, 'THEREAFTER'));
  if (at <= part.from || !then) return null;
  const requires = { from: must, to: main.to };
  return { pattern: 'first-must', before: { from: part.from, to: at }, requires, part, main, weak: true };
}

function clauseAround(index: number, part: Range, context: Context): Range {
  const before = clauseBefore(index, part, context);
  const after = clauseAfter(index, part, context);
  return { from: Math.min(before.from, index), to: after.to };
}

/** “A; everything else comes after that”. */
function afterLink(index: number, context: Context): Link | null {
  if (!context.is(index, 'COMES_AFTER')) return null;
  const sentence = context.tree.sentenceOf(index);
  let from = index;
  while (from > sentence.from && !/^[;:]$/.test(context.token(from - 1).text)) from--;
  const requires = previousPart(index, { from, to: sentence.to }, context);
  // A sentence that asks for nothing is no condition of what can come later.
  const asks = (at: number) => context.is(at, 'MUST', 'DEMAND', 'WANT', 'FIRST_STEP');
  if (!requires || (from === sentence.from && !tokensOf(requires).some(asks))) return null;
  return {
    pattern: 'comes-after',
    before: { from, to: index },
    requires,
    part: requires,
    main: requires,
    weak: false,
    needsIssue: true,
  };
}

/** “No talks precede a truce”. */
function precedeLink(index: number, part: Range, context: Context): Link | null {
  if (!context.is(index, 'PRECEDE')) return null;
  const subject = context.tree.child(index, 'nsubj');
  const other = context.tree.child(index, 'obl', 'obj');
  if (subject < 0 || other < 0) return null;
  const [a, b] = [subtree(subject, context), subtree(other, context)];
  const negated = tokensOf(part).some((at) => context.is(at, 'NOT'));
  const must = tokensOf(part).some((at) => context.is(at, 'MUST'));
  if (!negated && !must) return null;
  const [before, requires] = negated ? [a, b] : [b, a];
  return { pattern: 'precede', before, requires, part, main: part, weak: true };
}

export function subtree(index: number, context: Context): Range {
  const tokens = context.tree.subtree(index, (token) => /^(parataxis|punct)/.test(token.deprel));
  return { from: tokens[0]!, to: tokens.at(-1)! + 1 };
}
