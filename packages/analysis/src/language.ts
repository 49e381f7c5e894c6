import type { ConceptIndex } from './lexicon/concepts.ts';
import type { Geography } from './lexicon/geography.ts';
import type { Offices } from './lexicon/offices.ts';
import type { Organisations } from './lexicon/organisations.ts';
import type { NerModel } from './ner/index.ts';
import type { SyntaxModel } from './syntax.ts';
import type { TimeGrammar } from './times/index.ts';
import type { TokenRules } from './tokens/index.ts';

/** Everything the engines need to know of a language; made by packages/languages, each part on first use. */
export interface Language {
  /** BCP 47: `nl`. */
  readonly code: string;
  readonly tokens: TokenRules;
  readonly times: TimeGrammar;
  readonly geography: Geography;
  readonly organisations: Organisations;
  readonly offices: Offices;
  readonly concepts: ConceptIndex;
  readonly issues: ConceptIndex;
  /** The lemma of the regular forms of the lexicon's verbs. */
  readonly forms: Pick<ReadonlyMap<string, string>, 'get' | 'keys'>;
  readonly syntax: SyntaxModel;
  readonly names: NerModel;
}
