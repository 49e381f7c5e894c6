import type { ExpectationFact, Outlook } from '@parley/dossier';
import { field } from '../field.ts';
import type { Context, Kind } from '../kind.ts';
import { groupBy } from '../row.ts';
import type { Row } from '../row.ts';

/** What a holder expects of an occasion. Hope and gloom differ; caution goes with either. */
export const expectationKind: Kind<ExpectationFact> = {
  type: 'expectation',
  fields: [
    field<ExpectationFact, Outlook>({
      name: 'outlook',
      read: ({ fact }) => fact.outlook,
      key: (outlook) => outlook,
      relate: (one, other) => {
        if (one === other) return 'same';
        return one === 'cautious' || other === 'cautious' ? 'beside' : 'differ';
      },
      write: (fact, outlook) => ({ ...fact, outlook }),
    }),
  ],
  topicsOf: (rows, context) =>
    [...groupBy(rows, (row) => keyOf(row, context))].map(([key, group]) => ({ key, rows: group })),
  facets: true,
};

function keyOf(row: Row<ExpectationFact>, { occasions }: Context): string {
  return `${row.fact.holder}\n${occasions.next(row)?.claim ?? ''}`;
}
