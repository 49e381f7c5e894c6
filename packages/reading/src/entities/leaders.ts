import type { Context } from '../context.ts';
import { countryEntity } from './named.ts';
import type { EntityTable } from './table.ts';

/**
 * Whoever is said to lead a country's delegation serves that country, though the text may say so nowhere else
 * (“The Russian delegation is led by A”): gives such persons their country and tells who leads for whom.
 */
export function findLeaders(context: Context, table: EntityTable): void {
  for (const verb of context.withConcept('LEAD')) {
    const { from, to } = context.tree.sentenceOf(verb);
    const country = countryOfTeam(verb, from, to, context, table);
    const leader = country === undefined ? undefined : leaderBeside(verb, from, to, context, table);
    if (country === undefined || leader === undefined) continue;
    const draft = table.get(leader);
    draft.country ??= table.get(country).country;
    if (draft.country === table.get(country).country) table.leaders.set(country, leader);
  }
}

/** The country in the noun phrase of a delegation that hangs on the verb. */
function countryOfTeam(
  verb: number,
  from: number,
  to: number,
  context: Context,
  table: EntityTable,
): string | undefined {
  const { tree } = context;
  const led = [tree.subject(verb), tree.child(verb, 'obj')].find(
    (index) => index >= 0 && context.is(index, 'DELEGATION'),
  );
  if (led === undefined) return undefined;
  const geo = context.analysis.geography.find(
    (match) =>
      match.from >= from &&
      match.to <= to &&
      match.country !== null &&
      (match.to === led || tree.isUnder(match.from, led)),
  );
  return geo && countryEntity(geo.country!, geo.entry, table).id;
}

/** The person who is the agent of a passive, or the subject. */
function leaderBeside(
  verb: number,
  from: number,
  to: number,
  context: Context,
  table: EntityTable,
): string | undefined {
  const { tree } = context;
  const heads = [tree.child(verb, 'obl:agent'), tree.subject(verb)].filter(
    (index) => index >= from && index < to,
  );
  for (const head of heads) {
    for (const index of tree.subtree(head, (token) => /^(acl|conj|parataxis)/.test(token.deprel))) {
      const mention = table.at(index);
      if (mention?.form === 'name' && table.get(mention.entities[0]!).kind === 'person')
        return mention.entities[0];
    }
  }
  return undefined;
}
