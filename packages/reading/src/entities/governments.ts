import type { Context } from '../context.ts';
import type { History } from './history.ts';
import type { Owners } from './owners.ts';
import { isBareDefinite, nounPhrase } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import type { Recorder } from './recorder.ts';
import type { EntityDraft, EntityTable } from './table.ts';

/** Resolves nouns for governments: “the Chilean government”, “the Berg administration”, “the government”. */
export class Governments {
  readonly #context: Context;
  readonly #table: EntityTable;
  readonly #history: History;
  readonly #owners: Owners;
  readonly #recorder: Recorder;

  constructor(context: Context, table: EntityTable, history: History, owners: Owners, recorder: Recorder) {
    this.#context = context;
    this.#table = table;
    this.#history = history;
    this.#owners = owners;
    this.#recorder = recorder;
  }

  /** Writes down whose government the noun at `index` means, where that is known. */
  record(index: number): void {
    const phrase = nounPhrase(index, this.#context);
    const owner =
      this.#owners.countryOf(phrase) ??
      (this.#isHeaded(phrase)
        ? (this.#countryOfHead(index) ?? this.#history.home())
        : (this.#history.government ?? this.#home(phrase)));
    if (owner === undefined) return;
    if (this.#table.get(owner).kind === 'country') this.#history.government = owner;
    const { names } = this.#table.get(owner);
    const text = this.#context.text(phrase.core.from, phrase.core.to);
    names.set(text, (names.get(text) ?? 0) + 1);
    this.#recorder.record(phrase, [owner], 'nominal');
  }

  /** The “Berg” of “kabinet-Berg”. */
  headOf(index: number): string | undefined {
    if (this.#context.institutionAt(index) !== 'government') return undefined;
    return /^\p{Ll}+-(\p{Lu}.*)$/u.exec(this.#context.token(index).text)?.[1];
  }

  /** “the Berg administration”: a government that is called after its head. */
  #isHeaded({ from, head }: Phrase): boolean {
    const before = this.#table.at(head - 1);
    const person =
      before?.form === 'name' && head > from && this.#table.get(before.entities[0]!).kind === 'person';
    return person || this.headOf(head) !== undefined;
  }

  #countryOfHead(index: number): string | undefined {
    const name = this.headOf(index);
    const called = ({ kind, names }: EntityDraft) =>
      kind === 'person' && [...names.keys()].some((each) => each.endsWith(name ?? ' '));
    const person = [...this.#table.drafts.values()].find(called);
    return person === undefined ? undefined : this.#owners.party(person.id);
  }

  /** “the government” in a text that has named none: that of the one country that the text is about. */
  #home(phrase: Phrase): string | undefined {
    return isBareDefinite(phrase, this.#context) ? this.#history.home() : undefined;
  }
}
