import type { Context } from '../../context.ts';
import { relation } from '../../tree.ts';
import type { Scene } from './scene.ts';

/** How far before a verb a holder is looked for where the tree names none. */
const NEAR = 6;

/** Who wants: the entities a noun phrase stands for, else those whose paper, proposal or side it is. */
export function holdersIn(index: number, scene: Scene): string[] {
  if (index < 0) return [];
  const own = spokenPronoun(index, scene);
  if (own !== undefined) return [own];
  const named = [...new Set([...scene.entities.refer(index), ...listed(index, scene)])].filter((id) =>
    scene.canHold(id),
  );
  return named.length > 0 ? named : ownersOf(index, scene);
}

/** “I”, “we”, and “he” or “it” in reported words: the speaker. */
function spokenPronoun(index: number, { context, entities, speakerAt }: Scene): string | undefined {
  const speaker = speakerAt(index);
  if (speaker === undefined || context.is(index, 'I', 'WE'))
    return speaker === undefined ? undefined : speaker;
  const { kind } = entities.table.get(speaker);
  if (kind === 'person' ? context.is(index, 'HE', 'SHE') : context.is(index, 'IT')) return speaker;
  return undefined;
}

/** The names in a list that the tree hangs below its first member as conjuncts or appositions. */
function listed(index: number, { context, entities }: Scene): string[] {
  if (context.tree.child(index, 'conj', 'appos') < 0) return [];
  const list = context.tree.subtree(
    index,
    (token) => !/^(conj|appos|flat)/.test(token.deprel) || hasCase(token.index, context),
  );
  return list.flatMap((at) => {
    const mention = entities.table.at(at);
    return mention?.form === 'name' ? mention.entities : [];
  });
}

function hasCase(index: number, context: Context): boolean {
  return context.tree.child(index, 'case') >= 0;
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
  if (tree.isPassive(predicate) && !scene.context.is(predicate, 'OPEN')) {
    return { ids: holdersIn(tree.child(predicate, 'obl:agent'), scene), sure: true };
  }
  const subject = subjectAbove(predicate, scene.context);
  const ids = subjectHolders(subject, scene);
  if (ids.length > 0 || subject >= 0) return { ids, sure: true };
  return { ids: near(predicate, scene), sure: false };
}

/** Those a subject stands for; where the tree gives a predicate two subjects, of the first that is somebody. */
function subjectHolders(subject: number, scene: Scene): string[] {
  if (subject < 0) return [];
  const { tree } = scene.context;
  if (scene.context.is(subject, 'IT')) {
    const before = previousSubject(subject, scene);
    if (before.length > 0) return before;
  }
  const ids = holdersIn(subject, scene);
  if (ids.length > 0) return ids;
  const rivals = tree
    .children(scene.context.token(subject).head, 'nsubj')
    .filter((other) => other !== subject);
  return rivals.map((other) => holdersIn(other, scene)).find((found) => found.length > 0) ?? [];
}

/** “A's paper demands B. It rules out C”: whose thing the subject of the sentence before is. */
function previousSubject(pronoun: number, scene: Scene): string[] {
  const { context } = scene;
  const sentence = context.tree.sentenceOf(pronoun);
  const previous = context.analysis.sentences[sentence.index - 1];
  if (previous?.block !== sentence.block || pronoun - sentence.from > 2) return [];
  const root = context.tokens.slice(previous.from, previous.to).find((token) => token.head < 0);
  if (!root) return [];
  const subject = context.tree.subject(root.index);
  const noun = subject >= 0 ? subject : root.index;
  return context.token(noun).upos === 'NOUN' && scene.entities.refer(noun).length === 0
    ? ownersOf(noun, scene)
    : [];
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
