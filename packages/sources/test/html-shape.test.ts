import { expect, test } from 'vitest';
import { BODY, makePage, PARAGRAPHS } from './make-page.ts';
import { readOne } from './reading.ts';

/*
 * Pages that were found by fuzzing (tools/fuzz), made small.
 */

test.each([
  ['after the end of the page', `<html><body><p>Short.</p></body></html>${BODY}`],
  ['in a second page behind it', `<html><body></body></html><html><body>${BODY}</body></html>`],
  ['in the head', `<html><head>${BODY}</head><body></body></html>`],
  ['between head and body', `<html><head></head><div>${BODY}</div><body></body></html>`],
  ['in a body within an element', `<html><div><body>${BODY}</body></div></html>`],
])('an article %s is read', async (_, page) => {
  const { text } = await readOne(page, { name: 'a.html' });
  for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
});

test('text outside of the body is read in its place', async () => {
  const [one, other] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  const { text } = await readOne(`<html><head></head>${one!}<body>${other!}</body></html><p>They parted.`);
  expect(text.split('\n\n')).toEqual([...PARAGRAPHS, 'They parted.']);
});

test('a heading that is as long as an article is text in large letters', async () => {
  const words = `${PARAGRAPHS[0]} `.repeat(3000);
  const { text } = await readOne(`<html><body><h1>${words}</h1></body></html>`);
  expect(text).toBe(words.trim());
});

test('what is left of a comment that holds the end of one does not break the page', async () => {
  // Readability writes and reads a page with little text once more.
  const body = `<![CDATA[ --><!DOCTYPE html> ]]><p>${PARAGRAPHS[0]}</p>`;
  expect((await readOne(makePage({ body }))).text).toContain(PARAGRAPHS[0]);
});

test('a title that is cut is not cut within a character', async () => {
  const headline = `${'a'.repeat(298)}😀 and more`;
  const { title } = await readOne(makePage({ title: headline }));
  expect(title).toBe(`${'a'.repeat(298)}…`);
});
