import type { PartFact, PreconditionFact } from '@parley/dossier';
import { field } from '../field.ts';
import { bare } from '../fold.ts';
import type { Kind } from '../kind.ts';
import { groupBy } from '../row.ts';

type Condition = PreconditionFact['before'];

/** What a condition is about: its issue, else its words. */
const about = ({ issue, text }: Condition) =>
  issue === null || issue === 'other' ? `“${bare(text)}` : issue;

/** What a holder says must come first; what it must come before may be left open. */
export const preconditionKind: Kind<PreconditionFact> = {
  type: 'precondition',
  fields: [
    field<PreconditionFact, Condition>({
      name: 'before',
      read: ({ fact }) => (about(fact.before) === '“' ? undefined : fact.before),
      key: about,
      relate: (one, other) => (about(one) === about(other) ? 'same' : 'beside'),
      write: (fact, before) => ({ ...fact, before }),
    }),
  ],
  topicsOf: (rows) =>
    [...groupBy(rows, ({ fact }) => `${fact.holder}\n${about(fact.requires)}`)].map(([key, group]) => ({
      key,
      rows: group,
    })),
  facets: true,
};

/** The part that somebody plays. */
export const partKind: Kind<PartFact> = {
  type: 'part',
  fields: [],
  topicsOf: (rows) =>
    [...groupBy(rows, ({ fact }) => `${fact.entity}\n${fact.part}`)].map(([key, group]) => ({
      key,
      rows: group,
    })),
  facets: true,
};
