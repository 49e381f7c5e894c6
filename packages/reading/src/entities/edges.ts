import type { GeoMatch, Name, OrgMatch } from '@parley/analysis';
import type { Context } from '../context.ts';
import { isAcronymHere, nameAt, speaksAsBody, withAcronyms, withBrackets } from './acronyms.ts';
import { Ranges } from './ranges.ts';

/** What the lexicons found as words of their own. */
interface Known {
  readonly geography: readonly GeoMatch[];
  readonly organisations: readonly OrgMatch[];
}

/** The same by the tokens that it covers, and of the names what is asked of all of them for each. */
interface Found {
  readonly geography: Ranges<GeoMatch>;
  readonly organisations: Ranges<OrgMatch>;
  /** The first and last words of persons who are named in full. */
  readonly ends: ReadonlySet<string>;
  /** The tokens behind persons. */
  readonly behindPersons: ReadonlySet<number>;
}

/** How many words the tree may add to the front of a name. */
const FORENAMES = 2;

/**
 * Names with the edges that lexicon and tree give them where the recogniser errs: a country or capital behind a full
 * name is another word (“put Anna Berg Kyiv under pressure”); a forename that the tree joins to a name is part of it;
 * and who stands right behind an office is a person, whatever the name looks like (“opposition leader Yara Lund”).
 */
export function withEdges(recognised: readonly Name[], context: Context, known: Known): Name[] {
  const apart = foundIn([], known);
  const names = withBrackets(recognised, context).flatMap((name) => ofBody(name, context, apart));
  const taken = new Set(
    names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const found = foundIn(names, known);
  const speaking = speaksAsBody(names, context);
  const edged = names.flatMap((name) => {
    if (isKnownPerson(name, found)) return [{ ...name, kind: 'PER' as const }];
    if (name.kind === 'PER' && isAcronymHere(name, context, found.ends))
      return [{ ...name, kind: 'ORG' as const }];
    if (name.kind === 'LOC' && speaking.has(name.text) && found.geography.over(name).length === 0)
      return [{ ...name, kind: 'ORG' as const }];
    if (name.kind === 'ORG' && isDescribed(name, context, found)) return [{ ...name, kind: 'PER' as const }];
    if (name.kind === 'ORG') return parted(name, context, found);
    if (name.kind !== 'PER' && isBody(name, context, found)) return [{ ...name, kind: 'ORG' as const }];
    if (name.kind !== 'PER') return [isTitled(name, context) ? { ...name, kind: 'PER' as const } : name];
    return [
      cutTo(
        forenames(name, taken, context, found),
        afterHyphen(lastWord(name, context, found), name, context),
        name,
        context,
      ),
    ];
  });
  return withWordlike(withAcronyms(edged, context), context);
}

/** “Anna Berg van Noord Staal”: a full name and the body behind “of”, where that is no family name. */
function ofBody(name: Name, context: Context, { organisations }: Found): Name[] {
  if (name.kind !== 'PER' || name.to - name.from < 4) return [name];
  for (let of = name.from + 2; of < name.to - 1; of++) {
    if (!/^\p{Ll}/u.test(context.token(of).text) || !context.is(of, 'OF')) continue;
    const rest = context.tokens.slice(of + 1, name.to);
    const long = rest.length > 1 && rest.every(({ text }) => /^\p{Lu}[\p{L}\p{N}]{3,}$/u.test(text));
    const body = long || (rest.length === 1 && /^\p{Lu}{3,}$/u.test(rest[0]!.text));
    if (!body && organisations.over({ from: of + 1, to: name.to }).length === 0) continue;
    return [cutTo(name.from, of, name, context), { ...cutTo(of + 1, name.to, name, context), kind: 'ORG' }];
  }
  return [name];
}

function foundIn(names: readonly Name[], { geography, organisations }: Known): Found {
  const persons = names.filter(({ kind }) => kind === 'PER');
  const full = persons.map(({ text }) => text.split(/\s+/)).filter(({ length }) => length > 1);
  return {
    geography: new Ranges(geography),
    organisations: new Ranges(organisations),
    ends: new Set(full.flatMap((words) => [words[0]!, words.at(-1)!])),
    behindPersons: new Set(persons.map(({ to }) => to)),
  };
}

/** “A of the Oil Board and Anna Berg of Shell”, “the Greeks and Anna Berg”: not one organisation, but it and a person. */
function parted(name: Name, context: Context, found: Found): Name[] {
  const { geography, behindPersons } = found;
  const behind = behindTitle(name, context);
  if (behind) return [behind];
  const told = toldMedium(name, context, found);
  if (told !== undefined)
    return [cutTo(name.from, told, name, context), { ...cutTo(told, name.to, name, context), kind: 'LOC' }];
  if (isTitled(name, context)) return [{ ...name, kind: 'PER' }];
  const { tokens } = context;
  let and = name.from + 1;
  while (and < name.to && tokens[and]!.upos !== 'CCONJ') and++;
  let end = and + 1;
  while (end < name.to && tokens[end]!.upos === 'PROPN') end++;
  if (end - and < 3) return [name];
  const people = geography.endingAt(and).some(({ from, form }) => from <= name.from && form !== 'adjective');
  const listed = behindPersons.has(name.from - 1);
  const ofBody = end + 1 < name.to && context.is(end, 'OF');
  if (!people && !(listed && context.is(name.from - 1, 'OF') && ofBody)) return [name];
  const person = { ...cutTo(and + 1, end, name, context), kind: 'PER' as const };
  return [
    cutTo(name.from, and, name, context),
    person,
    ...(ofBody ? [cutTo(end + 1, name.to, name, context)] : []),
  ];
}

/** “minister van Handel Anna Berg”: the person behind the portfolio that the recogniser takes into one name with her. */
function behindTitle(name: Name, context: Context): Name | undefined {
  const office = context.officeAt(name.from);
  if (!office || office.plural || office.from >= name.from || name.to - office.to < 2) return undefined;
  const proper = context.tokens.slice(office.to, name.to).every(({ upos }) => upos === 'PROPN');
  return proper ? { ...cutTo(office.to, name.to, name, context), kind: 'PER' } : undefined;
}

/** “Vera Price, spokeswoman of the fund”: somebody who has an office is a person. */
function isDescribed({ from, to }: Name, context: Context, { organisations }: Found): boolean {
  const { tokens } = context;
  const proper = tokens
    .slice(from, to)
    .every(({ upos, text }) => upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text));
  if (!proper || to - from < 2 || to - from > 3 || tokens[to]?.text !== ',') return false;
  if (organisations.over({ from, to }).length > 0) return false;
  const office = context.officeAt(tokens[to + 1]?.upos === 'DET' ? to + 2 : to + 1);
  return office !== undefined && !office.plural && context.is(office.to, 'OF');
}

/** Where a country begins that follows a known organisation and has a verb of its own: “told Reuters Chile would not come”. */
function toldMedium(
  { from, to }: Name,
  { tokens }: Context,
  { geography, organisations }: Found,
): number | undefined {
  const place = geography.endingAt(to).find((geo) => geo.from > from && geo.form !== 'adjective');
  const verb = place === undefined ? undefined : tokens[tokens[place.from]!.head];
  const own =
    tokens[place?.from ?? from]!.deprel.startsWith('nsubj') && verb !== undefined && verb.index >= to;
  const known = organisations.over({ from, to }).some((org) => org.from === from && org.to === place?.from);
  return own && known ? place!.from : undefined;
}

/** “the pilots' union Northwing”: what a noun for an organisation stands before, unless a place of that name is known. */
function isBody({ from, to }: Name, context: Context, { geography }: Found): boolean {
  const noun = context.tokens[from - 1];
  // “the National Liberation Front”
  if (to - from > 1 && context.is(to - 1, 'BODY') && geography.over({ from, to }).length === 0) return true;
  const joined = noun?.sentence === context.token(from).sentence && noun.upos === 'NOUN';
  return joined && context.is(from - 1, 'BODY') && geography.over({ from, to }).length === 0;
}

/** A single word that the recogniser takes for a place, and that begins or ends the name of a person: “Lund” after “Ola Lund”. */
function isKnownPerson(name: Name, { geography, ends }: Found): boolean {
  if (name.kind !== 'LOC' || name.to - name.from > 1) return false;
  return geography.around(name).length === 0 && ends.has(name.text);
}

/**
 * Names that begin with what looks like another word, such as the family name “He”: right behind an office, in
 * capitals, and from then on that word where it has a capital that nothing else explains.
 */
function withWordlike(names: readonly Name[], context: Context): Name[] {
  const { tokens } = context;
  const taken = new Set(
    names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const isFree = (index: number) => !taken.has(index) && /^\p{Lu}\p{Ll}/u.test(tokens[index]?.text ?? '');
  const behind = context.analysis.offices
    .filter(({ to, plural, head }) => !plural && tokens[to]?.sentence === context.token(head).sentence)
    .filter(({ to }) => isFree(to) && isFree(to + 1) && context.token(to).upos !== 'PROPN')
    .map(({ to }) => nameAt(to, to + 2, context));
  const full = [...names.filter(({ kind }) => kind === 'PER'), ...behind].filter(
    ({ from, to }) => to - from > 1,
  );
  const surnames = new Set(
    full
      .map(({ from }) => context.token(from))
      .filter(({ upos }) => upos !== 'PROPN')
      .map(({ text }) => text),
  );
  if (surnames.size === 0) return [...names];
  const small = new Set(tokens.map(({ text }) => text));
  const ofBehind = new Ranges(behind);
  const opens = (index: number) => tokens[index - 1]?.sentence !== tokens[index]?.sentence;
  const short = tokens
    .filter(({ index, text }) => surnames.has(text) && isFree(index))
    .filter(({ index, text }) => !opens(index) || !small.has(text.toLowerCase()))
    .filter(({ index }) => ofBehind.over({ from: index, to: index + 1 }).length === 0)
    .map(({ index }) => nameAt(index, index + 1, context));
  return [...names, ...behind, ...short].sort((a, b) => a.from - b.from);
}

function cutTo(from: number, to: number, name: Name, context: Context): Name {
  if (from === name.from && to === name.to) return name;
  const [start, end] = [context.token(from).start, context.token(to - 1).end];
  return { ...name, from, to, start, end, text: context.text(from, to) };
}

/** “Cho Min - su”: a word without a capital that a hyphen ties to a full name is the end of it; “A - led” is another word. */
function afterHyphen(to: number, { from }: Name, context: Context): number {
  const [last, hyphen, next, after] = [to - 1, to, to + 1, to + 2].map((index) => context.tokens[index]);
  if (to - from < 2 || hyphen?.text !== '-' || hyphen.start !== last!.end || next?.start !== hyphen.end)
    return to;
  const isEnd = /^\p{Ll}{2,5}$/u.test(next.text) && !/^(VERB|ADJ)$/.test(next.upos);
  const modifies = after?.upos === 'NOUN' && after.index === next.head;
  return isEnd && !modifies ? to + 2 : to;
}

/** Where a name ends: a country behind it and small words are left out: “Anna Berg | van Noorwegen”, “Lindt | plans to”. */
function lastWord(name: Name, { tokens }: Context, found: Found): number {
  let end = beforePlace(name, found);
  while (end > name.from + 1 && /^\p{Ll}+$/u.test(tokens[end - 1]!.text) && tokens[end - 2]!.text !== '-')
    end--;
  return end;
}

function beforePlace({ from, to }: Name, { geography }: Found): number {
  const place = geography
    .endingAt(to)
    .find(
      (geo) => geo.from >= from + 2 && !geo.ambiguous && /^(name|capital|seat|adjective)$/.test(geo.form),
    );
  return place?.from ?? to;
}

/** “VN-chef Anna Berg”, “minister van Handel Anna Berg”: what of an office the recogniser takes into the name is left out. */
function firstWord({ from, to }: Name, context: Context): number {
  const office = context.officeAt(from);
  if (office !== undefined && office.to < to && !office.plural) return office.to;
  // “Mr Lindt”: the form of address is no part of the name.
  return to - from > 1 && context.is(from, 'ADDRESS') ? from + 1 : from;
}

function forenames(name: Name, taken: ReadonlySet<number>, context: Context, known: Found): number {
  let from = firstWord(name, context);
  if (from > name.from) return from;
  for (let steps = 0; steps < FORENAMES && isForename(from - 1, from, taken, context, known); steps++) from--;
  return from;
}

function isForename(
  index: number,
  next: number,
  taken: ReadonlySet<number>,
  context: Context,
  { geography, organisations }: Found,
): boolean {
  const token = context.tokens[index];
  const after = context.tokens[next];
  if (
    token?.upos !== 'PROPN' ||
    context.is(index, 'ADDRESS') ||
    taken.has(index) ||
    token.sentence !== after?.sentence
  )
    return false;
  if (!/^\p{Lu}\p{Ll}/u.test(token.text) || context.officeAt(index) || context.inTime(index)) return false;
  const here = { from: index, to: index + 1 };
  if (geography.over(here).length + organisations.over(here).length > 0) return false;
  return /^(flat|appos|nmod:desc|compound)/.test(after.deprel) && after.head === index
    ? true
    : /^(flat|nmod:desc|compound)/.test(token.deprel) && token.head === next;
}

function isTitled({ from, to }: Name, context: Context): boolean {
  const office = context.officeAt(from - 1);
  if (office?.to !== from || office.plural || office.from >= from) return false;
  const proper = context.tokens.slice(from, to).every(({ upos }) => upos === 'PROPN');
  return proper && to - from > 1 && to - from < 5;
}
