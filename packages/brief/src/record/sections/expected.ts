import type { Fact } from '@parley/dossier';
import type { Reckoning } from '@parley/record';
import { describe } from '../../describe.ts';
import { labelledWithin } from '../../lines.ts';
import type { Block, Line, Piece } from '../../model.ts';
import { lineOn } from '../../reading.ts';
import { joined } from '../backing.ts';
import { listOf } from '../lists.ts';
import type { Telling } from '../telling.ts';

type Expectation = Extract<Fact, { type: 'expectation' }>;
type Outcome = Extract<Fact, { type: 'outcome' }>;

const SHOWN = 8;
/** So many outcomes are told of what came of an expectation. */
const MOST_OUTCOMES = 2;

/** What each holder expects, those of the parties first, and under it what came of that, where it is known. */
export function expectedOf(telling: Telling): readonly Block[] {
  const { reading, isParty, account } = telling;
  const reckonings = new Map(account.reckonings.map((one) => [one.expectation, one]));
  const outcomes = new Map(reading.facts('outcome').map((fact) => [fact.id, fact]));
  const facts = reading
    .facts('expectation')
    .toSorted((one, other) => Number(isParty(other.holder)) - Number(isParty(one.holder)));
  const tell = (fact: Expectation): Line => {
    const line = describe(reading, fact);
    const came = reckonedLines(telling, reckonings.get(fact.id), outcomes);
    return came.length > 0 ? { ...line, under: [...(line.under ?? []), ...came] } : line;
  };
  return listOf(facts, tell, undefined, SHOWN);
}

/** “did not come true: Friday 16 May: exchange of prisoners …; …” */
function reckonedLines(
  telling: Telling,
  reckoning: Reckoning | undefined,
  known: ReadonlyMap<string, Outcome>,
): Line[] {
  if (!reckoning || reckoning.verdict === 'open') return [];
  const facts = reckoning.outcomes.flatMap((id) => known.get(id) ?? []);
  const told = facts
    .toSorted((one, other) => weight(telling, other) - weight(telling, one))
    .slice(0, MOST_OUTCOMES);
  if (told.length === 0) return [];
  const text: Piece[] = [
    { text: `${telling.own.verdicts[reckoning.verdict]}: ` },
    ...joined(
      told.map((fact) => outcomePieces(telling, fact)),
      '; ',
    ),
  ];
  return [
    lineOn(
      told.flatMap(({ evidence }) => evidence),
      text,
      false,
    ),
  ];
}

const weight = ({ told }: Telling, fact: Outcome) =>
  (told.get(fact.id)?.variant.voices ?? 1) +
  Number(fact.modality === 'asserted') +
  Number(fact.time !== undefined);

/** An outcome without its words, which stand elsewhere. */
function outcomePieces({ reading }: Telling, fact: Outcome): readonly Piece[] {
  return labelledWithin(describe({ ...reading, backingOf: () => undefined }, { ...fact, text: '' })).text;
}
