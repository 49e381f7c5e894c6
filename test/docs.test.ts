import { expect, test } from 'vitest';
import { pages } from '../tools/docs/pages.ts';
import { replaceBlock } from '../tools/docs/blocks.ts';
import { ROOT, textOf } from './repository.ts';

const generated = await pages(ROOT);

test.each(generated)('$path is what `npm run docs` makes of the sources', ({ path, content }) => {
  expect(textOf(path)).toBe(content);
});

test('a block that a page lacks is an error, not an addition', () => {
  expect(() => replaceBlock('# A page', 'fields', 'x')).toThrow('no block');
});
