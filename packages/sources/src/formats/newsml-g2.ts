import { XMLParser } from 'fast-xml-parser';
import { collect } from '../bytes/chunks.ts';
import { decodeMarkup } from '../charset.ts';
import { cleanText, excerpt } from '../clean.ts';
import { dayOf } from '../dates.ts';
import { documentOf } from '../document.ts';
import { SourceError } from '../error.ts';
import { extractFragment, inlineText } from '../html/extract.ts';
import { documentItem, failureItem, withoutPlace } from '../item.ts';
import type { ReadOptions, SourceItem } from '../item.ts';
import { checkStatus } from '../json/ninjs.ts';
import { sourceErrorOf } from '../problem.ts';
import { webAddress } from '../urls.ts';
import { cutOff, wholeItems } from '../xml/cut.ts';
import { withoutDoctype } from '../xml/doctype.ts';
import { checkTags, MAX_XML } from '../xml/limits.ts';
import { attribute, child, children, markupOf, textOf, withoutCdata } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/nodes.ts';
import { reasonOf } from '../xml/reason.ts';

/*
 * IPTC NewsML-G2: a news message holds a set of items, each with data about itself (itemMeta), about its content
 * (contentMeta) and the content (contentSet), in XHTML, NITF or plain text.
 */

/** Reads NewsML-G2: each news item of a message, or the one that the file is. */
export async function* read(
  input: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<SourceItem> {
  const bytes = await collect(input, options.name, MAX_XML);
  const text = withoutDoctype(decodeMarkup(bytes, options.name, options.mediaType));
  checkTags(text, options.name);
  const { xml, isCut } = wholeItems(text, ['newsItem']);
  const items = itemsIn(parse(xml, options.name));
  if (items.length === 0 && !isCut) throw noItems(options.name);
  for (const [at, item] of items.entries()) {
    const name = attribute(item, 'guid') ?? `item ${String(at + 1)}`;
    yield itemOf(item, { ...withoutPlace(options), name: `${options.name}, ${excerpt(name)}` });
  }
  if (isCut) throw cutOff(options.name);
}

/** Entities of the file's own are never expanded, here or anywhere. */
const PARSER = new XMLParser({
  processEntities: false,
  htmlEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  ignoreDeclaration: true,
  ignorePiTags: true,
  removeNSPrefix: true,
  stopNodes: ['*.inlineXML', '*.headline'],
});

function parse(xml: string, name: string): XmlNode {
  try {
    return PARSER.parse(xml) as XmlNode;
  } catch (error) {
    const remedy = 'get it once more from where it came';
    throw new SourceError('malformed', name, `the XML is damaged (${reasonOf(error)})`, remedy, {
      cause: error,
    });
  }
}

function itemsIn(root: XmlNode): XmlNode[] {
  const sets = children(root, 'newsMessage').flatMap((message) => children(message, 'itemSet'));
  return [...children(root, 'newsItem'), ...sets.flatMap((set) => children(set, 'newsItem'))];
}

function itemOf(item: XmlNode, options: ReadOptions): SourceItem {
  try {
    const [meta, about] = [child(item, 'itemMeta'), child(item, 'contentMeta')];
    checkStatus(attribute(child(meta, 'pubStatus'), 'qcode'), options.name);
    const title = headlineOf(about) ?? textOf(child(meta, 'title'));
    const text = contentOf(child(item, 'contentSet'), options.name, title);
    if (text === undefined) return linkOf(item, options.name);
    const published = ['versionCreated', 'firstCreated'].map((name) => dayOf(textOf(child(meta, name))));
    return documentItem(
      documentOf(
        {
          text,
          title,
          published: [...published, dayOf(textOf(child(about, 'contentCreated')))].find(
            (date) => date !== undefined,
          ),
          source: sourceOf(item),
          language: attribute(child(about, 'language'), 'tag') ?? attribute(item, 'lang'),
        },
        options,
      ),
    );
  } catch (error) {
    return failureItem(sourceErrorOf(error, options.name));
  }
}

/** The headline without a role, or the first. */
function headlineOf(about: XmlNode | undefined): string | undefined {
  const headlines = children(about, 'headline');
  const markup = markupOf(headlines.find((one) => attribute(one, 'role') === undefined) ?? headlines[0]);
  return markup === undefined ? undefined : inlineText(withoutCdata(markup));
}

function contentOf(
  content: XmlNode | undefined,
  name: string,
  title: string | undefined,
): string | undefined {
  for (const inline of children(content, 'inlineXML')) {
    const text = extractFragment(withoutCdata(markupOf(inline) ?? ''), name, title);
    if (text !== '') return text;
  }
  const plain = children(content, 'inlineData').find((one) =>
    /^text\/plain|^$/.test(attribute(one, 'contenttype') ?? ''),
  );
  const text = textOf(plain);
  return text === undefined ? undefined : cleanText(text).trim();
}

/** An item whose text stands elsewhere on the web. @throws SourceError `no-text` where it is a picture or a sound. */
function linkOf(item: XmlNode, name: string): SourceItem {
  const remote = children(child(item, 'contentSet'), 'remoteContent');
  const page = remote.find((one) => attribute(one, 'contenttype')?.includes('html'));
  const url = webAddress(attribute(page, 'href'));
  if (url !== undefined) return { kind: 'link', link: { url } };
  const kind = attribute(child(child(item, 'itemMeta'), 'itemClass'), 'qcode');
  const what =
    kind === undefined ? 'the item has no text' : `the item is of class ${excerpt(kind, 40)} and has no text`;
  throw new SourceError('no-text', name, what, 'give an item with inlineXML or inlineData');
}

function sourceOf(item: XmlNode): string | undefined {
  const provider = child(child(item, 'itemMeta'), 'provider');
  const holder = child(child(item, 'rightsInfo'), 'copyrightHolder');
  const code = (node: XmlNode | undefined) =>
    attribute(node, 'literal') ?? attribute(node, 'qcode')?.replace(/^\w+:/, '');
  return textOf(child(provider, 'name')) ?? textOf(child(holder, 'name')) ?? code(provider) ?? code(holder);
}

function noItems(name: string): SourceError {
  return new SourceError(
    'no-text',
    name,
    'there is no news item in it',
    'give a newsItem, or a newsMessage with one',
  );
}
