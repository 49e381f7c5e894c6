import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cover } from '../src/facts/statement/cover.ts';
import type { Draft } from '../src/facts/statement/draft.ts';

const range = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 12 }))
  .map(([from, length]) => ({ from, to: from + length }));
const drafts = fc.array(fc.record({ speaker: fc.constantFrom('a', 'b', 'c'), content: fc.tuple(range) }), {
  maxLength: 12,
}) as unknown as fc.Arbitrary<Draft[]>;
const owner = ({ speaker }: Draft) => speaker;

test('a range is held where somebody else has a stretch around it', () => {
  fc.assert(
    fc.property(drafts, range, fc.constantFrom('a', 'b', 'c'), (all, asked, who) => {
      const others = all.filter(({ speaker }) => speaker !== who).flatMap(({ content }) => content);
      const held = others.some(({ from, to }) => from <= asked.from && asked.to <= to);
      const more = others.some(
        ({ from, to }) => from <= asked.from && asked.to <= to && to - from > asked.to - asked.from,
      );
      const cover = new Cover(all, owner);
      expect([cover.holds(asked, who), cover.holdsMore(asked, who)]).toEqual([held, more]);
    }),
  );
});
