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
    if (mention.form === 'name' && isParty(mention.entities[0]!, table))
      add(mention.from, mention.entities[0]!);
  }
  for (const geo of context.analysis.geography) {
    const country = geo.country === null ? undefined : table.find(`country:${geo.country}`);
    if (country && geo.form === 'adjective') add(geo.from, country.id);
  }
  return found;
}

function isParty(id: string, table: EntityTable): boolean {
  const { kind, country } = table.get(id);
  return kind === 'country' || (kind === 'organisation' && country === undefined);
}
