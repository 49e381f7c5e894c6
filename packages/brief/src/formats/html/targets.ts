import type { Span } from '@parley/dossier';

/** A place to jump to: the words that one citation marks. */
export interface Target {
  readonly id: string;
  /** The classes of its words. */
  readonly classes: readonly string[];
}

/** Gives the cited words of the sources their classes, and each set that is cited together an id. */
export class Targets {
  readonly #spans = new Map<string, { span: Span; name: string }>();
  readonly #targets = new Map<string, Target & { first: Span }>();

  /** The id to link to for words that are cited together. */
  idFor(spans: readonly Span[]): string {
    const ordered = spans.toSorted((one, other) => one.start - other.start);
    const classes = ordered.map((span) => this.#classOf(span));
    const key = classes.join(' ');
    const known = this.#targets.get(key);
    if (known) return known.id;
    const target = { id: `t${this.#targets.size + 1}`, classes, first: ordered[0]! };
    this.#targets.set(key, target);
    return target.id;
  }

  /** Every target, in the order in which they were asked for. */
  all(): readonly Target[] {
    return [...this.#targets.values()];
  }

  /** The cited spans of a document with their classes, by where they start. */
  spansIn(document: string): { readonly start: number; readonly end: number; readonly name: string }[] {
    const own = [...this.#spans.values()].filter(({ span }) => span.document === document);
    const spans = own.map(({ span: { start, end }, name }) => ({ start, end, name }));
    return spans.toSorted((one, other) => one.start - other.start || other.end - one.end);
  }

  /** The ids that lead to each offset of a document. */
  anchorsIn(document: string): Map<number, string[]> {
    const anchors = new Map<number, string[]>();
    for (const { id, first } of this.#targets.values()) {
      if (first.document === document) anchors.set(first.start, [...(anchors.get(first.start) ?? []), id]);
    }
    return anchors;
  }

  #classOf(span: Span): string {
    const key = `${span.start} ${span.end} ${span.document}`;
    const known = this.#spans.get(key) ?? { span, name: `s${this.#spans.size + 1}` };
    this.#spans.set(key, known);
    return known.name;
  }
}
