import type { MandateFact, PositionFact, Stance } from '@parley/dossier';
import { field } from '../field.ts';
import type { Kind } from '../kind.ts';
import { saidLast } from '../knowledge.ts';
import type { Relation } from '../relation.ts';
import { groupBy } from '../row.ts';
import type { Row } from '../row.ts';

/** What nobody can do to a thing that they reject. A demand may go with a refusal: of one ceasefire and of another. */
const FOR: ReadonlySet<string> = new Set(['supports', 'accepts', 'offers'] satisfies Stance[]);
/** Stances between which and “open” somebody has moved. */
const GIVES: ReadonlySet<string> = new Set(['supports', 'accepts', 'offers', 'rejects'] satisfies Stance[]);

const stanceOf = ({ fact }: Row<PositionFact>) =>
  fact.modality === 'denied' ? `not ${fact.stance}` : fact.stance;

/** Where a holder stands on an issue, as a series over time. A party may want one thing and threaten another. */
export const positionKind: Kind<PositionFact> = {
  type: 'position',
  fields: [
    field<PositionFact, string>({
      name: 'stance',
      read: stanceOf,
      key: (stance) => stance,
      relate: stances,
      write: (fact) => fact,
    }),
  ],
  topicsOf: (rows) =>
    [...groupBy(rows, ({ fact }) => `${fact.holder}\n${fact.issue}`)].map(([key, group]) => ({
      key,
      rows: group,
    })),
  judge: (one, other) => {
    const last = saidLast(one, other);
    return last === 'contested' && !areOpposed(stanceOf(one.ways[0]!), stanceOf(other.ways[0]!))
      ? 'beside'
      : last;
  },
  facets: true,
};

/** For and against differ, and so does what one would discuss from what one refuses or agrees to. */
function stances(one: string, other: string): Relation {
  if (one === other) return 'same';
  const moved = [one, other].includes('open') && [one, other].some((stance) => GIVES.has(stance));
  return areOpposed(one, other) || moved ? 'differ' : 'beside';
}

/** Whether nobody can hold both at one time. */
function areOpposed(one: string, other: string): boolean {
  if (one === `not ${other}` || other === `not ${one}`) return true;
  const against = (stance: string, another: string) => stance === 'rejects' && FOR.has(another);
  return against(one, other) || against(other, one);
}

/** What somebody may negotiate about: never at odds with another mandate. */
export const mandateKind: Kind<MandateFact> = {
  type: 'mandate',
  fields: [],
  topicsOf: (rows) =>
    [...groupBy(rows, ({ fact }: Row<MandateFact>) => `${fact.holder}\n${fact.issue}`)].map(
      ([key, group]) => ({ key, rows: group }),
    ),
  facets: true,
};
