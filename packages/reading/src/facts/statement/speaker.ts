import type { Reading } from '../fact.ts';

/** How far from the verb a speaker is looked for where the tree names none. */
const NEAR = 7;

/** Whether an entity can say something. */
export function canSpeak(id: string, { entities }: Reading): boolean {
  return entities.table.get(id).kind !== 'place';
}

/**
 * Who says it: the subject of the verb (its agent in the passive); else the mention that stands directly beside the
 * verb, after it where the sentence is inverted, else before it. Undefined where nobody is named.
 */
export function speakerOf(
  verb: number,
  reading: Reading,
  range: { from: number; to: number },
): string | undefined {
  const { context, entities } = reading;
  const { tree } = context;
  const agent = tree.child(verb, 'obl:agent');
  const subject = tree.isPassive(verb) ? agent : subjectOf(verb, reading);
  const all = entities.refer(subject);
  const able = all.filter((id) => canSpeak(id, reading));
  const named = able.length > 0 ? able : all;
  const inside = subject >= range.from && subject < range.to;
  const own = inside && tree.children(verb, 'nsubj', 'obl:agent').includes(subject);
  const touching = own ? undefined : touchingName(verb, range, reading);
  if (touching !== undefined && !tree.isPassive(verb)) return touching;
  if (named.length > 0 && inside) return named[0];
  if (tree.isPassive(verb)) return undefined;
  const after = isInverted(verb, range, reading) ? beside(verb, 1, reading, range) : undefined;
  return after ?? beside(verb, -1, reading, range);
}

/** The subject of a verb; that of the clause it hangs from where it is an infinitive or a participle. */
function subjectOf(verb: number, { context }: Reading): number {
  const { tree } = context;
  const pronoun = tree.children(verb, 'nsubj').find((child) => context.is(child, 'HE', 'SHE', 'IT', 'THEY'));
  const own = pronoun ?? tree.subject(verb);
  const { deprel, head, feats } = context.token(verb);
  if (own >= 0 && !(deprel === 'acl' && feats.includes('VerbForm=Inf'))) return own;
  const controlled = /^(advcl|acl|xcomp)$/.test(deprel) && /VerbForm=(Inf|Ger|Part)/.test(feats);
  return controlled && head >= 0 ? tree.subject(tree.clauseOf(head)) : own;
}

/** The name that ends right before the verb, or begins right after it. */
function touchingName(
  verb: number,
  range: { from: number; to: number },
  reading: Reading,
): string | undefined {
  const { context, entities } = reading;
  const { tree } = context;
  const before = entities.table.at(verb - 1);
  const next = entities.table.at(verb + 1);
  const told = tree
    .children(verb, 'obj', 'iobj')
    .some((child) => child > verb && entities.table.at(child) === next);
  const subject = tree.child(verb, 'nsubj');
  const open = !(told && subject >= 0 && subject < verb) && isInverted(verb, range, reading);
  const after = open ? next : undefined;
  const named = [before, after].find(
    (mention) => mention?.form === 'name' && canSpeak(mention.entities[0]!, reading),
  );
  return named?.entities[0];
}

/** Whether nobody who could be the subject stands before the verb in its clause. */
function isInverted(verb: number, range: { from: number; to: number }, reading: Reading): boolean {
  const { context, entities } = reading;
  for (let i = verb - 1; i >= range.from && context.token(i).upos !== 'CCONJ'; i--) {
    const mention = entities.table.at(i);
    if (mention?.entities.some((id) => canSpeak(id, reading))) return false;
  }
  return true;
}

/** The mention nearest to the verb on one side, with only its own modifiers in between. */
function beside(
  verb: number,
  step: 1 | -1,
  reading: Reading,
  range: { from: number; to: number },
): string | undefined {
  const { context, entities } = reading;
  for (let i = verb + step, n = 0; i >= range.from && i < range.to && n < NEAR; i += step, n++) {
    const token = context.token(i);
    if (/^(PUNCT|VERB|SCONJ|ADP)$/.test(token.upos)) return undefined;
    const mention = entities.table.at(i);
    const speaker = mention?.entities.find((id) => canSpeak(id, reading));
    if (speaker === undefined) continue;
    const named = step > 0 ? entities.referOne(mention!.head)[0] : speaker;
    return named ?? speaker;
  }
  return undefined;
}
