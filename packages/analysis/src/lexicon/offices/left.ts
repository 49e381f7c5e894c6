import { isPossessive } from '../phrases.ts';
import type { Core } from './core.ts';
import type { Offices, Rank } from './grammar.ts';
import { isCapitalised, isWord } from './line.ts';
import type { Line, Named, RankSpan } from './line.ts';
import { slug } from './right.ts';

/** What stands before an office. Indexes are of atoms. */
export interface Left {
  /** Where the title begins, ranks included; words for “former” are left out. */
  readonly from: number;
  readonly ranks: readonly Rank[];
  readonly of: Named | undefined;
  /** Whether ranks or names stand directly before, which makes a noun of a doubtful word. */
  readonly attached: boolean;
  /** A noun right before the office that no list of portfolios holds: the “peat” of “peat minister”. */
  readonly field: string | undefined;
}

interface State {
  from: number;
  at: number;
  ranks: Rank[];
  of: Named | undefined;
  strangers: number;
  field: string | undefined;
}

/** Most steps to the left: former, adjective, country, rank. */
const MOST_STEPS = 6;

/** Reads ranks, countries and at most one other modifier leftwards from an office. */
export function leftOf(line: Line, core: Core, offices: Offices): Left {
  const state: State = {
    from: core.from,
    at: core.from,
    ranks: [...core.ranks],
    of: undefined,
    strangers: 0,
    field: undefined,
  };
  takeField(line, state, core, offices);
  for (let step = 0; step < MOST_STEPS; step++) {
    const moved =
      takeRank(line, state, core) || takeName(line, state, offices) || takeStranger(line, state, offices);
    if (!moved) break;
  }
  const attached = state.ranks.length > 0 || state.of !== undefined;
  return { from: state.from, ranks: state.ranks, of: state.of, attached, field: state.field };
}

/** A noun of the title's own case before an office that may have any portfolio, where its words are those of ids. */
function takeField(line: Line, state: State, core: Core, offices: Offices): void {
  const at = core.from - 1;
  const free = offices.wordsAreIds && core.form.office.flags.includes('free') && core.fields.length === 0;
  if (!free || core.head !== core.from || !isWord(line, at)) return;
  const known = line.namedTo.has(at + 1) || line.ranksTo.has(at + 1) || offices.breaks.has(line.lower[at]!);
  if (known || !/^(?:NOUN|PROPN)$/u.test(line.upos[at] ?? '')) return;
  if (isCapitalised(line, at) !== isCapitalised(line, core.head) && at > 0) return;
  state.field = slug(line.lower[at]!);
  state.from = at;
  state.at = at;
}

function takeRank(line: Line, state: State, core: Core): boolean {
  const span = line.ranksTo.get(state.at);
  if (!span || (span.rank === 'first' && !state.ranks.includes('deputy'))) return false;
  // “GRU chief Admiral Jansen” has two offices, “chief negotiator” and “Chief Negotiator” one.
  if (span.rank === 'chief' && isCapitalised(line, core.head) && !isCapitalised(line, span.from))
    return false;
  if (span.rank !== 'then') state.ranks.push(span.rank);
  if (belongsToTitle(span, state)) state.from = span.from;
  state.at = span.from;
  return true;
}

/** A rank that the id depends on belongs to the title even at a distance (“chief Brexit negotiator”). */
function belongsToTitle({ rank }: RankSpan, state: State): boolean {
  if (rank === 'former' || rank === 'then') return false;
  return state.at === state.from || rank === 'deputy' || rank === 'chief';
}

function takeName(line: Line, state: State, offices: Offices): boolean {
  const mark = line.lower[state.at - 1] ?? '';
  const hyphen = mark === '-';
  const joined = hyphen || isPossessive(mark);
  const named = line.namedTo.get(joined ? state.at - 1 : state.at);
  if (!named || state.of) return false;
  const free = named.adjective || joined || isGenitive(line, named);
  if (!free && (!offices.adjuncts || named.place || state.strangers > 0)) return false;
  state.of = named;
  state.at = named.from;
  return true;
}

/** A name that ends in -s and stands before a noun is taken as a possessive (“Israëls premier”). */
function isGenitive(line: Line, named: Named): boolean {
  return named.to - named.from === 1 && line.lower[named.from]!.endsWith('s');
}

function takeStranger(line: Line, state: State, offices: Offices): boolean {
  const at = state.at - 1;
  const word = line.lower[at];
  if (word === undefined || !isWord(line, at) || state.strangers > 0) return false;
  if (offices.breaks.has(word) || offices.determiners.has(word)) return false;
  if (/^(?:VERB|AUX|ADV|ADP|PRON|CCONJ)$/u.test(line.upos[at] ?? '')) return false;
  const from = line.lower[at - 1] === '-' && isWord(line, at - 2) ? at - 2 : at;
  if (isCapitalised(line, from) && line.ranksTo.get(from)?.rank !== 'chief') return false;
  if (!leadsOn(line, from)) return false;
  state.strangers++;
  state.at = from;
  return true;
}

/** Whether a rank, an adjective of a country or a possessive stands before. */
function leadsOn(line: Line, at: number): boolean {
  const rank = line.ranksTo.get(at);
  if (rank && rank.rank !== 'first' && rank.rank !== 'then') return true;
  if (line.namedTo.get(at)?.adjective) return true;
  return isPossessive(line.lower[at - 1] ?? '') && line.namedTo.has(at - 1);
}
