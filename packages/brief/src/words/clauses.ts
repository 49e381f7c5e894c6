/**
 * Words of the languages of sources that join a clause to what stands before it. Cut out of its sentence, a clause
 * reads better without them. By BCP 47 language.
 */
const CONJUNCTIONS: ReadonlyMap<string, RegExp> = new Map([
  ['nl', /^(?:en|maar|want|doch)\s+(?=\S)/iu],
  ['en', /^(?:and|but|or|nor|yet)\s+(?=\S)/iu],
]);

/** `text` without the conjunction that it may begin with. */
export function withoutConjunction(text: string, language: string): string {
  const conjunction = CONJUNCTIONS.get(language.split('-')[0]!.toLowerCase());
  return conjunction === undefined ? text : text.replace(conjunction, '');
}
