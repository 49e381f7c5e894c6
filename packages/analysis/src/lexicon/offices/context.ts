import { coreAt } from './core.ts';
import type { Core } from './core.ts';
import type { Offices } from './grammar.ts';
import { leftOf } from './left.ts';
import type { Left } from './left.ts';
import { endsNounPhrase, isCapitalised, isWord } from './line.ts';
import type { Line } from './line.ts';
import type { Right } from './right.ts';

/** Whether a word that is an office in some company only (“head”, “chief”, “official”) is one here. */
export function isOfficeHere(line: Line, core: Core, left: Left, right: Right, offices: Offices): boolean {
  const { flags } = core.form.office;
  const doubtful = flags.includes('bound') || flags.includes('strict') || flags.includes('named');
  if (!doubtful || right.fields.length > 0 || right.lead !== undefined) return true;
  const alone = core.to - core.from === 1;
  const isNoun =
    !/^(?:VERB|AUX|ADJ|ADV)$/u.test(line.upos[core.head] ?? '') ||
    isBetweenNames(line, core) ||
    isClosing(line, core, offices);
  if (alone && !isNoun) return false;
  if (offices.of.has(line.lower[core.to] ?? '')) return true;
  if (flags.includes('named')) return isCapitalised(line, core.to);
  if (ranksNext(line, core, offices)) return false;
  return flags.includes('bound')
    ? isBoundNoun(line, core, left, offices)
    : isStrictNoun(line, core, left, offices);
}

/** “GRU chief Jansen”: a tagger takes it for an adjective, as it is in “chief economist Jansen”. */
function isBetweenNames(line: Line, { from, to, head }: Core): boolean {
  const before = line.upos[from - 1];
  return (
    line.upos[head] === 'ADJ' &&
    isCapitalised(line, to) &&
    isCapitalised(line, from - 1) &&
    (before === 'PROPN' || before === 'NOUN')
  );
}

/** “, a former general,”: an adjective does not end a phrase with an article. */
function isClosing(line: Line, { from, to, head }: Core, offices: Offices): boolean {
  return (
    line.upos[head] === 'ADJ' &&
    /^(?:DET|ADJ|VERB)$/u.test(line.upos[from - 1] ?? '') &&
    endsNounPhrase(line, to, offices)
  );
}

/** “GRU head Jansen”, “, head Jansen”; never “heads the delegation”. */
function isBoundNoun(line: Line, core: Core, left: Left, offices: Offices): boolean {
  if (left.attached) return endsNounPhrase(line, core.to, offices);
  // “hoofd arbeidszaken Jansen”: a bare field between the office and the name.
  const bare = core.form.office.flags.includes('bare') && !isCapitalised(line, core.to);
  if (bare && line.upos[core.to] === 'NOUN' && isCapitalised(line, core.to + 1)) return true;
  const before = line.lower[core.from - 1];
  return before !== undefined && !isWord(line, core.from - 1) && isCapitalised(line, core.to);
}

function isStrictNoun(line: Line, core: Core, left: Left, offices: Offices): boolean {
  if (!left.attached && isSurname(line, core, offices)) return false;
  // Without tags, “the Mossad chief met” looks like a compound.
  const untagged = line.upos[core.head] === undefined && left.of !== undefined;
  return core.form.plural || untagged || endsNounPhrase(line, core.to, offices);
}

/** The King of “Martin King said”. */
function isSurname(line: Line, core: Core, offices: Offices): boolean {
  const before = isCapitalised(line, core.from - 1) && !offices.determiners.has(line.lower[core.from - 1]!);
  return before && isCapitalised(line, core.head) && !isCapitalised(line, core.to);
}

/** “chief negotiator” and “chief Brexit negotiator” hold one office, “GRU chief Admiral Jansen” two. */
function ranksNext(line: Line, core: Core, offices: Offices): boolean {
  const gap = isCapitalised(line, core.to) ? [0, 1] : [0];
  return gap.some((words) => {
    const next = coreAt(line, core.to + words, offices);
    if (!next || (isCapitalised(line, next.head) && !isCapitalised(line, core.head))) return false;
    return leftOf(line, next, offices).from <= core.from;
  });
}
