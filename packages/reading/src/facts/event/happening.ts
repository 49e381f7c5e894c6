import type { PloverType } from '@parley/dossier';
import type { Standing } from './deeds.ts';

/** An event as a pattern found it; parties may still be unnamed (`Parties.settle`). */
export interface Happening {
  readonly event: PloverType;
  readonly standing: Standing;
  /** The word that says what happened. */
  readonly anchor: number;
  /** The words that say so. */
  readonly tokens: readonly number[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly confidence: number;
  readonly pattern: string;
}
