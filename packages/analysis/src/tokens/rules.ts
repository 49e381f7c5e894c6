/**
 * What the tokeniser must know of a language. Data only: `packages/languages/src/<code>/tokens.ts` holds one.
 *
 * Abbreviations stand without their final stop (`dr`, `a.m`). An entry in lower case matches in any case; an entry
 * with a capital matches as it stands only (`Sun`, which must not make an abbreviation of the word “sun”).
 */
export interface TokenRules {
  /** Never the end of a sentence: titles, `bijv`, `vs`. */
  readonly abbreviations: readonly string[];
  /** Abbreviations only where a number follows: `No`, `Sept`, `blz`. */
  readonly abbreviationsBeforeNumber: readonly string[];
  /** End a sentence where a word from `starters` follows: `Inc`, `U.S`. */
  readonly abbreviationsBeforeStarter: readonly string[];
  /** End a sentence where any capital follows that `continuers` does not name: `etc`, `a.m`. */
  readonly abbreviationsBeforeCapital: readonly string[];
  /** Words, in lower case, that with a capital begin a sentence rather than go on with a name. */
  readonly starters: readonly string[];
  /** Capitalised words that go on after an abbreviation of time: days, time zones. */
  readonly continuers: readonly string[];
  /** Words, in lower case, that show within two words after a time that it goes on: `time` in “a.m. Turkish time”. */
  readonly continuersNear: readonly string[];
  /** Starters that are also part of names (`De`, `Van`), in lower case: “H. De Croo”. */
  readonly nameParticles: readonly string[];
  /** Months in full and abbreviated without stop, lower case; a dateline holds them. */
  readonly months: readonly string[];
  /** Words before which a number keeps its stop (`31. mei`). */
  readonly ordinalsBefore: readonly string[];
  /** Endings that are words of their own, lower case with a straight apostrophe: `'s`, `n't`. */
  readonly clitics: readonly string[];
  /** Words that keep their clitic, lower case, straight apostrophe. */
  readonly whole: readonly string[];
  /** Words without apostrophe that are several: the lengths of all parts but the last (`cannot`: [3]). */
  readonly splits: Readonly<Record<string, readonly number[]>>;
  /** Words that begin with an apostrophe, without it: `s`, `t`, `em`. */
  readonly leadingApostrophe: readonly string[];
  /** Whether a genitive after s, x or z keeps its apostrophe (`Parijs'`), or lends it as a word (`Hamas` `'`). */
  readonly genitiveApostrophe: 'keep' | 'split';
  readonly hyphen: 'keep' | 'split';
  /** Prefixes that keep their hyphen where `hyphen` is `split`. */
  readonly hyphenPrefixes: readonly string[];
  readonly slash: 'keep' | 'split';
  /** Whether `5%` is one word. */
  readonly percent: 'keep' | 'split';
  /** Units that are words of their own directly behind a number, as they stand: `am`, `km`. */
  readonly units: readonly string[];
  /** Endings in brackets that belong to their word: `s` in “friend(s)”. */
  readonly bracketEndings: readonly string[];
  /** Verbs that follow a name after a quoted question: “…?” Smith asked. */
  readonly attribution: readonly string[];
}

/** The rules with their lists as sets; made once for each language. */
export interface CompiledRules {
  readonly rules: TokenRules;
  readonly never: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly beforeStarter: ReadonlySet<string>;
  readonly beforeCapital: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly continuers: ReadonlySet<string>;
  readonly continuersNear: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly ordinalsBefore: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  readonly splits: ReadonlyMap<string, readonly number[]>;
  readonly leading: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly bracketEndings: ReadonlySet<string>;
  readonly attribution: ReadonlySet<string>;
}

const compiled = new WeakMap<TokenRules, CompiledRules>();

/** The compiled form of `rules`, kept as long as `rules` lives. */
export function compile(rules: TokenRules): CompiledRules {
  const known = compiled.get(rules);
  if (known) return known;
  const made = build(rules);
  compiled.set(rules, made);
  return made;
}

function build(rules: TokenRules): CompiledRules {
  return {
    rules,
    never: new Set(rules.abbreviations),
    beforeNumber: new Set(rules.abbreviationsBeforeNumber),
    beforeStarter: new Set(rules.abbreviationsBeforeStarter),
    beforeCapital: new Set(rules.abbreviationsBeforeCapital),
    starters: new Set(rules.starters),
    continuers: new Set(rules.continuers),
    continuersNear: new Set(rules.continuersNear),
    nameParticles: new Set(rules.nameParticles),
    months: new Set(rules.months),
    ordinalsBefore: new Set(rules.ordinalsBefore),
    whole: new Set(rules.whole),
    splits: new Map(Object.entries(rules.splits)),
    leading: new Set(rules.leadingApostrophe),
    prefixes: new Set(rules.hyphenPrefixes),
    units: new Set(rules.units),
    bracketEndings: new Set(rules.bracketEndings),
    attribution: new Set(rules.attribution),
  };
}

/**
 * Whether `word` is in `set`, as it stands or in lower case. Words in capitals (`VN`, `MW`, the `V` of a fifth king)
 * must stand there in capitals.
 */
export function listed(set: ReadonlySet<string>, word: string): boolean {
  return set.has(word) || (!/^\p{Lu}+$/u.test(word) && set.has(word.toLowerCase()));
}
