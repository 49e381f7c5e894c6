import type { OfficeMatch } from '@parley/analysis';
import type { Context } from '../context.ts';
import { countryEntity } from './named.ts';
import type { EntityTable, Mention } from './table.ts';

/** How many tokens before an office in the plural its holders are looked for. */
const REACH = 30;

/** Where an office begins, “one of the” before one in the plural included: “A, one of the negotiators of B”. */
export function oneOf(office: OfficeMatch, context: Context): number {
  if (!office.plural) return office.from;
  for (let at = office.from - 1; at >= Math.max(0, office.from - 5); at--) {
    const match = context.match(at, 'ONE_OF');
    if (match && context.token(at).sentence === context.token(office.from).sentence) return at;
    if (!/^(DET|ADJ|ADP|PROPN|NOUN|PRON)$/.test(context.token(at).upos)) break;
  }
  return office.from;
}

/** How many tokens may stand between an office and the colon behind which its holders are listed. */
const TO_COLON = 8;

/** The names that an office in the plural announces: “three chief executives came along: A of B, C of D”. */
export function namesListed(office: OfficeMatch, context: Context, table: EntityTable): Mention[] {
  if (!office.plural) return [];
  const { to } = context.tree.sentenceOf(office.from);
  const colon = context.tokens
    .slice(office.to, Math.min(to, office.to + TO_COLON))
    .find(({ text }) => text === ':');
  if (colon === undefined || table.at(colon.index + 1)?.form !== 'name') return [];
  const names: Mention[] = [];
  for (let at = colon.index + 1; at < to; at++) {
    const { upos, text } = context.token(at);
    if (upos === 'VERB' || text === ';') break;
    const mention = table.at(at);
    const person = mention?.form === 'name' && mention.from === at && !context.is(at - 1, 'OF');
    if (person && table.get(mention.entities[0]!).kind === 'person') names.push(mention);
  }
  return names.length > 1 ? names : [];
}

/** The names that an office in the plural follows in apposition: “A and B, the two finance ministers”. */
export function namesBefore(office: OfficeMatch, context: Context, table: EntityTable): Mention[] {
  if (!office.plural) return [];
  const { sentence } = context.token(office.from);
  const inside = (index: number) => context.tokens[index]?.sentence === sentence;
  let at = office.from - 1;
  while (inside(at) && /^(DET|NUM|ADJ|PRON)$/.test(context.token(at).upos)) at--;
  if (!inside(at) || !/^[,(–—]$/u.test(context.token(at).text)) return [];
  const names: Mention[] = [];
  let joined = false;
  for (at--; inside(at) && at > office.from - REACH; at--) {
    const mention = table.at(at);
    const person = mention?.form === 'name' && table.get(mention.entities[0]!).kind === 'person';
    if (person) {
      names.unshift(mention);
      at = mention.from;
    } else if (context.token(at).upos === 'CCONJ') joined = true;
    else if (mention?.form === 'name' || context.token(at).text === ',' || context.is(at, 'OF')) continue;
    else break;
  }
  return joined && names.length > 1 ? names : [];
}

/** The second comma of “, leader of B, and” from the first; a comma that opens no such thing itself. */
export function pastApposition(comma: number, context: Context): number {
  let at = comma + 1;
  while (/^(DET|ADJ)$/.test(context.tokens[at]?.upos ?? '') && !context.officeAt(at)) at++;
  if (context.officeAt(at)?.from !== at) return comma;
  const { to } = context.tree.sentenceOf(comma);
  while (at < to && context.token(at).text !== ',') at++;
  return context.tokens[at + 1]?.upos === 'CCONJ' ? at : comma;
}

/** “chief executives A of Shell and B of Ford”: what stands behind each of several names. */
export function behindEach(
  names: readonly Mention[],
  name: Mention,
  context: Context,
  table: EntityTable,
): string | undefined {
  return names.length < 2 ? undefined : behindName(name, context, table);
}

/** “A of Shell”, “A (VVD)”: what stands right behind a name, after “of” or in brackets. */
export function behindName({ to }: Mention, context: Context, table: EntityTable): string | undefined {
  if (context.is(to, 'OF')) return (table.at(to + 1) ?? table.at(to + 2))?.entities[0];
  // A tagger may take the preposition for a part of the name.
  const small = context.tokens[to]?.upos === 'PROPN' && /^\p{Ll}/u.test(context.token(to).text);
  const next = small ? table.at(to + 1) : undefined;
  if (
    next?.form === 'name' &&
    next.from === to + 1 &&
    /^(country|organisation)$/.test(table.get(next.entities[0]!).kind)
  )
    return next.entities[0];
  const from = context.is(to, 'FROM') ? (table.at(to + 1) ?? table.at(to + 2))?.entities[0] : undefined;
  if (from !== undefined && table.get(from).kind === 'country') return from;
  const inside = context.tokens[to]?.text === '(' ? table.at(to + 1) : undefined;
  const id = inside !== undefined && context.tokens[inside.to]?.text === ')' ? inside.entities[0] : undefined;
  return id !== undefined && /^(country|organisation)$/.test(table.get(id).kind) ? id : undefined;
}

/** “his Turkish and Ukrainian counterparts, A and B”: the first adjective goes with the first name. */
export function ownersInTurn(
  office: OfficeMatch,
  count: number,
  context: Context,
  table: EntityTable,
): string[] {
  const sentence = context.token(office.from).sentence;
  const countries: string[] = [];
  for (const geo of context.analysis.geography) {
    const near = geo.to <= office.from && geo.from >= office.from - 6;
    const behind =
      geo.from > office.to && geo.to <= office.to + 6 && context.is(office.to, 'OF') && geo.form === 'name';
    if (
      ((near && geo.form === 'adjective') || behind) &&
      geo.country !== null &&
      context.token(geo.from).sentence === sentence
    ) {
      countries.push(countryEntity(geo.country, geo.entry, table).id);
    }
  }
  return countries.length === count ? countries : [];
}
