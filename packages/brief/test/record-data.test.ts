import type { DelegationFact, PreconditionFact, StatementFact } from '@parley/dossier';
import type { Account } from '@parley/record';
import { expect, test } from 'vitest';
import {
  claimTeller,
  delegationsData,
  delegationsTable,
  makeAccountBrief,
  positionsData,
  timelineData,
} from '../src/record/index.ts';
import { DOCUMENTS, accountOf, claim, meeting, variant } from './account.ts';
import { EN, NL, dispute, friday, linesOf, moved, plan, position, saturday, told } from './talks.ts';

const base = { evidence: [told], modality: 'asserted' as const, confidence: 0.9 };
const delegation = (fields: Partial<DelegationFact>): DelegationFact => ({
  ...base,
  id: 'delegation-1',
  type: 'delegation',
  party: 'no',
  members: [],
  absent: [],
  ...fields,
});
const precondition = (holder: string, requires: 'ceasefire' | 'withdrawal', before: typeof requires) =>
  ({
    ...base,
    id: `precondition-${holder}`,
    type: 'precondition',
    holder,
    requires: { issue: requires, text: requires },
    before: { issue: before, text: before },
  }) satisfies PreconditionFact;
const statement = (fields: Partial<StatementFact> = {}): StatementFact => ({
  ...base,
  id: 'statement-1',
  type: 'statement',
  speaker: 'no',
  mode: 'indirect',
  cue: 'said',
  content: [moved],
  ...fields,
});

/** An account in which the meeting of claim `meeting-a` is that of the second round. */
function withRound(account: Account): Account {
  const round = {
    number: 2,
    status: 'planned' as const,
    from: '2025-05-16',
    to: '2025-05-16',
    places: ['geneva'],
    meetings: [{ report: 'd-1', fact: 'meeting-1' }],
  };
  return { ...account, negotiation: { ...account.negotiation, rounds: [round] } };
}

test('a line of a brief leads to the claim that it tells, unless it tells several', () => {
  const account = accountOf(plan(), claim('position-a', [variant('p1', position('demands'))]));
  const lines = linesOf(makeAccountBrief(account, DOCUMENTS, EN));
  expect(new Set(lines.map(({ fact }) => fact))).toEqual(new Set(['meeting-a', 'position-a', undefined]));
});

test('delegations stand by round, the parties in their order, each with its people and their offices', () => {
  const role = claim('role-a', [
    variant('r1', {
      ...base,
      id: 'role-1',
      type: 'role',
      person: 'geneva',
      title: { id: 'minister-defence', text: 'defence minister' },
      of: 'no',
      former: false,
    }),
  ]);
  const south = claim('delegation-b', [variant('b1', delegation({ party: 'su', meeting: 'meeting-a' }))]);
  const north = claim('delegation-a', [
    variant('a1', delegation({ head: 'geneva', members: ['geneva', 'su'], meeting: 'meeting-a' })),
  ]);
  const stray = claim('delegation-c', [variant('c1', delegation({ party: 'no', absent: ['su'] }))]);
  const account = withRound(accountOf(claim('meeting-a', [friday()]), stray, south, north, role));
  const { parties, rounds } = delegationsData(account, DOCUMENTS, EN);
  expect(parties.map(({ id }) => id)).toEqual(['no', 'su']);
  expect(rounds.map(({ round }) => round?.number ?? null)).toEqual([2, null]);
  expect(rounds[0]!.round).toMatchObject({ places: [{ id: 'geneva', name: 'Geneva' }] });
  expect(rounds[0]!.delegations).toMatchObject([
    {
      claim: 'delegation-a',
      party: { id: 'no', name: 'Northland' },
      head: { id: 'geneva', rank: 'defence minister' },
      members: [{ id: 'su' }],
      voices: 1,
      evidence: [{ quote: told.quote, source: 'Reuters' }],
    },
    { claim: 'delegation-b', party: { id: 'su' } },
  ]);
  expect(rounds[1]!.delegations).toMatchObject([{ absent: [{ id: 'su', name: 'Southland' }] }]);
  const { columns, rows } = delegationsTable(account, DOCUMENTS, EN);
  const seats = ['round', 'party', 'seat', 'person'].map((column) => columns.indexOf(column));
  expect(rows.map((row) => seats.map((at) => row[at]))).toEqual([
    [2, 'Northland', 'head', 'Geneva'],
    [2, 'Northland', 'member', 'Southland'],
    [2, 'Southland', '', undefined],
    [undefined, 'Northland', 'absent', 'Southland'],
  ]);
  expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
});

test('the matrix has parties and issues in the reader’s language, and where each stood before', () => {
  const now = variant('p2', position('accepts', { evidence: [moved] }));
  const before = variant('p1', position('rejects'), { supersededBy: 'p2' });
  const account = accountOf(claim('position-a', [now, before], { state: 'changed' }));
  const { issues, positions } = positionsData(account, DOCUMENTS, NL);
  expect(issues).toEqual([{ id: 'ceasefire', name: 'staakt-het-vuren' }]);
  expect(positions).toMatchObject([
    {
      claim: 'position-a',
      party: { id: 'no', name: 'Northland' },
      stance: 'accepts',
      since: '2025-05-15',
      before: [{ stance: 'rejects', since: '2025-05-14' }],
    },
  ]);
});

test('parties that wait for each other are a circle', () => {
  const account = accountOf(
    claim('precondition-a', [variant('a', precondition('no', 'ceasefire', 'withdrawal'))]),
    claim('precondition-b', [variant('b', precondition('su', 'withdrawal', 'ceasefire'))]),
  );
  const { preconditions, deadlocks } = positionsData(account, DOCUMENTS, EN);
  expect(preconditions).toHaveLength(2);
  expect(deadlocks.map((circle) => circle.map((link) => link.claim).sort())).toEqual([
    ['precondition-a', 'precondition-b'],
  ]);
});

test('a timeline has statements among the meetings, on the day of their report where they tell none', () => {
  const said = claim('statement-a', [variant('s1', statement({ evidence: [moved] }))]);
  const { now, entries } = timelineData(accountOf(plan(), said), DOCUMENTS, EN);
  expect(now).toBe('2025-05-15');
  expect(entries).toMatchObject([
    { type: 'statement', time: '2025-05-15', who: [{ name: 'Northland' }], text: moved.quote },
    { type: 'meeting', time: '2025-05-17', was: [{ time: '2025-05-16', since: '2025-05-14' }] },
  ]);
});

test('a meeting whose day no report tells has that of its round; one without either comes last', () => {
  const undated = claim('meeting-a', [variant('v1', meeting(told))]);
  const other = claim('meeting-b', [variant('v2', { ...meeting(moved), id: 'meeting-2' })]);
  const { entries } = timelineData(withRound(accountOf(other, undated)), DOCUMENTS, EN);
  expect(entries.map(({ claim: id, time }) => [id, time])).toEqual([
    ['meeting-a', '2025-05-16'],
    ['meeting-b', null],
  ]);
});

test('variants of a claim say how they stand to the first', () => {
  const [changed, contested] = [plan(), dispute()].map((one) =>
    claimTeller(accountOf(one), DOCUMENTS, EN)(one),
  );
  expect(changed!.variants.map(({ standing }) => standing)).toEqual(['holds', 'replaced']);
  expect(contested!.variants.map(({ standing }) => standing)).toEqual(['holds', 'contests']);
  expect(contested).toMatchObject({ differsIn: ['time'], names: { no: 'Northland' } });
  const rejected = claim('meeting-a', [saturday({ rejected: true })], { state: 'rejected' });
  expect(claimTeller(accountOf(rejected), DOCUMENTS, EN)(rejected)).toMatchObject({
    text: 'planned: Saturday 17 May 2025: talks between Northland and Southland',
    variants: [{ standing: 'rejected', facts: [{ report: 'd-2', fact: 'meeting-1' }] }],
  });
});
