import type { NameKind } from '../../model.ts';
import type { NameSpan } from '../labels.ts';
import { capital, isParticle, UPPER, writingOf } from '../words.ts';
import type { NamedDocument } from './corpus.ts';

/** Names to put in the place of others, as lists of forms. */
export interface Names {
  readonly persons: readonly (readonly string[])[];
  readonly places: readonly (readonly string[])[];
}

const SWAP_PERSON = 0.35;
const SWAP_PLACE = 0.3;
/** Persons with a particle are rare in any corpus, and must be learnt as well: this share of the new names has one. */
const WITH_PARTICLE = 0.25;
const HEADLINE = 0.04;
const DATELINE = 0.5;

/** Names of persons of two words or more, made of capitalised words and particles in Latin letters only. */
export function personNames(corpora: readonly (readonly NamedDocument[])[]): string[][] {
  const seen = new Map<string, string[]>();
  for (const corpus of corpora) {
    for (const { sentences, names } of corpus) {
      names.forEach((spans, s) => {
        for (const { kind, from, to } of spans) {
          const forms = sentences[s]!.slice(from, to);
          if (kind === 'PER' && isFullName(forms)) seen.set(forms.join(' '), forms);
        }
      });
    }
  }
  return [...seen.values()];
}

function isFullName(forms: readonly string[]): boolean {
  if (forms.length < 2 || forms.length > 6 || forms[0]!.length < 2) return false;
  if (writingOf(forms[0]!) === UPPER || isParticle(forms.at(-1)!)) return false;
  return forms.every(
    (form) => /^[\p{Script=Latin}.'-]+$/u.test(form) && (capital(writingOf(form)) || isParticle(form)),
  );
}

/**
 * A copy of a document in which persons and places bear other names, the same one throughout. It may get a dateline,
 * and some sentences become headlines. `months` are the names of the months.
 */
export class Augmenter {
  private readonly plain: readonly (readonly string[])[];
  private readonly particled: readonly (readonly string[])[];
  private readonly places: readonly (readonly string[])[];
  private readonly months: readonly string[];
  private readonly random: () => number;

  constructor(names: Names, months: readonly string[], random: () => number) {
    this.particled = names.persons.filter((forms) => forms.some(isParticle));
    const plain = names.persons.filter((forms) => !forms.some(isParticle));
    this.plain = plain.length > 0 ? plain : this.particled;
    this.places = names.places;
    this.months = months;
    this.random = random;
  }

  copy(document: NamedDocument): NamedDocument {
    const swaps = new Map<string, readonly string[]>();
    const result: NamedDocument = { sentences: [], names: [] };
    if (this.random() < DATELINE) this.addDateline(result);
    document.sentences.forEach((forms, s) => {
      const swapped = this.swap(forms, document.names[s]!, swaps);
      if (this.random() < HEADLINE) swapped.forms = swapped.forms.map(titled);
      result.sentences.push(swapped.forms);
      result.names.push(swapped.spans);
    });
    return result;
  }

  private swap(
    forms: readonly string[],
    spans: readonly NameSpan[],
    swaps: Map<string, readonly string[]>,
  ): { forms: string[]; spans: NameSpan[] } {
    const result = { forms: [] as string[], spans: [] as NameSpan[] };
    let at = 0;
    for (const { kind, from, to } of spans) {
      result.forms.push(...forms.slice(at, from));
      const name = this.newName(kind, forms.slice(from, to), swaps);
      const start = result.forms.length;
      result.forms.push(...name);
      result.spans.push({ kind, from: start, to: result.forms.length });
      at = to;
    }
    result.forms.push(...forms.slice(at));
    return result;
  }

  private newName(
    kind: NameKind,
    old: readonly string[],
    swaps: Map<string, readonly string[]>,
  ): readonly string[] {
    if (kind !== 'PER' && kind !== 'LOC') return old;
    const key = `${kind} ${old.join(' ')}`;
    let name = swaps.get(key);
    if (name === undefined) {
      name = kind === 'PER' ? this.newPerson(old, swaps) : this.newPlace(old);
      swaps.set(key, name);
    }
    return name;
  }

  private newPerson(old: readonly string[], swaps: Map<string, readonly string[]>): readonly string[] {
    if (this.random() >= SWAP_PERSON || old.some((form) => writingOf(form) === UPPER && form.length > 3))
      return old;
    const particled = this.particled.length > 0 && this.random() < WITH_PARTICLE;
    const name = this.pick(particled ? this.particled : this.plain);
    if (old.length === 1) return familyName(name);
    swaps.set(`PER ${old.at(-1)!}`, familyName(name));
    return name;
  }

  private newPlace(old: readonly string[]): readonly string[] {
    if (old.length > 2 || this.places.length === 0 || this.random() >= SWAP_PLACE) return old;
    const name = this.pick(this.places);
    return writingOf(old[0]!) === UPPER && old[0]!.length > 3 ? name.map((form) => form.toUpperCase()) : name;
  }

  private addDateline(document: NamedDocument): void {
    if (this.places.length === 0) return;
    const place = this.pick(this.places).map((form) => form.toUpperCase());
    const day = String(1 + Math.floor(this.random() * 31));
    const month = this.pick(this.months);
    const tails = [['–'], [',', month, day, '–'], ['(', day, month, ')', '–'], ['(', 'AP', ')', '-'], []];
    document.sentences.push([...place, ...this.pick(tails)]);
    document.names.push([{ kind: 'LOC', from: 0, to: place.length }]);
  }

  private pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() * items.length)]!;
  }
}

/** The last word with the particles and the article-like `Al` before it. */
function familyName(name: readonly string[]): readonly string[] {
  let from = name.length - 1;
  while (
    from > 1 &&
    (isParticle(name[from - 1]!) || /^(?:Al|El|De|Van|Von|Da|Di|Ben)$/.test(name[from - 1]!))
  )
    from--;
  return name.slice(from);
}

const titled = (form: string): string => (form.length > 2 ? form[0]!.toUpperCase() + form.slice(1) : form);
