import type { Signs } from '@parley/reading';
import { articlesIn } from '../../evaluate/polnear.ts';
import { compare } from '../../evaluate/statements.ts';
import type { Example } from '../gold.ts';
import { traceText } from '../read.ts';
import { score } from '../score.ts';

/** A fact that was read, what its confidence rests on, and whether it is right. */
export interface Sample {
  readonly article: string;
  readonly signs: Signs;
  readonly right: boolean;
}

/** The facts of the examples of which their gold says whether they are right; a delegation counts once a person. */
export function samplesOf(examples: readonly Example[]): Sample[] {
  return examples.flatMap(({ name, text, gold }) => {
    const { dossier, signs } = traceText(text, name);
    return score(gold, text, dossier).judged.map(({ row, right }) => {
      const { id } = 'evidence' in row ? row : row.fact;
      return { article: name, signs: signs.get(id)!, right };
    });
  });
}

/** The statements read in annotated news, `DIR/polnear/<file>.jsonl.gz`; right are those that are annotated. */
export function newsSamples(data: string, file: 'train' | 'dev', limit = Infinity): Sample[] {
  return articlesIn(data, file, limit).flatMap((article) => {
    const { dossier, signs } = traceText(article.text, article.id);
    const wrong = new Set(compare(article, dossier).wrong.map(({ id }) => id));
    return dossier.facts
      .filter(({ type }) => type === 'statement')
      .map(({ id }) => ({ article: article.id, signs: signs.get(id)!, right: !wrong.has(id) }));
  });
}
