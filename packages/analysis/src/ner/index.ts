import { openModel } from '../model-file/index.ts';
import type { Decoder } from './decoder.ts';
import type { View } from './features.ts';
import { baseFeatures, viewOf } from './features.ts';
import type { Lookup } from './gazetteer.ts';
import { extend, NO_WORDS } from './gazetteer.ts';
import { hashText } from './hash.ts';
import type { NameSpan } from './labels.ts';
import { KINDS, spansOf } from './labels.ts';
import { secondFeatures } from './second.ts';
import { unpack } from './pack.ts';
import { fold, readWords } from './words.ts';

export type { NameSpan } from './labels.ts';

/** A trained name recogniser: two fields, a gazetteer and word clusters. Immutable. */
export interface NerModel {
  readonly first: Decoder;
  readonly second: Decoder;
  readonly gazetteer: Lookup;
  readonly clusterOf: (lower: number) => number;
}

/** Reads a model file. Throws an Error where it is not one, or is one of another version. */
export function loadNerModel(bytes: Uint8Array): NerModel {
  return unpack(openModel(bytes));
}

/**
 * Finds the names in a whole document. `sentences` are lists of forms in order; the result has per sentence the names
 * in order, with indexes in the sentence. Names of one sentence never overlap. There are two passes; the second sees
 * what the first said of a word elsewhere in the document. Linear in the length of the text.
 */
export function findNames(model: NerModel, sentences: readonly (readonly string[])[]): NameSpan[][] {
  const words = readWords(sentences);
  const view = viewOf(words, model.gazetteer, model.clusterOf);
  const labels = labelView(model, view);
  return sentences.map((forms, s) =>
    spansOf(labels, words.sentences[s], words.sentences[s + 1]).flatMap((span) =>
      takeApart(span, forms, model),
    ),
  );
}

const PLACE = 1 << KINDS.indexOf('LOC');

/** Two places that a hyphen joins (`Iran - Iraq talks`) are two names, unless the two are known as one. */
function takeApart(span: NameSpan, forms: readonly string[], { gazetteer }: NerModel): NameSpan[] {
  const { kind, from, to } = span;
  if (kind === 'PER' || to - from !== 3 || forms[from + 1] !== '-') return [span];
  const isPlace = (...names: string[]): boolean =>
    (gazetteer(names.reduce((key, form) => extend(key, hashText(fold(form))), NO_WORDS)) & PLACE) !== 0;
  const parts = forms.slice(from, to);
  if (!isPlace(parts[0]!) || !isPlace(parts[2]!) || isPlace(...parts) || isPlace(parts.join('')))
    return [span];
  return [
    { kind: 'LOC', from, to: from + 1 },
    { kind: 'LOC', from: to - 1, to },
  ];
}

function labelView(model: NerModel, view: View): Uint8Array {
  const base = baseFeatures(view);
  const { sentences } = view.words;
  const first = model.first.decode([base], sentences);
  return model.second.decode([base, secondFeatures(view, first)], sentences);
}
