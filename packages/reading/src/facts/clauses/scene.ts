import type { Context } from '../../context.ts';
import type { Entities } from '../../entities/index.ts';
import { countryEntity } from '../../entities/named.ts';
import type { Reading } from '../fact.ts';
import { findingsOf } from '../fact.ts';

/** How many tokens an attribution at the end of a sentence may have. */
const TAIL = 16;

/** What readers of positions ask of a document besides its trees: who says which words, which country an adjective names. */
export class Scene {
  readonly context: Context;
  readonly entities: Entities;
  readonly #speakers = new Map<number, string>();
  readonly #countries = new Map<number, { code: string; name: string }>();

  constructor(reading: Reading) {
    this.context = reading.context;
    this.entities = reading.entities;
    const statements = [...findingsOf(reading, 'statement')].sort(
      (a, b) => length(b.content) - length(a.content),
    );
    const starts = reading.context.tokens.map((token) => token.start);
    for (const { content, speaker } of statements) {
      for (const span of content) {
        for (let i = firstAtOrAfter(starts, span.start); i < starts.length && starts[i]! < span.end; i++) {
          this.#speakers.set(i, speaker);
        }
      }
    }
    for (const sentence of reading.context.analysis.sentences) this.#tail(sentence);
    for (const geo of reading.context.analysis.geography) {
      if (geo.form === 'adjective' && geo.country !== null)
        this.#countries.set(geo.from, { code: geo.country, name: geo.entry });
    }
  }

  /** “…, A said” at the end of a sentence in which no statement was found: what stands before it is what A says. */
  #tail({ from, to }: { from: number; to: number }): void {
    for (let i = from; i < to; i++) if (this.#speakers.has(i)) return;
    let comma = to - 1;
    while (comma > from && this.context.token(comma).text !== ',') comma--;
    const verbs = [];
    for (let i = comma + 1; i < to; i++) if (this.context.token(i).upos === 'VERB') verbs.push(i);
    const verb = verbs.find((index) => this.context.is(index, 'SAY'));
    if (comma <= from || verb === undefined || verbs.length > 1 || to - comma > TAIL) return;
    for (let i = comma + 1; i < to; i++) {
      const mention = this.entities.table.at(i);
      const speaker = mention?.form === 'name' ? mention.entities.find((id) => this.canHold(id)) : undefined;
      if (speaker === undefined) continue;
      const known = this.entities.table.get(speaker).kind === 'person';
      if (!known && this.context.officeAt(mention!.to)) continue;
      for (let at = from; at < comma; at++) this.#speakers.set(at, speaker);
      return;
    }
  }

  /** The speaker of the innermost statement whose content holds the token, or undefined. */
  readonly speakerAt = (index: number): string | undefined => this.#speakers.get(index);

  /** The country that an adjective names, or undefined. */
  countryOf(index: number): string | undefined {
    const country = this.#countries.get(index);
    return country && countryEntity(country.code, country.name, this.entities.table).id;
  }

  /** Whether an entity can want something. */
  readonly canHold = (id: string): boolean =>
    this.entities.table.get(id).kind !== 'place' && !this.entities.table.voices.has(id);
}

function length(spans: readonly { start: number; end: number }[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function firstAtOrAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
