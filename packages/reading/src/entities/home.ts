import type { EntityDraft, EntityTable } from './table.ts';

/** Sorts of organisation that stand above the parties or tell of them. */
const ABOVE: ReadonlySet<string | undefined> = new Set([
  'international',
  'bloc',
  'agency',
  'court',
  'media',
  'ministry',
  'legislature',
  'union',
  'employers',
  'company',
]);
/** How many times as often as any other a country must be named to be the one that a text is about. */
const CLEAR = 1.5;

/** Whether an organisation may be a movement: nothing else is known of it, and it serves no country. */
export function isMovement({ kind, country, sort }: EntityDraft): boolean {
  return kind === 'organisation' && country === undefined && !ABOVE.has(sort);
}

/**
 * The one country among the two parties of a text, or the one whose movements they are, or the one that it names far more
 * often than others; undefined where none is.
 */
export function homeOf(pair: readonly string[], table: EntityTable): string | undefined {
  const countries = pair.filter((id) => table.get(id).kind === 'country');
  if (countries.length === 1) return countries[0];
  if (countries.length > 1) return undefined;
  const homes = new Set(pair.map((id) => table.get(id).home));
  const [home] = homes;
  const owned = homes.size === 1 && home !== undefined ? table.find(`country:${home}`)?.id : undefined;
  return owned ?? mostNamed(table);
}

function mostNamed(table: EntityTable): string | undefined {
  const countries = [...table.drafts.values()].filter(({ kind }) => kind === 'country');
  const [first, second] = countries.sort((a, b) => b.spans.length - a.spans.length);
  const often = first?.spans.length ?? 0;
  return often > 1 && often > CLEAR * (second?.spans.length ?? 0) ? first!.id : undefined;
}

/** The armed movement that a text names most: an armed group, or a party of the country that the text is about. */
export function mainMovement(pair: readonly string[], table: EntityTable): string | undefined {
  const home = homeOf(pair, table);
  const own = (code: string | undefined) => code !== undefined && table.find(`country:${code}`)?.id === home;
  const armed = [...table.drafts.values()].filter(
    ({ sort, home: code, spans }) =>
      spans.length > 1 && (sort === 'armed-group' || (sort === 'party' && own(code))),
  );
  return armed.sort((a, b) => b.spans.length - a.spans.length)[0]?.id;
}
