import type { Vocabulary } from '../network/features.ts';
import type { Example } from './examples.ts';
import { sentenceFeatures } from './examples.ts';
import { UPOS } from '../model.ts';

const PUNCT = UPOS.indexOf('PUNCT');

/**
 * Now and then writes a sentence as a heading is written: without its full stop, in capitals, or (where that is the
 * custom) With Each Word Capitalised.
 */
export function disguise(
  example: Example,
  vocabulary: Vocabulary,
  random: () => number,
  titleCase: boolean,
): Example {
  const roll = random();
  if (roll < 0.05) return withoutEnd(example);
  if (roll < 0.06) return rewritten(example, vocabulary, (form) => form.toUpperCase());
  if (roll < 0.1 && titleCase) {
    return rewritten(withoutEnd(example), vocabulary, (form) => form.charAt(0).toUpperCase() + form.slice(1));
  }
  return example;
}

function withoutEnd(example: Example): Example {
  const last = example.forms.length - 1;
  if (last < 1 || example.upos[last] !== PUNCT || example.head.includes(last)) return example;
  return { ...example, forms: example.forms.slice(0, last) };
}

function rewritten(example: Example, vocabulary: Vocabulary, change: (form: string) => string): Example {
  const forms = example.forms.map(change);
  return { ...example, forms, features: sentenceFeatures(forms, vocabulary) };
}
