import type { NameSpan } from '../labels.ts';
import type { NamedDocument } from './corpus.ts';

const COMPOUND = /^[\p{L}\p{M}.'’]+(?:-[\p{L}\p{M}.'’]+)+$/u;

/**
 * The document as our tokeniser gives it where a language splits compounds at their hyphens (`Ki - moon`). Sentences
 * are left out where only a part of a compound is a name (`Richmond-based`): the corpus calls the whole a name.
 */
export function splitHyphens(document: NamedDocument): NamedDocument {
  const result: NamedDocument = { sentences: [], names: [] };
  document.sentences.forEach((forms, s) => {
    const names = document.names[s]!;
    const partly = names.some(
      ({ kind, from, to }) => kind === 'MISC' && forms.slice(from, to).some(isPartlyName),
    );
    if (partly) return;
    const split = splitSentence(forms, names);
    result.sentences.push(split.forms);
    result.names.push(split.names);
  });
  return result;
}

const isPartlyName = (form: string): boolean => COMPOUND.test(form) && /-\p{Ll}/u.test(form);

function splitSentence(
  forms: readonly string[],
  names: readonly NameSpan[],
): { forms: string[]; names: NameSpan[] } {
  const parts: string[] = [];
  const places: number[] = [];
  for (const form of forms) {
    places.push(parts.length);
    if (COMPOUND.test(form)) parts.push(...form.split(/(-)/));
    else parts.push(form);
  }
  places.push(parts.length);
  return {
    forms: parts,
    names: names.map(({ kind, from, to }) => ({ kind, from: places[from]!, to: places[to]! })),
  };
}
