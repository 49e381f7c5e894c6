import type { DelegationFact } from '@parley/dossier';
import { amountOf, relateAmounts } from '../amount.ts';
import { field, identityField } from '../field.ts';
import type { Context, Kind } from '../kind.ts';
import { saidLast } from '../knowledge.ts';
import type { Relation } from '../relation.ts';
import { groupBy } from '../row.ts';
import type { Draft, Row, Topic, Verdict } from '../row.ts';
import { dayText } from '../when.ts';

/** Who is said to be there, and who is said to stay away. */
interface Seats {
  readonly here: readonly string[];
  readonly away: readonly string[];
}

/** Without an occasion, reports with no more days than this between them mean one delegation. */
const GAP = 7;

/** Delegations: whom a party sends to an occasion. Lists of members add up; heads, sizes and who stays away differ. */
export const delegationKind: Kind<DelegationFact> = {
  type: 'delegation',
  fields: [
    identityField(
      'head',
      ({ fact }) => fact.head,
      (fact, head) => ({ ...fact, head }),
    ),
    field<DelegationFact, { text: string; language: string }>({
      name: 'size',
      read: ({ source, fact }) =>
        fact.size === undefined ? undefined : { text: fact.size, language: source.info.language },
      key: ({ text, language }) => JSON.stringify(amountOf(text, language) ?? text),
      relate: sizes,
      write: (fact, { text }) => ({ ...fact, size: text }),
    }),
    field<DelegationFact, Seats>({
      name: 'members',
      read: seatsOf,
      key: ({ here, away }) => `${[...here].sort().join(' ')}/${[...away].sort().join(' ')}`,
      relate: seats,
      openness: ({ here, away }) => 1 / (1 + here.length + away.length),
      write: (fact) => fact,
    }),
  ],
  topicsOf,
  judge,
  facets: true,
  finish: (fact, rows, topic, context) => onOccasion(allMembers(fact, rows), topic[0]!, context),
};

function sizes(one: { text: string; language: string }, other: { text: string; language: string }): Relation {
  const [a, b] = [amountOf(one.text, one.language), amountOf(other.text, other.language)];
  return a && b ? relateAmounts(a, b) : 'same';
}

function seatsOf({ fact }: Row<DelegationFact>): Seats | undefined {
  const here = [fact.head, ...fact.members].filter((id) => id !== undefined);
  const away = fact.absent;
  return here.length + away.length === 0 ? undefined : { here, away };
}

/** Lists may be incomplete, so they differ only where one has somebody there whom the other has stay away. */
function seats(one: Seats, other: Seats): Relation {
  const clash =
    one.here.some((id) => other.away.includes(id)) || other.here.some((id) => one.away.includes(id));
  if (clash) return 'differ';
  return one.here.length + one.away.length >= other.here.length + other.away.length ? 'narrower' : 'wider';
}

function topicsOf(rows: readonly Row<DelegationFact>[], context: Context): Topic<DelegationFact>[] {
  const parties = groupBy(rows, ({ fact }) => fact.party);
  return [...parties].flatMap(([party, own]) => {
    const occasions = groupBy(own, (row) => occasionOf(row, context) ?? '');
    return [...occasions].flatMap(([occasion, group]) =>
      occasion === '' ? byGap(party, group) : [{ key: `${party}\n${occasion}`, rows: group }],
    );
  });
}

function occasionOf(row: Row<DelegationFact>, { occasions }: Context): string | undefined {
  const { meeting } = row.fact;
  const named = meeting === undefined ? undefined : occasions.claimOf(row.source.report.id, meeting);
  return named ?? occasions.nearest(row)?.claim;
}

function byGap(party: string, rows: readonly Row<DelegationFact>[]): Topic<DelegationFact>[] {
  const topics: { key: string; rows: Row<DelegationFact>[] }[] = [];
  for (const row of rows) {
    const last = topics.at(-1);
    const { from } = row.source.days;
    if (last && from - last.rows.at(-1)!.source.days.from <= GAP) last.rows.push(row);
    else topics.push({ key: `${party}\n${dayText(from)}`, rows: [row] });
  }
  return topics;
}

/** Before the occasion the later announcement holds; about an occasion that has been, no report is the newer. */
function judge(
  one: Draft<DelegationFact>,
  other: Draft<DelegationFact>,
  _differing: readonly string[],
  context: Context,
): Verdict {
  const occasion = occasionOf(one.rows[0]!, context);
  const day = context.occasions.all.find(({ claim }) => claim === occasion)?.from ?? Infinity;
  const since = (draft: Draft<DelegationFact>) => draft.rows.every(({ source }) => source.days.from >= day);
  return since(one) && since(other) ? 'contested' : saidLast(one, other);
}

/** A delegation is one to an occasion, whether a report says to which or not. */
function onOccasion(fact: DelegationFact, row: Row<DelegationFact>, context: Context): DelegationFact {
  const meeting = occasionOf(row, context);
  return meeting === undefined ? fact : { ...fact, meeting };
}

function allMembers(fact: DelegationFact, rows: readonly Row<DelegationFact>[]): DelegationFact {
  if (rows.length === 1) return fact;
  const all = (read: (row: Row<DelegationFact>) => readonly string[]) => [
    ...new Set(rows.flatMap((row) => read(row))),
  ];
  const members = all(({ fact: { members: own } }) => own).filter((id) => id !== fact.head);
  const level = fact.level ?? rows.find((row) => row.fact.level !== undefined)?.fact.level;
  return {
    ...fact,
    members,
    absent: all(({ fact: { absent } }) => absent),
    ...(level !== undefined && { level }),
  };
}
