import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestTree, isTree } from '../../src/parsing/tree.ts';

interface Graph {
  readonly scores: Float32Array;
  readonly roots: Float32Array;
}

const graphOf = (count: number) =>
  fc.record({
    scores: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: count * count, maxLength: count * count }),
    roots: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: count, maxLength: count }),
  });

const floats = (graph: { scores: number[]; roots: number[] }): Graph => ({
  scores: Float32Array.from(graph.scores),
  roots: Float32Array.from(graph.roots),
});

function total({ scores, roots }: Graph, heads: Int32Array): number {
  return heads.reduce(
    (sum, head, at) => sum + (head < 0 ? roots[at]! : scores[at * heads.length + head]!),
    0,
  );
}

/** The best score of all trees, by trying every choice of heads. */
function bestTotal(graph: Graph, count: number): number {
  let best = -Infinity;
  const heads = new Int32Array(count);
  const choose = (word: number): void => {
    if (word === count) {
      if (isTree(heads)) best = Math.max(best, total(graph, heads));
      return;
    }
    for (heads[word] = -1; heads[word] < count; heads[word]++) {
      const head: number = heads[word];
      if (head !== word) choose(word + 1);
      heads[word] = head;
    }
  };
  choose(0);
  return best;
}

/** The best tree, and each word's best head by the definition. */
function treeOf({ scores, roots }: Graph): Int32Array {
  const count = roots.length;
  const best = Int32Array.from(roots, (root, word) => {
    const others = [...scores.subarray(word * count, (word + 1) * count)];
    others[word] = -Infinity;
    const most = Math.max(...others);
    return most > root ? others.indexOf(most) : -1;
  });
  return bestTree(best, scores, count, roots);
}

test('the tree found is one, and no other scores higher', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }).chain(graphOf), (raw) => {
      const graph = floats(raw);
      const count = graph.roots.length;
      const heads = treeOf(graph);
      expect(isTree(heads)).toBe(true);
      expect(total(graph, heads)).toBe(bestTotal(graph, count));
    }),
    { numRuns: 300 },
  );
});

test('a long sentence of nothing but ties and cycles still makes a tree', () => {
  const count = 150;
  const scores = new Float32Array(count * count).map((_, at) => Math.sin(at * 7919));
  const roots = new Float32Array(count);
  expect(isTree(treeOf({ scores, roots }))).toBe(true);
  expect(isTree(treeOf({ scores: new Float32Array(count * count), roots }))).toBe(true);
});

test.each([
  [[-1], true],
  [[-1, 0, 1], true],
  [[-1, -1], false],
  [[1, 0], false],
  [[-1, 2, 1], false],
  [[], false],
])('%j is a tree: %s', (heads, expected) => {
  expect(isTree(Int32Array.from(heads))).toBe(expected);
});
