import type { Context } from '../../context.ts';
import { relation } from '../../tree.ts';
import type { Scene } from './scene.ts';
import { isPassive } from './scope.ts';

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
  if (speaker === undefined) return undefined;
  if (context.is(index, 'I', 'WE')) return speaker;
  const { kind } = entities.table.get(speaker);
  if (kind === 'person' ? context.is(index, 'HE', 'SHE') : context.is(index, 'IT', 'SHE')) return speaker;
  return undefined;
}

/** The names in a list that the tree hangs below its first member as conjuncts or appositions. */
function listed(index: number, { context, entities }: Scene): string[] {
  if (context.tree.child(index, 'conj', 'appos', 'fixed') < 0) return [];
  const list = context.tree.subtree(
    index,
    (token) => !/^(conj|appos|flat|fixed)/.test(token.deprel) || hasCase(token.index, context),
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
    const spoken =
      token.deprel === 'nmod:poss' && context.is(child, 'I', 'WE') ? scene.speakerAt(child) : undefined;
    if (spoken !== undefined) return [spoken];
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
  /** The token of the noun phrase that stands for them, or -1. */
  readonly at: number;
}

/** The subject of a predicate (its agent in the passive), or that of the predicate above it; else who is named near. */
export function holdersOf(predicate: number, scene: Scene): Holders {
  const { tree } = scene.context;
  if (isPassive(predicate, scene.context) && !scene.context.is(predicate, 'OPEN')) {
    const by = (child: number) => tree.children(child, 'case').some((at) => scene.context.is(at, 'BY'));
    const agent =
      [...tree.children(predicate, 'obl:agent'), ...tree.children(predicate, 'obl').filter(by)][0] ?? -1;
    return { ids: holdersIn(agent, scene), sure: true, at: agent };
  }
  const agent = participleAgent(predicate, scene.context);
  if (agent >= 0) return { ids: holdersIn(agent, scene), sure: true, at: agent };
  const expletive = expletiveOf(predicate, scene);
  if (expletive) return expletive;
  const subject = subjectAbove(predicate, scene.context);
  const held = subjectHolders(subject, scene);
  if (held.ids.length > 0 || subject >= 0) return { ...held, sure: true };
  return { ids: near(predicate, scene), sure: false, at: -1 };
}

/** “It rules out …”, where the tree takes “it” for a mere placeholder. */
function expletiveOf(predicate: number, scene: Scene): Holders | null {
  const { context } = scene;
  const at = context.tree.child(predicate, 'expl');
  if (at < 0 || !context.is(at, 'IT')) return null;
  const copular = at === predicate - 2 && context.tree.child(predicate, 'cop') === at + 1;
  if (at !== predicate - 1 && !(copular && context.is(predicate, 'OPEN', 'WANT'))) return null;
  const owners = previousSubject(at, scene);
  const ids = owners.length > 0 || !copular ? owners : previousParty(at, scene);
  return ids.length > 0 ? { ids, sure: true, at } : null;
}

/** “A wanted B. It is ready to …”: the country or organisation that the sentence before is about. */
function previousParty(pronoun: number, { context, entities }: Scene): string[] {
  const sentence = context.tree.sentenceOf(pronoun);
  const previous = context.analysis.sentences[sentence.index - 1];
  if (previous?.block !== sentence.block || pronoun - sentence.from > 2) return [];
  const root = context.tokens.slice(previous.from, previous.to).find((token) => token.head < 0);
  const subject = root ? context.tree.subject(root.index) : -1;
  return subject < 0
    ? []
    : entities.refer(subject).filter((id) => /^(country|org)/.test(entities.table.get(id).kind));
}

/** “…, backed by A, …”: the agent of a participle that has no auxiliary and no subject, or -1. */
function participleAgent(predicate: number, context: Context): number {
  const { tree } = context;
  const participle =
    context.token(predicate).feats.includes('VerbForm=Part') && tree.child(predicate, 'aux', 'nsubj') < 0;
  if (!participle) return -1;
  const by = (child: number) => tree.children(child, 'case').some((at) => context.is(at, 'BY'));
  return tree.children(predicate, 'obl').find(by) ?? -1;
}

/** Those a subject stands for; where the tree gives a predicate two subjects, of the first that is somebody. */
function subjectHolders(subject: number, scene: Scene): { ids: readonly string[]; at: number } {
  if (subject < 0) return { ids: [], at: -1 };
  const { tree, is } = { tree: scene.context.tree, is: scene.context.is.bind(scene.context) };
  if (is(subject, 'IT') && spokenPronoun(subject, scene) === undefined) {
    const before = previousSubject(subject, scene);
    if (before.length > 0) return { ids: before, at: subject };
  }
  const rivals = tree
    .children(scene.context.token(subject).head, 'nsubj')
    .filter((other) => other !== subject);
  // “Novak's envoy A” without the apostrophe may come out as two subjects, the owner first.
  // … and “Norway's envoy, A, said” as two that a comma parts.
  const owned = rivals.filter(
    (other) =>
      other === subject + 1 ||
      (other === subject + 2 && scene.context.token(subject + 1).text === ',' && isPerson(other, scene)),
  );
  const objects = inverted(subject, scene);
  for (const at of [...owned, subject, ...rivals, ...objects]) {
    const ids = holdersIn(at, scene);
    if (ids.length > 0) return { ids: [...new Set([...ids, ...listAfter(at, scene)])], at };
  }
  return { ids: [], at: subject };
}

const isPerson = (at: number, { entities }: Scene) =>
  entities.table.at(at)?.form === 'name' &&
  entities.refer(at).some((id) => entities.table.get(id).kind === 'person');

/** “B rejects A”, where B is a thing and A somebody: the tree took the object that opens the clause for its subject. */
function inverted(subject: number, { context, entities }: Scene): number[] {
  const { head } = context.token(subject);
  if (head < 0 || entities.table.at(subject) || context.token(subject).upos !== 'NOUN') return [];
  const someone = (at: number) => entities.refer(at).some((id) => entities.table.get(id).kind === 'person');
  return context.tree.children(head, 'obj').filter((at) => at > head && subject < head && someone(at));
}

/** “A, its allies and B …”, where the tree does not see the list: those up to the member after the conjunction. */
function listAfter(first: number, { context, entities, canHold }: Scene): string[] {
  const found: string[] = [];
  let commas = 0;
  for (let i = entities.table.at(first)?.to ?? first + 1, end = i + 12; i < end; i++) {
    const token = context.tokens[i];
    if (token?.sentence !== context.token(first).sentence) return [];
    const mention = entities.table.at(i);
    if (mention) {
      found.push(...mention.entities.filter((id) => canHold(id)));
      i = mention.to - 1;
      if (context.token(mention.from - 1).upos === 'CCONJ') return commas > 0 ? found : [];
    } else if (token.text === ',') commas++;
    else if (token.upos !== 'CCONJ' && token.upos !== 'DET') return [];
  }
  return [];
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
    const token = context.token(at);
    if (isAfterAside(at, context)) {
      at = context.token(token.head).head;
      continue;
    }
    // A name that the tagger took for something else is a subject all the same.
    const subject = tree.subject(at) >= 0 ? tree.subject(at) : tree.child(at, 'nsubj');
    if (subject >= 0) return subject;
    const rel = relation(token);
    if (rel !== 'advcl' && rel !== 'xcomp' && rel !== 'ccomp' && rel !== 'conj') return -1;
    if (token.feats.includes('VerbForm=Fin') && rel === 'advcl') return -1;
    at = token.head;
  }
  return -1;
}

/** “A is ready, B said, but wants …”: a predicate that the tree hangs on the attribution between two commas. */
export function isAfterAside(index: number, context: Context): boolean {
  const { head, deprel } = context.token(index);
  if (head < 0 || relation(context.token(index)) !== 'conj' || deprel === 'acl:relcl') return false;
  const aside = context.token(head);
  if (relation(aside) !== 'parataxis' || aside.head < 0 || !context.is(head, 'SAY')) return false;
  const joined = context.tree.child(index, 'cc');
  return joined > head && context.token(joined - 1).text === ',' && context.tree.child(index, 'nsubj') < 0;
}

/** The mention nearest before a predicate in its clause, with those it ends a list of. */
function near(predicate: number, scene: Scene): string[] {
  const { context, entities } = scene;
  const { from } = context.tree.sentenceOf(predicate);
  const found: string[] = [];
  let steps = 0;
  for (let i = beforeRelative(predicate, context) - 1; i >= from && steps < NEAR; i--, steps++) {
    const token = context.token(i);
    if (
      /^(VERB|SCONJ|AUX)$/.test(token.upos) ||
      (token.upos === 'PUNCT' && (found.length === 0 || token.text !== ','))
    )
      break;
    const mention = entities.table.at(i);
    if (mention?.form !== 'name' && found.length > 0) continue;
    if (!mention) continue;
    if (found.length === 0 && context.tree.caseOf(mention.head) !== '') return [];
    const holders = mention.entities.filter((id) => scene.canHold(id));
    const kind = (id: string) => entities.table.get(id).kind;
    if (
      found.length === 0 ||
      holders.some((id) => (kind(id) === 'person') === (kind(found[0]!) === 'person'))
    )
      found.push(...holders);
    i = mention.from;
    steps = 0;
  }
  return [...new Set(found)];
}

/** “A, who …, wants”: where the relative clause before a predicate opens; else the predicate itself. */
function beforeRelative(predicate: number, context: Context): number {
  if (context.tokens[predicate - 1]?.text !== ',') return predicate;
  const { from } = context.tree.sentenceOf(predicate);
  for (let i = predicate - 2; i > from; i--) {
    if (context.is(i, 'WHO') && context.token(i - 1).text === ',') return i - 1;
  }
  return predicate;
}
