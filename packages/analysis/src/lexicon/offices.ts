import { coreAt } from './offices/core.ts';
import type { Core } from './offices/core.ts';
import { isOfficeHere } from './offices/context.ts';
import type { Offices } from './offices/grammar.ts';
import { leftOf } from './offices/left.ts';
import type { Left } from './offices/left.ts';
import { isCapitalised, readLine } from './offices/line.ts';
import type { Line, Named } from './offices/line.ts';
import { rightOf, slug } from './offices/right.ts';
import type { Right } from './offices/right.ts';
import { atomOf, phraseAnyCase, phraseAt } from './phrases.ts';
import type { LexicalSpan, LexicalToken } from './phrases.ts';

export { createOffices } from './offices/grammar.ts';
export type { Offices, OfficesData } from './offices/grammar.ts';

/**
 * An office in the text: rank, noun and portfolio, without the country. A word for “former” is left out unless it
 * is part of the same token. `start` and `end` are offsets into the text, `from` and `to` tokens; of “VN-chef” the
 * token is both the office and the `of`, while the offsets tell them apart.
 */
export interface OfficeMatch extends LexicalSpan {
  /** The token of the noun. */
  readonly head: number;
  /** As in a role's `title.id`: `deputy-minister-of-foreign-affairs`; `counterpart` is left to be resolved. */
  readonly id: string;
  readonly former: boolean;
  readonly acting: boolean;
  readonly plural: boolean;
  /** The country or organisation that it is an office of, where its name or adjective stands beside it. */
  readonly of?: LexicalSpan;
}

/**
 * The offices in the tokens of a sentence, from left to right, none overlapping. Linear in the number of tokens;
 * `upos`, where the tokens have it, tells nouns from verbs and adjectives.
 */
export function findOffices(tokens: readonly LexicalToken[], offices: Offices): OfficeMatch[] {
  const line = readLine(tokens, offices);
  const matches: OfficeMatch[] = [];
  for (let at = 0; at < line.atoms.length;) {
    const hit = officeAt(line, at, offices);
    if (hit?.match) matches.push(hit.match);
    at = hit ? hit.to : at + 1;
  }
  return matches;
}

function officeAt(line: Line, at: number, offices: Offices): { to: number; match?: OfficeMatch } | undefined {
  const blocked = phraseAnyCase(line.atoms, at, offices.blocked);
  if (blocked) return { to: blocked.to };
  const core = coreAt(line, at, offices);
  if (!core) return undefined;
  const left = leftOf(line, core, offices);
  const right = rightOf(line, core, offices);
  if (!isOfficeHere(line, core, left, right, offices)) return undefined;
  return { to: right.to, match: toMatch(line, core, left, right, offices) };
}

function toMatch(line: Line, core: Core, left: Left, right: Right, offices: Offices): OfficeMatch {
  const of = left.of ?? right.of;
  const within = of ? undefined : nameWithin(line, core, offices);
  return {
    ...spanOf(line, { from: left.from, to: right.to }),
    head: line.atoms[core.head]!.token,
    id: idOf(line, core, left, right, offices),
    former: left.ranks.includes('former'),
    acting: left.ranks.includes('acting'),
    plural: core.form.plural,
    ...(of ? { of: spanOf(line, of) } : within ? { of: within } : {}),
  };
}

/** The country or organisation that a compound begins with: “Kremlinwoordvoerder”. */
function nameWithin(line: Line, { head, prefix }: Core, offices: Offices): LexicalSpan | undefined {
  const { token, start, text } = line.atoms[head]!;
  if (prefix === undefined) return undefined;
  const piece = [atomOf(text.slice(0, prefix.length), start, start + prefix.length, token)];
  const known =
    phraseAt(piece, 0, offices.geography.phrases) ?? phraseAt(piece, 0, offices.organisations.phrases);
  return known && { from: token, to: token + 1, start, end: start + prefix.length };
}

function idOf(line: Line, core: Core, { ranks, field }: Left, right: Right, offices: Offices): string {
  const fields = right.fields.length === 0 && field !== undefined ? [field] : right.fields;
  let id = alias(right.lead ?? portfolioId(line, core, fields), offices);
  if (ranks.includes('high')) id = offices.aliases.get(`high-${id}`) ?? id;
  if (ranks.includes('chief')) id = alias(`chief-${id}`, offices);
  if (ranks.includes('deputy')) id = alias(`deputy-${id}`, offices);
  return id;
}

function portfolioId(
  line: Line,
  { form: { office }, prefix, head }: Core,
  fields: readonly string[],
): string {
  if (office.withField !== undefined && fields.length > 0)
    return office.withField.replace('{}', fields.join('-and-'));
  // A capital within the sentence makes a name of the beginning of a compound, which is alike in every language.
  const isName = prefix !== undefined && head > 0 && isCapitalised(line, head);
  return isName && office.flags.includes('free') ? `${slug(prefix)}-${office.id}` : office.id;
}

function alias(id: string, offices: Offices): string {
  return offices.aliases.get(id) ?? id;
}

function spanOf(line: Line, { from, to }: Pick<Named, 'from' | 'to'>): LexicalSpan {
  const first = line.atoms[from]!;
  const last = line.atoms[to - 1]!;
  return { from: first.token, to: last.token + 1, start: first.start, end: last.end };
}
