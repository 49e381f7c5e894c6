import { entriesOf } from '../log.ts';
import { pageOf } from '../paging.ts';
import type { Reader } from '../world.ts';

/** The log of decisions, the latest first. */
export const decisions: Reader<'decisions'> = async ({ ledger }, { query }) =>
  pageOf(entriesOf(await ledger.store.decisions()), query);
