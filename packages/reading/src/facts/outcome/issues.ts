import type { Issue, OutcomeKind } from '@parley/dossier';
import type { Reading } from '../fact.ts';

/** The issues that the clause names; those of the clause before, where it only points back to it. */
export function issuesOf(clause: number, kind: OutcomeKind, reading: Reading): (Issue | null)[] {
  const { context } = reading;
  const here = issuesUnder(clause, context);
  const found = here.length > 0 ? here : pointsBack(clause, context) ? issuesBefore(clause, context) : [];
  // Talks that broke down are named by what they are, which is not what they were about.
  const all =
    kind === 'breakdown' || kind === 'statement'
      ? found.filter((issue) => issue !== 'format-of-talks')
      : found;
  const fitting = kind === 'exchange' ? all.filter((issue) => EXCHANGED.has(issue)) : all;
  if (fitting.length > 0) return kind === 'exchange' ? fitting : [fitting[0]!];
  if (kind === 'exchange') return [];
  // A matter that the list of issues does not name.
  return [kind === 'agreement' && hasMatter(clause, context) ? 'other' : null];
}

const EXCHANGED: ReadonlySet<Issue> = new Set<Issue>(['prisoners', 'hostages', 'remains', 'civilians']);

/** “agreed on a rota”, “agreed to share the lift”: whether the clause says what it is about. */
function hasMatter(clause: number, context: Reading['context']): boolean {
  const { tree } = context;
  const named = tree
    .children(clause, 'obl', 'obj', 'nmod')
    .flatMap((child) => [child, ...tree.children(child, 'nmod')])
    .some(
      (child) =>
        tree.children(child, 'case').some((each) => context.is(each, 'ABOUT')) && !context.inTime(child),
    );
  const task = tree
    .children(clause, 'xcomp', 'advcl', 'ccomp')
    .some((child) => context.token(child).feats.includes('VerbForm=Inf'));
  return named || task;
}

function issuesUnder(clause: number, context: Reading['context']): Issue[] {
  const below = context.tree.subtree(clause, (token) => token.deprel.startsWith('parataxis'));
  // “A pulled out of the talks”: leaving them is no withdrawal of troops.
  const left = context.is(clause, 'WITHDRAW_FROM') && context.token(clause).upos === 'VERB';
  const issues = context
    .issuesIn(below)
    .filter(({ head }) => !(left && head === clause) && !isParty(head, context))
    .map(({ issue }) => issue);
  const meaty = issues.filter((issue) => issue !== 'format-of-talks');
  return meaty.length > 0 ? meaty : issues;
}

/** “talks between the union and the cabinet”: who bargains is not what they bargain about. */
function isParty(index: number, context: Reading['context']): boolean {
  const first = context.tree.firstConjunct(index);
  return (
    context.is(index, 'GOVERNMENT', 'BARGAINERS') &&
    (context.token(first).deprel.startsWith('nsubj') ||
      context.tree.children(first, 'case').some((each) => context.is(each, 'BETWEEN', 'WITH')))
  );
}

function pointsBack(clause: number, context: Reading['context']): boolean {
  return context.tree.children(clause, 'nsubj', 'obj').some((child) => context.is(child, 'THIS'));
}

function issuesBefore(clause: number, context: Reading['context']): Issue[] {
  const before = context.analysis.sentences[context.token(clause).sentence - 1];
  if (!before) return [];
  const tokens = Array.from({ length: before.to - before.from }, (_, i) => before.from + i);
  return context.issuesIn(tokens).map(({ issue }) => issue);
}
