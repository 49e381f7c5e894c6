import type { TimeGrammar, TimeRule } from './grammar.ts';
import type { Lexeme } from './lexer.ts';
import type { Meaning, SlotValue } from './meaning.ts';
import type { Element } from './pattern.ts';
import { compilePattern } from './pattern.ts';
import { Terms } from './terms.ts';

/** A stretch of lexemes, `from` inclusive to `to` exclusive, and what it says. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

interface Rule {
  readonly elements: readonly Element[];
  readonly source: TimeRule;
  /** Words and kinds of term one of which must stand where the rule begins; null where anything may. */
  readonly firsts: ReadonlySet<string>;
}

interface State {
  readonly place: number;
  readonly begin: number;
  readonly end: number;
  readonly slots: Readonly<Record<string, SlotValue>>;
}

/** What can be read from one place on; `after` is where reading goes on, `to` where the expression ends. */
interface Reading extends Match {
  readonly after: number;
}

type Memo = Map<string, readonly Reading[]>[];

/**
 * Reads time expressions with the rules of a grammar: a top-down matcher that remembers what each rule found at each
 * place, so that its work grows linearly with the text. Patterns are of bounded length and rules may not be
 * left-recursive.
 */
export class TimeMatcher {
  readonly #terms: Terms;
  readonly #rules = new Map<string, readonly Rule[]>();
  readonly #grammar: TimeGrammar;

  constructor(grammar: TimeGrammar) {
    this.#grammar = grammar;
    this.#terms = new Terms(grammar);
    for (const [name, rules] of Object.entries(grammar.rules)) this.#rules.set(name, this.#compile(rules));
  }

  #compile(rules: readonly TimeRule[]): Rule[] {
    return rules.map((source) => {
      const elements = compilePattern(source.pattern);
      const firsts = new Set<string>();
      this.#firsts(elements, firsts);
      return { elements, source, firsts };
    });
  }

  /** Adds what the row may begin with; returns whether the row may be empty. */
  #firsts(row: readonly Element[], into: Set<string>): boolean {
    for (const element of row) {
      if (element.type === 'words') for (const word of element.words) into.add(word);
      if (element.type === 'kind') this.#firstsOfKind(element.name, into);
      if (element.type === 'maybe') this.#firsts(element.body, into);
      if (element.type === 'words' || element.type === 'kind') return false;
    }
    return true;
  }

  #firstsOfKind(name: string, into: Set<string>): void {
    if (!this.#terms.has(name, this.#grammar))
      throw new Error(`time grammar: no term or rule is called ${name}`);
    const mark = `:${name}`;
    if (into.has(mark)) return;
    into.add(mark);
    for (const rule of this.#grammar.rules[name] ?? []) this.#firsts(compilePattern(rule.pattern), into);
  }

  /** The expressions of a row of lexemes, from left to right, the longest at each place. */
  matches(lexemes: readonly Lexeme[]): Match[] {
    const found: Match[] = [];
    const memo: Memo = [];
    let free = 0;
    for (let place = 0; place < lexemes.length; place++) {
      let best = this.#longest(lexemes, place, free, memo);
      if (!best) continue;
      // A rule that began with context must not hide a longer expression that begins where its own does.
      const rival = best.from > place ? this.#longest(lexemes, best.from, free, memo) : undefined;
      if (rival && rival.to > best.to) best = rival;
      found.push(best);
      free = best.to;
      place = best.to - 1;
    }
    return found;
  }

  #longest(lexemes: readonly Lexeme[], place: number, free: number, memo: Memo): Match | undefined {
    let best: Match | undefined;
    for (const reading of this.#read('TIME', lexemes, place, memo)) {
      if (reading.from < free || reading.to <= reading.from) continue;
      if (!best || reading.to > best.to) best = reading;
    }
    return best;
  }

  #read(name: string, lexemes: readonly Lexeme[], place: number, memo: Memo): readonly Reading[] {
    const here = (memo[place] ??= new Map());
    const known = here.get(name);
    if (known) return known;
    here.set(name, []);
    const readings = this.#readRules(this.#rules.get(name)!, lexemes, place, memo);
    here.set(name, readings);
    return readings;
  }

  #readRules(rules: readonly Rule[], lexemes: readonly Lexeme[], place: number, memo: Memo): Reading[] {
    const lexeme = lexemes[place];
    if (!lexeme) return [];
    const keys = [lexeme.text, ...this.#terms.kindsAt(lexeme).map((kind) => `:${kind}`), ':WORD'];
    const readings: Reading[] = [];
    for (const rule of rules) {
      if (!keys.some((key) => rule.firsts.has(key))) continue;
      for (const state of this.#follow(rule.elements, 0, startAt(place), lexemes, memo))
        readings.push(readingOf(rule.source, state));
    }
    return readings;
  }

  /** Every way to read the rest of a row of elements from a state on. */
  #follow(
    row: readonly Element[],
    index: number,
    state: State,
    lexemes: readonly Lexeme[],
    memo: Memo,
  ): State[] {
    const element = row[index];
    if (!element) return [state];
    const next = (to: State) => this.#follow(row, index + 1, to, lexemes, memo);
    if (element.type === 'begin') return next({ ...state, begin: state.place });
    if (element.type === 'end') return next({ ...state, end: state.place });
    if (element.type === 'not') return element.words.has(lexemes[state.place]?.text ?? '') ? [] : next(state);
    if (element.type === 'maybe') {
      const taken = this.#follow(element.body, 0, state, lexemes, memo).flatMap(next);
      return [...taken, ...next(state)];
    }
    return this.#step(element, state, lexemes, memo).flatMap(next);
  }

  #step(element: Element, state: State, lexemes: readonly Lexeme[], memo: Memo): State[] {
    const lexeme = lexemes[state.place];
    if (!lexeme || (element.type !== 'words' && element.type !== 'kind')) return [];
    if (element.glued && !lexeme.glued) return [];
    if (element.type === 'words') {
      return element.words.has(lexeme.text) ? [{ ...state, place: state.place + 1 }] : [];
    }
    return this.#fill(element.name, lexemes, state.place, memo).map(({ end, value }) => ({
      ...state,
      place: end,
      slots: element.slot === '' ? state.slots : { ...state.slots, [element.slot]: value },
    }));
  }

  #fill(
    name: string,
    lexemes: readonly Lexeme[],
    place: number,
    memo: Memo,
  ): { end: number; value: SlotValue }[] {
    if (!this.#rules.has(name)) return this.#terms.at(name, lexemes, place);
    return this.#read(name, lexemes, place, memo).map((reading) => ({
      end: reading.after,
      value: reading.meaning,
    }));
  }
}

function startAt(place: number): State {
  return { place, begin: place, end: -1, slots: {} };
}

function readingOf(rule: TimeRule, state: State): Reading {
  const slots: Record<string, SlotValue> = { ...state.slots };
  for (const [slot, value] of Object.entries(rule))
    if (value !== undefined && slot !== 'pattern' && slot !== 'make') slots[slot] = value;
  const { make } = rule;
  const { it } = slots;
  const to = state.end < 0 ? state.place : state.end;
  const meaning = make === undefined && typeof it === 'object' ? it : { kind: make ?? 'value', slots };
  return { from: state.begin, to, after: state.place, meaning };
}
