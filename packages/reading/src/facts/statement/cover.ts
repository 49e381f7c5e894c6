import type { Draft } from './draft.ts';
import type { Range } from './segments.ts';

/** A stretch of a statement and the furthest that it, or one before it, reaches: by the owner, and by any other. */
interface Reach {
  readonly from: number;
  readonly to: number;
  readonly owner: unknown;
  /** The furthest of all owners but `owner`. */
  readonly others: number;
}

/**
 * Which stretches of statements lie within those of others. Made in n log n steps, asked in log n: the stretches stand
 * in the order in which they begin, each with how far those up to it reach.
 */
export class Cover {
  readonly #reaches: Reach[] = [];

  /** @param ownerOf who a statement belongs to: what is looked for are stretches of other owners */
  constructor(drafts: readonly Draft[], ownerOf: (draft: Draft) => unknown) {
    const stretches = drafts.flatMap((draft) =>
      draft.content.map(({ from, to }) => ({ from, to, owner: ownerOf(draft) })),
    );
    stretches.sort((one, other) => one.from - other.from);
    for (const stretch of stretches) this.#reaches.push(further(this.#reaches.at(-1), stretch));
  }

  /** Whether another owner has a stretch that holds all of a range. */
  holds({ from, to }: Range, owner: unknown): boolean {
    return this.#furthest(from, owner) >= to;
  }

  /** Whether another owner has a stretch that holds all of a range and more. */
  holdsMore({ from, to }: Range, owner: unknown): boolean {
    return this.#furthest(from, owner) > to || this.#furthest(from - 1, owner) >= to;
  }

  /** How far the stretches of others reach that begin at a token or before it. */
  #furthest(from: number, owner: unknown): number {
    let low = 0;
    for (let high = this.#reaches.length; low < high;) {
      const middle = (low + high) >> 1;
      if (this.#reaches[middle]!.from > from) high = middle;
      else low = middle + 1;
    }
    const reach = this.#reaches[low - 1];
    if (!reach) return -1;
    return reach.owner === owner ? reach.others : reach.to;
  }
}

function further(last: Reach | undefined, { from, to, owner }: Range & { owner: unknown }): Reach {
  if (!last) return { from, to, owner, others: -1 };
  if (owner === last.owner) return { ...last, from, to: Math.max(to, last.to) };
  if (to > last.to) return { from, to, owner, others: last.to };
  return { ...last, from, others: Math.max(to, last.others) };
}
