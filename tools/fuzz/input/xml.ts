import fc from 'fast-check';
import { hostileHtml, tagSoup } from './html.ts';
import { grown, joined, many, seldom } from './parts.ts';
import { hostileText, ODD } from './words.ts';

const DATES = [
  'Fri, 16 May 2025 10:00:00 GMT',
  '2025-05-16T10:00:00Z',
  '2025-05-16',
  'yesterday',
  '99999-99-99',
  '',
  '20250516',
  '1e9',
  '٢٠٢٥',
];
const LINKS = [
  'https://example.org/1',
  '/2',
  '//x',
  'javascript:1',
  'http://[',
  'https://example.org/' + 'a'.repeat(3000),
  '',
  'mailto:a@b',
  'https://exämple.org/é',
];

const text = fc.oneof(hostileText('en', [2000]), fc.constantFrom(...ODD, ...DATES, ...LINKS));

const escapedOf = (inside: string): string => inside.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Content as feeds give it: escaped, in a CDATA section, as markup, or as it comes. */
const content = fc
  .tuple(fc.oneof(text, tagSoup, hostileHtml), fc.constantFrom('escaped', 'cdata', 'plain', 'broken'))
  .map(([inside, how]) =>
    how === 'cdata'
      ? `<![CDATA[${inside.replaceAll(']]>', ']]')}]]>`
      : how === 'broken'
        ? `<![CDATA[${inside}`
        : how === 'plain'
          ? inside
          : escapedOf(inside),
  );

const plainContent = text.map(escapedOf);

/** An element of one of these names with content, its end tag at times another one or none. */
function elementOf(names: string): fc.Arbitrary<string> {
  const name = fc.constantFrom(...names.split(' '));
  const attributes = fc.constantFrom(
    '',
    '',
    '',
    ' type="html"',
    ' type="xhtml"',
    ' type="text"',
    ' isPermaLink="false"',
    ' href="https://example.org/3"',
    ' rel="alternate"',
    ' xml:lang="nl"',
    ' src="x"',
    ' a=b',
    ' "',
    ' xmlns:x="y"',
    ' qcode="stat:usable"',
    ' contenttype="text/plain"',
    ' role="x:y"',
    ' guid="1"',
  );
  return fc
    .tuple(name, attributes, content, plainContent, fc.integer({ min: 0, max: 11 }))
    .map(([one, given, rich, plain, end]) => {
      const inside = /content|description|summary|inlineXML/.test(one) ? rich : plain;
      return `<${one}${given}>${inside}${end === 0 ? '' : end === 1 ? '</x>' : `</${one}>`}`;
    });
}

const RSS =
  'title link guid pubDate description content:encoded dc:date dc:language dcterms:issued source author category enclosure media:group itunes:duration georss:point x';
const ATOM = 'title link id published updated summary content author source category contributor rights x';
const NEWSML =
  'itemMeta contentMeta contentSet headline inlineXML inlineData remoteContent pubStatus versionCreated title language provider name copyrightHolder itemClass rightsInfo x';

const doctype = fc.constantFrom(
  '',
  '',
  '',
  '<!DOCTYPE rss>',
  '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]>',
  '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
  '<!-- c -->',
  '<!DOCTYPE x [',
  '<?x ?>',
);
const declaration = fc.constantFrom(
  '',
  '<?xml version="1.0"?>',
  '<?xml version="1.0" encoding="utf-8"?>',
  '<?xml version="1.0" encoding="windows-1252"?>',
  '<?xml version="1.0" encoding="nope"?>',
  '<?xml',
  '\ufeff<?xml version="1.1"?>',
);

function whole(before: string, names: string, item: string, after: string): fc.Arbitrary<string> {
  const items = many(
    many(elementOf(names), 6).map((inside) => `<${item}>${inside.join('')}</${item}>`),
    6,
  ).map((all) => all.join(''));
  const large = grown(
    many(elementOf(names), 2).map((inside) => `<${item}>${inside.join('')}</${item}>`),
    [20_000, 100_000],
  );
  return fc
    .tuple(
      declaration,
      doctype,
      seldom(250, items, large),
      joined(elementOf(names), 2),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(
      ([declared, type, all, loose, end]) =>
        `${declared}${type}${before}${loose}${all}${end === 0 ? '' : after}`,
    );
}

const jsonFeed = fc
  .record({
    version: fc.constantFrom('https://jsonfeed.org/version/1.1', 'https://jsonfeed.org/version/1', 1, null),
    title: fc.anything(),
    items: fc.oneof(
      many(
        fc.record(
          {
            id: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
            url: fc.oneof(fc.constantFrom(...LINKS), fc.anything()),
            title: fc.oneof(text, fc.anything()),
            content_html: fc.oneof(tagSoup, fc.anything()),
            content_text: fc.oneof(text, fc.anything()),
            summary: fc.oneof(text, fc.anything()),
            date_published: fc.oneof(fc.constantFrom(...DATES), fc.anything()),
            language: fc.oneof(fc.constantFrom('nl', 'en-GB', 'xx-yy-zz', ''), fc.anything()),
          },
          { requiredKeys: [] },
        ),
        5,
      ),
      fc.anything(),
    ),
  })
  .map((feed) => {
    try {
      return JSON.stringify(feed);
    } catch {
      return '{"version":"https://jsonfeed.org/version/1.1","items":[null,1,[],{}]}';
    }
  });

/** Elements in no order, deep or wide. */
const soup = (root: string) =>
  seldom(
    60,
    joined(fc.oneof(elementOf(RSS), elementOf(ATOM), elementOf(NEWSML), text.map(escapedOf), tagSoup), 12),
    grown(
      fc.constantFrom(
        '<item>',
        '<entry><title>',
        '</item>',
        '<a b="c">',
        '<!--',
        '<![CDATA[',
        '&amp;',
        '&a;',
        '<x:y>',
        '</channel>',
      ),
    ),
  ).map((inside) => `<${root}>${inside}</${root}>`);

/** Feeds of every format, as no publisher would send them. */
export const hostileFeed: fc.Arbitrary<string> = fc.oneof(
  whole(
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>x</title>',
    RSS,
    'item',
    '</channel></rss>',
  ),
  whole('<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>', ATOM, 'entry', '</feed>'),
  whole(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>x</title></channel>',
    RSS,
    'item',
    '</rdf:RDF>',
  ),
  jsonFeed,
  fc.constantFrom('rss', 'feed', 'rdf:RDF').chain(soup),
);

/** News messages and items of NewsML-G2, as no agency would send them. */
export const hostileNewsml: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: whole('<newsMessage><itemSet>', NEWSML, 'newsItem', '</itemSet></newsMessage>') },
  {
    weight: 3,
    arbitrary: fc
      .tuple(elementOf('itemMeta contentMeta'), content, content)
      .map(
        ([loose, headline, body]) =>
          `<newsItem guid="1">${loose}<contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineXML contenttype="x">${body}</inlineXML></contentSet></newsItem>`,
      ),
  },
  { weight: 1, arbitrary: fc.constantFrom('newsMessage', 'newsItem', 'packageItem').chain(soup) },
);
