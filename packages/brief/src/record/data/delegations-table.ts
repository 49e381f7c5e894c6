import type { Document } from '@parley/dossier';
import type { Account } from '@parley/record';
import type { Cell } from '../../formats/csv.ts';
import { evidenceCells } from '../evidence.ts';
import type { Table } from '../table.ts';
import type { RecordOptions } from '../telling.ts';
import { delegationsData } from './delegations.ts';
import type { DelegationData, PersonData, RoundData } from './delegations.ts';

const COLUMNS = [
  'round',
  'from',
  'to',
  'party',
  'seat',
  'person',
  'office',
  'country',
  'size',
  'level',
  'state',
  'voices',
  'reports',
  'evidence',
  'sources',
  'claim',
];

/** Who sits at the table, a row for each person; a delegation of which nobody is known has a row without one. */
export function delegationsTable(
  account: Account,
  documents: readonly Document[],
  options: RecordOptions,
): Table {
  const { rounds } = delegationsData(account, documents, options);
  const rows = rounds.flatMap(({ round, delegations }) => delegations.flatMap((one) => rowsOf(round, one)));
  return { columns: COLUMNS, rows };
}

function rowsOf(round: RoundData | null, delegation: DelegationData): Cell[][] {
  const { party, head, members, absent, size, level, state, voices, reports, evidence, claim } = delegation;
  const seats: (readonly [seat: string, person: PersonData | undefined])[] = [
    ...(head ? [['head', head] as const] : []),
    ...members.map((person) => ['member', person] as const),
    ...absent.map((person) => ['absent', person] as const),
  ];
  return (seats.length === 0 ? [['', undefined] as const] : seats).map(([seat, person]) => [
    round?.number,
    round?.from,
    round?.to,
    party.name,
    seat,
    person?.name,
    person?.rank,
    person?.country,
    size,
    level,
    state,
    voices,
    reports,
    ...evidenceCells(evidence),
    claim,
  ]);
}
