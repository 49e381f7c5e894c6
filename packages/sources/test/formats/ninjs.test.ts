import { describe, expect, test } from 'vitest';
import { documentsIn, kindsIn, problemOf, problemsIn, readAll, readOne } from '../reading.ts';

const json = (value: unknown) => JSON.stringify(value, null, 2);

const SHARED = {
  uri: 'https://example.org/items/1',
  type: 'text',
  versioncreated: '2025-05-16T23:30:00-05:00',
  firstcreated: '2025-05-15T09:00:00Z',
  pubstatus: 'usable',
  language: 'en-GB',
};

const FIRST = {
  ...SHARED,
  copyrightholder: 'The Agency',
  headline: 'Envoys meet',
  body_text: 'The delegations met on Friday.\n\nThey meet again on Monday.',
};

const SECOND = {
  ...SHARED,
  headlines: [
    { role: 'short', value: 'Envoys' },
    { role: 'main', value: 'Envoys meet' },
  ],
  bodies: [
    { role: 'text', contenttype: 'text/plain', value: 'plain' },
    {
      role: 'html',
      contenttype: 'text/html',
      value: '<p>The delegations met on Friday.</p><p>They meet again on Monday.</p>',
    },
  ],
  infosources: [{ name: 'The Agency' }],
};

/** Version 3 writes the same names in camel case. */
const THIRD = Object.fromEntries(
  Object.entries({
    ...SECOND,
    bodies: SECOND.bodies.map(({ contenttype, ...body }) => ({ ...body, contentType: contenttype })),
  }).map(([key, value]) => [
    key
      .replace(/created$/, 'Created')
      .replace('infosources', 'infoSources')
      .replace('pubstatus', 'pubStatus'),
    value,
  ]),
);

describe('an item of ninjs', () => {
  test.each([
    ['1', FIRST],
    ['2', SECOND],
    ['3', THIRD],
  ])('of version %s gives its headline and body, and what it says of itself', async (_, value) => {
    expect(await readOne(json(value))).toMatchObject({
      text: 'Envoys meet\n\nThe delegations met on Friday.\n\nThey meet again on Monday.',
      title: 'Envoys meet',
      published: '2025-05-16',
      source: 'The Agency',
      url: 'https://example.org/items/1',
      language: 'en',
    });
  });

  test('with markup and text gives the markup', async () => {
    const body_xhtml = '<div><h2>By the lake</h2><p>The delegations met on Friday.</p></div>';
    expect((await readOne(json({ ...FIRST, body_xhtml }))).text).toBe(
      'Envoys meet\n\nBy the lake\n\nThe delegations met on Friday.',
    );
  });

  test.each(['canceled', 'withheld'])('that is %s is not read', async (pubstatus) => {
    const { code, message } = await problemOf(json({ ...FIRST, pubstatus }));
    expect(code).toBe('withdrawn');
    expect(message).toBe(
      `source: its publisher says that it is ${pubstatus}; do not use it, nor an earlier version of it`,
    );
  });

  test('without a body says what it is', async () => {
    const { code, message } = await problemOf(json({ uri: 'x:1', type: 'picture', headline: 'A lake' }));
    expect(code).toBe('no-text');
    expect(message).toBe('source: it is an item of type “picture” and has no text; give an item with a body');
  });
});

describe('a file of JSON', () => {
  test('may hold a list, alone or in an object', async () => {
    for (const value of [[FIRST, FIRST], { items: [FIRST, FIRST] }, { documents: [FIRST, FIRST] }]) {
      expect(kindsIn(await readAll(json(value)))).toEqual(['document', 'document']);
    }
  });

  test('may hold documents as objects with text or markup', async () => {
    const items = await readAll(
      json([
        { text: 'They met.', title: 'One', published: '2025-05' },
        { html: '<p>They met.</p>', title: 'Two' },
      ]),
    );
    expect(documentsIn(items).map(({ text, published }) => [text, published])).toEqual([
      ['One\n\nThey met.', '2025-05'],
      ['Two\n\nThey met.', null],
    ]);
  });

  test('loses but the items that are bad, and says which', async () => {
    const items = await readAll(
      json([FIRST, 5, null, [], {}, { text: ' ' }, { text: 'x', published: 'soon' }, FIRST]),
    );
    expect(kindsIn(items)).toEqual([
      'document',
      'malformed',
      'malformed',
      'malformed',
      'no-text',
      'no-text',
      'date',
      'document',
    ]);
    expect(problemsIn(items)[0]).toBe(
      'source, item 2: it is a number, no object; write {"text": "…"} with the text of an article',
    );
  });

  test('that is no whole JSON is an error', async () => {
    expect((await problemOf('{\n  "text": "They met."')).message).toMatch(
      /^source: it is no whole JSON \(.+\); write it once more$/,
    );
  });

  test('may be nested deeply without harm', async () => {
    const deep = `{"text":\n${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect((await problemOf(deep)).code).toMatch(/no-text|malformed/);
  });
});
