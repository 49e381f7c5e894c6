import type { FactReader, FindingOf } from '../fact.ts';
import { base } from '../fact.ts';
import { holdersIn, Scene } from '../clauses/index.ts';
import type { OutlookWord } from './outlook.ts';
import { namesTopic, outlookAt } from './outlook.ts';

type Expectation = FindingOf<'expectation'>;

/** Expectations: who thinks that something, or little, will come of the talks. */
export const readExpectations: FactReader = (reading) => {
  const scene = new Scene(reading);
  const found = new Map<string, Expectation>();
  for (const { index } of reading.context.tokens) {
    const word = outlookAt(index, reading.context);
    if (!word) continue;
    for (const made of expectations(word, scene)) {
      const key = `${made.holder} ${made.outlook}`;
      const known = found.get(key);
      if (known) known.evidence.push(...made.evidence);
      else found.set(key, made);
    }
  }
  return [...found.values()];
};

function expectations(word: OutlookWord, scene: Scene): Expectation[] {
  const { context } = scene;
  const sentence = context.tree.sentenceOf(word.index);
  const all = Array.from({ length: sentence.to - sentence.from }, (_, i) => sentence.from + i);
  const { ids, felt } = holders(word.index, scene);
  if (word.weak && !felt && !namesTopic(all, context)) return [];
  return ids.map((holder) => ({
    ...base([context.span(sentence.from, sentence.to)], felt ? 0.8 : 0.65),
    type: 'expectation',
    holder,
    outlook: word.outlook,
    text: context.text(sentence.from, sentence.to),
    pattern: felt ? 'expectation/subject' : 'expectation/said',
  }));
}

/** Who expects it: a person as subject; else the speaker; else another subject. `felt`: the subject itself. */
function holders(index: number, scene: Scene): { ids: string[]; felt: boolean } {
  const { context, entities } = scene;
  const { tree } = context;
  const own = tree.subject(index);
  const subject = own >= 0 ? own : tree.subject(tree.clauseOf(index));
  const ids = holdersIn(subject, scene);
  const person = ids.some((id) => ['person', 'group'].includes(entities.table.get(id).kind));
  if (person) return { ids, felt: true };
  const speaker = scene.speakerAt(index);
  if (speaker !== undefined) return { ids: [speaker], felt: false };
  return { ids, felt: true };
}
