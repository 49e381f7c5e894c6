import type { Cell } from '../formats/csv.ts';

/** A part of a record as a table, for CSV. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
