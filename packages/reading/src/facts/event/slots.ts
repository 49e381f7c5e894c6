import type { Concept } from '@parley/analysis';
import type { Context } from '../../context.ts';
import { relation } from '../../tree.ts';
import { isPassive } from '../clauses/scope.ts';
import type { Slot } from './deeds.ts';
import { DEALINGS, VERBS } from './deeds.ts';

/** The tokens that fill a slot of a verb; with the thing it deals with, also of that noun. */
export function fillers(slot: Slot, verb: number, thing: number, context: Context): number[] {
  switch (slot) {
    case 'object':
      return objectsOf(verb, context);
    case 'receiver':
      return receiversOf(verb, thing, context);
    case 'doer':
      return doersOf(verb, context);
    case 'partner':
      return partnersOf(verb, context);
    case 'cause':
      return causesOf(verb, thing, context);
    default:
      return marked(slot, verb, thing, context);
  }
}

/** How many words a number and its noun may take after “up to”. */
const COUNTED = 7;

/** Whether a verb has what is done to it as its subject: in the passive, or as a participle that describes a noun. */
export function isUndergone(verb: number, context: Context): boolean {
  return isPassive(verb, context) || isParticiple(verb, context);
}

function isParticiple(verb: number, { tree }: Context): boolean {
  const { feats, deprel } = tree.token(verb);
  const past = feats.includes('VerbForm=Part') && !feats.includes('Tense=Pres');
  return past && deprel === 'acl' && tree.child(verb, 'aux', 'nsubj') < 0;
}

/**
 * Whether a finite verb was taken for a participle that describes the noun after it (“A reimposed curfews”, “it had
 * halted aid”): a name or an auxiliary stands right before it, where a noun phrase would have its article.
 */
export function isMisread(verb: number, { tree }: Context): boolean {
  const { deprel, head, feats, sentence, text } = tree.token(verb);
  if (
    (deprel !== 'amod' && deprel !== 'acl') ||
    head < verb ||
    !feats.includes('VerbForm=') ||
    text.includes('-')
  )
    return false;
  const before = tree.tokens[verb - 1];
  return (
    before?.sentence === sentence &&
    (/^(PROPN|PRON|AUX)$/.test(before.upos) || before.feats.includes('Number=Plur'))
  );
}

/** What a verb is done to: its object, or its subject in the passive; the noun that its relative clause describes. */
export function objectsOf(verb: number, context: Context): number[] {
  const { tree } = context;
  if (isMisread(verb, context)) return [tree.token(verb).head];
  if (isUndergone(verb, context)) {
    const subject = tree.child(verb, 'nsubj');
    const found = subject >= 0 ? subject : tree.subject(verb);
    return found < 0 ? [] : [resolved(found, verb, context)];
  }
  const objects = tree.children(verb, 'obj').filter((at) => !isTime(at, context));
  const found = objects.length > 0 ? objects : elsewhere(verb, context);
  return found.map((at) => resolved(at, verb, context));
}

/** An object that the tree shows as something else: a second subject, the object of the verb above, a bare adverbial. */
function elsewhere(verb: number, context: Context): number[] {
  const { tree } = context;
  const [first, second] = tree.children(verb, 'nsubj');
  const between = tree.children(verb, 'aux').some((at) => at > first! && at < second!);
  if (second !== undefined && between) return [second];
  const { head, deprel } = tree.token(verb);
  const above = deprel === 'xcomp' && !context.is(head, 'BID', 'APPEAL') ? tree.children(head, 'obj') : [];
  if (above.length > 0) return above;
  const name = tree.children(verb, 'xcomp').filter((at) => tree.token(at).upos === 'PROPN');
  if (name.length > 0) return name;
  const bare = (at: number) =>
    tree.child(at, 'case') < 0 && !isTime(at, context) && tree.token(at).upos !== 'PRON';
  return [...tree.children(verb, 'obl').filter(bare), ...counted(verb, context)].slice(0, 1);
}

/** The tokens of time expressions, by analysis. */
const times = new WeakMap<Context, ReadonlySet<number>>();

/** Whether a token lies in a time expression: “met on Monday” has no object. */
function isTime(index: number, context: Context): boolean {
  let known = times.get(context);
  if (!known) times.set(context, (known = timeTokens(context)));
  return known.has(index);
}

function timeTokens({ analysis, tokens }: Context): ReadonlySet<number> {
  const found = new Set<number>();
  let at = 0;
  for (const { start, end } of analysis.times) {
    while (at < tokens.length && tokens[at]!.start < start) at++;
    for (let i = at; i < tokens.length && tokens[i]!.start < end; i++) found.add(i);
  }
  return found;
}

/** “kidnapped up to six advisers”: an object with words before its number that look like a preposition. */
function counted(verb: number, context: Context): number[] {
  const about = context.tree.children(verb, 'compound', 'advmod').find((at) => context.is(at, 'APPROXIMATE'));
  const after = (at: number) => context.tree.child(at, 'nummod') > about! && at - about! < COUNTED;
  return about === undefined ? [] : context.tree.children(verb, 'obl').filter(after).slice(0, 1);
}

/** A relative pronoun stands for the noun that its clause describes. */
function resolved(at: number, verb: number, context: Context): number {
  const { upos } = context.token(at);
  const clause = context.token(verb);
  return upos === 'PRON' && relation(clause) === 'acl' && clause.head >= 0 ? clause.head : at;
}

function receiversOf(verb: number, thing: number, context: Context): number[] {
  const { tree } = context;
  const indirect = tree.children(verb, 'iobj');
  if (indirect.length > 0 || thing < 0) return indirect;
  const others = (...relations: string[]) => tree.children(verb, ...relations).filter((at) => at !== thing);
  const objects = others('obj');
  if (objects.length > 0) return objects;
  // “A gave B arms”, where the tree takes both A and B for subjects.
  return isPassive(verb, context) ? others('nsubj') : others('nsubj').slice(1);
}

/** Who is to do what the complement of a verb says: its subject, else who comes first after “that”. */
function doersOf(verb: number, context: Context): number[] {
  const { tree } = context;
  const clauses = tree.children(verb, 'ccomp', 'xcomp', 'advcl').filter((at) => at > verb);
  const subjects = clauses.map((clause) => tree.child(clause, 'nsubj')).filter((at) => at >= 0);
  return subjects.length > 0 ? subjects : afterThat(verb, context);
}

/** How far after a verb its “that” may stand, and after that the noun phrase that opens the clause. */
const NEAR = 5;

function afterThat(verb: number, context: Context): number[] {
  const { to } = context.tree.sentenceOf(verb);
  let that = verb + 1;
  while (that < Math.min(to, verb + NEAR) && !context.is(that, 'THAT')) that++;
  if (that >= to || !context.is(that, 'THAT')) return [];
  for (let at = that + 1; at < Math.min(to, that + NEAR); at++) {
    const { upos } = context.token(at);
    if (upos === 'NOUN' || upos === 'PROPN') return [at];
    if (upos === 'VERB' || upos === 'AUX' || upos === 'ADP') return [];
  }
  return [];
}

const AIMED: readonly Concept[] = ['WITH', 'AGAINST', 'UPON', 'UNTO'];

/** Whom the infinitive below a verb is aimed at, where that is no deed in its own right. */
function partnersOf(verb: number, context: Context): number[] {
  const { tree } = context;
  return tree
    .children(verb, 'xcomp', 'advcl')
    .filter((at) => at > verb && context.token(at).feats.includes('VerbForm=Inf') && !isDeed(at, context))
    .flatMap((at) => {
      const objects = tree.children(at, 'obj', 'iobj');
      return [...objects, ...AIMED.flatMap((concept) => marked(concept, at, objects[0] ?? -1, context))];
    });
}

const DEEDS: readonly Concept[] = [...VERBS, ...DEALINGS].map(({ verb }) => verb);

/** Whether a word may say a deed by itself. */
export function isDeed(index: number, context: Context): boolean {
  return context.is(index, ...DEEDS);
}

/** Whom a protest is about: what its purpose clause blames or asks for, or what follows “in protest”. */
function causesOf(verb: number, thing: number, context: Context): number[] {
  const { tree } = context;
  const heads = thing < 0 ? [verb] : [verb, thing];
  const clauses = heads
    .flatMap((head) => tree.children(head, 'advcl', 'acl', 'xcomp', 'ccomp', 'conj'))
    .filter((at) => at > verb && context.is(at, 'CRITICISE', 'CONDEMN', 'APPEAL'));
  const asked = clauses.flatMap((at) => [
    ...tree.children(at, 'obj'),
    ...AT.flatMap((slot) => marked(slot, at, -1, context)),
  ]);
  const nouns = heads
    .flatMap((head) => tree.children(head, 'obl', 'nmod'))
    .filter((at) => context.is(at, 'CRITICISM', 'PROTEST'));
  const about = nouns.flatMap((at) =>
    tree.children(at, 'nmod').filter((below) => AT.some((slot) => hasCase(below, slot, context))),
  );
  return [...asked, ...about];
}

const AT: readonly Concept[] = ['AGAINST', 'OF', 'UPON', 'FROM'];

/** The noun phrases after a preposition of a concept, below the verb or the thing. */
function marked(concept: Concept, verb: number, thing: number, context: Context): number[] {
  const { tree } = context;
  const below = tree.children(verb, 'obl', 'nmod', 'iobj', 'advmod');
  const all = thing < 0 ? below : [...tree.children(thing, 'nmod', 'obl', 'acl'), ...below];
  return all.filter((at) => hasCase(at, concept, context));
}

/** Whether a noun phrase stands after a preposition of one of the concepts, wherever in it the tree hangs that. */
export function hasCase(at: number, concept: Concept, context: Context): boolean {
  const { tree } = context;
  return [at, ...tree.children(at, 'flat')].some((head) =>
    tree.children(head, 'case', 'mark').some((child) => context.is(child, concept)),
  );
}
