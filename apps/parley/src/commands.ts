import { addExtract } from './cli-extract.ts';
import { addQueueCommands } from './cli-queue.ts';
import { addReadCommands } from './cli-read.ts';
import { addRecordCommands } from './cli-record.ts';
import { addServerCommands } from './cli-server.ts';
import type { AddCommands } from './cli.ts';

/** All commands. */
export const GROUPS: readonly AddCommands[] = [
  addReadCommands,
  addExtract,
  addRecordCommands,
  addQueueCommands,
  addServerCommands,
];
