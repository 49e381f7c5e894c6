import type { FactReader } from './fact.ts';
import { readDelegations } from './delegation/index.ts';
import { readMeetings } from './meeting/index.ts';
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
  position: readPositions,
  precondition: readPreconditions,
};
