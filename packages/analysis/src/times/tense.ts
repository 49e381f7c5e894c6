import type { TenseCues } from './grammar.ts';
import type { TimeWord } from './model.ts';

/** Which way the words around an expression look; `sure` where an auxiliary says so outright. */
export interface Outlook {
  readonly tense: 'past' | 'future';
  readonly sure: boolean;
}

type Cue = 'past' | 'present' | 'future' | undefined;

const AHEAD: Outlook = { tense: 'future', sure: false };
const BREAKS = new Set([',', ';', ':', '(', ')', '"', '“', '”', '„', '«', '»', '-', '–', '—', '‘', '?', '!']);

/** Reads the tense around places of one sentence. */
export class SentenceTense {
  readonly #words: readonly TimeWord[];
  readonly #cues: readonly Cue[];
  /** Number of the clause of each word; clauses follow one another. */
  readonly #clauses: readonly number[];
  /** Whether a clause has a verb of its own for certain, known to us or not. */
  readonly #own: readonly boolean[];
  /** For each place the nearest cue before it and at or after it, or -1. */
  readonly #before: readonly number[];
  readonly #after: readonly number[];

  /** The prepositions before a new day, and for each clause whether something is put off in it. */
  readonly #onto: ReadonlySet<string>;
  readonly #moved: readonly boolean[];

  constructor(words: readonly TimeWord[], grammar: TenseCues) {
    this.#words = words;
    const { clauses, own } = clausesOf(words, grammar);
    this.#onto = grammar.onto;
    const moved: boolean[] = [];
    words.forEach(({ text }, i) => (moved[clauses[i]!] ||= grammar.moved.has(text.toLowerCase())));
    this.#moved = moved;
    this.#clauses = clauses;
    this.#own = own;
    this.#cues = cuesOf(words, clauses, grammar);
    this.#before = nearestBefore(this.#cues);
    this.#after = nearestAfter(this.#cues);
  }

  /** The outlook at an expression from `start` to `end` (offsets of the document). */
  at(start: number, end: number): Outlook {
    const first = firstFrom(this.#words, start);
    const after = firstFrom(this.#words, end);
    const here = this.#clauses[Math.min(first, this.#words.length - 1)] ?? 0;
    const opened = first > 0 && this.#clauses[first - 1] !== here;
    const cue =
      (opened ? this.#within(here - 1, first, after) : undefined) ?? this.#within(here, first, after);
    if (this.#isMoved(here, first)) return { tense: 'future', sure: true };
    return outlookOf(cue ?? this.#beyond(here, first, after));
  }

  /** “has been put off to Friday”: whatever the tense, the new day lies ahead. */
  #isMoved(clause: number, first: number): boolean {
    const before = this.#words[first - 1]?.text.toLowerCase();
    if (before === undefined || !this.#onto.has(before)) return false;
    return this.#moved[clause] ?? false;
  }

  /** Whether the words at two offsets are in one clause. */
  sameClause(a: number, b: number): boolean {
    return this.#clauses[firstFrom(this.#words, a)] === this.#clauses[firstFrom(this.#words, b)];
  }

  /** The cue of one clause: the nearest one before the expression, or else after it. */
  #within(clause: number, first: number, after: number): Cue {
    const near = [this.#before[first] ?? -1, this.#after[after] ?? -1];
    const place = near.find((i) => i >= 0 && this.#clauses[i] === clause);
    return place === undefined ? undefined : this.#cues[place];
  }

  /** The nearest cue of another clause, unless this one has a verb of its own that is no cue. */
  #beyond(clause: number, first: number, after: number): Cue {
    if (this.#own[clause]) return 'present';
    const near = [this.#before[first] ?? -1, this.#after[after] ?? -1].find((i) => i >= 0);
    return near === undefined ? undefined : this.#cues[near];
  }
}

function outlookOf(cue: Cue): Outlook {
  if (cue === 'past') return { tense: 'past', sure: true };
  return cue === 'future' ? { tense: 'future', sure: true } : AHEAD;
}

function nearestBefore(cues: readonly Cue[]): number[] {
  const places = [-1];
  cues.forEach((cue, i) => places.push(cue ? i : places[i]!));
  return places;
}

function nearestAfter(cues: readonly Cue[]): number[] {
  const places = new Array<number>(cues.length + 1).fill(-1);
  for (let i = cues.length - 1; i >= 0; i--) places[i] = cues[i] ? i : places[i + 1]!;
  return places;
}

/** Place of the first word that starts at the offset or after it. */
function firstFrom(words: readonly TimeWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clausesOf(words: readonly TimeWord[], grammar: TenseCues): { clauses: number[]; own: boolean[] } {
  const own = [false];
  const clauses: number[] = [];
  for (const [i, word] of words.entries()) {
    const form = word.text.toLowerCase();
    const opens = grammar.subordinators.has(form);
    if (opens || BREAKS.has(word.text) || (grammar.connectors.has(form) && !joinsWords(i, words)))
      own.push(opens);
    clauses.push(own.length - 1);
  }
  return { clauses, own };
}

/** “om middernacht”, “A en B”: what joins clauses elsewhere, before a number or noun, or between names. */
function joinsWords(i: number, words: readonly TimeWord[]): boolean {
  const [before, next] = [words[i - 1]?.upos, words[i + 1]?.upos ?? ''];
  if (words[i]!.upos === 'ADP') return /^(NUM|NOUN)$/.test(next);
  // “hebben A en B vrijdag besproken”: two names are joined, not two clauses.
  return words[i]!.upos === 'CCONJ' && before === 'PROPN' && next === 'PROPN';
}

/** What the clause of a word holds that bears on the cue of the word. */
interface Company {
  participle: boolean;
  perfect: boolean;
  past: boolean;
  planned: boolean;
}

function cuesOf(words: readonly TimeWord[], clauses: readonly number[], grammar: TenseCues): Cue[] {
  const forms = words.map((word) => word.text.toLowerCase());
  const companies = new Map<number, Company>();
  forms.forEach((form, i) => {
    const known = companies.get(clauses[i]!) ?? {
      participle: false,
      perfect: false,
      past: false,
      planned: false,
    };
    companies.set(clauses[i]!, {
      participle: known.participle || isParticiple(words[i]!, form, grammar),
      perfect: known.perfect || grammar.perfect.has(form),
      past: known.past || grammar.past.has(form),
      planned: known.planned || grammar.planned.has(form),
    });
  });
  return words.map((word, i) => {
    const company = companies.get(clauses[i]!)!;
    const cue = listedCue(word, forms[i]!, forms[i + 1] ?? '', company, grammar);
    if (cue !== 'open') return cue;
    return afterPassive(forms, clauses, i, grammar) ? undefined : inflectedCue(word, forms[i]!, grammar);
  });
}

/** How many words may stand between `be` and its participle. */
const PASSIVE_REACH = 3;

function afterPassive(
  forms: readonly string[],
  clauses: readonly number[],
  i: number,
  grammar: TenseCues,
): boolean {
  for (let k = i - 1; k >= i - PASSIVE_REACH && k >= 0 && clauses[k] === clauses[i]; k--)
    if (grammar.passive.has(forms[k]!)) return true;
  return false;
}

function isParticiple(word: TimeWord, form: string, grammar: TenseCues): boolean {
  if (grammar.planned.has(form)) return false;
  if (grammar.asParticiple.has(form) && (word.feats?.includes('VerbForm=Inf') ?? true)) return true;
  // “hebben bereikt”: a participle that looks like a present is easily taken for one.
  const doubtful = word.upos === 'VERB' && word.feats?.includes('Tense=Pres') && !grammar.present.has(form);
  if (doubtful === true && grammar.participle.test(form)) return true;
  if (word.feats?.includes('VerbForm=')) return word.feats.includes('VerbForm=Part');
  return (word.upos === undefined || word.upos === 'VERB') && grammar.participle.test(form);
}

/** What the lists say of a word; `open` where they say nothing. */
function listedCue(
  word: TimeWord,
  form: string,
  next: string,
  company: Company,
  grammar: TenseCues,
): Cue | 'open' {
  if (grammar.conditional.has(form)) return company.perfect && company.participle ? 'past' : 'future';
  if (grammar.planned.has(form)) return company.past ? 'past' : 'future';
  if (word.upos === 'NOUN' || word.upos === 'PROPN' || word.upos === 'ADJ') return undefined;
  if (company.perfect && grammar.asParticiple.has(form)) return undefined;
  if (grammar.future.has(form)) return 'future';
  if (grammar.perfect.has(form)) return company.participle && next !== 'to' ? 'past' : 'present';
  if (grammar.past.has(form)) return 'past';
  if (!grammar.present.has(form)) return 'open';
  // What was due to begin is told of the past, though `begin` itself is not.
  return company.planned && company.past ? undefined : 'present';
}

function inflectedCue(word: TimeWord, form: string, grammar: TenseCues): Cue {
  if (word.feats !== undefined && word.feats !== '_' && word.upos !== undefined) return taggedCue(word);
  return hasPastEnding(form, grammar) ? 'past' : undefined;
}

function taggedCue(word: TimeWord): Cue {
  if (word.upos !== 'VERB' && word.upos !== 'AUX') return undefined;
  if (word.feats!.includes('Tense=Past')) return 'past';
  return word.feats!.includes('Tense=Pres') && !word.feats!.includes('VerbForm=Part') ? 'present' : undefined;
}

function hasPastEnding(form: string, grammar: TenseCues): boolean {
  return (
    form.length >= 5 &&
    !grammar.notPast.has(form) &&
    grammar.pastEndings.some((ending) => form.endsWith(ending))
  );
}
