import type { Context } from '../context.ts';
import type { EntityTable } from './table.ts';

/**
 * The two parties that a document is about: of all countries and movements, the two that most of its sentences name
 * together, those near its top counting double. Empty where no two are named together.
 */
export function mainPair(context: Context, table: EntityTable): readonly string[] {
  const bySentence = partiesBySentence(context, table);
  const counts = new Map<string, { pair: readonly string[]; count: number }>();
  for (const [sentence, parties] of bySentence) {
    const weight = sentence < 4 ? 2 : 1;
    const list = [...parties].sort();
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        const known = counts.get(`${a} ${b}`) ?? { pair: [a, b], count: 0 };
        known.count += weight;
        counts.set(`${a} ${b}`, known);
      }
    });
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best?.pair ?? [];
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
