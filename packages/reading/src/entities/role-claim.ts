import type { OfficeMatch } from '@parley/analysis';

/** That a person holds or held an office, and the words that say so (`to` exclusive). */
export interface RoleClaim {
  readonly person: string;
  /** The contract's title id, or null where the office is known by its words only. */
  readonly id: string | null;
  readonly text: string;
  readonly of: string | undefined;
  readonly former: boolean;
  readonly from: number;
  readonly to: number;
  readonly office: OfficeMatch;
  /** Whether the text ties the office to the name, or we did. */
  readonly stated: boolean;
}
