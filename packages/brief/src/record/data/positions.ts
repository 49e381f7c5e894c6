import type { Document, Fact, Issue, Stance } from '@parley/dossier';
import type { Account, Variant } from '@parley/record';
import { deadlocksOf } from '../../deadlock.ts';
import { groupBy } from '../../group.ts';
import { toldVariants } from '../dossier.ts';
import { tellingOf } from '../telling.ts';
import type { RecordOptions, Telling } from '../telling.ts';
import { namedIn, supportOf, toldBy } from './common.ts';
import type { Named, Supported } from './common.ts';

type Position = Extract<Fact, { type: 'position' }>;
type Precondition = Extract<Fact, { type: 'precondition' }>;

/** A stance, and from which day (EDTF) on reports have it. */
export interface MovementData {
  readonly stance: Stance;
  readonly text: string;
  readonly since: string | null;
}

/** Where a holder stands on an issue; `party` is whom the holder speaks for. */
export interface PositionData extends Supported, MovementData {
  readonly party: Named;
  readonly holder: Named;
  readonly issue: Issue;
  readonly last: string | null;
  /** What it was before, the earliest first. */
  readonly before: MovementData[];
}

export interface PreconditionData extends Supported {
  readonly holder: Named;
  readonly before: Precondition['before'];
  readonly requires: Precondition['requires'];
}

export interface PositionsData {
  /** Rows: the parties, then others who hold positions. */
  readonly parties: Named[];
  /** Columns: the issue with most positions first. */
  readonly issues: { readonly id: Issue; readonly name: string }[];
  readonly positions: PositionData[];
  readonly preconditions: PreconditionData[];
  readonly deadlocks: PreconditionData[][];
}

/** The matrix of parties and issues, and what blocks what. */
export function positionsData(
  account: Account,
  documents: readonly Document[],
  options: RecordOptions,
): PositionsData {
  const telling = tellingOf(account, documents, options);
  const { reading } = telling;
  const named = namedIn(telling);
  const facts = reading.facts('position');
  const preconditions = reading.facts('precondition');
  const holders = facts.map(({ holder }) => reading.names.party(holder));
  return {
    parties: [...new Set([...account.negotiation.parties, ...holders])].map(named),
    issues: issuesIn(facts).map((id) => ({ id, name: reading.words.issues[id] })),
    positions: facts.map((fact) => positionOf(telling, fact)),
    preconditions: preconditions.map((fact) => preconditionOf(telling, fact)),
    deadlocks: deadlocksOf(preconditions, reading.names.party).map((circle) =>
      circle.map((fact) => preconditionOf(telling, fact)),
    ),
  };
}

function issuesIn(facts: readonly Position[]): Issue[] {
  const counted = [...groupBy(facts, ({ issue }) => issue)];
  return counted.toSorted(([, one], [, other]) => other.length - one.length).map(([issue]) => issue);
}

function positionOf(telling: Telling, fact: Position): PositionData {
  const { claim, variant } = toldBy(telling, fact);
  const { names } = telling.reading;
  const named = namedIn(telling);
  const leads = toldVariants(claim)[0] === variant;
  const replaced = claim.variants.filter(
    ({ supersededBy, rejected }) => supersededBy !== undefined && !rejected,
  );
  return {
    ...supportOf(telling, fact),
    party: named(names.party(fact.holder)),
    holder: named(fact.holder),
    issue: fact.issue,
    stance: fact.stance,
    text: variant.fact.type === 'position' ? variant.fact.text : fact.text,
    since: variant.first,
    last: variant.last,
    before: leads ? replaced.flatMap(movement).toSorted(byDay) : [],
  };
}

function movement({ fact, first }: Variant): MovementData[] {
  return fact.type === 'position' ? [{ stance: fact.stance, text: fact.text, since: first }] : [];
}

const byDay = (one: MovementData, other: MovementData) => (one.since ?? '').localeCompare(other.since ?? '');

function preconditionOf(telling: Telling, fact: Precondition): PreconditionData {
  const { holder, before, requires } = fact;
  return { ...supportOf(telling, fact), holder: namedIn(telling)(holder), before, requires };
}
