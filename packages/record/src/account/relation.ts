/**
 * How one value stands to another: `wider` is vaguer and includes it, `narrower` the reverse; `beside` says
 * something else of the same thing, so that both may be true; `differ`: not both can be true at one time.
 */
export type Relation = 'same' | 'wider' | 'narrower' | 'beside' | 'differ';

/** The relation of two things that agree, by how much each leaves open. */
export function relationOfSizes(one: number, other: number): Relation {
  if (one === other) return 'same';
  return one > other ? 'wider' : 'narrower';
}
