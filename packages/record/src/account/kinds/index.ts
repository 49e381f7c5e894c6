import type { Fact, FactType } from '@parley/dossier';
import type { ByType, Context, Kind } from '../kind.ts';
import { ofType } from '../kind.ts';
import type { Row } from '../row.ts';
import { delegationKind } from './delegation.ts';
import { expectationKind } from './expectation.ts';
import { figureKind } from './figure.ts';
import { mandateKind, positionKind } from './position.ts';
import { eventKind, outcomeKind } from './outcome.ts';
import { partKind, preconditionKind } from './precondition.ts';
import { roleKind } from './role.ts';
import { statementKind } from './statement.ts';

export { meetingKind } from './meeting.ts';

/** Something done with a kind and the rows of its type. */
export type Visitor<R> = <F extends Fact>(kind: Kind<F>, rows: readonly Row<F>[], context: Context) => R;

type Visit = <R>(rows: ByType, context: Context, visitor: Visitor<R>) => R;

/** All kinds but meetings, which the others refer to, so that they come first. */
export const KINDS: Readonly<Record<Exclude<FactType, 'meeting'>, Visit>> = {
  delegation: (rows, context, visitor) => visitor(delegationKind, ofType(rows, 'delegation'), context),
  outcome: (rows, context, visitor) => visitor(outcomeKind, ofType(rows, 'outcome'), context),
  position: (rows, context, visitor) => visitor(positionKind, ofType(rows, 'position'), context),
  precondition: (rows, context, visitor) => visitor(preconditionKind, ofType(rows, 'precondition'), context),
  expectation: (rows, context, visitor) => visitor(expectationKind, ofType(rows, 'expectation'), context),
  mandate: (rows, context, visitor) => visitor(mandateKind, ofType(rows, 'mandate'), context),
  part: (rows, context, visitor) => visitor(partKind, ofType(rows, 'part'), context),
  role: (rows, context, visitor) => visitor(roleKind, ofType(rows, 'role'), context),
  figure: (rows, context, visitor) => visitor(figureKind, ofType(rows, 'figure'), context),
  event: (rows, context, visitor) => visitor(eventKind, ofType(rows, 'event'), context),
  statement: (rows, context, visitor) => visitor(statementKind, ofType(rows, 'statement'), context),
};
