import type { Analysis } from '@parley/analysis';
import type { Fact } from '@parley/dossier';
import { referencesOf } from '@parley/dossier';
import type { Signs } from './confidence/index.ts';
import { readTraced } from './read.ts';
import type { Trace } from './read.ts';

/** A word of the evidence, as the patterns saw it. */
export interface WordSeen {
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly deprel: string;
  /** The word it depends on, or null for the root. */
  readonly head: string | null;
  readonly concepts: readonly string[];
  readonly issues: readonly string[];
  /** The office it names, if any. */
  readonly office: string | null;
  /** Whom it refers to, and how: by name, description or pronoun. */
  readonly refers: { readonly names: readonly string[]; readonly form: string } | null;
}

/** What made a fact: the pattern, the words with their tree, and what the names in it stand for. */
export interface Explanation {
  readonly fact: Fact;
  readonly pattern: string;
  /** What the confidence in it rests on. */
  readonly signs: Signs;
  readonly evidence: readonly { readonly text: string; readonly words: readonly WordSeen[] }[];
  /** Every entity of the fact: in which field, its name, and the other forms under which it was found. */
  readonly references: readonly {
    readonly field: string;
    readonly name: string;
    readonly aliases: readonly string[];
  }[];
}

/** Explains a fact of a document; undefined where there is none of that id. */
export function explain(analysis: Analysis, id: string): Explanation | undefined {
  const trace = readTraced(analysis);
  const fact = trace.dossier.facts.find((each) => each.id === id);
  if (!fact) return undefined;
  return {
    fact,
    pattern: trace.patterns.get(id) ?? fact.type,
    signs: trace.signs.get(id)!,
    evidence: fact.evidence.map((span) => ({
      text: span.quote,
      words: wordsIn(span.start, span.end, trace),
    })),
    references: referencesOf(fact).map(({ field, id: reference }) => ({
      field,
      ...namesOf(reference, trace),
    })),
  };
}

function namesOf(
  id: string,
  { dossier }: Pick<Trace, 'dossier'>,
): { name: string; aliases: readonly string[] } {
  const entity = dossier.entities.find((each) => each.id === id);
  return { name: entity?.name ?? id, aliases: entity?.aliases ?? [] };
}

function wordsIn(start: number, end: number, { context, entities, dossier }: Trace): WordSeen[] {
  return context.tokens
    .filter((token) => token.start >= start && token.end <= end)
    .map((token) => {
      const mention = entities.table.at(token.index);
      const names = mention?.entities.map((id) => namesOf(id, { dossier }).name) ?? [];
      return {
        text: token.text,
        lemma: token.lemma,
        upos: token.upos,
        deprel: token.deprel,
        head: token.head < 0 ? null : context.token(token.head).text,
        concepts: context.conceptsAt(token.index),
        issues: context.issuesIn([token.index]).map(({ issue }) => issue),
        office:
          context.officeAt(token.index)?.head === token.index ? context.officeAt(token.index)!.id : null,
        refers: mention ? { names, form: mention.form } : null,
      };
    });
}
