import type { Context } from '../context.ts';
import type { History } from './history.ts';
import { isBareDefinite, nounPhrase } from './phrases.ts';
import type { Recorder } from './recorder.ts';
import type { Sorts } from './sorts.ts';
import type { EntityTable } from './table.ts';

/** Resolves nouns for movements and armed groups and their people: “the rebels”, “the rebels of the Northern Front”. */
export class Movements {
  readonly #context: Context;
  readonly #table: EntityTable;
  readonly #history: History;
  readonly #recorder: Recorder;
  readonly #sorts: Sorts;

  constructor(context: Context, table: EntityTable, history: History, recorder: Recorder, sorts: Sorts) {
    this.#context = context;
    this.#table = table;
    this.#history = history;
    this.#recorder = recorder;
    this.#sorts = sorts;
  }

  /** What the noun at `index` means, where it is known. */
  record(index: number): void {
    const phrase = nounPhrase(index, this.#context);
    const named = this.#movementNamed(index);
    if (named !== undefined) return this.#recorder.record(phrase, [named], 'nominal');
    const sorted =
      this.#sorts.one(phrase) ??
      (this.#context.is(index, 'MOVEMENT') ? this.#sorts.people(phrase) : undefined);
    if (sorted !== undefined) return this.#recorder.record(phrase, [sorted], 'nominal');
    if (!this.#context.is(index, 'MOVEMENT')) return;
    const owner = this.#history.lastMovement();
    if (owner !== undefined && isBareDefinite(phrase, this.#context))
      this.#recorder.record(phrase, [owner], 'nominal');
  }

  /** “the rebels of the Northern Front”: the organisation without a country whose people they are. */
  #movementNamed(index: number): string | undefined {
    const { tree } = this.#context;
    const below = tree.children(index, 'nmod').filter((child) => child > index);
    const ofIt = below.filter((child) =>
      tree.children(child, 'case').some((each) => this.#context.is(each, 'OF')),
    );
    const ids = [...ofIt, ...this.#nameAfter(index)].flatMap((at) => this.#table.at(at)?.entities ?? []);
    return ids.find(
      (id) => this.#table.get(id).kind === 'organisation' && this.#table.get(id).country === undefined,
    );
  }

  /** The name right behind “of” and its article, wherever the tree hangs it. */
  #nameAfter(index: number): number[] {
    if (!this.#context.is(index + 1, 'OF')) return [];
    const at = this.#context.tokens[index + 2]?.upos === 'DET' ? index + 3 : index + 2;
    return this.#table.at(at)?.from === at ? [at] : [];
  }
}
