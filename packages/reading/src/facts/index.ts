import type { FactReader } from './fact.ts';
import { readDelegations } from './delegation/index.ts';
import { readEvents } from './event/index.ts';
import { readExpectations } from './expectation/index.ts';
import { readMandates } from './mandate/index.ts';
import { readFigures } from './figure.ts';
import { readMeetings } from './meeting/index.ts';
import { readOutcomes } from './outcome/index.ts';
import { readParts } from './part.ts';
import { readPositions } from './position/index.ts';
import { readPreconditions } from './precondition/index.ts';
import { readRoles } from './role.ts';
import { readStatements } from './statement/index.ts';

/**
 * The readers of facts, in the order in which they run: a reader sees what those before it found. A new kind of fact
 * is a file here, a case file in the tests, and a line in this list.
 */
export const READERS: Readonly<Record<string, FactReader>> = {
  role: readRoles,
  delegation: readDelegations,
  statement: readStatements,
  meeting: readMeetings,
  outcome: readOutcomes,
  part: readParts,
  figure: readFigures,
  position: readPositions,
  precondition: readPreconditions,
  mandate: readMandates,
  expectation: readExpectations,
  event: readEvents,
};
