import type { Issue } from '@parley/dossier';
import type { Identity, Negotiation } from '@parley/record';
import { namesOf } from '../../names.ts';
import type { Names } from '../../names.ts';
import { wordsOf } from '../../words/index.ts';
import { entityOf } from '../dossier.ts';
import { negotiationName } from '../negotiation.ts';
import type { RecordOptions } from '../telling.ts';
import type { Named } from './common.ts';
import { roundData } from './delegations.ts';
import type { RoundData } from './delegations.ts';

/** A negotiation at a glance, as far as the negotiation itself tells. */
export interface CardData {
  readonly id: string;
  readonly name: string;
  readonly parties: Named[];
  readonly mediators: Named[];
  readonly issues: readonly Issue[];
  readonly reports: number;
  readonly meetings: number;
  readonly rounds: RoundData[];
  readonly pinned: boolean;
}

/** A negotiation at a glance; `identities` are at least its parties, mediators and places. */
export function cardData(
  negotiation: Negotiation,
  identities: readonly Identity[],
  options: RecordOptions,
): CardData {
  const { id, parties, mediators, issues, reports, rounds, pinned } = negotiation;
  const names = namesFor(identities, options);
  const named = (one: string): Named => ({ id: one, name: names.of(one) });
  return {
    id,
    name: negotiationName(negotiation, identities, names),
    parties: parties.map(named),
    mediators: mediators.map(named),
    issues,
    reports: reports.length,
    meetings: rounds.length,
    rounds: rounds.map((round) => roundData(round, named)),
    pinned,
  };
}

/** What to call identities in the reader's language. */
export function namesFor(identities: readonly Identity[], { language }: RecordOptions): Names {
  const entities = identities.map((identity) => entityOf(identity, new Map(), language));
  return namesOf({ contract: '1', documents: [], entities, times: [], facts: [] }, wordsOf(language));
}
