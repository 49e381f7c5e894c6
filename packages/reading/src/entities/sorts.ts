import { isInInquit } from './standing.ts';
import type { Concept, OrganisationKind } from '@parley/analysis';
import { overlapping } from '../context.ts';
import type { Context } from '../context.ts';
import type { Bodies } from './bodies.ts';
import type { History } from './history.ts';
import type { Phrase } from './phrases.ts';
import type { EntityDraft, EntityTable } from './table.ts';

/** Which sorts of organisation a noun can mean. */
const SORTS: readonly (readonly [Concept, readonly OrganisationKind[]])[] = [
  ['UNION', ['union']],
  ['COMPANY', ['company']],
  ['PARTY', ['party']],
  ['ARMED_GROUP', ['armed-group']],
  ['BLOC', ['bloc']],
  ['COURT', ['court']],
  ['AGENCY', ['agency', 'international']],
];
const NUMBERS: readonly Concept[] = ['TWO', 'THREE', 'FOUR', 'FIVE'];
/** No more organisations than so many are meant by a bare plural: “the unions”. */
const MOST = 4;

/** Finds which organisations or countries a noun for their sort means: “the airline”, “the two unions”, “the three countries”. */
export class Sorts {
  readonly #context: Context;
  readonly #table: EntityTable;
  readonly #history: History;
  readonly #bodies: Bodies;

  constructor(context: Context, table: EntityTable, history: History, bodies: Bodies) {
    this.#context = context;
    this.#table = table;
    this.#history = history;
    this.#bodies = bodies;
  }

  /** The one of its sort that was spoken of last; undefined where the phrase tells it from others (“the other union”). */
  one(phrase: Phrase): string | undefined {
    if (!this.#isDefinite(phrase) || !this.#isPlain(phrase)) return undefined;
    const country = this.#countryOf(phrase);
    if (country === undefined) {
      const fits = (draft: EntityDraft) => this.#fits(phrase.head, draft);
      // “A's board holds that B has to wait, the company said”: A, of whom the sentence begins to speak.
      const aside = isInInquit(phrase.head, this.#context);
      return (aside ? this.#history.firstWith(phrase.from, fits) : undefined) ?? this.#history.lastWith(fits);
    }
    // “The American maker said”: of two of which nothing is known, it may be either.
    const all = this.#history.parties((draft) => this.#fits(phrase.head, draft));
    const own = all.filter((id) => this.#table.get(id).country === country);
    const [only] = own.length > 0 ? own : all;
    return (own.length > 0 ? own : all).length === 1 ? only : undefined;
  }

  /** The country whose adjective stands before the noun. */
  #countryOf({ from, head }: Phrase): string | undefined {
    const [geo] = overlapping(this.#context.analysis.geography, from, head);
    return geo?.form === 'adjective' ? (geo.country ?? undefined) : undefined;
  }

  /** “Maoist rebels”, without an article and before they are named: the armed movement that the text is about. */
  people({ from, head, to }: Phrase): string | undefined {
    const { feats } = this.#context.token(head);
    const bare = this.#context.token(from).upos === 'ADJ' && from === head - 1 && to <= head + 1;
    if (!bare || !feats.includes('Number=Plur') || this.#context.is(from, 'OTHER')) return undefined;
    return this.#history.mainMovement();
  }

  /** All of a plural, where it says how many or the text has named few: “all three parties”, “the unions”. */
  several(phrase: Phrase): string[] {
    const { head } = phrase;
    if (!this.#context.token(head).feats.includes('Number=Plur') || !this.#isDefinite(phrase)) return [];
    const count = this.#count(phrase);
    const sides = this.#context.is(head, 'COUNTRY', 'GOVERNMENT', 'SIDE', 'DELEGATION', 'LEADERS');
    const fits = (draft: EntityDraft) =>
      this.#fits(head, draft) || (count > 0 && sides && this.#isSide(head, draft));
    if (count > 0) return this.#history.lastParties(count, fits);
    if (!this.#context.is(head, 'UNION', 'COMPANY') || !this.#isPlain(phrase)) return [];
    const all = this.#history.parties(fits);
    return all.length > 1 && all.length <= MOST ? all : [];
  }

  #count({ from, head }: Phrase): number {
    for (let at = from; at < head; at++) {
      if (this.#context.is(at, 'BOTH')) return 2;
      const number = NUMBERS.findIndex((concept) => this.#context.is(at, concept));
      if (number >= 0) return number + 2;
    }
    return 0;
  }

  #isSide(head: number, draft: EntityDraft): boolean {
    if (draft.kind === 'country') return true;
    return (
      !this.#context.is(head, 'COUNTRY', 'GOVERNMENT') &&
      draft.kind === 'organisation' &&
      draft.country === undefined
    );
  }

  #fits(head: number, draft: EntityDraft): boolean {
    if (draft.kind !== 'organisation' || this.#table.reporters.has(draft.id)) return false;
    const sorts = SORTS.filter(([concept]) => this.#context.is(head, concept));
    if (sorts.some(([, kinds]) => draft.sort !== undefined && kinds.includes(draft.sort))) return true;
    // What nothing is known of may well be a company.
    const unknown =
      draft.sort === undefined && draft.country === undefined && !this.#bodies.describes(draft.id);
    return unknown && sorts.some(([concept]) => concept === 'COMPANY');
  }

  #isDefinite({ from, head }: Phrase): boolean {
    const { upos, feats } = this.#context.token(from);
    return from < head && upos === 'DET' && !feats.includes('Definite=Ind') && !this.#context.is(from, 'NOT');
  }

  /** Whether no word before the noun sets one apart from others of its sort: “the largest union”, “another party”, “A's bank”. */
  #isPlain({ from, to, head }: Phrase): boolean {
    for (let at = from + 1; at < head; at++) {
      const { feats, upos } = this.#context.token(at);
      if (!/^(ADJ|NOUN)$/.test(upos) || /Degree=(Sup|Cmp)|NumType/.test(feats)) return false;
      if (this.#context.is(at, 'OTHER') || this.#table.at(at)) return false;
    }
    return to <= head + 1 && !this.#context.is(from, 'OTHER');
  }
}
