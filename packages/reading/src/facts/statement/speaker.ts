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
export function speakerOf(verb: number, reading: Reading, range: { from: number; to: number }): string | undefined {
  const { context, entities } = reading;
  const { tree } = context;
  const agent = tree.child(verb, 'obl:agent');
  const subject = tree.isPassive(verb) ? agent : tree.subject(verb);
  const named = entities.refer(subject).filter((id) => canSpeak(id, reading));
  const inside = subject >= range.from && subject < range.to;
  if (named.length > 0 && (inside || tree.token(subject).sentence === tree.token(verb).sentence)) return named[0];
  if (tree.isPassive(verb)) return undefined;
  return beside(verb, 1, reading, range) ?? beside(verb, -1, reading, range);
}

/** The mention nearest to the verb on one side, with only its own modifiers in between. */
function beside(verb: number, step: 1 | -1, reading: Reading, range: { from: number; to: number }): string | undefined {
  const { context, entities } = reading;
  for (let i = verb + step, n = 0; i >= range.from && i < range.to && n < NEAR; i += step, n++) {
    const token = context.token(i);
    if (token.upos === 'PUNCT' || token.upos === 'VERB' || token.upos === 'SCONJ' || token.upos === 'ADP') return undefined;
    const mention = entities.table.at(i);
    const speaker = mention?.entities.find((id) => canSpeak(id, reading));
    if (speaker === undefined) continue;
    const named = step > 0 ? entities.referOne(mention!.head)[0] : speaker;
    return named ?? speaker;
  }
  return undefined;
}
