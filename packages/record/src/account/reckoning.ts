import type { ExpectationFact, OutcomeFact } from '@parley/dossier';
import type { Claim, Reckoning } from '../model.ts';
import type { Occasion, Occasions } from './kind.ts';
import { hullOf, whenOf } from './when.ts';
import type { Days } from './when.ts';

/** What came of an occasion is told within so many days of it. */
const TOLD_WITHIN = 3;

/** A claim with the day since 1970 of the first report of it, and the occasion that it is about. */
export interface Dated {
  readonly claim: Claim;
  readonly said: Days;
  readonly occasion?: Occasion | undefined;
}

/**
 * Sets what was expected of an occasion against what came of it. Hope comes true by an agreement, an exchange or a
 * ceasefire, and gloom by a breakdown; an agreement on nothing but how to go on talking, both at once, and mere caution leave
 * it open, and so does an occasion of which nothing came that is known.
 */
export function reckon(
  expectations: readonly Dated[],
  outcomes: readonly Dated[],
  { all }: Occasions,
): Reckoning[] {
  const came = new Map<Occasion, Claim[]>();
  for (const outcome of outcomes) {
    const occasion = occasionOf(outcome, all);
    if (occasion) came.set(occasion, [...(came.get(occasion) ?? []), outcome.claim]);
  }
  return expectations
    .filter(({ claim, occasion }) => occasion && claim.state !== 'rejected')
    .map(({ claim, occasion }) => {
      const found = came.get(occasion!) ?? [];
      const ids = found.map(({ id }) => id).sort();
      return { expectation: claim.id, outcomes: ids, verdict: verdictOf(claim, found) };
    });
}

/** The last occasion that was when an outcome came about, or was told. */
function occasionOf({ claim, said }: Dated, all: readonly Occasion[]): Occasion | undefined {
  const fact = claim.variants[0]!.fact as OutcomeFact;
  if (claim.state === 'rejected' || fact.modality === 'denied' || fact.modality === 'possible')
    return undefined;
  const days = hullOf(whenOf(fact.time?.value));
  const day = days && days.to <= said.to ? days : said;
  return all.findLast(({ from, to }) => from <= day.to && day.from - to <= TOLD_WITHIN);
}

function verdictOf(claim: Claim, outcomes: readonly Claim[]): Reckoning['verdict'] {
  const { outlook } = claim.variants[0]!.fact as ExpectationFact;
  const facts = outcomes
    .filter(({ state }) => state !== 'contradicted')
    .map(({ variants }) => variants[0]!.fact as OutcomeFact);
  const failed = facts.some(({ kind }) => kind === 'breakdown');
  const agreed = facts.some(
    ({ kind, issue }) => GAINS.has(kind) || (kind === 'agreement' && issue !== null && !VAGUE.has(issue)),
  );
  if (failed === agreed || outlook === 'cautious') return 'open';
  return (outlook === 'optimistic') === agreed ? 'came-true' : 'did-not';
}

const GAINS: ReadonlySet<string> = new Set(['exchange', 'ceasefire']);
const VAGUE: ReadonlySet<string> = new Set(['format-of-talks', 'other']);
