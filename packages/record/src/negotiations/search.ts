import type { Identities, Negotiation } from '../model.ts';
import { slugOf } from './slug.ts';

/**
 * Negotiations that a typed word or two may mean: the one of that id, else those whose id begins so, else those of
 * which every word stands in the id, the name, or a name of a party, a mediator or a place. In the order given.
 */
export function findNegotiations(
  all: readonly Negotiation[],
  identities: Identities,
  query: string,
): Negotiation[] {
  const slug = slugOf(query);
  if (slug === '') return [];
  const same = all.filter(({ id }) => id === query.trim() || id === slug);
  if (same.length > 0) return same;
  const begun = all.filter(({ id }) => id.startsWith(`${slug}-`));
  if (begun.length > 0) return begun;
  const asked = slug.split('-');
  return all.filter((one) => {
    const words = wordsOf(one, identities);
    return asked.every((word) => words.has(word));
  });
}

function wordsOf({ id, name, parties, mediators, places }: Negotiation, identities: Identities): Set<string> {
  const known = [...parties, ...mediators, ...places].flatMap((one) => identities.get(one) ?? []);
  const forms = [id, name, ...known.flatMap((one) => [one.name, ...one.aliases])];
  return new Set(forms.flatMap((form) => slugOf(form).split('-')));
}
