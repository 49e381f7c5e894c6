import { describe, expect, test } from 'vitest';
import { documentsIn, kindsIn, linksIn, problemOf, problemsIn, readAll, readOne } from '../reading.ts';

const NAMESPACE = 'xmlns="http://iptc.org/std/nar/2006-10-01/"';

interface Item {
  readonly meta?: string;
  readonly about?: string;
  readonly content?: string;
}

const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
  <body><p>The delegations met on Friday &amp; parted.</p><h2>What next?</h2><p>They meet again on Monday.</p></body></html></inlineXML>`;

const itemOf = (
  { meta = '', about = '<headline>Envoys meet</headline>', content = XHTML }: Item = {},
  more = '',
) =>
  `<newsItem guid="urn:newsml:example:1" xml:lang="en-GB" ${more}><itemMeta><itemClass qcode="ninat:text"/>
    <provider qcode="nprov:EX"><name>The Agency</name></provider><versionCreated>2025-05-16T23:30:00-05:00</versionCreated>${meta}</itemMeta>
    <contentMeta>${about}</contentMeta><contentSet>${content}</contentSet></newsItem>`;

const message = (...items: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><newsMessage ${NAMESPACE}><itemSet>${items.join('')}</itemSet></newsMessage>`;

const TEXT =
  'Envoys meet\n\nThe delegations met on Friday & parted.\n\nWhat next?\n\nThey meet again on Monday.';

describe('a news item', () => {
  test('gives its headline and text, and what it says of itself', async () => {
    expect(await readOne(message(itemOf()))).toMatchObject({
      text: TEXT,
      title: 'Envoys meet',
      published: '2025-05-16',
      source: 'The Agency',
      language: 'en',
    });
  });

  test('may be the whole file, and have prefixes', async () => {
    const xml = itemOf({}, NAMESPACE)
      .replace(/<(\/?)(?=[a-z])(?!\/?(?:html|head|body|p|h2|title)\b)/gi, '<$1nar:')
      .replace('xmlns=', 'xmlns:nar=');
    expect(xml).toContain('<nar:headline>');
    expect((await readOne(xml)).text).toBe(TEXT);
  });

  test('may be in NITF, whose head of the body gives byline and dateline', async () => {
    const content = `<inlineXML contenttype="application/nitf+xml"><nitf><head><title>x</title></head><body><body.head>
      <hedline><hl1>Envoys meet</hl1></hedline><byline>By A Writer</byline><dateline>GENEVA, May 16</dateline></body.head>
      <body.content><p>The delegations met.</p><hl2>What next?</hl2><p>They meet again.</p><media><media-caption>A lake</media-caption></media>
      </body.content></body></nitf></inlineXML>`;
    expect((await readOne(message(itemOf({ content })))).text.split('\n\n')).toEqual([
      'Envoys meet',
      'By A Writer',
      'GENEVA, May 16',
      'The delegations met.',
      'What next?',
      'They meet again.',
    ]);
  });

  test('may be in plain text', async () => {
    const content =
      '<inlineData contenttype="text/plain">They met &lt;on Friday&gt; &#38; parted.\n\nThat was all.</inlineData>';
    expect((await readOne(message(itemOf({ content })))).text).toBe(
      'Envoys meet\n\nThey met <on Friday> & parted.\n\nThat was all.',
    );
  });

  test('has its headline read with the markup in it, and no deck taken for it', async () => {
    const about =
      '<headline role="hldr:deck">A deck</headline><headline>Envoys <b>meet</b> &amp; part</headline>';
    expect((await readOne(message(itemOf({ about })))).title).toBe('Envoys meet & part');
  });

  test('whose text is elsewhere is a link', async () => {
    const content = '<remoteContent contenttype="text/html" href="https://example.org/1"/>';
    expect(linksIn(await readAll(message(itemOf({ content }))))).toEqual([{ url: 'https://example.org/1' }]);
  });
});

describe('a news message', () => {
  test('loses but the items that are bad, and says which and why', async () => {
    const canceled = itemOf({ meta: '<pubStatus qcode="stat:canceled"/>' });
    const picture = itemOf({
      content: '<remoteContent contenttype="image/jpeg" href="https://example.org/a.jpg"/>',
    }).replace('ninat:text', 'ninat:picture');
    const items = await readAll(message(itemOf(), canceled, picture, itemOf()));
    expect(kindsIn(items)).toEqual(['document', 'withdrawn', 'no-text', 'document']);
    expect(problemsIn(items)).toEqual([
      'source, urn:newsml:example:1: its publisher says that it is canceled; do not use it, nor an earlier version of it',
      'source, urn:newsml:example:1: the item is of class ninat:picture and has no text; give an item with inlineXML or inlineData',
    ]);
  });

  test('expands no entities of its own', async () => {
    const bomb =
      '<!DOCTYPE newsMessage [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const content = '<inlineData contenttype="text/plain">x &b; &c;</inlineData>';
    const xml = message(itemOf({ content })).replace('<newsMessage', `${bomb}<newsMessage`);
    expect(documentsIn(await readAll(xml))[0]!.text).toBe('Envoys meet\n\nx &b; &c;');
  });

  test.each([
    ['cut off', message(itemOf()).slice(0, 300), 'malformed', /it is cut off/],
    [
      'no XML',
      message('<newsItem><![CDATA[x</newsItem>'),
      'malformed',
      /the XML is damaged \(.+\); get it once more/,
    ],
    [
      'nested without end',
      `<newsMessage>${'<a>'.repeat(10_000)}</newsMessage>`,
      'malformed',
      /the XML is damaged \(Maximum nested tags exceeded\)/,
    ],
    ['without items', message(), 'no-text', /there is no news item in it; give a newsItem/],
  ])('that is %s is an error', async (_, xml, code, words) => {
    const error = await problemOf(xml);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(words);
  });
});
