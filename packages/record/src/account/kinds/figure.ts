import type { FigureFact } from '@parley/dossier';
import { amountOf, relateAmounts } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { field } from '../field.ts';
import { bare, wordsOf } from '../fold.ts';
import type { Kind } from '../kind.ts';
import { groupBy } from '../row.ts';
import type { Row, Topic } from '../row.ts';
import { runsOf } from './runs.ts';

/** Reports of one number come out within a week. */
const GAP = 7;
/** Words shorter than this tell no measures apart, and what follows so many letters is an ending. */
const SHORT = 4;
const STEM = 6;
/** A number this large that is not round is one number, whatever language it is told in. */
const TELLING = 100;
const ROUND = 10;

type Told = Row<FigureFact>;
interface Value {
  readonly text: string;
  readonly amount: Amount | null;
}

/** Numbers: how many of what. Later counts replace earlier ones; those of one day differ. */
export const figureKind: Kind<FigureFact> = {
  type: 'figure',
  fields: [
    field<FigureFact, Value>({
      name: 'value',
      read: ({ source, fact }) => ({ text: fact.value, amount: amountOf(fact.value, source.info.language) }),
      key: ({ text, amount }) => (amount ? `${amount.low} ${amount.high} ${amount.unit ?? ''}` : bare(text)),
      relate: (one, other) => {
        if (one.amount && other.amount) return relateAmounts(one.amount, other.amount);
        return bare(one.text) === bare(other.text) ? 'same' : 'beside';
      },
      openness: ({ amount }) => (amount ? (amount.high - amount.low) / (1 + Math.abs(amount.high)) : 1),
      write: (fact, { text }) => ({ ...fact, value: text }),
    }),
  ],
  topicsOf,
  facets: true,
};

/** Figures of one measure within a week are of one thing; so are those of one telling number in any language. */
function topicsOf(rows: readonly Told[]): Topic<FigureFact>[] {
  const telling = new Map<string, string>();
  for (const row of rows) {
    const number = tellingNumber(row);
    if (number !== undefined && !telling.has(number)) telling.set(number, measureOf(row));
  }
  const measures = groupBy(rows, (row) => telling.get(tellingNumber(row) ?? '') ?? measureOf(row));
  return [...measures].flatMap(([key, group]) => runsOf(key, group, ({ source }) => source.days, GAP));
}

/** The stems of what is counted, in order of the alphabet. */
function measureOf({ source, fact }: Told): string {
  const stems = wordsOf(fact.measure)
    .filter((word) => word.length >= SHORT && !/^\d/.test(word))
    .map((word) => word.slice(0, STEM));
  const unit = amountOf(fact.value, source.info.language)?.unit ?? '';
  return `${[...new Set(stems)].sort().join(' ') || bare(fact.measure)} ${unit}`;
}

function tellingNumber({ source, fact }: Told): string | undefined {
  const amount = amountOf(fact.value, source.info.language);
  if (!amount || amount.low !== amount.high || amount.low < TELLING) return undefined;
  return Number.isInteger(amount.low) && amount.low % ROUND === 0 ? undefined : String(amount.low);
}
