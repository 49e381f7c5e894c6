import type { Document, Span } from '@parley/dossier';
import type { Block, Citation, Line, Section } from './model.ts';
import { Passages } from './passages.ts';
import type { Stretch } from './passages.ts';
import { oneLine, withoutControls } from './text.ts';

/** Longer passages are shown from a little before their cited words to a little after them. */
const LONGEST_PASSAGE = 600;
const CONTEXT = 160;

interface Cited extends Stretch {
  readonly number: number;
  readonly document: Document;
  readonly spans: Map<string, Span>;
}

/**
 * Gives each cited sentence a number, in the order in which a reader meets it, and each reference its own.
 * Lines that are put aside are numbered after all that are shown, so that what is shown has no gaps.
 */
export class Numbering {
  readonly #documents: ReadonlyMap<string, Document>;
  readonly #passages = new Map<string, Passages>();
  readonly #cited = new Map<string, Cited>();

  constructor(documents: readonly Document[]) {
    this.#documents = new Map(documents.map((document) => [document.id, document]));
  }

  /** The sections with their references numbered. */
  sections(sections: readonly Section[]): Section[] {
    const shown = sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => this.#shown(block)),
    }));
    return shown.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => this.#aside(block)),
    }));
  }

  /** The documents that are cited, in the order in which they were given. */
  cited(): Document[] {
    const cited = new Set([...this.#cited.values()].map(({ document }) => document));
    return [...this.#documents.values()].filter((document) => cited.has(document));
  }

  /** What was cited, in order of number. */
  citations(titles: ReadonlyMap<string, string>): Citation[] {
    return [...this.#cited.values()].map(({ number, document, start, end, spans }) => {
      const cited = [...spans.values()].toSorted((one, other) => one.start - other.start);
      const title = this.#documents.size > 1 ? titles.get(document.id) : undefined;
      const base = { number, document: document.id, start, end, spans: cited, language: document.language };
      return {
        ...base,
        parts: partsOf(document.text, { start, end }, cited),
        ...(title !== undefined && { title }),
      };
    });
  }

  #shown(block: Block): Block {
    const line = (it: Line) => this.#line(it);
    if (block.kind === 'list') return { ...block, lines: block.lines.map(line) };
    const rows = block.rows.map(({ name, about, cells }) => {
      return { name, about: about.map(line), cells: cells.map((cell) => cell.map(line)) };
    });
    return { ...block, rows };
  }

  #aside(block: Block): Block {
    return block.more ? { ...block, more: block.more.map((it) => this.#line(it)) } : block;
  }

  #line(line: Line): Line {
    const unique = new Map(line.references.map(({ span }) => [keyOf(span), span]));
    const references = [...unique.values()].map((span) => ({ number: this.#number(span), span }));
    return {
      ...line,
      references: references.toSorted((one, other) => one.number - other.number),
      ...(line.under && { under: line.under.map((one) => this.#line(one)) }),
    };
  }

  #number(span: Span): number {
    const document = this.#documents.get(span.document);
    if (!document) throw new Error(`No document ${span.document} in this dossier, but a fact cites it.`);
    const passages = this.#passages.get(document.id) ?? new Passages(document);
    this.#passages.set(document.id, passages);
    const { start, end } = passages.around(span);
    const key = keyOf({ document: document.id, start, end });
    const cited = this.#cited.get(key) ?? {
      number: this.#cited.size + 1,
      document,
      start,
      end,
      spans: new Map<string, Span>(),
    };
    this.#cited.set(key, cited);
    cited.spans.set(keyOf(span), span);
    return cited.number;
  }
}

const keyOf = ({ document, start, end }: { document: string; start: number; end: number }) =>
  `${start} ${end} ${document}`;

/** A passage cut up into cited and other words, elided at its ends where it is long. */
function partsOf(text: string, passage: Stretch, spans: readonly Stretch[]): Citation['parts'] {
  const { start, end } = window(passage, spans);
  const parts: { text: string; cited: boolean }[] = [];
  const put = (from: number, to: number, cited: boolean) => {
    const words = withoutControls(text.slice(from, to)).replace(/\s+/g, ' ');
    if (words !== '') parts.push({ text: words, cited });
  };
  let at = start;
  for (const span of merged(spans, start, end)) {
    put(at, span.start, false);
    put(span.start, span.end, true);
    at = span.end;
  }
  put(at, end, false);
  if (start > passage.start) parts.unshift({ text: '… ', cited: false });
  if (end < passage.end) parts.push({ text: ' …', cited: false });
  return parts.length > 0 ? parts : [{ text: oneLine(text.slice(start, end)), cited: true }];
}

function window(passage: Stretch, spans: readonly Stretch[]): Stretch {
  if (passage.end - passage.start <= LONGEST_PASSAGE) return passage;
  const start = Math.max(passage.start, spans[0]!.start - CONTEXT);
  const last = Math.max(...spans.map(({ end }) => end)) + CONTEXT;
  return { start, end: Math.min(passage.end, last, start + LONGEST_PASSAGE) };
}

/** Spans within a window, overlapping ones made one. */
function merged(spans: readonly Stretch[], start: number, end: number): Stretch[] {
  const found: { start: number; end: number }[] = [];
  for (const span of spans) {
    const inside = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
    if (inside.start >= inside.end) continue;
    const last = found.at(-1);
    if (last && inside.start <= last.end) last.end = Math.max(last.end, inside.end);
    else found.push(inside);
  }
  return found;
}
