import { spanOf } from '@parley/dossier';
import type { Document, Dossier, Entity, EntityKind, Fact, Span } from '@parley/dossier';

type Base = 'id' | 'evidence' | 'modality' | 'confidence';
type OwnFields<F extends Fact> = F extends Fact
  ? Omit<F, Base> & Partial<Pick<F, 'id' | 'modality' | 'confidence'>>
  : never;
export type FactFields = OwnFields<Fact>;

/** A handwritten dossier: entities are found in the text by name, evidence by quoting it. */
export class DossierBuilder {
  readonly #document: Document;
  readonly #entities: Entity[] = [];
  readonly #facts: Fact[] = [];

  constructor(text: string, about: Partial<Document> = {}) {
    this.#document = { id: 'd1', text, language: 'nl', published: '2025-05-14', ...about };
  }

  /** The first place where the text has these words. */
  span(quote: string): Span {
    const start = this.#document.text.indexOf(quote);
    if (start < 0) throw new Error(`“${quote}” does not stand in the text`);
    return spanOf(this.#document, start, start + quote.length);
  }

  entity(id: string, kind: EntityKind, name: string, country?: string): this {
    const found = this.#document.text.includes(name);
    const mentions = found ? [this.span(name)] : [];
    this.#entities.push({ id, kind, name, aliases: [], mentions, ...(country !== undefined && { country }) });
    return this;
  }

  /** A fact that the quoted words say. */
  fact(fields: FactFields, ...quotes: string[]): this {
    const evidence = quotes.map((quote) => this.span(quote));
    const base = { id: `f${this.#facts.length + 1}`, modality: 'asserted', confidence: 0.9 } as const;
    this.#facts.push({ ...base, ...fields, evidence });
    return this;
  }

  build(): Dossier {
    return {
      contract: '1',
      documents: [this.#document],
      entities: this.#entities,
      times: [],
      facts: this.#facts,
    };
  }
}

/** Two dossiers as one; their ids must differ. */
export function together(one: Dossier, other: Dossier): Dossier {
  return {
    contract: '1',
    documents: [...one.documents, ...other.documents],
    entities: [...one.entities, ...other.entities],
    times: [...one.times, ...other.times],
    facts: [...one.facts, ...other.facts],
  };
}
