import type { Analysis, Concept, ConceptMatch, OfficeMatch, TimeExpression, Token } from '@parley/analysis';
import type { Document, Issue, Span } from '@parley/dossier';
import { spanOf } from '@parley/dossier';
import { Tree } from './tree.ts';

/** What stands before the first and behind the last token: no word, in no sentence. */
const NO_TOKEN: Token = {
  index: -1,
  sentence: -1,
  start: 0,
  end: 0,
  text: '',
  lemma: '',
  upos: 'X',
  feats: '_',
  xpos: '_',
  head: -1,
  deprel: '',
};

/** An analysis with what patterns ask of it: trees, concepts, issues, offices and times by token. */
export class Context {
  readonly analysis: Analysis;
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  /** By token; a list, since patterns ask some 100,000 times of an article, and a map takes longer to answer. */
  readonly #concepts: (ConceptMatch[] | undefined)[];
  readonly #heads = new Map<string, number[]>();
  readonly #issues = new Map<number, ConceptMatch[]>();
  readonly #offices = new Map<number, OfficeMatch>();
  readonly #institutions = new Map<number, string>();
  readonly #timed = new Set<number>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.document = analysis.document;
    this.tokens = analysis.tokens;
    this.tree = new Tree(analysis);
    this.#concepts = new Array<ConceptMatch[] | undefined>(analysis.tokens.length).fill(undefined);
    for (const match of analysis.concepts) {
      (this.#concepts[match.head] ??= []).push(match);
      push(this.#heads, match.concept, match.head);
    }
    for (const match of withoutInner(analysis.issues)) push(this.#issues, match.head, match);
    for (const office of analysis.offices) {
      for (let i = office.from; i < office.to; i++) this.#offices.set(i, office);
    }
    for (const { from, to, id } of analysis.institutions) {
      for (let i = from; i < to; i++) this.#institutions.set(i, id);
    }
    this.#markTimes();
  }

  #markTimes(): void {
    let at = 0;
    for (const { start, end } of this.analysis.times) {
      while (at < this.tokens.length && this.token(at).end <= start) at++;
      for (; at < this.tokens.length && this.token(at).start < end; at++) this.#timed.add(at);
    }
  }

  /** Whether a token belongs to an expression of time. */
  inTime(index: number): boolean {
    return this.#timed.has(index);
  }

  /** The token at an index; {@link NO_TOKEN} before the first and behind the last, so that rules may look past them. */
  token(index: number): Token {
    return this.tokens[index] ?? NO_TOKEN;
  }

  /** Whether the token carries one of the concepts. */
  is(index: number, ...concepts: readonly Concept[]): boolean {
    return this.#firstOf(index, concepts) !== undefined;
  }

  /** Every concept that the token carries. */
  conceptsAt(index: number): readonly string[] {
    return [...new Set((this.#concepts[index] ?? []).map((match) => match.concept))];
  }

  /** The match of a concept whose head is the token, or undefined. */
  match(index: number, ...concepts: readonly Concept[]): ConceptMatch | undefined {
    return this.#firstOf(index, concepts);
  }

  /** A plain loop: a closure would be made each time, and most tokens carry nothing. */
  #firstOf(index: number, concepts: readonly Concept[]): ConceptMatch | undefined {
    const matches = this.#concepts[index];
    if (matches === undefined) return undefined;
    for (let i = 0; i < matches.length; i++) {
      if (concepts.includes(matches[i]!.concept as Concept)) return matches[i];
    }
    return undefined;
  }

  /** The office whose words cover a token, or undefined. */
  officeAt(index: number): OfficeMatch | undefined {
    return this.#offices.get(index);
  }

  /** The kind of institution (`ministry-of-foreign-affairs`) whose words cover a token, or undefined. */
  institutionAt(index: number): string | undefined {
    return this.#institutions.get(index);
  }

  /** The issues that the tokens name, in order, each once. */
  issuesIn(tokens: readonly number[]): { issue: Issue; head: number }[] {
    const inside = new Set(tokens);
    const found = new Map<Issue, number>();
    for (const index of tokens) {
      for (const match of this.#issues.get(index) ?? []) {
        if (match.tokens.every((token) => inside.has(token)) && !found.has(match.concept as Issue)) {
          found.set(match.concept as Issue, index);
        }
      }
    }
    return [...found].map(([issue, head]) => ({ issue, head }));
  }

  /** Indexes of the tokens that carry one of the concepts, in order of the text. */
  withConcept(...concepts: readonly Concept[]): number[] {
    const heads = concepts.flatMap((concept) => this.#heads.get(concept) ?? []);
    return [...new Set(heads)].sort((a, b) => a - b);
  }

  /** Whether a predicate is negated: by a dependent, or by the determiner of its subject or object. */
  isNegated(predicate: number): boolean {
    const direct = this.tree.children(predicate);
    const denies = (child: number) => this.is(child, 'NOT') && !this.contrasts(child, predicate);
    if (direct.some(denies) || this.fallsShort(predicate)) return true;
    // “no longer talks to them”: the negation may hang on the adverb.
    const any = direct.filter((child) => this.is(child, 'ANY_MORE'));
    if (any.some((child) => this.tree.children(child).some((below) => this.is(below, 'NOT')))) return true;
    return direct.some(
      (child) =>
        /^(nsubj|obj|obl)/.test(this.token(child).deprel) &&
        !this.tree.children(child, 'case').some((below) => this.is(below, 'WITH')) &&
        // “neither A nor B”: what joins them denies of both.
        this.tree.children(child, 'det', 'advmod', 'cc').some((below) => this.is(below, 'NOT')),
    );
  }

  /** “They may talk of prisoners, but not of land, A said”: what stands between commas before a predicate does not deny it. */
  contrasts(negation: number, predicate: number): boolean {
    if (negation > predicate || !this.is(negation - 1, 'BUT')) return false;
    return this.analysis.tokens.slice(negation + 1, predicate).some(({ text }) => text === ',');
  }

  /** “failed to agree”, “far from reaching an agreement”: what the word above says does not come about. */
  fallsShort(predicate: number): boolean {
    const { head, deprel } = this.token(predicate);
    if (head < 0 || !/^(xcomp|advcl|acl|ccomp)/.test(deprel)) return false;
    // “appear far from reaching” may hang on “appear”.
    const before = this.tree.child(predicate, 'mark', 'case') - 1;
    if (before >= 0 && this.is(before, 'SHORT_OF')) return true;
    return this.is(head, 'SHORT_OF') && !this.tree.children(head).some((child) => this.is(child, 'NOT'));
  }

  /** The time expressions that lie within the tokens `from` to `to` (exclusive). */
  timesIn(from: number, to: number): TimeExpression[] {
    if (to <= from) return [];
    const start = this.token(from).start;
    const end = this.token(to - 1).end;
    const { times } = this.analysis;
    let low = 0;
    for (let high = times.length; low < high;) {
      const middle = (low + high) >> 1;
      if (times[middle]!.start >= start) high = middle;
      else low = middle + 1;
    }
    let past = low;
    while (past < times.length && times[past]!.start < end) past++;
    return times.slice(low, past).filter((time) => time.end <= end);
  }

  /** The span from the start of token `from` to the end of token `to - 1`. */
  span(from: number, to: number): Span {
    return spanOf(this.document, this.token(from).start, this.token(to - 1).end);
  }

  /** The words from token `from` to `to` (exclusive), as they stand. */
  text(from: number, to: number): string {
    return to <= from ? '' : this.document.text.slice(this.token(from).start, this.token(to - 1).end);
  }
}

/**
 * Those of a list in the order of the text, none overlapping, that have a token of `from` to `to` (exclusive). By
 * bisection, so that asking at every token stays cheap in a long text.
 */
export function overlapping<M extends { readonly from: number; readonly to: number }>(
  list: readonly M[],
  from: number,
  to: number,
): M[] {
  let low = 0;
  for (let high = list.length; low < high;) {
    const middle = (low + high) >> 1;
    if (list[middle]!.to > from) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < list.length && list[end]!.from < to) end++;
  return list.slice(low, end);
}

/** Matches but those of one word that a row of words around it, of another issue, explains: the “relief” of “sanctions relief”. */
function withoutInner(matches: readonly ConceptMatch[]): ConceptMatch[] {
  const rows = new Map<number, string>();
  for (const { concept, tokens } of matches) {
    const span = tokens.at(-1)! - tokens[0]!;
    const row = tokens.length > 1 && span === tokens.length - 1;
    if (row) for (const token of tokens) rows.set(token, concept);
  }
  return matches.filter(
    ({ concept, head, tokens }) => tokens.length > 1 || (rows.get(head) ?? concept) === concept,
  );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
