import type { Fact } from '@parley/dossier';
import type { Identities } from '../../model.ts';
import { actorsOf } from '../facts.ts';
import { field } from '../field.ts';
import type { Relation } from '../relation.ts';
import type { Field, Row } from '../row.ts';

/** How much a place leaves open: a country most, a town nothing; of a hall nobody knows where it stands. */
const COUNTRY = 0.3;
const HALL = 0.1;

/** The place of a row. A country that takes part is none: that it is named says who, and not where. */
export function placeOf<F extends Fact & { place?: string | undefined }>(identities: Identities) {
  return ({ fact }: Row<F>): string | undefined => {
    const { place } = fact;
    const takesPart = place !== undefined && actorsOf(fact).includes(place);
    return takesPart && identities.get(place)?.kind === 'country' ? undefined : place;
  };
}

/**
 * Where something happens. Towns differ; a country includes its towns; a hall may stand in any town, since no
 * report need say in which.
 */
export function placeField<F extends Fact & { place?: string | undefined }>(
  identities: Identities,
): Field<F> {
  const scaleOf = (id: string) => {
    const { kind, country } = identities.get(id) ?? {};
    return { country, openness: kind === 'country' ? COUNTRY : country === undefined ? HALL : 0 };
  };
  const relate = (one: string, other: string): Relation => {
    if (one === other) return 'same';
    const [a, b] = [scaleOf(one), scaleOf(other)];
    if (a.openness === HALL || b.openness === HALL) return a.openness > b.openness ? 'wider' : 'narrower';
    if (a.country !== b.country || a.openness === b.openness) return 'differ';
    return a.openness > b.openness ? 'wider' : 'narrower';
  };
  return field<F, string>({
    name: 'place',
    read: placeOf(identities),
    key: (id) => id,
    relate,
    openness: (id) => scaleOf(id).openness,
    write: (fact, place) => ({ ...fact, place }),
  });
}
