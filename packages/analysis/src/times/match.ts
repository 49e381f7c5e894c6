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
  /** Place among the rules of its name: the first of several equally long readings wins. */
  readonly order: number;
}

/** The rules of one name, by a word or `:KIND` that one of them may begin with. */
type RuleIndex = ReadonlyMap<string, readonly Rule[]>;

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

/** What has been found out about each place: what may begin there, and what each rule read. */
interface Place {
  readonly keys: readonly string[];
  readonly read: Map<string, readonly Reading[]>;
}

type Memo = Place[];

/**
 * Reads time expressions with the rules of a grammar: a top-down matcher that remembers what each rule found at each
 * place, so that its work grows linearly with the text. Patterns are of bounded length and rules may not be
 * left-recursive.
 */
export class TimeMatcher {
  readonly #terms: Terms;
  readonly #rules = new Map<string, RuleIndex>();
  readonly #firstsOf = new Map<string, ReadonlySet<string>>();
  readonly #grammar: TimeGrammar;

  constructor(grammar: TimeGrammar) {
    this.#grammar = grammar;
    this.#terms = new Terms(grammar);
    for (const [name, rules] of Object.entries(grammar.rules)) this.#rules.set(name, this.#compile(rules));
  }

  #compile(rules: readonly TimeRule[]): RuleIndex {
    const index = new Map<string, Rule[]>();
    rules.forEach((source, order) => {
      const elements = compilePattern(source.pattern);
      const firsts = new Set<string>();
      this.#firsts(elements, firsts);
      for (const key of firsts) index.set(key, [...(index.get(key) ?? []), { elements, source, order }]);
    });
    return index;
  }

  /** Adds what the row may begin with; returns whether the row may be empty. */
  #firsts(row: readonly Element[], into: Set<string>): boolean {
    for (const element of row) {
      if (element.type === 'words') for (const word of element.words) into.add(word);
      if (element.type === 'kind') for (const key of this.#firstsOfKind(element.name)) into.add(key);
      if (element.type === 'maybe') this.#firsts(element.body, into);
      if (element.type === 'words' || element.type === 'kind') return false;
    }
    return true;
  }

  #firstsOfKind(name: string): ReadonlySet<string> {
    const known = this.#firstsOf.get(name);
    if (known) return known;
    if (!this.#terms.has(name, this.#grammar))
      throw new Error(`time grammar: no term or rule is called ${name}`);
    const rules = this.#grammar.rules[name];
    const firsts = new Set(rules ? [] : [`:${name}`]);
    this.#firstsOf.set(name, firsts);
    for (const rule of rules ?? []) this.#firsts(compilePattern(rule.pattern), firsts);
    return firsts;
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
    const lexeme = lexemes[place];
    if (!lexeme) return [];
    const here = (memo[place] ??= { keys: this.#terms.keysAt(lexeme), read: new Map() });
    const known = here.read.get(name);
    if (known) return known;
    here.read.set(name, []);
    const readings = this.#rulesFor(name, here.keys).flatMap((rule) =>
      this.#follow(rule.elements, 0, startAt(place), lexemes, memo).map((state) =>
        readingOf(rule.source, state),
      ),
    );
    here.read.set(name, distinct(readings));
    return here.read.get(name)!;
  }

  #rulesFor(name: string, keys: readonly string[]): readonly Rule[] {
    const index = this.#rules.get(name)!;
    const lists = keys.map((key) => index.get(key)).filter((list) => list !== undefined);
    if (lists.length < 2) return lists[0] ?? [];
    return [...new Map(lists.flat().map((rule) => [rule.order, rule])).values()].sort(
      (a, b) => a.order - b.order,
    );
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

/** Of readings of the same stretch the first: a rule that comes before another has the say. */
function distinct(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const seen = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${reading.from} ${reading.to} ${reading.after}`;
    if (!seen.has(key)) seen.set(key, reading);
  }
  return [...seen.values()];
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
