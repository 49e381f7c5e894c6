import type { FactReader, FindingOf, Reading } from '../fact.ts';
import { base } from '../fact.ts';
import { holdersIn, holdersOf, Scene } from '../clauses/index.ts';
import { speakerOf } from '../statement/speaker.ts';
import type { OutlookWord } from './outlook.ts';
import { namesTopic, outlookAt } from './outlook.ts';

type Expectation = FindingOf<'expectation'>;

/** Expectations: who thinks that something, or little, will come of the talks. */
export const readExpectations: FactReader = (reading) => {
  const scene = new Scene(reading);
  const found = new Map<string, Expectation>();
  const perSentence = new Set<string>();
  for (const { index } of reading.context.tokens) {
    const word = outlookAt(index, reading.context);
    if (!word) continue;
    for (const made of expectations(word, scene, reading)) {
      const key = `${made.holder} ${made.outlook}`;
      const here = `${made.holder} ${made.evidence[0]!.start}`;
      if (perSentence.has(here)) continue;
      perSentence.add(here);
      const known = found.get(key);
      if (known) known.evidence.push(...made.evidence);
      else found.set(key, made);
    }
  }
  return [...found.values()];
};

function expectations(word: OutlookWord, scene: Scene, reading: Reading): Expectation[] {
  const { context } = scene;
  if (isDiscussed(word.index, context)) return [];
  const sentence = context.tree.sentenceOf(word.index);
  const all = Array.from({ length: sentence.to - sentence.from }, (_, i) => sentence.from + i);
  const { ids, felt } = holders(word, scene, reading);
  if (word.weak && !felt && !namesTopic(all, context)) return [];
  // A medium that reports how talks went expects nothing of them.
  const minded = ids.filter((id) => !isMedium(id, reading));
  return minded.map((holder) => ({
    ...base([context.span(sentence.from, sentence.to)], felt ? 0.8 : 0.65),
    type: 'expectation',
    holder,
    outlook: word.outlook,
    text: context.text(sentence.from, sentence.to),
    pattern: felt ? 'expectation/subject' : 'expectation/said',
  }));
}

/** A newspaper or agency, or “Chilean media”. */
function isMedium(id: string, { context, entities }: Reading): boolean {
  const { kind } = entities.table.get(id);
  if (kind !== 'group') return entities.table.reporters.has(id);
  return context.withConcept('MEDIA').some((at) => entities.table.at(at)?.entities.includes(id) ?? false);
}

/** “discussed the progress of the talks”: what they talk of is not what they expect. */
function isDiscussed(index: number, context: Reading['context']): boolean {
  const { head, deprel } = context.token(index);
  return deprel === 'obj' && context.is(head, 'TALK') && context.token(index).upos === 'NOUN';
}

/** Who expects it: the subject, where it is somebody's feeling (`felt`); in what somebody says of the talks, the speaker. */
function holders(
  { index, said }: OutlookWord,
  scene: Scene,
  reading: Reading,
): { ids: string[]; felt: boolean } {
  const { context, entities } = scene;
  const { tree } = context;
  const speaker = scene.speakerAt(index);
  const expects = context.is(index, 'EXPECT', 'HOPE', 'DOUBT', 'FEAR', 'THINK', 'COUNT_ON');
  const impersonal = expects && tree.isPassive(index);
  const seer = speaker === undefined ? seers(index, scene) : [];
  if (seer.length > 0) return { ids: seer, felt: true };
  if (said === true || impersonal || (speaker !== undefined && !expects))
    return { ids: speaker === undefined ? [] : [speaker], felt: false };
  const own = tree.subject(index);
  const ids = holdersIn(own >= 0 ? own : tree.subject(tree.clauseOf(index)), scene);
  const person = ids.some((id) => ['person', 'group'].includes(entities.table.get(id).kind));
  if (person || (expects && ids.length > 0)) return { ids, felt: true };
  const found = expects && context.token(index).upos === 'VERB' ? holdersOf(index, scene) : null;
  if (found?.sure && found.ids.length > 0) return { ids: [...found.ids], felt: true };
  if (expects) {
    const verbal = own < 0 && context.token(index).upos === 'VERB';
    const named = speaker ?? (verbal ? speakerOf(index, reading, tree.sentenceOf(index)) : undefined);
    return { ids: named === undefined ? [] : [named], felt: true };
  }
  const idiom = context.token(index).upos === 'VERB' && own >= 0;
  if (ids.length > 0) return { ids: tree.child(index, 'cop') >= 0 || idiom ? ids : [], felt: true };
  return { ids: sayersAbove(index, scene), felt: false };
}

/** “A sees light at the end of the tunnel”, “A refuses to speak of a failure”: A. */
function seers(index: number, scene: Scene): string[] {
  const { context, entities } = scene;
  const { head, deprel } = context.token(index);
  if (head < 0 || !/^(obj|obl|advmod|xcomp|amod)/.test(deprel)) return [];
  const verb = context.token(head).upos === 'NOUN' ? context.token(head).head : head;
  if (
    verb < 0 ||
    !context.is(verb, 'SEES', ...(context.is(index, 'SETBACK') ? (['SAY', 'SPEAK_OF'] as const) : []))
  )
    return [];
  const { ids, sure } = holdersOf(verb, scene);
  return sure ? ids.filter((id) => entities.table.get(id).kind === 'person') : [];
}

/** Who says it by the tree alone, where no statement was made of it. */
function sayersAbove(index: number, scene: Scene): string[] {
  const { context } = scene;
  for (
    let at = context.token(index).head, steps = 0;
    at >= 0 && steps < 4;
    at = context.token(at).head, steps++
  ) {
    if (context.is(at, 'SAY', 'THINK')) return [...holdersOf(at, scene).ids];
  }
  return [];
}
