import type { Analysis, Sentence, Token } from '@parley/analysis';

/** The relation without its subtype: `obl:agent` → `obl`. */
export function relation(token: Token): string {
  const at = token.deprel.indexOf(':');
  return at < 0 ? token.deprel : token.deprel.slice(0, at);
}

const SUBJECTS = ['nsubj', 'csubj'];
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'X', 'SYM']);

/** Questions about the dependency trees of an analysis. Token arguments and results are indexes of tokens. */
export class Tree {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly #children: number[][];

  constructor(analysis: Analysis) {
    this.tokens = analysis.tokens;
    this.sentences = analysis.sentences;
    this.#children = analysis.tokens.map(() => []);
    for (const token of analysis.tokens) if (token.head >= 0) this.#children[token.head]!.push(token.index);
  }

  token(index: number): Token {
    return this.tokens[index]!;
  }

  sentenceOf(index: number): Sentence {
    return this.sentences[this.token(index).sentence]!;
  }

  /** The dependents of a token, in order of the text, all or those in one of the relations (subtypes included). */
  children(index: number, ...relations: string[]): number[] {
    const all = this.#children[index] ?? [];
    if (relations.length === 0 || all.length === 0) return all;
    return all.filter((child) => {
      const token = this.tokens[child]!;
      return relations.includes(token.deprel) || relations.includes(relation(token));
    });
  }

  /** The first dependent in one of the relations, or -1. */
  child(index: number, ...relations: string[]): number {
    return this.children(index, ...relations)[0] ?? -1;
  }

  /** Every token below and including `index`, in order of the text; `without` prunes whole branches. */
  subtree(index: number, without: (child: Token) => boolean = () => false): number[] {
    const found: number[] = [];
    const open = [index];
    while (open.length > 0) {
      const next = open.pop()!;
      found.push(next);
      for (const child of this.children(next)) if (!without(this.token(child))) open.push(child);
    }
    return found.sort((a, b) => a - b);
  }

  /** Whether `below` is `above` or hangs under it. */
  isUnder(below: number, above: number): boolean {
    for (let at = below; at >= 0; at = this.token(at).head) if (at === above) return true;
    return false;
  }

  /** A token and those coordinated with it, in order of the text. */
  conjuncts(index: number): number[] {
    return [index, ...this.children(index, 'conj').flatMap((child) => this.conjuncts(child))];
  }

  /** The first token of a coordination that `index` is part of. */
  firstConjunct(index: number): number {
    let at = index;
    while (relation(this.token(at)) === 'conj' && this.token(at).head >= 0) at = this.token(at).head;
    return at;
  }

  /**
   * The subject of a predicate, or -1: its own; that of the predicate it is coordinated with or opens to (`xcomp`);
   * or the noun that its relative clause describes.
   */
  subject(index: number): number {
    for (let at = index, steps = 0; at >= 0 && steps < 6; steps++) {
      const own = this.#ownSubject(at);
      if (own !== undefined) return this.#resolveRelative(own, at);
      const token = this.token(at);
      const rel = relation(token);
      const participle =
        rel === 'advcl' && /VerbForm=(Ger|Part)/.test(token.feats) && !this.#hasAuxiliary(at);
      if (participle) {
        at = token.head;
        continue;
      }
      if (token.deprel === 'acl:relcl') return this.#antecedent(at);
      if (rel === 'acl' && steps === 0) return token.head;
      if (rel !== 'conj' && rel !== 'xcomp' && rel !== 'cop' && rel !== 'aux') return -1;
      at = token.head;
    }
    return -1;
  }

  /** “B zou hij toelaten”: of two subjects, the pronoun in the nominative. */
  #ownSubject(predicate: number): number | undefined {
    const all = this.children(predicate, ...SUBJECTS).filter((child) => NOMINAL.has(this.token(child).upos));
    const behind = all.slice(1).find((child) => this.token(child).feats.includes('Case=Nom'));
    if (behind !== undefined || all.length < 2) return behind ?? all[0];
    // “They may vote, and A counts on B”, where the tree misses the first verb.
    const before = all.filter((child) => child < predicate);
    const and = (from: number, to: number) =>
      this.tokens
        .slice(from, to)
        .some(({ upos }, i) => upos === 'CCONJ' && this.tokens[from + i - 1]?.text === ',');
    return before.length > 1 && and(before[0]!, before.at(-1)!) ? before.at(-1) : all[0];
  }

  #hasAuxiliary(index: number): boolean {
    return this.children(index, 'aux').length > 0;
  }

  /** A relative pronoun as subject stands for the noun before it. */
  #resolveRelative(subject: number, predicate: number): number {
    const token = this.token(subject);
    const clause = this.token(predicate);
    const relative =
      token.upos === 'PRON' && (token.feats.includes('PronType=Rel') || clause.deprel === 'acl:relcl');
    return relative && relation(clause) === 'acl' ? this.#antecedent(predicate) : subject;
  }

  /** The noun of a relative clause: “between A and B, which has …” means B alone, as the verb is singular. */
  #antecedent(clause: number): number {
    const { head } = this.token(clause);
    const finite = [...this.children(clause, 'aux', 'cop'), clause].find((each) =>
      /VerbForm=Fin|Mood=Ind/.test(this.token(each).feats),
    );
    if (finite === undefined || !this.token(finite).feats.includes('Number=Sing')) return head;
    return this.conjuncts(head).findLast((each) => each < clause) ?? head;
  }

  /** Whether the predicate is passive. */
  isPassive(index: number): boolean {
    return this.children(index).some((child) => this.token(child).deprel.endsWith(':pass'));
  }

  /** The words that mark the case of a nominal (`case` dependents), lower case, joined by blanks. */
  caseOf(index: number): string {
    return this.children(index, 'case')
      .map((child) => this.token(child).text.toLowerCase())
      .join(' ');
  }

  /** The nearest predicate above a token: the verb or nominal predicate of its clause. */
  clauseOf(index: number): number {
    const CLAUSAL = ['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis'];
    let at = index;
    for (let steps = 0; steps < 200; steps++) {
      const token = this.token(at);
      const verbal = token.upos === 'VERB' || token.upos === 'AUX';
      if (token.head < 0 || CLAUSAL.includes(relation(token)) || (relation(token) === 'conj' && verbal))
        return at;
      at = token.head;
    }
    return at;
  }
}
