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
    default:
      return marked(slot, verb, thing, context);
  }
}

/** Whether a verb has what is done to it as its subject: in the passive, or as a participle that describes a noun. */
export function isUndergone(verb: number, context: Context): boolean {
  return isPassive(verb, context) || isParticiple(verb, context);
}

function isParticiple(verb: number, { tree }: Context): boolean {
  const { feats, deprel } = tree.token(verb);
  const past = feats.includes('VerbForm=Part') && !feats.includes('Tense=Pres');
  return past && deprel === 'acl' && tree.child(verb, 'aux', 'nsubj') < 0;
}

/** What a verb is done to: its object, or its subject in the passive; the noun that its relative clause describes. */
export function objectsOf(verb: number, context: Context): number[] {
  const { tree } = context;
  if (isUndergone(verb, context)) {
    const subject = tree.child(verb, 'nsubj');
    const found = subject >= 0 ? subject : tree.subject(verb);
    return found < 0 ? [] : [resolved(found, verb, context)];
  }
  return tree.children(verb, 'obj').map((at) => resolved(at, verb, context));
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
  if (indirect.length > 0) return indirect;
  const objects = tree.children(verb, 'obj').filter((at) => at !== thing);
  const subject = isPassive(verb, context) ? tree.children(verb, 'nsubj').filter((at) => at !== thing) : [];
  return thing >= 0 && (objects.length > 0 || subject.length > 0) ? [...objects, ...subject] : [];
}

/** Who is to do what the complement of a verb says: its subject. */
function doersOf(verb: number, { tree }: Context): number[] {
  const clauses = tree.children(verb, 'ccomp', 'xcomp', 'advcl');
  return clauses.map((clause) => tree.child(clause, 'nsubj')).filter((at) => at >= 0);
}

/** Whom the infinitive below a verb has as its object, where that is no deed in its own right. */
function partnersOf(verb: number, context: Context): number[] {
  const { tree } = context;
  return tree
    .children(verb, 'xcomp')
    .filter((clause) => !isDeed(clause, context))
    .flatMap((clause) => [...tree.children(clause, 'obj', 'iobj'), ...marked('WITH', clause, -1, context)]);
}

const DEEDS: readonly Concept[] = [...VERBS, ...DEALINGS].map(({ verb }) => verb);

/** Whether a word may say a deed by itself. */
export function isDeed(index: number, context: Context): boolean {
  return context.is(index, ...DEEDS);
}

/** The noun phrases after a preposition of a concept, below the verb or the thing. */
function marked(concept: Concept, verb: number, thing: number, context: Context): number[] {
  const { tree } = context;
  const below = tree.children(verb, 'obl', 'nmod', 'iobj', 'advmod');
  const all = thing < 0 ? below : [...tree.children(thing, 'nmod', 'obl', 'acl'), ...below];
  return all.filter((at) => hasCase(at, concept, context));
}

/** Whether a noun phrase stands after a preposition of one of the concepts. */
export function hasCase(at: number, concept: Concept, context: Context): boolean {
  return context.tree.children(at, 'case', 'mark').some((child) => context.is(child, concept));
}
