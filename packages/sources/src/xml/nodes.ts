/** An element as fast-xml-parser gives it: its children by name, its attributes with “@” before their names. */
export type XmlNode = Readonly<Record<string, unknown>>;

/** The children of an element that have this name. A child that is but a text is an element with that text. */
export function children(node: XmlNode | undefined, name: string): XmlNode[] {
  const value = node?.[name];
  const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.map((one) => (typeof one === 'object' && one !== null ? (one as XmlNode) : { '#text': one }));
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return children(node, name)[0];
}

/** The markup of an element that the parser left alone, or the text of one without children. */
export function markupOf(node: XmlNode | undefined): string | undefined {
  const text = node?.['#text'];
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/** The text of an element without children. */
export function textOf(node: XmlNode | undefined): string | undefined {
  const markup = markupOf(node);
  return markup === undefined ? undefined : unescaped(markup);
}

export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  const value = node?.[`@${name}`];
  return typeof value === 'string' && value.trim() !== '' ? unescaped(value.trim()) : undefined;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text with the entities that XML itself has, and characters by their numbers; any other stays as it is written. */
function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') return NAMED[name.toLowerCase()]!;
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : String(whole);
    },
  );
}

/** Markup with its CDATA sections written as text, which HTML takes for comments. */
export function withoutCdata(markup: string): string {
  return markup.replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );
}
