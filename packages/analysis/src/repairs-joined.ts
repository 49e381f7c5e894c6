import type { Token } from './model.ts';

/**
 * “A, B and C agreed”: of two subjects of a verb, the second, with a conjunction of its own right behind all that belongs
 * to the first, is joined to it.
 */
export function withSubjectsJoined(sentence: readonly Token[]): Token[] {
  const first = sentence[0]?.index ?? 0;
  const at = (index: number) => sentence[index - first];
  const joined = new Map<number, number>();
  for (const { index, head, deprel } of sentence) {
    if (deprel !== 'cc' || at(head)?.deprel !== 'nsubj' || index > head) continue;
    const last = at(head)!;
    const led = sentence.find(
      (token) => token.deprel === 'nsubj' && token.head === last.head && token.index < index,
    );
    const within = (token: Token | undefined): boolean =>
      token !== undefined &&
      (token === led || (token.head >= 0 && token.head !== last.head && within(at(token.head))));
    const unbroken =
      led !== undefined &&
      last.index < last.head &&
      sentence.slice(led.index - first, index - first).every(within) &&
      sentence.slice(index + 1 - first, head - first).every((token) => token.head === head);
    if (unbroken) joined.set(head, led.index);
  }
  if (joined.size === 0) return [...sentence];
  return sentence.map((token) => {
    const before = joined.get(token.index);
    return before === undefined ? token : { ...token, deprel: 'conj', head: before };
  });
}

/**
 * “Though A was absent, B, the envoy of C, said …”: a second subject behind a comma and behind its predicate is that of
 * the verb at the root, where this has none.
 */
export function withSubjectsOfMainVerbs(sentence: readonly Token[]): Token[] {
  const first = sentence[0]?.index ?? 0;
  const root = sentence.find(({ head }) => head < 0);
  const finite = root?.upos === 'VERB' && root.feats.includes('VerbForm=Fin');
  if (!finite) return [...sentence];
  const subjects = sentence.filter(({ deprel }) => deprel.startsWith('nsubj'));
  if (subjects.some(({ head }) => head === root.index)) return [...sentence];
  const moved = subjects.find(({ index, head }) => {
    const led = subjects.some((other) => other.head === head && other.index < head);
    const behind = led && index > head && index < root.index;
    return (
      behind && sentence[index - 1 - first]?.text === ',' && sentence[root.index - 1 - first]?.text === ','
    );
  });
  if (moved) return sentence.map((token) => (token === moved ? subjectOf(token, root) : token));
  return withListOfMainVerb(sentence, root);
}

const subjectOf = (token: Token, verb: Token): Token => ({ ...token, deprel: 'nsubj', head: verb.index });

/** “Hosted by A, B and C met”: those behind the comma, up to a verb without a subject, are its subjects. */
function withListOfMainVerb(sentence: readonly Token[], root: Token): Token[] {
  const first = sentence[0]!.index;
  const at = (index: number) => sentence[index - first];
  const agent = sentence.find(
    ({ deprel, head }) =>
      deprel === 'obl:agent' && at(head)?.deprel === 'advcl' && at(head)?.head === root.index,
  );
  const lead = sentence.find(({ deprel, head }) => deprel === 'conj' && head === agent?.index);
  if (agent === undefined || lead === undefined || lead.index > root.index) return [...sentence];
  const joint = (token: Token) =>
    sentence.some(({ head, deprel }) => head === token.index && deprel === 'cc');
  const comma = sentence.slice(agent.index - first, lead.index - first).some(({ text }) => text === ',');
  if (joint(lead) || !comma) return [...sentence];
  return sentence.map((token) => {
    if (token === lead) return subjectOf(token, root);
    return token.deprel === 'conj' && token.head === agent.index ? { ...token, head: lead.index } : token;
  });
}
