import { rangeOf } from '../../entities/ranges.ts';
import { fold } from '../../entities/names.ts';
import { nounPhrase } from '../../entities/phrases.ts';
import type { Phrase } from '../../entities/phrases.ts';
import type { Reading } from '../fact.ts';
import type { Parties } from './who.ts';

/** The words of a phrase that name it: without article, number and what follows the head. */
function named({ core, head }: Phrase, { context, entities }: Reading): { from: number; to: number } {
  let from = core.from;
  for (let i = from; i < head; i++) if (/^(NUM|DET|PUNCT|ADP|ADV)$/.test(context.token(i).upos)) from = i + 1;
  return { from: compoundStart(from, head, context, entities), to: core.to };
}

/** “euro zone finance ministers”: where the tree hangs the first noun of a compound elsewhere. */
function compoundStart(
  from: number,
  head: number,
  context: Reading['context'],
  { table }: Reading['entities'],
): number {
  const { sentence } = context.token(head);
  let at = from;
  while (at > 0 && at < head && /^(NOUN|PROPN)$/.test(context.token(at).upos) && isLoose(at - 1)) at--;
  return at;
  function isLoose(index: number): boolean {
    const { upos, sentence: here } = context.token(index);
    return (
      here === sentence &&
      /^(NOUN|PROPN)$/.test(upos) &&
      table.at(index) === undefined &&
      !context.inTime(index)
    );
  }
}

/**
 * The group that a description of people or of a body names: “the unions”, “the mayors of the islands”, “parliament”. The
 * same words are the same group; it is mentioned only once a fact has it (see {@link settlePeople}).
 */
export function peopleAt(head: number, reading: Reading): string {
  const { context, entities } = reading;
  const { from, to } = named(nounPhrase(head, context), reading);
  const name = context.text(from, to);
  const key = `group:${fold(name)}`;
  const draft = entities.table.find(key) ?? entities.table.create('group', name, { key });
  if (draft.spans.length === 0) known(reading).set(draft.id, [...(known(reading).get(draft.id) ?? []), head]);
  return draft.id;
}

/** “the union”, “management”, of two that are joined: one side that has no name here. */
export function bargainerAt(head: number, reading: Reading): Parties {
  const { context } = reading;
  const { tree } = context;
  const { upos } = context.token(head);
  const side =
    upos === 'NOUN' && context.is(head, 'BARGAINERS', 'GOVERNMENT', 'ARMED_GROUP', 'ARMY', 'LEADERS');
  const definite = tree
    .children(head, 'det')
    .every((child) => context.token(child).feats.includes('Definite=Def'));
  // “the Delta union” has a name.
  const owned = tree
    .children(head)
    .some(
      (child) =>
        context.token(child).upos === 'PROPN' || context.is(child, 'HIS', 'HER', 'ITS', 'THEIR', 'NOT'),
    );
  if (!side || !definite || owned) return { ids: [], sides: false };
  return { ids: [peopleAt(head, reading)], sides: false };
}

/** “the coalition parties A and B”, “the leaders, A and B,”: the names that say who a plural means. */
export function namesAfter(head: number, { context, entities }: Reading): number[] {
  const { upos, feats } = context.token(head);
  if (upos !== 'NOUN' || !feats.includes('Number=Plur')) return [];
  const { tree } = context;
  const isName = (at: number) => entities.table.at(at)?.form === 'name';
  const [apposed] = tree.children(head, 'appos').filter((child) => child > head && isName(child));
  if (apposed !== undefined) return tree.conjuncts(apposed).filter(isName);
  // “the parties, the A and B, …”: the tree may take them for others.
  const [first, ...more] = tree.children(head, 'conj').flatMap((child) => tree.conjuncts(child));
  const comma = context.tokens[head + 1]?.text === ',' && first !== undefined && first - head <= 3;
  const all = [first ?? -1, ...more];
  return comma && all.length > 1 && all.every(isName) && context.tokens[all.at(-1)! + 1]?.text === ','
    ? all
    : [];
}

const heads = new WeakMap<Reading['context'], Map<string, number[]>>();

function known({ context }: Reading): Map<string, number[]> {
  const found = heads.get(context) ?? new Map<string, number[]>();
  heads.set(context, found);
  return found;
}

/** Records where those of a fact are mentioned that {@link peopleAt} made. */
export function settlePeople(ids: readonly string[], reading: Reading): void {
  const { context, entities } = reading;
  for (const id of ids) {
    for (const head of new Set(known(reading).get(id) ?? [])) {
      const phrase = nounPhrase(head, context);
      const { from, to } = named(phrase, reading);
      const mention = { from: phrase.from, to: phrase.to, head, entities: [id], form: 'nominal' as const };
      entities.table.mention(mention, rangeOf({ from, to }, context), context.text(from, to));
    }
    known(reading).delete(id);
  }
}
