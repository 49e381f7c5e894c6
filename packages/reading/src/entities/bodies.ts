import type { Context } from '../context.ts';
import { fold } from './names.ts';
import type { EntityTable, Mention } from './table.ts';

/** Which organisations the text calls by which common noun: “the pilots' union Northern Wings”, “Dockers' Union”. */
export class Bodies {
  readonly #context: Context;
  readonly #described = new Set<string>();
  readonly #byNoun = new Map<string, Set<string>>();

  constructor(context: Context, table: EntityTable) {
    this.#context = context;
    for (const mention of table.mentions) {
      const [id] = mention.entities;
      if (mention.form !== 'name' || id === undefined || table.get(id).kind !== 'organisation') continue;
      for (const noun of this.#nounsOf(mention)) this.#add(noun, id);
    }
  }

  #add(noun: string, id: string): void {
    this.#described.add(id);
    const key = fold(noun);
    this.#byNoun.set(key, (this.#byNoun.get(key) ?? new Set()).add(id));
  }

  /** The organisations that a noun can mean (“bond” one that is called a “vakbond” too); empty where it is no such noun. */
  called(noun: string): ReadonlySet<string> {
    const key = fold(noun);
    const found = [...this.#byNoun].filter(([known]) => known === key || known.endsWith(key));
    return new Set(found.flatMap(([, ids]) => [...ids]));
  }

  /** Whether the text says with a noun what an organisation is. */
  describes(id: string): boolean {
    return this.#described.has(id);
  }

  /** The nouns in a name, right before it and in apposition to it. */
  #nounsOf({ from, to, head }: Mention): string[] {
    const { tree } = this.#context;
    // “Airline Pilots' Association” is no airline.
    const isBody = (index: number) => this.#context.is(index, 'BODY');
    const inside = Array.from({ length: to - from }, (_, i) => from + i).filter(
      (index, _, all) => !all.some((other) => other > index && isBody(other) && tree.isUnder(index, other)),
    );
    const beside = [from - 1, tree.token(head).head, ...tree.children(head, 'appos')].filter(
      (index) => index >= 0 && tree.token(index).sentence === tree.token(from).sentence,
    );
    const own = beside.filter((index) => index === from - 1 || this.#isApposition(index, head));
    return [...inside, ...own]
      .filter((index) => this.#context.is(index, 'BODY'))
      .map((index) => tree.token(index).lemma);
  }

  #isApposition(index: number, head: number): boolean {
    const { tree } = this.#context;
    const { deprel } = tree.token(tree.token(index).head === head ? index : head);
    return /^(appos|flat|compound|nmod:desc)/.test(deprel);
  }
}
