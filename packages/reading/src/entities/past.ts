import type { Context } from '../context.ts';

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

function pastModifiers(from: number, { tokens }: Context): number {
  let at = from;
  while (/^(DET|ADJ|NUM)$/.test(tokens[at]?.upos ?? '')) at++;
  return tokens[at + 1]?.upos === 'NOUN' && tokens[at]?.deprel === 'compound' ? at + 1 : at;
}

const commaAt = (at: number, { tokens }: Context) => (tokens[at]?.text === ',' ? at : undefined);
