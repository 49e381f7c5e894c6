import {
  ISSUES,
  MEETING_KINDS,
  MEETING_STATUSES,
  MODALITIES,
  OUTCOME_KINDS,
  OUTLOOKS,
  PARTS,
  STANCES,
} from '@parley/dossier';
import type { Fact } from '@parley/dossier';

/** A field of a fact that a person can correct: one of `choices`, or any text. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly choices?: readonly string[];
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  issue: ISSUES,
  stance: STANCES,
  status: MEETING_STATUSES,
  part: PARTS,
  outlook: OUTLOOKS,
  modality: MODALITIES,
};
const KINDS: Readonly<Partial<Record<Fact['type'], readonly string[]>>> = {
  meeting: MEETING_KINDS,
  outcome: OUTCOME_KINDS,
};
/** What is not a person's to change: where a fact stands, and what it was given. */
const FIXED = new Set(['id', 'type', 'evidence', 'confidence', 'content', 'cue', 'mode']);

/** The fields of a fact that hold a text or a name, and its time. @param names of the ids in it */
export function fieldsOf(fact: Fact, names: Readonly<Record<string, string>>): Field[] {
  return Object.entries(fact).flatMap(([name, value]: [string, unknown]): Field[] => {
    if (FIXED.has(name)) return [];
    if (name === 'time') return [{ name, value: (value as { value: string | null }).value ?? '' }];
    if (typeof value !== 'string') return [];
    const choices = name === 'kind' ? KINDS[fact.type] : CHOICES[name];
    return [{ name, value: choices ? value : (names[value] ?? value), ...(choices && { choices }) }];
  });
}

/** What a corrected field is to hold: a time keeps its words. */
export function valueFor(fact: Fact, name: string, text: string): string | { text: string; value: string } {
  if (name !== 'time' || !('time' in fact) || !fact.time) return text;
  return { text: fact.time.text, value: text };
}
