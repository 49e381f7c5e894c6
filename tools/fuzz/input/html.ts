import fc from 'fast-check';
import { grown, joined, letters, many, seldom } from './parts.ts';
import { hostileText, ODD } from './words.ts';

const ELEMENTS =
  'html head body title meta link script style article main section header footer nav aside div p h1 h2 h3 table tbody tr td th ul ol li dl dt dd ' +
  'span a b i em strong br hr img figure figcaption blockquote q pre code sup sub time form input select option button label textarea iframe ' +
  'object embed svg path math mi template slot noscript video audio canvas details summary ruby rt font center marquee xmp plaintext frameset ' +
  'frame base body.head hedline hl1 nitf:p xml a:b x-y';

const element = fc.constantFrom(...ELEMENTS.split(' '));

const text = fc.oneof(
  hostileText('en', [2000]),
  fc.constantFrom(...ODD),
  fc.constant('The delegations met on Friday in a hotel by the lake, and agreed to meet again. '),
);

const value = fc.oneof(
  fc.constantFrom(
    ...[
      'article',
      'content',
      'nl',
      'en',
      'https://example.org/a',
      '//example.org',
      'javascript:1',
      '#',
      '2025-05-16',
      'display:none',
      'true',
      '',
    ],
    ...[
      'NewsArticle',
      'datePublished',
      'og:title',
      'article:published_time',
      'canonical',
      'application/ld+json',
      'comment sidebar',
      'byline author',
    ],
  ),
  letters,
);
const attribute = fc
  .tuple(
    fc.constantFrom(
      ...'class id lang xml:lang href src name property content itemprop datetime type rel hidden style role http-equiv charset onload data-x = " \' < / a\0b'.split(
        ' ',
      ),
    ),
    value,
    fc.constantFrom('"', "'", '', 'none'),
  )
  .map(([name, given, quote]) => (quote === 'none' ? name : `${name}=${quote}${given}${quote}`));

const open = fc.tuple(element, many(attribute, 3)).map(([name, given]) => `<${[name, ...given].join(' ')}>`);
const close = element.map((name) => `</${name}>`);

const JSON_PIECES = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"@type":"NewsArticle"',
  '"@graph":',
  '"headline":"x"',
  '"datePublished":"2025-05-16"',
  '"articleBody":"The delegations met."',
  '"publisher":{"@id":"#p"}',
  '"@id":"#p"',
  '"mainEntity":',
  '"liveBlogUpdate":[{}]',
  'null',
  '1e999',
  '"\\ud800"',
  '\n',
  '<!--',
  '-->',
  '"url":"https://example.org"',
  '"name":[[[]]]',
];
const jsonLd = fc
  .oneof(
    fc.json({ depthSize: 'large' }),
    joined(fc.constantFrom(...JSON_PIECES), 30),
    fc
      .record({
        '@type': fc.constantFrom('NewsArticle', 'LiveBlogPosting', 'WebPage', 7, null),
        headline: fc.anything(),
        datePublished: fc.anything(),
        publisher: fc.anything(),
        articleBody: fc.anything(),
        mainEntityOfPage: fc.anything(),
        inLanguage: fc.anything(),
        url: fc.anything(),
        '@id': fc.anything(),
        liveBlogUpdate: fc.anything(),
      })
      .map(json),
  )
  .map((data) => `<script type="application/ld+json">${data}</script>`);

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return '{}';
  }
}

const odd = fc.constantFrom(
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '--!>',
    '<!',
    '<?xml ?>',
    '<?',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE html>',
    '<!doctype x [<!ENTITY a "b">]>',
    '&',
    '&amp;',
    '&lt;',
    '&#0;',
  ],
  ...[
    '&#xD800;',
    '&#x110000;',
    '&#99999999999;',
    '&nosuch;',
    '&notin',
    '<a <b>',
    '<p/ >',
    '</p',
    '<p a="',
    "<p a='",
    '<\0p>',
    '</>',
    '<1>',
    '=',
    '"',
    "'",
    '<script>',
    '</script',
    '<style>',
    '<textarea>',
    '<title>',
    '<svg><style><!--',
    '<math><mtext><table><mglyph>',
  ],
);

const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: open },
  { weight: 4, arbitrary: close },
  { weight: 5, arbitrary: text },
  { weight: 3, arbitrary: odd },
  { weight: 1, arbitrary: jsonLd },
);

/** Tags, text and rubbish, in no order. */
export const tagSoup: fc.Arbitrary<string> = seldom(
  250,
  joined(piece, 80),
  fc.oneof(grown(joined(piece, 3)), grown(open), grown(odd), grown(close)),
);

const PARAGRAPH =
  '<p>The delegations of both sides met on Friday in a hotel by the lake, for the first time since the spring.</p>';

/** A page as a site makes it, with soup in its places. */
const page: fc.Arbitrary<string> = fc
  .tuple(joined(fc.oneof(open, odd, jsonLd), 6), fc.oneof(text, odd), tagSoup, tagSoup, fc.nat({ max: 12 }))
  .map(
    ([head, title, before, body, paragraphs]) =>
      `<!DOCTYPE html><html lang="en"><head><title>${title}</title>${head}</head><body>${before}<main><article><h1>${title}</h1>` +
      `${PARAGRAPH.repeat(paragraphs)}${body}${PARAGRAPH}</article></main></body></html>`,
  );

/** Elements within elements, deep or crooked. */
const deep: fc.Arbitrary<string> = fc
  .tuple(many(open, 4, 1), many(close, 2), fc.integer({ min: 1, max: 5000 }), text)
  .map(
    ([opens, closes, times, inside]) =>
      `<html><body>${(opens.join('') + closes.join('')).repeat(times).slice(0, 200_000)}${inside}${PARAGRAPH}`,
  );

/** Markup as no browser would ever get it. */
export const hostileHtml: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: page },
  { weight: 3, arbitrary: tagSoup.map((soup) => `<html>${soup}`) },
  { weight: 1, arbitrary: seldom(20, fc.constant('<html><body>'), deep) },
);

/** What HTML and XML are made of, to be put anywhere. */
export const MARKS: readonly string[] = [
  '<',
  '>',
  '</p>',
  '<div>',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '"',
  "'",
  '&',
  '&amp;',
  '&#0;',
  '=',
  '/',
  '<script>',
  '\0',
  '\n',
  '<!DOCTYPE',
  '<?xml',
  '?>',
  '[',
  ']',
];
