import { isGenitive } from '../../entities/genitive.ts';
import type { Mention } from '../../entities/table.ts';
import type { Reading } from '../fact.ts';

/** How many words may stand between a genitive and the body that it owns: “A's conservative People's Party”. */
const OWNED = 4;
/** So often a company must be named, and so many times as often as any other body, to be what a text is about. */
const NAMED_OFTEN = 4;
const CLEARLY = 1.5;

/** The body beside a name, by person: “the Liberals' A”, “A's conservative Liberals”, “A (VVD)”. */
export function affiliations(reading: Reading): Map<string, string> {
  const { context, entities } = reading;
  const found = new Map<string, string>();
  for (const mention of entities.table.mentions) {
    if (mention.form !== 'name') continue;
    const other = isGenitive(mention, context, entities.table)
      ? ownedBy(mention, reading)
      : bracketed(mention, reading);
    const pair = other && personAndBody(mention, other, reading);
    if (pair && !found.has(pair.person)) found.set(pair.person, pair.body);
  }
  return found;
}

/** The name that a genitive goes with. */
function ownedBy(owner: Mention, { context, entities }: Reading): Mention | undefined {
  for (let at = owner.to; at <= owner.to + OWNED; at++) {
    const mention = entities.table.at(at);
    if (mention) return mention.form === 'name' ? mention : undefined;
    // The office between says whose it is: “the union's president, A”.
    if (
      context.officeAt(at) !== undefined ||
      /^(NOUN|VERB|AUX|ADP)$/.test(context.tokens[at]?.upos ?? 'VERB')
    )
      return undefined;
  }
  return undefined;
}

/** The name in brackets right behind another. */
function bracketed(mention: Mention, { context, entities }: Reading): Mention | undefined {
  if (context.tokens[mention.to]?.text !== '(') return undefined;
  const inside = entities.table.at(mention.to + 1);
  return inside?.form === 'name' && context.tokens[inside.to]?.text === ')' ? inside : undefined;
}

function personAndBody(
  one: Mention,
  other: Mention,
  { entities }: Reading,
): { person: string; body: string } | undefined {
  const ids = [one.entities[0]!, other.entities[0]!];
  const person = ids.find((id) => entities.table.get(id).kind === 'person');
  const body = ids.find((id) => entities.table.get(id).kind === 'organisation');
  const isMedium = body !== undefined && entities.table.reporters.has(body);
  return person === undefined || body === undefined || isMedium ? undefined : { person, body };
}

/** The body that a text names clearly more often than any other that the lexicon does not know, or undefined. */
export function employerIn({ context, entities }: Reading): string | undefined {
  // Those that the lexicon knows are blocs, agencies and movements.
  const known = new Set(context.analysis.organisations.map(({ id }) => entities.table.find(`org:${id}`)?.id));
  const counts = new Map<string, number>();
  for (const { form, entities: ids } of entities.table.mentions) {
    const id = ids[0]!;
    const { kind, country } = entities.table.get(id);
    if (form === 'name' && kind === 'organisation' && country === undefined && !known.has(id))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort((one, two) => two[1] - one[1]);
  if (most === undefined || most[1] < NAMED_OFTEN || entities.table.reporters.has(most[0])) return undefined;
  return most[1] >= CLEARLY * (next?.[1] ?? 0) ? most[0] : undefined;
}
