import type { Token } from '@parley/analysis';
import type { Context } from '../context.ts';
import type { EntityTable } from './table.ts';

/** How much more two parties that are joined by “and” count than two that a sentence merely names. */
const JOINED = 2;
/** How many times as often as any other two the pair must be named together: else the text is about more than two. */
const CLEAR = 1.4;

/**
 * The two parties that a document is about (or more, where it lists them together): of all countries and movements, the two that most of its sentences name
 * together, those near its top counting double, and those that are joined (“Norway and Chile”) more than others, such
 * as who only mediates. Empty where no two stand out.
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
  const lists = joinedLists(context, table);
  for (const { list, sentence } of lists) add(list.slice(-2).sort(), JOINED * weightOf(sentence));
  const [best, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  const clear = best !== undefined && best.count > CLEAR * (second?.count ?? 0);
  return clear ? withListed(best.pair, lists) : [];
}

/** The pair, or the longer list that ends in it and is named twice: the parties of a coalition. */
function withListed(
  pair: readonly string[],
  lists: readonly { list: readonly string[] }[],
): readonly string[] {
  const longer = lists.filter(({ list }) => list.length > 2 && pair.every((id) => list.includes(id)));
  const last = longer.at(-1)?.list;
  return longer.length > 1 && last !== undefined ? last : pair;
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

/** Parties named side by side, in the order of the text: “Norway and Chile”, “A, B and C”. */
function joinedLists(context: Context, table: EntityTable): { list: string[]; sentence: number }[] {
  const named = table.mentions
    .filter(({ form, entities }) => form === 'name' && isParty(entities[0]!, table))
    .sort((one, other) => one.from - other.from);
  const found: { list: string[]; sentence: number }[] = [];
  let chain: string[] = [];
  named.forEach((mention, i) => {
    const last = named[i - 1];
    const id = mention.entities[0]!;
    const between = last === undefined ? [] : context.tokens.slice(last.to, mention.from);
    const joined = areJoined(between, context);
    if (joined && !chain.includes(id))
      found.push({ list: [...chain, id], sentence: context.token(mention.from).sentence });
    chain = isComma(between) ? [...chain, id] : [id];
  });
  return found;
}

/** Whether only a comma stands between two names. */
export function isComma(between: readonly Token[]): boolean {
  return between.length === 1 && between[0]!.text === ',';
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
