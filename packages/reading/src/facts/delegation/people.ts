import { isGenitive } from '../../entities/genitive.ts';
import type { Mention } from '../../entities/table.ts';
import { countryEntity } from '../../entities/named.ts';
import { overlapping } from '../../context.ts';
import type { Reading } from '../fact.ts';
import { servedIn } from './served.ts';

/** Persons named in the noun phrase of a token: those it refers to, else those its subtree names (“envoys such as A”). */
export function peopleIn(head: number, reading: Reading): string[] {
  const { context, entities } = reading;
  if (head < 0) return [];
  const direct = entities.refer(head).filter((id) => isPerson(id, reading));
  const inside = context.tree
    .subtree(head, (token) => /^(acl|advcl|ccomp|parataxis)/.test(token.deprel) && token.index !== head)
    .map((index) => entities.table.at(index))
    .filter((mention) => mention?.form === 'name')
    .filter((mention) => !isOwner(mention!, reading))
    .flatMap((mention) => [...mention!.entities])
    .filter((id) => isPerson(id, reading));
  const found = [...new Set([...direct, ...inside])];
  return found.length > 0 ? found : holdersAt(head, reading);
}

/** “The Norwegian minister, A, was not there”: those who hold the office of a token by the words beside it. */
function holdersAt(head: number, reading: Reading): string[] {
  const office = reading.context.officeAt(head);
  if (office === undefined) return [];
  const roles = reading.entities.roles.filter((role) => role.office === office && role.stated);
  return roles.map(({ person }) => person).filter((person) => isPerson(person, reading));
}

/** Persons named between two tokens (`to` exclusive), in order, owners (“A's aide”, “aide to A”) left out unless asked for. */
export function peopleBetween(from: number, to: number, reading: Reading, owners = false): string[] {
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    const mention = reading.entities.table.at(i);
    if (mention?.form !== 'name' || mention.from !== i || (!owners && isOwner(mention, reading))) continue;
    if (isPerson(mention.entities[0]!, reading)) found.push(mention.entities[0]!);
  }
  return [...new Set(found)];
}

/** Whom a verb of sending sends: its object, or what stands behind “in his place”, which the tree may take for it. */
export function sentBy(verb: number, { context }: Reading): number {
  const { tree } = context;
  const object = tree.child(verb, 'obj');
  const tokens = new Set(
    context.withConcept('INSTEAD').flatMap((each) => context.match(each, 'INSTEAD')!.tokens),
  );
  const { from, to } = tree.sentenceOf(verb);
  if ((object >= 0 && !tokens.has(object)) || ![...tokens].some((at) => at >= from && at < to)) return object;
  const bare = (at: number) => at > verb && !tokens.has(at) && tree.child(at, 'case') < 0;
  return tree.children(verb, 'obj', 'obl').find(bare) ?? -1;
}

/** “Heading the team is A”, “Rounding out the team are A and B”: the people behind the verb that such a sentence opens to. */
export function behindCopula(index: number, reading: Reading): string[] {
  const { context } = reading;
  const { from, to } = context.tree.sentenceOf(index);
  const { upos, feats } = context.token(index);
  if (index > from + 1 || upos !== 'VERB' || feats.includes('VerbForm=Fin')) return [];
  const copula = context.tokens.slice(index, to).find((token) => token.upos === 'AUX');
  if (copula === undefined || peopleBetween(from, copula.index, reading).length > 0) return [];
  let end = copula.index + 1;
  while (end < to && context.token(end).text !== ';' && !context.is(end, 'WITH')) end++;
  return peopleBetween(copula.index + 1, end, reading);
}

/** Whether a name says whose something is: in the genitive, or after “of”. */
function isOwner(mention: Mention, { context, entities }: Reading): boolean {
  if (isGenitive(mention, context, entities.table)) return true;
  let before = mention.from - 1;
  while (before >= 0 && context.officeAt(before) !== undefined) before--;
  if (before < 0 || !context.is(before, 'OF', 'TOWARDS')) return false;
  const leads = [0, 1, 2, 3, 4, 5].some((back) =>
    context
      .match(before - back, 'LED_BY', 'AT_HEAD', 'INCLUDE', 'ACCOMPANY', 'BRING_ALONG')
      ?.tokens.includes(before),
  );
  return !leads && context.token(before).sentence === context.token(mention.from).sentence;
}

export function isPerson(id: string, { entities }: Reading): boolean {
  const { kind, noun } = entities.table.get(id);
  return kind === 'person' && noun === undefined;
}

/** For whom somebody negotiates: the country or organisation of an office, or of the person served. */
export function sideOf(id: string, reading: Reading, depth = 3): string | undefined {
  const { entities } = reading;
  if (!isPerson(id, reading)) return asSide(entities.partyOf(id), reading);
  const served = servedIn(reading).parties.get(id);
  if (served !== undefined) return served;
  const roles = entities.roles.filter(
    (role) => role.person === id && role.of !== undefined && role.of !== id,
  );
  for (const role of [...roles].sort((a, b) => Number(a.former) - Number(b.former))) {
    const side = depth > 0 ? sideOf(role.of!, reading, depth - 1) : undefined;
    if (side !== undefined) return side;
  }
  return (
    asSide(entities.partyOf(id), reading) ?? servedIn(reading).affiliated.get(id) ?? sideOfOffice(id, reading)
  );
}

/** Offices of state, which are somebody's country's. */
const STATE =
  /^(president|prime-minister|chancellor|king|minister|deputy-(prime-)?minister|vice-president|state-secretary)/;

/** Offices of a company. */
const BUSINESS =
  /^(head$|chief-executive|chief-financial|ceo|head-of-personnel|(\w+-)?director(-of-(personnel|finance|operations))?$|financial-director)/;

/** The country of an office that is told without one: that of the party which tells of it, else the one that is at home. */
function sideOfOffice(id: string, reading: Reading): string | undefined {
  const { context, entities } = reading;
  const offices = entities.roles.filter(({ person, former }) => person === id && !former);
  if (offices.some(({ id: office, of }) => of === undefined && BUSINESS.test(office ?? '')))
    return servedIn(reading).employer;
  const own = offices.filter(({ id: office }) => STATE.test(office ?? ''));
  const role = own.find(({ of }) => of === undefined);
  if (role === undefined || own.some(({ of }) => of !== undefined)) return undefined;
  const clause = context.tree.clauseOf(role.from);
  const { head } = context.token(clause);
  const teller = head >= 0 && context.is(head, 'SAY') ? entities.one(context.tree.subject(head)) : undefined;
  const country = teller !== undefined && entities.table.get(teller).kind === 'country' ? teller : undefined;
  return country ?? servedIn(reading).home;
}

/** “The Danes”: the country of the people that a plural noun means. */
export function countryOfPeople(index: number, { context, entities }: Reading): string | undefined {
  if (index < 0) return undefined;
  const [geo] = overlapping(context.analysis.geography, index, index + 1);
  if (geo === undefined || !geo.form.startsWith('inhabitant') || geo.country === null) return undefined;
  const plural = geo.form !== 'inhabitant' || context.token(index).feats.includes('Number=Plur');
  return plural ? countryEntity(geo.country, geo.entry, entities.table).id : undefined;
}

function asSide(id: string, { entities }: Reading): string | undefined {
  const { kind } = entities.table.get(id);
  return kind === 'country' || kind === 'organisation' || entities.table.bargainers.has(id) ? id : undefined;
}

/** “For the union A had B with her”, “Bij de Liberalen zat A naast B”: the party that a sentence opens with, or undefined. */
export function sideOpening(index: number, reading: Reading): string | undefined {
  const { context, entities } = reading;
  const { from } = context.tree.sentenceOf(index);
  if (context.token(from).upos !== 'ADP' || !context.is(from, 'FOR', 'IN', 'OF', 'FROM')) return undefined;
  const mention = entities.table.at(from + 1) ?? entities.table.at(from + 2);
  if (mention === undefined || isPerson(mention.entities[0]!, reading)) return undefined;
  const side = sideOf(mention.entities[0]!, reading);
  const country = side !== undefined && entities.table.get(side).kind === 'country';
  return country && !context.is(from, 'FOR') ? undefined : side;
}

/** The side that the text was speaking of just before a token: the last country, movement or delegation as an actor. */
export function sideInContext(index: number, reading: Reading): string | undefined {
  const { context, entities } = reading;
  const here = context.token(index).sentence;
  for (let i = index - 1; i >= 0 && here - context.token(i).sentence <= 4; i--) {
    const mention = entities.table.at(i);
    if (!mention || isPerson(mention.entities[0]!, reading) || isWhere(mention, reading)) continue;
    if (context.is(i, 'IT')) continue;
    const side = sideOf(mention.entities[0]!, reading);
    if (side !== undefined) return side;
  }
  return undefined;
}

/** “went to Norway”, “in Norway”: a country as a place; “talks with Norway”: one that the others talk to. */
function isWhere({ from, form }: Mention, { context }: Reading): boolean {
  const before = context.is(from - 1, 'OF')
    ? -1
    : context.tokens[from - 1]?.upos === 'DET'
      ? from - 2
      : from - 1;
  return form === 'name' && context.is(before, 'IN', 'TOWARDS', 'WITH') && !context.is(before, 'FOR');
}

/** “their Chinese counterparts, led by the Chinese minister A”: nobody heads the team of another country than her own. */
export function isForeign(own: string | undefined, side: string, { entities }: Reading): boolean {
  const country = (id: string) => entities.table.get(id).kind === 'country';
  return own !== undefined && own !== side && country(own) && country(side);
}
