import { atomOf, phraseAnyCase } from '../phrases.ts';
import type { OfficeForm, Offices, Rank } from './grammar.ts';
import { isCapitalised } from './line.ts';
import type { Line } from './line.ts';

/** An office with the portfolio and the ranks that stand before it or in the same word. Indexes are of atoms. */
export interface Core {
  readonly from: number;
  /** The noun. */
  readonly head: number;
  readonly to: number;
  readonly form: OfficeForm;
  readonly fields: readonly string[];
  readonly ranks: readonly Rank[];
  /** What a compound says before the office where no portfolio is known: the “Brexit” of “Brexitminister”. */
  readonly prefix: string | undefined;
}

/** Shortest unknown beginning of a compound, in letters. */
const SHORTEST_PREFIX = 3;

/** The office that begins at an atom, or undefined. */
export function coreAt(line: Line, at: number, offices: Offices): Core | undefined {
  const core = fieldFirst(line, at, offices) ?? plain(line, at, at, offices) ?? compound(line, at, offices);
  return core && insideName(line, core) ? undefined : core;
}

/** “foreign minister”, “foreign and defence ministers”. */
function fieldFirst(line: Line, at: number, offices: Offices): Core | undefined {
  const fields: string[] = [];
  for (let next = at; fields.length < 3; next++) {
    const hit = phraseAnyCase(line.atoms, next, offices.fieldsBefore);
    if (!hit) return undefined;
    fields.push(hit.value);
    next = line.lower[hit.to] === '-' ? hit.to + 1 : hit.to;
    const core = plain(line, next, at, offices);
    if (core) return core.form.office.withField === undefined ? undefined : { ...core, fields };
    if (!offices.and.has(line.lower[next] ?? '')) return undefined;
  }
  return undefined;
}

function plain(line: Line, at: number, from: number, offices: Offices): Core | undefined {
  const hit = phraseAnyCase(line.atoms, at, offices.forms);
  if (!hit) return undefined;
  const head = headOf(line, at, hit.to, offices);
  return { from, head, to: hit.to, form: hit.value, fields: [], ranks: [], prefix: undefined };
}

/** The noun of “member of parliament” comes before the preposition; otherwise it is the last word. */
function headOf(line: Line, from: number, to: number, offices: Offices): number {
  for (let at = from + 1; at < to; at++) {
    if (offices.of.has(line.lower[at]!) || offices.for.has(line.lower[at]!)) return at - 1;
  }
  return to - 1;
}

/** “viceminister”, “buitenlandminister”, “guerrillaleider”. */
function compound(line: Line, at: number, offices: Offices): Core | undefined {
  const word = line.lower[at];
  if (word === undefined) return undefined;
  const { ranks, rest } = stripRanks(word, offices);
  const whole = ranks.length > 0 ? wholeWord(rest, offices) : undefined;
  const glued = whole ?? gluedWord(rest, offices);
  return glued && { from: at, head: at, to: at + 1, ranks, fields: [], prefix: undefined, ...glued };
}

function stripRanks(word: string, offices: Offices): { ranks: Rank[]; rest: string } {
  const ranks: Rank[] = [];
  let rest = word;
  for (let depth = 0; depth < 2; depth++) {
    const hit = offices.rankPrefixes.find(
      ([prefix]) => rest.startsWith(prefix) && rest.length > prefix.length + 3,
    );
    if (!hit) break;
    ranks.push(hit[1]);
    rest = rest.slice(hit[0].length);
  }
  const valid = wholeWord(rest, offices) ?? gluedWord(rest, offices);
  return valid ? { ranks, rest } : { ranks: [], rest: word };
}

function wholeWord(word: string, offices: Offices): Pick<Core, 'form'> | undefined {
  const hit = phraseAnyCase([atomOf(word, 0, 0, 0)], 0, offices.forms);
  return hit && { form: hit.value };
}

function gluedWord(word: string, offices: Offices): Pick<Core, 'form' | 'fields' | 'prefix'> | undefined {
  if (offices.unglued.has(word)) return undefined;
  const { gluedLengths } = offices;
  for (let i = 0; i < gluedLengths.length; i++) {
    const at = word.length - gluedLengths[i]!;
    if (at < SHORTEST_PREFIX) continue;
    const form = offices.glued.get(word.slice(at));
    if (!form) continue;
    const prefix = word.slice(0, at);
    const field = form.office.withField === undefined ? undefined : offices.fieldPrefixes.get(prefix);
    return field === undefined ? { form, fields: [], prefix } : { form, fields: [field], prefix: undefined };
  }
  return undefined;
}

/** Whether the office is but a word of a longer name, such as the “General” of “General Assembly”. */
function insideName(line: Line, core: Core): boolean {
  const named = line.namedFrom.get(core.from);
  return named !== undefined && named.to > core.to && isCapitalised(line, core.head);
}
