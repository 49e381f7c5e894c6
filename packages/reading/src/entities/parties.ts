import type { Token } from '@parley/analysis';
import type { Context } from '../context.ts';
import type { EntityTable } from './table.ts';

/** How much more two parties that are joined by “and” count than two that a sentence merely names. */
const JOINED = 2;

/**
 * The two parties that a document is about: of all countries and movements, the two that most of its sentences name
 * together, those near its top counting double, and those that are joined (“Norway and Chile”) more than others, such
 * as who only mediates. Empty where no two are named together.
 */
export function mainPair(context: Context, table: EntityTable): readonly string[] {
  const bySentence = partiesBySentence(context, table);
  const counts = new Map<string, { pair: readonly string[]; count: number }>();
  const add = (pair: readonly string[], weight: number) => {
    const known = counts.get(pair.join(' ')) ?? { pair, count: 0 };
    known.count += weight;
    counts.set(pair.join(' '), known);
  };
  for (const [sentence, parties] of bySentence) {
    const list = [...parties].sort();
    list.forEach((a, i) => list.slice(i + 1).forEach((b) => add([a, b], weightOf(sentence))));
  }
  for (const { pair, sentence } of joinedPairs(context, table)) add(pair, JOINED * weightOf(sentence));
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best?.pair ?? [];
}

/** Whether the words between two names join them as equals: “and”, a comma and an article, but no verb and no “but”. */
export function areJoined(between: readonly Token[], context: Context): boolean {
  return (
    between.length <= 3 &&
    between.some(({ upos }) => upos === 'CCONJ') &&
    !between.some(({ upos, index }) => upos === 'VERB' || context.is(index, 'BUT'))
  );
}

const weightOf = (sentence: number) => (sentence < 4 ? 2 : 1);

/** Two parties named side by side: “Norway and Chile”, “de Noorse regering en de rebellen van X”. */
function joinedPairs(context: Context, table: EntityTable): { pair: readonly string[]; sentence: number }[] {
  const named = table.mentions
    .filter(({ form, entities }) => form === 'name' && isParty(entities[0]!, table))
    .sort((one, other) => one.from - other.from);
  return named.slice(1).flatMap((mention, i) => {
    const last = named[i]!;
    const between = context.tokens.slice(last.to, mention.from);
    const joined = areJoined(between, context);
    const pair = [last.entities[0]!, mention.entities[0]!].sort();
    return joined && pair[0] !== pair[1] ? [{ pair, sentence: context.token(mention.from).sentence }] : [];
  });
}

function partiesBySentence(context: Context, table: EntityTable): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  const add = (token: number, party: string) => {
    const { sentence } = context.token(token);
    found.set(sentence, (found.get(sentence) ?? new Set()).add(party));
  };
  for (const mention of table.mentions) {
    const isNamed = mention.form === 'name' && isParty(mention.entities[0]!, table);
    if (isNamed && !isWhere(mention, context) && !isOfOfficial(mention.head, table, context))
      add(mention.from, mention.entities[0]!);
  }
  for (const geo of context.analysis.geography) {
    const country = geo.country === null ? undefined : table.find(`country:${geo.country}`);
    if (country && geo.form === 'adjective' && !isOfPlace(geo.from, context)) add(geo.from, country.id);
  }
  return found;
}

/** “in Qatar”, “to Doha”: where something is, not who does it. */
function isWhere({ from, head }: { from: number; head: number }, context: Context): boolean {
  const cases = [...context.tree.children(head, 'case'), from - 1];
  return cases.some((each) => each >= 0 && context.is(each, 'IN', 'TOWARDS', 'FROM'));
}

/** “a UN official”: a body that somebody serves is no party for that; a country is. */
function isOfOfficial(name: number, table: EntityTable, context: Context): boolean {
  const { head, deprel } = context.token(name);
  if (head < 0 || !/^(compound|amod|nmod)/.test(deprel)) return false;
  const isBody = table.at(name)?.entities.some((id) => table.get(id).kind === 'organisation') ?? false;
  return isBody && (context.officeAt(head) !== undefined || context.is(head, 'OFFICIALS', 'ENVOYS'));
}

/** “the Qatari capital”: the adjective says where a place lies. */
function isOfPlace(adjective: number, context: Context): boolean {
  const { head } = context.token(adjective);
  return head >= 0 && context.is(head, 'PLACE');
}

function isParty(id: string, table: EntityTable): boolean {
  const { kind, country } = table.get(id);
  if (table.reporters.has(id)) return false;
  return kind === 'country' || (kind === 'organisation' && country === undefined);
}
