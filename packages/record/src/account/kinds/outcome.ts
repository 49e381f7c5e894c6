import type { EventFact, OutcomeFact, OutcomeKind } from '@parley/dossier';
import { field } from '../field.ts';
import type { Context, Kind } from '../kind.ts';
import type { Relation } from '../relation.ts';
import { groupBy } from '../row.ts';
import type { Row } from '../row.ts';
import { happened, runsOf } from './runs.ts';

/** Reports tell of an outcome for some days; two outcomes on one issue have more days between. */
const OUTCOME = { back: 3, gap: 3 } as const;
const EVENT = { back: 1, gap: 0 } as const;

/** What came of the talks on an issue. That they failed on it and that they agreed on it cannot both be. */
export const outcomeKind: Kind<OutcomeFact> = {
  type: 'outcome',
  fields: [
    field<OutcomeFact, { kind: OutcomeKind; denied: boolean }>({
      name: 'kind',
      read: ({ fact }) => ({ kind: fact.kind, denied: fact.modality === 'denied' }),
      key: ({ kind, denied }) => `${denied ? 'not ' : ''}${kind}`,
      relate: (one, other) => {
        if (one.denied === other.denied) return relateKinds(one.kind, other.kind);
        return one.kind === other.kind ? 'differ' : 'beside';
      },
      openness: ({ kind }) => (kind === 'agreement' ? 1 : 0),
      write: (fact, { kind }) => ({ ...fact, kind }),
    }),
    field<OutcomeFact, OutcomeFact['modality']>({
      name: 'modality',
      read: ({ fact }) => fact.modality,
      key: (modality) => modality,
      // Whether it is denied is told by the kind; of the rest, what is done is surer than what is to be done.
      relate: (one, other) => (one === other ? 'same' : SURE[one] < SURE[other] ? 'wider' : 'narrower'),
      openness: (modality) => 3 - SURE[modality],
      write: (fact, modality) => ({ ...fact, modality }),
    }),
  ],
  topicsOf: (rows, context) =>
    [...groupBy(rows, (row) => matterOf(row, context))].flatMap(([key, group]) =>
      runsOf(key, group, (row) => happened(row, OUTCOME.back), OUTCOME.gap),
    ),
  facets: true,
};

const SURE = { possible: 0, planned: 1, denied: 2, asserted: 3 } as const;

/** An agreement may be one to exchange or to cease fire. */
function relateKinds(one: OutcomeKind, other: OutcomeKind): Relation {
  if (one === other) return 'same';
  if (one === 'breakdown' || other === 'breakdown') return 'differ';
  if (one === 'agreement') return 'wider';
  return other === 'agreement' ? 'narrower' : 'beside';
}

/** The issue and whose outcome it is; without an issue two kinds of outcome are two things. */
function matterOf({ fact }: Row<OutcomeFact>, { scope, negotiation }: Context): string {
  const sides = [...new Set(fact.parties.map((id) => scope.sideOf(id) ?? id))];
  const ours = sides.length === 0 || sides.some((side) => negotiation.parties.includes(side));
  const matter = fact.issue === null || fact.issue === 'other' ? `other ${fact.kind}` : fact.issue;
  const declared = fact.kind === 'statement' ? 'statement' : '';
  return `${matter} ${declared}\n${ours ? '' : sides.sort().join(' ')}`;
}

/** Who did what to whom, on one day: never at odds with another event. */
export const eventKind: Kind<EventFact> = {
  type: 'event',
  fields: [],
  topicsOf: (rows) =>
    [...groupBy(rows, deedOf)].flatMap(([key, group]) =>
      runsOf(key, group, (row) => happened(row, EVENT.back), EVENT.gap),
    ),
  facets: true,
};

function deedOf({ fact }: Row<EventFact>): string {
  const who = (ids: readonly string[]) => [...ids].sort().join(' ');
  const place = fact.place ?? '';
  return `${fact.event}\n${who(fact.actors)}\n${who(fact.recipients)}\n${place}`;
}
