import type { FactType, Span } from '@parley/dossier';
import type { Context } from '../context.ts';
import type { EntityTable, MentionForm } from '../entities/table.ts';
import type { Finding } from '../facts/fact.ts';

/**
 * How the evidence of a fact speaks of somebody, surest first: by name; by a pronoun; a speaker who is no person by name;
 * by a description; not at all, so that it was concluded; a speaker who is no person by “it” or “they”.
 */
export const REFERENCES = ['named', 'pronoun', 'body', 'described', 'apart', 'neuter'] as const;
export type Reference = (typeof REFERENCES)[number];

/** What the confidence in a fact rests on. */
export interface Signs {
  readonly type: FactType;
  /** How sure the pattern is of itself, from 0 to 1. */
  readonly pattern: number;
  /** The least sure way in which the evidence speaks of those whom the fact is about. */
  readonly reference: Reference;
  /** UTF-16 code units of the longest passage of the evidence. */
  readonly length: number;
}

/** Which of the signs were seen, as numbers that weights are learnt for: a named person in 150 code units is 0. */
export const SIGN_NAMES = ['pattern', 'length', 'pronoun', 'body', 'described', 'apart', 'neuter'] as const;
export type SignName = (typeof SIGN_NAMES)[number];

/** No more of those whom a fact is about, and of its passages, are looked at, so that reading stays linear. */
const ENOUGH = 12;
const USUAL_LENGTH = 150;
const [SHORTEST, LONGEST] = [20, 1500];
const [LEAST_SURE, MOST_SURE] = [0.3, 0.95];

/** The signs as numbers in the order of {@link SIGN_NAMES}. */
export function numbersOf({ pattern, length, reference }: Signs): number[] {
  const sure = Math.min(MOST_SURE, Math.max(LEAST_SURE, pattern));
  const long = Math.min(LONGEST, Math.max(SHORTEST, length));
  return SIGN_NAMES.map((name) => {
    if (name === 'pattern') return Math.log(sure / (1 - sure));
    if (name === 'length') return Math.log(long / USUAL_LENGTH);
    return name === reference ? 1 : 0;
  });
}

/** Reads the signs of findings; looking up who is mentioned where takes the logarithm of the number of mentions. */
export class SignReader {
  readonly #table: EntityTable;
  /** Where each entity is mentioned in each form: offsets in the order of the text. */
  readonly #starts = new Map<string, number[]>();

  constructor(context: Context, table: EntityTable) {
    this.#table = table;
    const mentions = table.mentions.toSorted((one, other) => one.from - other.from);
    for (const { entities, form, from } of mentions) {
      for (const id of entities) this.#note(`${form} ${id}`, context.token(from).start);
    }
  }

  #note(key: string, start: number): void {
    const starts = this.#starts.get(key);
    if (starts) starts.push(start);
    else this.#starts.set(key, [start]);
  }

  read(finding: Finding): Signs {
    const { type, confidence, evidence } = finding;
    const references = leadsOf(finding)
      .slice(0, ENOUGH)
      .map((id) => this.#reference(id, finding));
    const weakest = Math.max(0, ...references.map((reference) => REFERENCES.indexOf(reference)));
    const length = evidence.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    return { type, pattern: confidence, reference: REFERENCES[weakest]!, length };
  }

  #reference(id: string, { type, evidence }: Finding): Reference {
    const person = type !== 'statement' || this.#table.get(id).kind === 'person';
    const passages = evidence.slice(0, ENOUGH);
    const within = (form: MentionForm) => passages.some((span) => this.#isMentioned(id, form, span));
    if (within('name')) return person ? 'named' : 'body';
    if (within('nominal')) return 'described';
    if (within('pronoun')) return person ? 'pronoun' : 'neuter';
    return 'apart';
  }

  #isMentioned(id: string, form: MentionForm, { start, end }: Span): boolean {
    const starts = this.#starts.get(`${form} ${id}`) ?? [];
    let low = 0;
    for (let high = starts.length; low < high;) {
      const middle = (low + high) >> 1;
      if (starts[middle]! >= start) high = middle;
      else low = middle + 1;
    }
    return low < starts.length && starts[low]! < end;
  }
}

/** Those whom a fact is about: who must be right for it to be right. */
function leadsOf(finding: Finding): readonly string[] {
  switch (finding.type) {
    case 'role':
      return [finding.person];
    case 'part':
      return [finding.entity];
    case 'delegation':
      return [finding.party, ...(finding.head === undefined ? finding.members : [finding.head])];
    case 'meeting':
      return finding.participants;
    case 'statement':
      return [finding.speaker];
    case 'outcome':
      return finding.parties;
    case 'event':
      return [...finding.actors, ...finding.recipients];
    case 'figure':
      return [];
    default:
      return [finding.holder];
  }
}
