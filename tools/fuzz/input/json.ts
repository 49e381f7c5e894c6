import fc from 'fast-check';
import { tagSoup } from './html.ts';
import { grown, many, seldom } from './parts.ts';
import { hostileText, ODD } from './words.ts';

const text = fc.oneof(
  hostileText('en', [2000]),
  hostileText('nl', [2000]),
  fc.constantFrom(...ODD, 'date 2025-05-16\n\nThey met.', '2025-05-16', 'https://example.org/1', '/2'),
);

/** Any value where one of some kind should be. */
const any: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  text,
  fc.constantFrom<unknown>(null, 0, -1, 1e308, true, [], {}, '__proto__'),
);
const or = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: any });

const DATES = fc.constantFrom(
  '2025-05-16',
  '2025-05',
  '2025-05-16T10:00:00+02:00',
  '2025-02-30',
  'May 16, 2025',
  1747389600,
  1747389600000,
  -1,
  1e21,
  '',
);
const SIZES = fc.oneof(fc.integer({ min: -5, max: 500 }), fc.double());

/** Articles as programs write them: a text or markup, and what is known of it. */
export const plainItem = fc.record(
  {
    text: or(text),
    html: or(tagSoup),
    title: or(text),
    published: or(DATES),
    source: or(text),
    url: or(fc.constantFrom('https://example.org/1', '/2', 'x:')),
    language: or(fc.constantFrom('nl', 'en', 'nl_NL', 'de', 'und', 'x')),
    bodyStart: or(SIZES),
    id: any,
  },
  { requiredKeys: [] },
);

const body = fc.record(
  {
    contenttype: or(fc.constantFrom('text/html', 'text/plain', 'x')),
    value: or(fc.oneof(text, tagSoup)),
    charcount: any,
    role: any,
  },
  { requiredKeys: [] },
);

/** Items of ninjs, in its versions 1 to 3, with all that may be wrong with them. */
export const ninjsItem = fc.record(
  {
    uri: or(fc.constantFrom('x:1', 'https://example.org/1')),
    type: or(fc.constantFrom('text', 'picture', 'composite')),
    standard: any,
    headline: or(text),
    headlines: or(many(fc.record({ role: any, value: or(text) }, { requiredKeys: [] }), 3)),
    bodies: or(many(body, 3)),
    body_text: or(text),
    body_html: or(tagSoup),
    body_xhtml: or(tagSoup),
    pubstatus: or(fc.constantFrom('usable', 'withheld', 'canceled')),
    versioncreated: or(DATES),
    firstcreated: or(DATES),
    contentcreated: or(DATES),
    language: or(fc.constantFrom('nl', 'en-GB')),
    copyrightholder: any,
    infosources: any,
    provider: any,
    description_text: or(text),
    associations: any,
  },
  { requiredKeys: ['uri'] },
);

const item = fc.oneof(
  { weight: 4, arbitrary: ninjsItem },
  { weight: 3, arbitrary: plainItem },
  { weight: 1, arbitrary: any },
);

const deep = fc
  .tuple(
    fc.constantFrom('[', '{"a":', '[[{"items":', '{"items":[', '{"text":'),
    fc.integer({ min: 1, max: 20_000 }),
  )
  .map(([open, times]) => open.repeat(times));

/** A value as JSON, now and then cut off or followed by something. */
function written(value: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc.tuple(value, fc.integer({ min: 0, max: 19 }), fc.nat()).map(([one, wrong, at]) => {
    const json = JSON.stringify(one) ?? 'null';
    return wrong === 0 ? json.slice(0, at % (json.length + 1)) : wrong === 1 ? `${json},` : json;
  });
}

/** JSON with items in it, or lists of them. */
export const hostileJson: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: written(item) },
  { weight: 3, arbitrary: written(many(item, 5)) },
  {
    weight: 2,
    arbitrary: written(
      fc.record({ items: or(many(item, 3)), documents: or(many(item, 3)) }, { requiredKeys: [] }),
    ),
  },
  { weight: 1, arbitrary: seldom(20, written(any), fc.oneof(deep, grown(written(item)))) },
);

/** Lines of JSON, bad ones among them. */
export const hostileLines: fc.Arbitrary<string> = seldom(
  250,
  many(
    fc.oneof(
      written(plainItem),
      written(item),
      fc.constantFrom('', ' ', '{}', '[]', 'null', '{', '"', '\ufeff{}', '{"text":"They met."}', '\r'),
    ),
    12,
  ).map((lines) => lines.join('\n')),
  fc.oneof(
    grown(written(plainItem).map((line) => `${line}\n`)),
    grown(fc.constantFrom('{}\n', '\n', 'x\n', '{"text":"a"}\n', '[')),
  ),
);
