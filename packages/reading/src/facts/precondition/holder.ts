import type { Concept } from '@parley/analysis';
import type { Scene } from '../clauses/index.ts';
import { holdersIn, holdersOf, isNegated } from '../clauses/index.ts';
import type { Reading } from '../fact.ts';
import { findingsOf } from '../fact.ts';
import { tokensOf } from './clauses.ts';
import type { Link } from './link.ts';

/** Concepts whose subject may make a condition. */
const WISHES: readonly Concept[] = [
  'DEMAND',
  'REJECT',
  'THREATEN',
  'OPEN',
  'WANT',
  'ACCEPT',
  'OFFER',
  'PROPOSE',
  'MANDATE',
];

interface Found {
  readonly ids: readonly string[];
  readonly sure: boolean;
}

/**
 * Who makes the condition: the subject of a verb of stance over the main clause; the subject of what is not done;
 * the speaker; else who made the demands of the sentence before.
 */
export function holdersFor(index: number, link: Link, scene: Scene, reading: Reading): Found {
  const stance = byStance(link, scene);
  if (stance.length > 0) return { ids: stance, sure: true };
  const judge = byJudging(link, scene);
  if (judge.length > 0) return { ids: judge, sure: true };
  const refusal = byRefusal(link, scene);
  if (refusal.length > 0) return { ids: refusal, sure: true };
  const speaker = [index, link.requires.from, ...(link.before ? [link.before.from] : [])]
    .map((at) => person(scene.speakerAt(at), at, scene))
    .find((id) => id !== undefined);
  const source = speaker !== undefined && isSource(speaker, scene);
  const told = source ? byDoing(link, scene) : [];
  if (told.length > 0) return { ids: told, sure: true };
  if (speaker !== undefined) return { ids: [speaker], sure: link.pattern !== 'depend' };
  const doer = byDoing(link, scene);
  if (doer.length > 0) return { ids: doer, sure: true };
  return { ids: lastDemander(index, scene, reading), sure: false };
}

/** Somebody without a name who tells of others: “a person involved in the talks said that A would do B if C”. */
function isSource(id: string, { context, entities }: Scene): boolean {
  const { kind, noun } = entities.table.get(id);
  if (kind !== 'group' || noun === undefined) return false;
  return context.tokens.some(
    ({ index }) =>
      entities.table.at(index)?.entities.includes(id) && context.is(index, 'OFFICIALS', 'PEOPLE'),
  );
}

/** A speaker that is no paper: a proposal makes no condition of its own. */
function person(id: string | undefined, at: number, { context, entities }: Scene): string | undefined {
  if (id === undefined) return undefined;
  const { from, to } = context.tree.sentenceOf(at);
  const paper = tokensOf({ from, to }).some(
    (each) => context.is(each, 'PLAN_PAPER', 'AGREEMENT') && entities.table.at(each)?.entities.includes(id),
  );
  return paper ? undefined : id;
}

/** “For A, B is possible only if …”. */
function byJudging({ main, pattern, part }: Link, scene: Scene): string[] {
  const { context } = scene;
  if (pattern !== 'only_if' && pattern !== 'condition') return [];
  for (const at of tokensOf({ from: part.from, to: pattern === 'condition' ? part.to : main.to })) {
    if (!/^(obl|nmod)/.test(context.token(at).deprel)) continue;
    if (!context.tree.children(at, 'case').some((each) => context.is(each, 'FOR'))) continue;
    const ids = holdersIn(at, scene);
    if (ids.length > 0) return ids;
  }
  return [];
}

function byStance({ main }: Link, scene: Scene): string[] {
  const { context } = scene;
  const { from } = context.tree.sentenceOf(main.from);
  const outside: number[] = [];
  for (let i = main.from - 1; i >= from && context.token(i).text !== ';'; i--) outside.push(i);
  for (const range of [tokensOf(main), outside]) {
    const words = range.filter((at) => context.is(at, ...WISHES) && context.token(at).upos !== 'NOUN');
    const found = words.map((word) => holdersOf(word, scene)).filter(({ ids }) => ids.length > 0);
    const best = found.find(({ sure }) => sure) ?? found[0];
    if (best) return [...best.ids];
  }
  return [];
}

/** “A will not do B unless …”. */
function byRefusal({ main, pattern }: Link, scene: Scene): string[] {
  const { context } = scene;
  const denied = tokensOf(main).some((at) => context.is(at, 'NOT'));
  for (const at of tokensOf(main)) {
    const token = context.token(at);
    const present =
      (pattern === 'unless' || pattern === 'until' || pattern === 'as_long_as') &&
      token.feats.includes('Tense=Pres');
    const future =
      present || context.tree.children(at, 'aux').some((aux) => context.is(aux, 'WILL', 'WOULD', 'MAY'));
    if (
      token.upos === 'VERB' &&
      future &&
      (isNegated(at, context) || denied) &&
      !context.tree.isPassive(at)
    ) {
      const { ids, sure } = holdersOf(at, scene);
      if (sure) return [...ids];
    }
  }
  return [];
}

/** Patterns that make a condition of whoever does, or lets the others have, what is held back. */
const OWN: ReadonlySet<string> = new Set([
  'only_if',
  'provided',
  'if',
  'condition',
  'exchange',
  'tie',
  'depend',
]);

/** “A will return only if …”, “A ties B to C”: who does it; of “a condition for A's return”, A. */
function byDoing({ main, before, pattern }: Link, scene: Scene): string[] {
  const { context } = scene;
  if (!OWN.has(pattern)) return [];
  for (const at of tokensOf(main)) {
    if (!/^(VERB|AUX)$/.test(context.token(at).upos) || context.tree.isPassive(at)) continue;
    const { ids, sure, at: subject } = holdersOf(at, scene);
    if (sure && ids.length > 0 && subject >= main.from && subject < main.to) return [...ids];
  }
  const owners = before === null || pattern !== 'condition' ? [] : tokensOf(before);
  return owners
    .flatMap((at) => scene.entities.table.at(at)?.entities ?? [])
    .filter(scene.canHold)
    .slice(0, 1);
}

function lastDemander(index: number, { context }: Scene, reading: Reading): string[] {
  const sentence = context.tree.sentenceOf(index);
  const previous = context.analysis.sentences[sentence.index - 1] ?? sentence;
  const near = findingsOf(reading, 'position').findLast(
    ({ stance, evidence }) =>
      (stance === 'demands' || stance === 'offers') &&
      evidence.some(({ start }) => start === sentence.start || start === previous.start),
  );
  return near ? [near.holder] : [];
}
