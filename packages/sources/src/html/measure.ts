/** How large and how crooked markup is. */
export interface Measure {
  /** How deep elements stand in one another at most. */
  readonly depth: number;
  /** How many tags and stray “<” there are. */
  readonly tags: number;
  /** The depths of all tags together. */
  readonly depths: number;
  /** How much text there is, in UTF-16 code units, and how much counting it once for every element it stands in. */
  readonly text: number;
  readonly texts: number;
  /** The attributes of all elements together, and the most of one. */
  readonly attributes: number;
  readonly mostAttributes: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without content. */
const VOID = words('area base br col embed hr img input link meta param source track wbr');

/** Elements whose content is text, whatever it looks like. */
const RAW = words('script style textarea title xmp');

const PARAGRAPH = words('p');

/** Elements that end a paragraph before them. */
const AFTER_PARAGRAPHS =
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
  'main nav ol p pre section table ul';

/** What ends when such an element begins and it stood directly before (HTML, 13.1.2.4, as htmlparser2 has it). */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...words(AFTER_PARAGRAPHS)].map((name) => [name, PARAGRAPH] as const),
  ['li', words('li')],
  ['dt', words('dt dd')],
  ['dd', words('dt dd')],
  ['option', words('option')],
  ['td', words('td th')],
  ['th', words('th')],
  ['tr', words('tr td th')],
]);

/**
 * Measures markup before it is made a tree of, in one pass, as a forgiving parser would read it. Trees take time and
 * stack as they are deep and wide, so that crooked ones are told before they are grown.
 */
export function measure(markup: string): Measure {
  const scan = new Scan(markup);
  while (scan.next());
  return scan;
}

class Scan implements Measure {
  depth = 0;
  tags = 0;
  depths = 0;
  text = 0;
  texts = 0;
  attributes = 0;
  mostAttributes = 0;
  readonly #markup: string;
  readonly #open: string[] = [];
  readonly #counts = new Map<string, number>();
  #at = 0;

  constructor(markup: string) {
    this.#markup = markup;
  }

  /** Reads the next tag; false where there is none. */
  next(): boolean {
    const at = this.#markup.indexOf('<', this.#at);
    this.#read((at < 0 ? this.#markup.length : at) - this.#at);
    if (at < 0) return false;
    this.tags += 1;
    this.depths += this.#open.length;
    this.#at = at + 1;
    const after = this.#markup.charAt(at + 1);
    if (after === '!' || after === '?') return this.#skip(at);
    const name = this.#name(after === '/' ? at + 2 : at + 1);
    if (name === '') return true;
    if (after === '/') this.#close(name);
    else if (this.#skipTag()) this.#opened(name);
    else return false;
    return true;
  }

  #read(text: number): void {
    this.text += text;
    this.texts += text * this.#open.length;
  }

  #skip(at: number): boolean {
    const end = this.#markup.startsWith('<!--', at) ? '-->' : '>';
    return this.#goBehind(this.#markup.indexOf(end, at + 2), end.length);
  }

  #goBehind(at: number, length: number): boolean {
    this.#at = at + length;
    return at >= 0;
  }

  #name(at: number): string {
    const pattern = /[a-z][^\s/>]{0,40}/iy;
    pattern.lastIndex = at;
    const name = pattern.exec(this.#markup)?.[0] ?? '';
    this.#at = at + name.length;
    return name.toLowerCase();
  }

  /** Goes behind the “>” of a start tag, quoted values left out; counts its attributes. */
  #skipTag(): boolean {
    const part = /[\s/]+|>|=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?|[^\s/>=]+/y;
    part.lastIndex = this.#at;
    let count = 0;
    for (let match = part.exec(this.#markup); match !== null; match = part.exec(this.#markup)) {
      if (!/^[\s/=>]/.test(match[0])) count += 1;
      if (match[0] !== '>') continue;
      this.attributes += count;
      this.mostAttributes = Math.max(this.mostAttributes, count);
      this.#at = part.lastIndex;
      return true;
    }
    return false;
  }

  #opened(name: string): void {
    if (RAW.has(name)) return this.#skipRaw(name);
    const ends = ENDS.get(name);
    while (ends?.has(this.#open.at(-1) ?? '') === true) this.#pop();
    if (VOID.has(name)) return;
    this.#open.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    this.depth = Math.max(this.depth, this.#open.length);
  }

  #skipRaw(name: string): void {
    const end = new RegExp(`</${name}`, 'gi');
    end.lastIndex = this.#at;
    this.#at = end.exec(this.#markup)?.index ?? this.#markup.length;
  }

  #close(name: string): void {
    if ((this.#counts.get(name) ?? 0) === 0) return;
    while (this.#pop() !== name);
  }

  #pop(): string {
    const name = this.#open.pop()!;
    this.#counts.set(name, this.#counts.get(name)! - 1);
    return name;
  }
}
