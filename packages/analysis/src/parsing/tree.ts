/** Stands for “no arc”. */
const NEVER = -1e30;
/** Taken off every arc from the root, so that the best tree has only one. */
const ROOT_COST = 1e7;

/**
 * The heads that together score highest among all trees with exactly one root.
 *
 * Most often every word's best head already makes a tree; if not, the maximum spanning tree is found (Chu and Liu
 * 1965, Edmonds 1967), with a cost on arcs from the root that leaves just one of them.
 *
 * @param best each word's best head, -1 for the root
 * @param scores a row a dependent, `stride` apart; column h is its score with word h as head
 * @param roots each word's score as root
 * @returns each word's head, -1 for the root
 */
export function bestTree(
  best: Int32Array,
  scores: Float32Array,
  stride: number,
  roots: Float32Array,
): Int32Array {
  return isTree(best) ? best : spanningTree(scores, stride, roots, best.length);
}

/** Whether the heads make a tree with one root, -1. */
export function isTree(heads: Int32Array): boolean {
  // 0: not seen; otherwise the round in which the word was reached.
  const round = new Int32Array(heads.length);
  let roots = 0;
  for (let word = 0; word < heads.length; word++) {
    let at = word;
    while (at >= 0 && round[at] === 0) {
      round[at] = word + 1;
      at = heads[at]!;
    }
    if (at >= 0 && round[at] === word + 1) return false;
    if (heads[word] === -1) roots++;
  }
  return roots === 1;
}

function spanningTree(scores: Float32Array, stride: number, roots: Float32Array, count: number): Int32Array {
  // Node 0 is the root, word w is node w + 1; arcs[to * size + from].
  const size = count + 1;
  const arcs = new Float64Array(size * size).fill(NEVER);
  for (let word = 0; word < count; word++) {
    const row = (word + 1) * size;
    arcs[row] = roots[word]! - ROOT_COST;
    arcs.set(scores.subarray(word * stride, word * stride + count), row + 1);
    arcs[row + word + 1] = NEVER;
  }
  const heads = new Edmonds(arcs, size).solve();
  return heads.subarray(1).map((head) => head - 1);
}

/** Contracts cycles one after another, each into one of its nodes, then takes the contractions back. */
class Edmonds {
  readonly #arcs: Float64Array;
  readonly #size: number;
  readonly #alive: Uint8Array;
  /** Which arc (`to * size + from`) one of the contracted graph really is, plus one; 0: itself. */
  readonly #real: Int32Array;

  constructor(arcs: Float64Array, size: number) {
    this.#arcs = arcs;
    this.#size = size;
    this.#alive = new Uint8Array(size).fill(1);
    this.#real = new Int32Array(size * size);
  }

  /** Each node's head; node 0 has none. */
  solve(): Int32Array {
    const best = new Int32Array(this.#size).fill(-1);
    for (let node = 1; node < this.#size; node++) best[node] = this.#bestHead(node);
    const contractions: { cycle: number[]; arcs: { to: number; from: number }[]; members: number[][] }[] = [];
    const members = Array.from({ length: this.#size }, (_, node) => [node]);
    for (let cycle = this.#findCycle(best); cycle; cycle = this.#findCycle(best)) {
      const arcs = cycle.map((node) => this.#joined(node, best[node]!));
      contractions.push({ cycle, arcs, members: cycle.map((node) => members[node]!) });
      this.#contract(cycle, best);
      const into = cycle[0]!;
      members[into] = cycle.flatMap((node) => members[node]!);
      // A best head in the cycle stays the best as the node that stands for it, and no other has become better.
      for (let node = 1; node < this.#size; node++) {
        if (this.#alive[node] && !this.#alive[best[node]!]) best[node] = into;
      }
      best[into] = this.#bestHead(into);
    }
    return this.#expand(best, contractions);
  }

  /** The nodes that an arc of the contracted graph really joins. */
  #joined(to: number, from: number): { to: number; from: number } {
    const at = to * this.#size + from;
    const real = (this.#real[at]! || at + 1) - 1;
    return { to: Math.floor(real / this.#size), from: real % this.#size };
  }

  #expand(
    best: Int32Array,
    contractions: readonly { arcs: { to: number; from: number }[]; members: number[][] }[],
  ): Int32Array {
    const heads = new Int32Array(this.#size).fill(-1);
    for (let node = 1; node < this.#size; node++) {
      if (!this.#alive[node]) continue;
      const { to, from } = this.#joined(node, best[node]!);
      heads[to] = from;
    }
    // All arcs of a cycle stand but the one into the part that the arc from outside enters.
    for (const { arcs, members } of [...contractions].reverse()) {
      const entered = members.findIndex((nodes) => nodes.some((node) => heads[node] !== -1));
      arcs.forEach(({ to, from }, at) => {
        if (at !== entered) heads[to] = from;
      });
    }
    return heads;
  }

  #bestHead(node: number): number {
    let best = -1;
    let score = -Infinity;
    for (let from = 0; from < this.#size; from++) {
      if (!this.#alive[from] || from === node) continue;
      if (this.#arcs[node * this.#size + from]! > score) {
        score = this.#arcs[node * this.#size + from]!;
        best = from;
      }
    }
    return best;
  }

  #findCycle(best: Int32Array): number[] | undefined {
    const round = new Int32Array(this.#size);
    for (let start = 1; start < this.#size; start++) {
      if (!this.#alive[start]) continue;
      let node = start;
      while (node > 0 && round[node] === 0) {
        round[node] = start;
        node = best[node]!;
      }
      if (node <= 0 || round[node] !== start) continue;
      const cycle = [node];
      for (let next = best[node]!; next !== node; next = best[next]!) cycle.push(next);
      return cycle;
    }
    return undefined;
  }

  /** Makes one node, the first, of a cycle. */
  #contract(cycle: readonly number[], best: Int32Array): void {
    const into = cycle[0]!;
    const size = this.#size;
    const lost = cycle.map((node) => this.#arcs[node * size + best[node]!]!);
    for (let other = 0; other < size; other++) {
      if (!this.#alive[other] || cycle.includes(other)) continue;
      let [enter, leave] = [0, 0];
      cycle.forEach((node, at) => {
        const gain = this.#arcs[node * size + other]! - lost[at]!;
        if (gain > this.#arcs[cycle[enter]! * size + other]! - lost[enter]!) enter = at;
        if (this.#arcs[other * size + node]! > this.#arcs[other * size + cycle[leave]!]!) leave = at;
      });
      const gain = this.#arcs[cycle[enter]! * size + other]! - lost[enter]!;
      this.#copy(cycle[enter]! * size + other, into * size + other, gain);
      const from = other * size + cycle[leave]!;
      this.#copy(from, other * size + into, this.#arcs[from]!);
    }
    for (const node of cycle) if (node !== into) this.#alive[node] = 0;
  }

  #copy(from: number, to: number, score: number): void {
    this.#arcs[to] = score;
    this.#real[to] = this.#real[from]! || from + 1;
  }
}
