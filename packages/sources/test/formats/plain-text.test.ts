import { expect, test } from 'vitest';
import { readPlainText } from '../../src/index.ts';
import { problemOf, readOne } from '../reading.ts';

const ARTICLE = 'date 2025-05-16\n\nEnvoys meet\n\nThe delegations met on Friday.\n';

test('plain text gives the document that it always gave', async () => {
  expect(await readOne(ARTICLE)).toEqual(readPlainText(Buffer.from(ARTICLE), { name: 'a' }));
});

test('plain text has the address and the publisher that are known of it', async () => {
  const url = 'https://www.example.org/1.txt#top';
  expect(await readOne(ARTICLE, { url })).toMatchObject({
    url: 'https://www.example.org/1.txt',
    source: 'example.org',
  });
  expect(await readOne(ARTICLE, { url, source: 'The Example' })).toMatchObject({ source: 'The Example' });
});

test('plain text that is none is an error that says what it is', async () => {
  expect((await problemOf('PK\x03\x04', { name: 'a.docx' })).message).toMatch(
    /^a\.docx: this is a zip archive or an Office document/,
  );
  expect((await problemOf('  \n')).message).toBe(
    'source: there is nothing in it; give the text of an article',
  );
});
