import type { RoleFact } from '@parley/dossier';
import { identityField } from '../field.ts';
import { bare, fold, wordsOf } from '../fold.ts';
import type { Context, Kind } from '../kind.ts';
import { groupBy } from '../row.ts';
import type { Row, Topic } from '../row.ts';

/** Offices that one person holds at a time; every minister but a deputy has one. */
const SOLE: ReadonlySet<string> = new Set([
  ...['president', 'prime-minister', 'chancellor', 'king', 'queen', 'emir', 'supreme-leader', 'pope'],
  ...['secretary-general', 'high-representative', 'chief-of-general-staff', 'secretary-of-state'],
]);

/** Offices: of a sole one, who holds it; of any other, that somebody does. */
export const roleKind: Kind<RoleFact> = {
  type: 'role',
  fields: [
    identityField(
      'person',
      ({ fact }) => fact.person,
      (fact, person) => ({ ...fact, person }),
    ),
  ],
  topicsOf,
  facets: true,
  finish: (fact, rows) => {
    const body = fact.of ?? rows.find((row) => row.fact.of !== undefined)?.fact.of;
    return body === undefined ? fact : { ...fact, of: body };
  },
};

function topicsOf(rows: readonly Row<RoleFact>[], context: Context): Topic<RoleFact>[] {
  const bodies = bodiesOf(rows);
  const offices = new Map<string, Row<RoleFact>[]>();
  for (const [key, group] of groupBy(rows, (row) => keyOf(row, bodies))) offices.set(key, group);
  return [...offices].flatMap(([key, group]) =>
    key.startsWith('sole') ? oneOrEach(key, group, context) : [{ key, rows: group }],
  );
}

const officeOf = ({ fact: { title } }: Row<RoleFact>) => title.id ?? `“${bare(title.text)}`;

const holding = (row: Row<RoleFact>) =>
  `${row.fact.person}\n${officeOf(row)}\n${row.fact.former ? 'former' : ''}`;

/** For each person and office the bodies that reports name; a report that names none means the only one. */
function bodiesOf(rows: readonly Row<RoleFact>[]): Map<string, Set<string>> {
  const bodies = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.fact.of === undefined) continue;
    const key = holding(row);
    const known = bodies.get(key) ?? new Set();
    bodies.set(key, known.add(row.fact.of));
  }
  return bodies;
}

function keyOf(row: Row<RoleFact>, bodies: ReadonlyMap<string, ReadonlySet<string>>): string {
  const own = holding(row);
  const known = bodies.get(own);
  const only = known?.size === 1 ? [...known][0] : undefined;
  const body = row.fact.of ?? only;
  if (body !== undefined && isSole(row)) return `sole\n${officeOf(row)}\n${body}`;
  return `${own}\n${body ?? ''}`;
}

function isSole({ fact }: Row<RoleFact>): boolean {
  const { id } = fact.title;
  return (
    !fact.former &&
    fact.modality !== 'denied' &&
    id !== null &&
    (SOLE.has(id) || id.startsWith('minister-of-'))
  );
}

/**
 * Reports that name one person, or people of quite other names, make one claim of the office. Who is only
 * described (“the president”) or shares a name with another holder is left out of the comparison: that is rather
 * one person whom the record does not know as such than two.
 */
function oneOrEach(key: string, rows: readonly Row<RoleFact>[], context: Context): Topic<RoleFact>[] {
  const holders = groupBy(rows, ({ fact }) => fact.person);
  if (holders.size === 1) return [{ key, rows }];
  const apart = new Set<string>();
  const named = new Set<string>();
  for (const [id, own] of holders) {
    const words = isDescribed(id, own[0]!, context) ? [] : longWords(nameOf(id, context));
    const isAlike = words.some((word) => named.has(word));
    if (words.length === 0 || isAlike) apart.add(id);
    for (const word of words) named.add(word);
  }
  const together = rows.filter(({ fact }) => !apart.has(fact.person));
  const alone = [...apart].map((id) => ({ key: `${key}\n${id}`, rows: holders.get(id)! }));
  return together.length === 0 ? alone : [{ key, rows: together }, ...alone];
}

const nameOf = (id: string, { identities }: Context) => identities.get(id)?.name ?? '';

/** Whether a name only says the office: “the US president”, without one who holds it. */
function isDescribed(id: string, { fact: { title } }: Row<RoleFact>, { identities }: Context): boolean {
  const { kind, name = '' } = identities.get(id) ?? {};
  return kind !== 'person' || fold(name).endsWith(fold(title.text)) || name === name.toLowerCase();
}

const LONG = 3;

const longWords = (name: string) => wordsOf(name).filter(({ length }) => length > LONG);
