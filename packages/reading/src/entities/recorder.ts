import type { Context } from '../context.ts';
import type { History } from './history.ts';
import { rangeOf } from './ranges.ts';
import type { Phrase } from './phrases.ts';
import type { EntityTable } from './table.ts';

/** Writes down what a phrase mentions, for the table and for whatever refers back to it. */
export class Recorder {
  readonly #context: Context;
  readonly #table: EntityTable;
  readonly #history: History;

  constructor(context: Context, table: EntityTable, history: History) {
    this.#context = context;
    this.#table = table;
    this.#history = history;
  }

  /** @param entities what is mentioned; none where it was not resolved, and then nothing is written down. */
  record(phrase: Phrase, entities: readonly string[], form: 'nominal' | 'pronoun'): void {
    if (entities.length === 0) return;
    const mention = { from: phrase.from, to: phrase.to, head: phrase.head, entities, form };
    this.#table.mention(mention, rangeOf({ from: phrase.from, to: phrase.core.to }, this.#context));
    this.#history.see(mention);
  }
}
