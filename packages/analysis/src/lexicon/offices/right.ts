import { isPossessive, phraseAnyCase } from '../phrases.ts';
import type { Core } from './core.ts';
import type { Offices } from './grammar.ts';
import { isCapitalised, isWord } from './line.ts';
import type { Line, Named } from './line.ts';

/** What follows an office. Indexes are of atoms. */
export interface Right {
  /** Where the title ends, portfolios included. */
  readonly to: number;
  readonly fields: readonly string[];
  /** The id of an office that its body decides: the head of a delegation. */
  readonly lead: string | undefined;
  readonly of: Named | undefined;
}

const MOST_FREE_WORDS = 6;
const MOST_FIELDS = 6;
const MOST_NAMES = 4;
const MOST_MODIFIERS = 4;

/** Reads portfolios, the body led and the country rightwards from an office. */
export function rightOf(line: Line, core: Core, offices: Offices): Right {
  const lead = ledBody(line, core, offices);
  if (lead) return { ...lead, fields: core.fields, of: countryAfter(line, lead.to, offices) ?? lead.of };
  const { to, fields } = core.fields.length > 0 ? core : fieldsAfter(line, core, offices);
  return { to, fields, lead: undefined, of: countryAfter(line, to, offices) };
}

function fieldsAfter(line: Line, core: Core, offices: Offices): { to: number; fields: string[] } {
  const { office } = core.form;
  const none = { to: core.to, fields: [] };
  if (office.withField === undefined || core.prefix !== undefined) return none;
  const prepared = afterPreposition(line, core.to, offices);
  const start = prepared ?? (office.flags.includes('bare') ? core.to : undefined);
  if (start === undefined) return behindName(line, core, offices) ?? none;
  const known = fieldList(line, start, offices);
  if (known) return offices.bodies.has(line.lower[known.to] ?? '') ? none : known;
  const free =
    prepared !== undefined && office.flags.includes('free') ? freeField(line, start, offices) : undefined;
  return free ?? none;
}

/** “minister Berg van Handel”, “minister Berg (Handel, VVD)”: a portfolio behind the name, which is no part of the title. */
function behindName(line: Line, core: Core, offices: Offices): { to: number; fields: string[] } | undefined {
  if (core.form.plural) return undefined;
  let at = core.to;
  while (at < core.to + MOST_NAMES && isCapitalised(line, at) && !line.namedFrom.has(at)) at++;
  const word = line.lower[at] ?? '';
  if (at === core.to || !(offices.of.has(word) || word === '(')) return undefined;
  const known = fieldList(line, at + 1, offices);
  return known && !offices.bodies.has(line.lower[known.to] ?? '')
    ? { to: core.to, fields: known.fields }
    : undefined;
}

/** Portfolios that the lexicon knows, joined by commas and “and”. */
function fieldList(
  line: Line,
  start: number,
  offices: Offices,
): { to: number; fields: string[] } | undefined {
  const fields: string[] = [];
  let best: { to: number; fields: string[] } | undefined;
  for (let at = start; fields.length < MOST_FIELDS;) {
    const hit = fieldAt(line, at, offices);
    if (!hit || (best && beginsAnother(line, at, hit.to, offices))) return best;
    fields.push(hit.value);
    const listed = line.lower[at - 1] === ',';
    if (!listed) best = { to: hit.to, fields: [...fields] };
    const joint = line.lower[hit.to] ?? '';
    if (joint !== ',' && !offices.and.has(joint)) return best;
    at = hit.to + 1;
  }
  return best;
}

/** Whether what follows “and” is another office: “minister of defence and finance minister”. */
function beginsAnother(line: Line, from: number, to: number, offices: Offices): boolean {
  const article = offices.articles.has(line.lower[from]!);
  return article || phraseAnyCase(line.atoms, to, offices.forms) !== undefined;
}

function fieldAt(line: Line, at: number, offices: Offices): { to: number; value: string } | undefined {
  const hit = phraseAnyCase(line.atoms, at, offices.fieldsAfter);
  if (hit || !offices.articles.has(line.lower[at] ?? '')) return hit;
  return phraseAnyCase(line.atoms, at + 1, offices.fieldsAfter);
}

/** A portfolio that no list holds: words with capitals, and what joins them. */
function freeField(
  line: Line,
  start: number,
  offices: Offices,
): { to: number; fields: string[] } | undefined {
  let to = start;
  for (let at = start; at < start + MOST_FREE_WORDS; at++) {
    const named = line.namedFrom.get(at);
    if (named && !(named.adjective && isCapitalised(line, named.to))) break;
    if (phraseAnyCase(line.atoms, at, offices.forms)) break;
    if (isCapitalised(line, at)) to = at + 1;
    else if (!isJoint(line.lower[at] ?? '', offices)) break;
  }
  if (to === start) return undefined;
  return { to, fields: offices.wordsAreIds ? [slug(line.lower.slice(start, to).join(' '))] : [] };
}

function isJoint(word: string, offices: Offices): boolean {
  return offices.and.has(word) || offices.of.has(word) || offices.articles.has(word) || word === '-';
}

/** “head of the (Ukrainian) delegation”. */
function ledBody(
  line: Line,
  core: Core,
  offices: Offices,
): { to: number; lead: string; of: Named | undefined } | undefined {
  if (!core.form.office.flags.includes('leads')) return undefined;
  let at = afterPreposition(line, core.to, offices);
  let of: Named | undefined;
  for (let step = 0; at !== undefined && step < MOST_MODIFIERS; step++) {
    const hit = phraseAnyCase(line.atoms, at, offices.leads);
    if (hit) return { to: hit.to, lead: hit.value, of };
    const named = line.namedFrom.get(at);
    of ??= named;
    at = nextModifier(line, named?.to ?? at + 1, named !== undefined || isModifier(line, at, offices));
  }
  return undefined;
}

function nextModifier(line: Line, at: number, passed: boolean): number | undefined {
  if (!passed) return undefined;
  return isPossessive(line.lower[at] ?? '') ? at + 1 : at;
}

function isModifier(line: Line, at: number, offices: Offices): boolean {
  return isWord(line, at) && !isCapitalised(line, at) && !offices.breaks.has(line.lower[at]!);
}

/** “of Turkey”, “van het Turkse leger”, “of the security service SBU”, “van de VN-organisatie UNRWA”. */
function countryAfter(line: Line, to: number, offices: Offices): Named | undefined {
  const word = line.lower[to] ?? '';
  if (!offices.of.has(word) && !offices.at.has(word)) return undefined;
  const article = offices.articles.has(line.lower[to + 1] ?? '');
  let at = to + (article ? 2 : 1);
  const end = at + MOST_MODIFIERS;
  while (at < end && !line.namedFrom.has(at) && isModifier(line, at, offices)) at++;
  const named = line.namedFrom.get(at);
  if (named && line.lower[named.to] === '-') return line.namedFrom.get(named.to + 2) ?? named;
  return named;
}

/** The atom after “of” or “for” and an article; undefined where no preposition stands. */
function afterPreposition(line: Line, to: number, offices: Offices): number | undefined {
  const word = line.lower[to] ?? '';
  if (!offices.of.has(word) && !offices.for.has(word)) return undefined;
  return offices.articles.has(line.lower[to + 1] ?? '') ? to + 2 : to + 1;
}

/** Words as a part of an id: lower case, no accents, hyphens. */
export function slug(words: string): string {
  const plain = words.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('-');
}
