import { describe, expect, test } from 'vitest';
import { documentsIn, kindsIn, linksIn, problemOf, problemsIn, readAll, readOne } from '../reading.ts';

const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const CONTENT = '<p>The delegations met on Friday.</p><h2>What next?</h2><p>They meet again on Monday.</p>';

const rss = (items: string, channel = '<title>Example News</title><language>en</language>') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${NAMESPACES}><channel>${channel}<link>https://example.org/</link>${items}</channel></rss>`;

const item = (inner: string, link = '<link>https://example.org/1</link>') =>
  `<item><title>Envoys meet</title>${link}${inner}</item>`;

describe('an item with its whole content is a document', () => {
  test('with the text of its markup, its date, address, language and the name of the feed', async () => {
    const xml = rss(
      item(
        `<pubDate>Fri, 16 May 2025 23:30:00 -0500</pubDate><content:encoded><![CDATA[${CONTENT}]]></content:encoded>`,
      ),
    );
    expect(await readOne(xml)).toMatchObject({
      text: 'Envoys meet\n\nThe delegations met on Friday.\n\nWhat next?\n\nThey meet again on Monday.',
      title: 'Envoys meet',
      published: '2025-05-16',
      url: 'https://example.org/1',
      language: 'en',
      source: 'Example News',
    });
  });

  test('in Atom, whose address is the alternate one and whose content may be XHTML', async () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Example</title><id>urn:x</id><entry><id>urn:1</id>
      <title type="html">Talks &amp;amp; more</title><link rel="self" href="/1.atom"/><link rel="alternate" href="/1"/>
      <published>2025-05-15T23:00:00-02:00</published><updated>2025-05-17T00:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${CONTENT}</div></content></entry></feed>`;
    expect(await readOne(xml, { url: 'https://example.org/feed' })).toMatchObject({
      title: 'Talks & more',
      url: 'https://example.org/1',
      published: '2025-05-15',
      text: 'Talks & more\n\nThe delegations met on Friday.\n\nWhat next?\n\nThey meet again on Monday.',
    });
  });

  test('in JSON Feed, as markup or as text', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example',
      items: [
        {
          id: '1',
          url: 'https://example.org/1',
          title: 'One',
          content_html: CONTENT,
          date_published: '2025-05-16T09:00:00Z',
        },
        { id: '2', url: 'https://example.org/2', title: 'Two', content_text: 'They met.\n\nThey parted.' },
      ],
    };
    const documents = documentsIn(await readAll(JSON.stringify(feed, null, 2)));
    expect(documents.map(({ text }) => text)).toEqual([
      'One\n\nThe delegations met on Friday.\n\nWhat next?\n\nThey meet again on Monday.',
      'Two\n\nThey met.\n\nThey parted.',
    ]);
    expect(documents[0]!.published).toBe('2025-05-16');
  });

  test('where its description is as long as an article', async () => {
    const long = `<p>${'The delegations met on Friday, once more. '.repeat(40)}</p>`;
    expect(kindsIn(await readAll(rss(item(`<description><![CDATA[${long}]]></description>`))))).toEqual([
      'document',
    ]);
  });

  test('where there is nothing else to be had of it', async () => {
    const xml = rss(item('<description>&lt;p&gt;They met.&lt;/p&gt;</description>', ''));
    expect((await readOne(xml)).text).toBe('Envoys meet\n\nThey met.');
  });
});

describe('an item without its content is a link', () => {
  test('with what the feed says of it', async () => {
    const xml = rss(
      item(
        '<pubDate>Fri, 16 May 2025 09:00:00 GMT</pubDate><description>They met.</description>',
        '<link>/1?a=1&amp;b=2</link>',
      ),
    );
    expect(linksIn(await readAll(xml, { url: 'https://example.org/feed.xml' }))).toEqual([
      {
        url: 'https://example.org/1?a=1&b=2',
        title: 'Envoys meet',
        published: '2025-05-16',
        source: 'Example News',
        language: 'en',
      },
    ]);
  });

  test('where the content says that there is more', async () => {
    const cut = '<content:encoded><![CDATA[<p>The delegations met on […]</p>]]></content:encoded>';
    expect(kindsIn(await readAll(rss(item(cut))))).toEqual(['link']);
  });

  test('in RDF', async () => {
    const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}>
      <channel rdf:about="https://example.org/"><title>Example</title><link>https://example.org/</link><description>d</description></channel>
      <item rdf:about="https://example.org/1"><title>One</title><link>https://example.org/1</link><dc:date>2025-05-16T09:00:00+02:00</dc:date></item></rdf:RDF>`;
    expect(linksIn(await readAll(xml))).toEqual([
      { url: 'https://example.org/1', title: 'One', published: '2025-05-16', source: 'Example' },
    ]);
  });

  test('only to an address of the web', async () => {
    const items = await readAll(rss(item('', '<link>javascript:alert(1)</link>') + item('')));
    expect(kindsIn(items)).toEqual(['empty', 'link']);
    expect(problemsIn(items)).toEqual([
      'source, item 1: it has neither text nor address; look for the article on the site',
    ]);
  });
});

describe('a feed', () => {
  test('loses but the item that is bad', async () => {
    const bad = item(`<content:encoded><![CDATA[${'<div>'.repeat(1000)}${CONTENT}]]></content:encoded>`);
    const good = item(`<content:encoded><![CDATA[${CONTENT}]]></content:encoded>`);
    expect(kindsIn(await readAll(rss(good + bad + good)))).toEqual(['document', 'too-large', 'document']);
  });

  test('expands no entities of its own', async () => {
    const bomb =
      '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;]>"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const xml = rss(item('')).replace('<rss', `${bomb}<rss`).replace('Envoys meet', 'x&b;&c;');
    expect(linksIn(await readAll(xml))[0]!.title).toBe('x&b;&c;');
  });

  test('without items holds nothing', async () => {
    expect(await readAll(rss(''))).toEqual([]);
  });

  test('that is cut off gives its whole items, and says that the rest is lost', async () => {
    const good = item(`<content:encoded><![CDATA[${CONTENT}]]></content:encoded>`);
    const xml = rss(good + good);
    for (const end of [xml.indexOf('</p>', xml.indexOf('</item>')), xml.indexOf('</item>') + 8]) {
      const items = await readAll(xml.slice(0, end));
      expect(kindsIn(items)).toEqual(['document', 'malformed']);
      expect(problemsIn(items)[0]).toMatch(
        /^source: it is cut off, and what stood behind its last whole item is lost; get it/,
      );
    }
  });

  test.each([
    '<rss version="2.0"><channel><item><title><![CDATA[x</title></item></channel></rss>',
    '<rss>x</rss>',
  ])('that is damaged is an error: %s', async (xml) => {
    const { code, message } = await problemOf(xml);
    expect(code).toBe('malformed');
    expect(message).toMatch(
      /^source: the feed is damaged \(.+\); fetch it once more, or tell its publisher$/,
    );
  });

  test('with more tags than memory allows is an error', async () => {
    expect((await problemOf(rss('<item/>'.repeat(500_001)))).message).toMatch(/more than 500000 tags/);
  });
});
