import type { OfficeMatch } from '@parley/analysis';
import type { Context } from '../context.ts';
import { isGenitiveParticle } from './genitive.ts';
import type { EntityTable } from './table.ts';

/** How many tokens a relative clause between an office and a name may have. */
const LONGEST_CLAUSE = 12;

/*
 * What may stand between an office and the name of who holds it, up to the comma before that name.
 */

/** Past “that delegation”, “the Norwegian team at the talks”: undefined where no comma follows. */
export function pastTeam(from: number, context: Context): number | undefined {
  const team = pastModifiers(from, context);
  if (!context.is(team, 'DELEGATION')) return undefined;
  return pastTalks(team + 1, context) ?? commaAt(team + 1, context);
}

/** Past “to the talks”, “at the peace talks in Lima”: undefined where no comma follows. */
export function pastTalks(from: number, context: Context): number | undefined {
  if (context.tokens[from]?.upos !== 'ADP') return undefined;
  const talks = pastModifiers(from + 1, context);
  if (!context.is(talks, 'TALKS', 'ENCOUNTER', 'ROUND', 'SUMMIT')) return undefined;
  const place = context.is(talks + 1, 'IN') && context.tokens[talks + 2]?.upos === 'PROPN' ? talks + 3 : -1;
  return commaAt(talks + 1, context) ?? commaAt(place, context);
}

/** Past “in Oslo” of “its ambassador in Oslo, A”: undefined where no comma follows. */
export function pastPost(from: number, context: Context, table: EntityTable): number | undefined {
  if (!context.is(from, 'IN')) return undefined;
  const post = table.at(from + 1);
  const place = post !== undefined && /^(place|country)$/.test(table.get(post.entities[0]!).kind);
  return place ? commaAt(post.to, context) : undefined;
}

/** Past “who leads the team” of “the general who leads the team, A, said”: undefined where no name between commas follows. */
export function pastClause(from: number, context: Context): number | undefined {
  if (!context.tokens[from]?.feats.includes('PronType=Rel')) return undefined;
  let comma = from + 1;
  while (comma < from + LONGEST_CLAUSE && context.tokens[comma]?.upos !== 'PUNCT') comma++;
  let end = comma + 1;
  while (context.tokens[end]?.upos === 'PROPN') end++;
  const named = end > comma + 1 && /^[,.]$/.test(context.tokens[end]?.text ?? '');
  return named ? commaAt(comma, context) : undefined;
}

/** Past “of the intelligence service”, “of the pilots' union”, from behind “of”: undefined where no comma follows. */
export function pastBody(from: number, context: Context): number | undefined {
  let at = from;
  while (at < from + 5 && /^(DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(context.tokens[at]?.upos ?? '')) at++;
  const last = context.match(at - 1, 'SERVICE') ?? context.match(at - 2, 'SERVICE');
  const body =
    last?.tokens.at(-1) === at - 1 ||
    context.is(
      at - 1,
      'BODY',
      'SERVICE',
      'ARMY',
      'UNION',
      'COMPANY',
      'PARTY',
      'MINISTRY',
      'BARGAINERS',
      'MOVEMENT',
      'GOVERNMENT',
    );
  return at > from && body ? commaAt(at, context) : undefined;
}

/** “A, adviser to the Norwegian president”: an office within the phrase of another is whom that one serves. */
export function isServed(from: number, context: Context): boolean {
  let at = from - 1;
  // “spokesman for Norway's prime minister”
  while (/^(DET|ADJ)$/.test(context.tokens[at]?.upos ?? '') || isOfOwner(at, context)) at--;
  return context.is(at, 'OF', 'TOWARDS') && context.officeAt(at - 1) !== undefined;
}

const isOfOwner = (at: number, context: Context) =>
  isGenitiveParticle(at, context) ||
  (context.tokens[at]?.upos === 'PROPN' && context.token(at).deprel === 'nmod:poss');

/** “A, die met de president werkt”: what a relative clause speaks of is not what A is. */
export function isSpokenOf(index: number, { head }: OfficeMatch, context: Context): boolean {
  return context.token(index).feats.includes('PronType=Rel') && context.tree.child(head, 'cop') < 0;
}

/** “… met A, a senior official said”: an office right before the verb of saying that it is the subject of. */
export function speaks({ to }: OfficeMatch, context: Context): boolean {
  const verb = context.tokens[to];
  return verb?.upos === 'VERB' && verb.feats.includes('VerbForm=Fin') && context.is(to, 'SAY');
}

function pastModifiers(from: number, { tokens }: Context): number {
  let at = from;
  while (/^(DET|ADJ|NUM)$/.test(tokens[at]?.upos ?? '')) at++;
  return tokens[at + 1]?.upos === 'NOUN' && tokens[at]?.deprel === 'compound' ? at + 1 : at;
}

const commaAt = (at: number, { tokens }: Context) => (tokens[at]?.text === ',' ? at : undefined);
