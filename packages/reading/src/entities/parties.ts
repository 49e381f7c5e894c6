import type { Concept, Token } from '@parley/analysis';
import type { Context } from '../context.ts';
import { isGenitiveParticle } from './genitive.ts';
import type { EntityTable, Mention } from './table.ts';

/** How much more two parties that are joined by “and” count than two that a sentence merely names. */
const JOINED = 2;
/** How many times as often as any other two the pair must be named together: else the text is about more than two. */
const CLEAR = 1.4;

/**
 * The two parties that a document is about (or more, where it lists them together): of all countries and movements, the two that most of its sentences name
 * together, those near its top counting double, and those that are joined (“Norway and Chile”) more than others, such
 * as who only mediates; who is said to be host or observer does not count there. Empty where no two stand out.
 */
export function mainPair(context: Context, table: EntityTable): readonly string[] {
  const aside = new Set(
    context
      .withConcept('HOST', 'OBSERVER')
      .filter((index) => context.token(index).upos === 'NOUN')
      .map((index) => context.token(index).sentence),
  );
  const bySentence = [...partiesBySentence(context, table)].filter(([sentence]) => !aside.has(sentence));
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
  const lists = joinedLists(context, table).filter(({ sentence }) => !aside.has(sentence));
  for (const { list, sentence } of lists) add(list.slice(-2).sort(), JOINED * weightOf(sentence));
  const [best, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  const clear = best !== undefined && best.count > CLEAR * (second?.count ?? 0);
  if (!clear) return [];
  return withListed(
    best.pair,
    lists,
    bySentence.map(([, parties]) => parties),
  );
}

/**
 * The pair, or the longer list that ends in it, where that is named twice (the parties of a coalition), or where no
 * sentence names the two without the others.
 */
function withListed(
  pair: readonly string[],
  lists: readonly { list: readonly string[] }[],
  sentences: readonly Iterable<string>[],
): readonly string[] {
  const longer = lists.filter(({ list }) => list.length > 2 && pair.every((id) => list.includes(id)));
  const last = longer.at(-1)?.list;
  if (last === undefined) return pair;
  const alone = sentences
    .map((parties) => new Set(parties))
    .some((parties) => pair.every((id) => parties.has(id)) && !last.every((id) => parties.has(id)));
  return longer.length > 1 || !alone ? last : pair;
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

/** Parties named side by side, in the order of the text: “Norway and Chile”, “Norway's government and the rebels of B”. */
function joinedLists(context: Context, table: EntityTable): { list: string[]; sentence: number }[] {
  const named = namedParties(context, table);
  const found: { list: string[]; sentence: number }[] = [];
  let chain: string[] = [];
  named.forEach(({ id, from }, i) => {
    const last = named[i - 1];
    const between = last === undefined ? [] : context.tokens.slice(last.to, from);
    const joined = areJoined(between, context);
    if (joined && !chain.includes(id))
      found.push({ list: [...chain, id], sentence: context.token(from).sentence });
    chain = isComma(between) ? [...chain, id] : [id];
  });
  return found;
}

interface NamedParty {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Nouns for those who act for a party: “the B government”, “negotiators of B”. */
const ACTORS: readonly Concept[] = [
  'GOVERNMENT',
  'ARMY',
  'DELEGATION',
  'NEGOTIATORS',
  'LEADERS',
  'OFFICIALS',
  'MOVEMENT',
];

/** Every party that is named, with the noun for those who act for it, in the order of the text. */
function namedParties(context: Context, table: EntityTable): NamedParty[] {
  const names = table.mentions
    .filter(({ form }) => form === 'name')
    .flatMap((mention) => {
      const id = partyNamed(mention, context, table);
      return id === undefined || isBroker(mention.head, context)
        ? []
        : [widened({ id, from: mention.from, to: mention.to }, context)];
    });
  const adjectives = context.analysis.geography.flatMap(({ form, country, from, to }) => {
    const id = form === 'adjective' && country !== null ? table.find(`country:${country}`)?.id : undefined;
    const noun = [to, to + 1].find((index) => isActor(index, context));
    return id === undefined || noun === undefined || table.at(from)?.form === 'name'
      ? []
      : [{ id, from, to: noun + 1 }];
  });
  return [...names, ...adjectives].sort((one, other) => one.from - other.from);
}

/** The party that a name means; of an army its country. */
function partyNamed({ head, entities }: Mention, context: Context, table: EntityTable): string | undefined {
  const id = entities[0]!;
  if (isParty(id, table)) return id;
  const { country } = table.get(id);
  return country !== undefined && context.is(head, 'ARMY') ? table.find(`country:${country}`)?.id : undefined;
}

const isActor = (index: number, context: Context) =>
  context.tokens[index]?.upos === 'NOUN' && context.is(index, ...ACTORS);

/** With “'s government” behind it, or “the rebels of” before it. */
function widened({ id, from, to }: NamedParty, context: Context): NamedParty {
  const owned = isGenitiveParticle(to, context)
    ? [to + 1, to + 2].find((index) => isActor(index, context))
    : undefined;
  const of = context.tokens[from - 1]?.upos === 'DET' ? from - 2 : from - 1;
  const before = of > 0 && context.is(of, 'OF') && isActor(of - 1, context) ? of - 1 : from;
  return { id, from: before, to: owned === undefined ? to : owned + 1 };
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
    const party = mention.form === 'name' ? partyNamed(mention, context, table) : undefined;
    if (party === undefined || isWhere(mention, context) || isOfOfficial(mention.head, table, context))
      continue;
    if (!isBroker(mention.head, context)) add(mention.from, party);
  }
  for (const geo of context.analysis.geography) {
    const country = geo.country === null ? undefined : table.find(`country:${geo.country}`);
    const apart = isOfPlace(geo.from, context) || isBroker(geo.from, context);
    if (country && geo.form === 'adjective' && !apart) add(geo.from, country.id);
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

/** “A and B brokered the deal”, “A's mediators”: who brings others together is no party for that. */
function isBroker(index: number, context: Context): boolean {
  const { head, deprel } = context.token(context.tree.firstConjunct(index));
  // “the A-mediated talks”, “the A-backed rebels”
  const joined = /^[-–]$/u.test(context.tokens[index + 1]?.text ?? '');
  if (joined && context.tokens[index + 2]?.upos === 'VERB') return true;
  if (head < 0) return false;
  if (/^(nsubj|obl:agent)/.test(deprel)) return context.is(head, 'MEDIATE');
  return (
    /^(amod|compound|nmod)/.test(deprel) &&
    context.token(head).upos === 'NOUN' &&
    context.is(head, 'MEDIATION')
  );
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
