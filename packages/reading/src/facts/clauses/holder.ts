import type { Context } from '../../context.ts';
import { relation } from '../../tree.ts';
import type { Scene } from './scene.ts';

/** How far before a verb a holder is looked for where the tree names none. */
const NEAR = 6;

/** Who wants: the entities a noun phrase stands for, else those whose paper, proposal or side it is. */
export function holdersIn(index: number, scene: Scene): string[] {
  if (index < 0) return [];
  if (scene.context.is(index, 'I', 'WE')) return one(scene.speakerAt(index));
  const named = scene.entities.refer(index).filter((id) => scene.canHold(id));
  return named.length > 0 ? named : ownersOf(index, scene);
}

/** The entities in the possessor, the of-phrase or the adjective of a noun. */
export function ownersOf(index: number, scene: Scene): string[] {
  const { context, entities } = scene;
  if (context.token(index).upos === 'PRON') return [];
  for (const child of context.tree.children(index)) {
    const token = context.token(child);
    const rel = relation(token);
    if (token.deprel === 'nmod:poss' || (rel === 'nmod' && isOf(child, context))) {
      const found = entities.refer(child).filter((id) => scene.canHold(id));
      if (found.length > 0) return found;
    }
    const country = rel === 'amod' || rel === 'nmod' ? scene.countryOf(child) : undefined;
    if (country !== undefined) return [country];
  }
  return [];
}

function isOf(index: number, context: Context): boolean {
  return context.tree.children(index, 'case').some((child) => context.is(child, 'OF', 'BY', 'FROM'));
}

/** Those who hold what a predicate says, and how sure the tree is of it. */
export interface Holders {
  readonly ids: readonly string[];
  readonly sure: boolean;
}

/** The subject of a predicate (its agent in the passive), or that of the predicate above it; else who is named near. */
export function holdersOf(predicate: number, scene: Scene): Holders {
  const { tree } = scene.context;
  if (tree.isPassive(predicate)) {
    return { ids: holdersIn(tree.child(predicate, 'obl:agent'), scene), sure: true };
  }
  const subject = subjectAbove(predicate, scene.context);
  const ids = holdersIn(subject, scene);
  if (ids.length > 0 || subject >= 0) return { ids, sure: true };
  return { ids: near(predicate, scene), sure: false };
}

/** The subject, also of what a participle or an infinitive is an aside of. */
function subjectAbove(predicate: number, context: Context): number {
  const { tree } = context;
  for (let at = predicate, steps = 0; at >= 0 && steps < 4; steps++) {
    const subject = tree.subject(at);
    if (subject >= 0) return subject;
    const token = context.token(at);
    const rel = relation(token);
    if (rel !== 'advcl' && rel !== 'xcomp' && rel !== 'ccomp' && rel !== 'conj') return -1;
    if (token.feats.includes('VerbForm=Fin') && rel === 'advcl') return -1;
    at = token.head;
  }
  return -1;
}

/** The mention nearest before a predicate in its clause. */
function near(predicate: number, scene: Scene): string[] {
  const { context, entities } = scene;
  const { sentence } = context.token(predicate);
  for (let i = predicate - 1, n = 0; i >= 0 && n < NEAR; i--, n++) {
    const token = context.token(i);
    if (token.sentence !== sentence || /^(PUNCT|VERB|SCONJ)$/.test(token.upos)) return [];
    const mention = entities.table.at(i);
    if (!mention) continue;
    return context.tree.caseOf(mention.head) === '' ? mention.entities.filter((id) => scene.canHold(id)) : [];
  }
  return [];
}

function one(id: string | undefined): string[] {
  return id === undefined ? [] : [id];
}
